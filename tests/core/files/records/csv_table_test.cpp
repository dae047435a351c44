// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_table.h"

#include <QTest>

using namespace breakeven;

class CsvTableTest : public QObject {
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("columns");  // with bars between them
        QTest::addColumn<QStringList>("rows"); // each as "line: fields", and "..." if it is not whole
        const auto row = [](const char* name, const QByteArray& text, const char* columns, const QStringList& rows) {
            QTest::newRow(name) << text << QString::fromUtf8(columns) << rows;
        };
        row("a heading alone", "a,b", "a|b", {});
        row("rows", "a,b\n1,2\n3,4\n", "a|b", {"2: 1|2", "3: 3|4"});
        row("line ends of Windows", "a,b\r\n1,2\r\n", "a|b", {"2: 1|2"});
        row("a byte order mark", "\xEF\xBB\xBFid\n1", "id", {"2: 1"});
        row("blanks around fields", " a , b\t\n 1\t, 2 \n", "a|b", {"2: 1|2"});
        row("empty lines", "\n\r\na,b\n\n  \n1,2\n\n", "a|b", {"6: 1|2"});
        row("empty fields", "a,b\n,\n", "a|b", {"2: |"});
        row("more and fewer fields", "a,b\n1\n1,2,3\n", "a|b", {"2: 1", "3: 1|2|3"});
        row("quotes", "\"a,b\",c\n\"1\"\"2\",3\n", "a,b|c", {"2: 1\"2|3"});
        row("a line end in quotes", "a,b\n\"1\n2\",3\n4,5\n", "a|b", {"2: 1\n2|3", "4: 4|5"});
        row("an end within quotes", "a,b\n1,2\n3,\"4\n5", "a|b", {"2: 1|2", "3: 3|4\n5..."});
        row("more than ASCII", "\u00e9\n\u4e2d\n", "\u00e9", {QStringLiteral("2: \u4e2d")});
    }
    void tables()
    {
        QFETCH(const QByteArray, text);
        const Result<CsvTable> table = parseCsv(text.toStdString(), "f");
        QVERIFY2(table.ok(), table.ok() ? "" : table.error().sentence().c_str());
        const auto joined = [](const std::vector<std::string>& fields) {
            QStringList texts;
            for (const std::string& field : fields)
                texts << QString::fromStdString(field);
            return texts.join('|');
        };
        QTEST(joined(table->columns), "columns");
        QStringList rows;
        for (const CsvTable::Row& row : table->rows)
            rows << QString::number(row.line) + ": " + joined(row.fields) + (row.whole ? "" : "...");
        QTEST(rows, "rows");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sentence");
        const QByteArray empty = "f: is empty; its first line must name the columns";
        QTest::newRow("nothing") << QByteArray() << empty;
        QTest::newRow("empty lines") << QByteArray("\n\r\n  \n") << empty;
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << empty;
        QTest::newRow("another encoding") << QByteArray("caf\xE9\n") << QByteArray("f: is no text in UTF-8");
        QTest::newRow("a column twice") << QByteArray("a,b,a\n1,2,3")
                                        << QByteArray("f: the column \"a\" stands there twice");
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        const Result<CsvTable> table = parseCsv(text.toStdString(), "f");
        QVERIFY(!table.ok());
        QTEST(QByteArray::fromStdString(table.error().sentence()), "sentence");
    }

    void placesOfColumns()
    {
        const CsvTable table{{"a", "b"}, {}};
        QCOMPARE(table.place("a"), std::size_t{0});
        QCOMPARE(table.place("b"), std::size_t{1});
        QCOMPARE(table.place("A"), std::size_t{2});
        QCOMPARE(CsvTable{}.place("a"), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(CsvTableTest)
#include "csv_table_test.moc"
