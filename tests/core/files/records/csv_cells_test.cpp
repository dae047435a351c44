// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_cells.h"

#include <QTest>

using namespace breakeven;

class CsvCellsTest : public QObject {
    Q_OBJECT

private slots:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("stray");
        QTest::newRow("plain") << QByteArray("a,b,c") << ',' << QStringList{"a", "b", "c"} << false;
        QTest::newRow("empty") << QByteArray("") << ',' << QStringList{""} << false;
        QTest::newRow("empty cells") << QByteArray(",,") << ',' << QStringList{"", "", ""} << false;
        QTest::newRow("blanks around") << QByteArray(" a\t, b \r") << ',' << QStringList{"a", "b"} << false;
        QTest::newRow("another delimiter") << QByteArray("a,b;c") << ';' << QStringList{"a,b", "c"} << false;
        QTest::newRow("quotes") << QByteArray("\"a,b\",c") << ',' << QStringList{"a,b", "c"} << false;
        QTest::newRow("doubled quotes") << QByteArray("\"a\"\"b\",\"\"\"\"") << ',' << QStringList{"a\"b", "\""}
                                        << false;
        QTest::newRow("a line end") << QByteArray("\"a\nb\",c") << ',' << QStringList{"a\nb", "c"} << false;
        QTest::newRow("a quote within a cell") << QByteArray("a\"b,c") << ',' << QStringList{"a\"b", "c"} << false;
        QTest::newRow("text behind quotes") << QByteArray("\"a\"b,c") << ',' << QStringList{"a", "c"} << true;
        QTest::newRow("an open quote") << QByteArray("a,\"b,c") << ',' << QStringList{"a", "b,c"} << false;
    }
    void cells()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const char, delimiter);
        QFETCH(const QStringList, cells);
        QFETCH(const bool, stray);
        CsvCells splitter;
        QStringList found;
        for (const std::string_view cell : splitter.split({record.data(), std::size_t(record.size())}, delimiter))
            found << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        QCOMPARE(found, cells);
        QCOMPARE(splitter.hasStrayQuote(), stray);
    }

    void theDelimiterIsWhatThereIsMostOfOutsideQuotes()
    {
        QCOMPARE(delimiterOf("a,b,c;d"), ',');
        QCOMPARE(delimiterOf("a;b;c,d"), ';');
        QCOMPARE(delimiterOf("a\tb\tc,d"), '\t');
        QCOMPARE(delimiterOf("\"a;b;c\",d"), ',');
        QCOMPARE(delimiterOf("alone"), ',');
    }
};

QTEST_APPLESS_MAIN(CsvCellsTest)
#include "csv_cells_test.moc"
