// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/table.h"
#include "tests/support/csv_reader.h"

#include <QTest>

#include <charconv>
#include <limits>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Text = std::string;

constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

/// Tables as CSV: what stands in a cell, and that it is one cell for every reader.
class TableTest : public QObject {
    Q_OBJECT

private slots:
    void rowsEndAsTheStandardSays()
    {
        QCOMPARE(csv({}), Text());
        QCOMPARE(csv({{"a", 1.0}, {Text(), {}}}), Text("a,1\r\n,\r\n"));
    }

    void cells_data()
    {
        QTest::addColumn<TableCell>("cell");
        QTest::addColumn<QByteArray>("written"); // as bytes of the file
        const auto row = [](const char* name, TableCell cell, const char* written) {
            QTest::newRow(name) << std::move(cell) << QByteArray(written);
        };
        row("plain", Text("Rented GPU"), "Rented GPU");
        row("nothing", {}, "");
        row("comma", Text("a,b"), "\"a,b\"");
        row("quotes", Text("a \"b\" c"), "\"a \"\"b\"\" c\"");
        row("quotes side by side", Text("a\"\""), "\"a\"\"\"\"\"");
        row("quote first", Text("\"a"), "\"'\"\"a\"");
        row("semicolon", Text("a;b"), "a;b");
        row("line breaks", Text("a\r\nb\nc"), "a  b c");
        row("tab", Text("a\tb"), "a b");
        row("zero byte", Text("a\0b", 3), "a b");
        row("formula", Text("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        row("formula with comma", Text("=A(\"x\",\"y\")"), "\"'=A(\"\"x\"\",\"\"y\"\")\"");
        row("formula after a space", Text(" =1"), "' =1");
        row("formula after a tab", Text("\t=1"), "' =1");
        row("plus", Text("+1"), "'+1");
        row("minus", Text("-1+1"), "'-1+1");
        row("at", Text("@SUM(A1)"), "'@SUM(A1)");
        row("wide equals", Text("＝1+1"), "'＝1+1");
        row("wide plus", Text("＋1"), "'＋1");
        row("wide minus", Text("－1"), "'－1");
        row("wide at", Text("＠SUM(A1)"), "'＠SUM(A1)");
        row("other wide letter", Text("Ａ"), "Ａ");
        row("right to left", Text("مرحبا \u202Eabc"), "مرحبا \u202Eabc");
        row("number", 0.1 + 0.2, "0.30000000000000004");
        row("negative number", -1234.5, "-1234.5");
        row("large", 1e22, "1e+22");
        row("no thousands", 1234567.0, "1234567");
        row("negative zero", -0.0, "0");
        row("not a number", std::numeric_limits<double>::quiet_NaN(), "");
        row("infinite", infinite, "");
        row("minus infinite", -infinite, "");
    }
    void cells()
    {
        QFETCH(TableCell, cell);
        QFETCH(QByteArray, written);
        const Text text = csv({{"first", cell, "last"}});
        QCOMPARE(QByteArray::fromStdString(text), "first," + written + ",last\r\n");
        const auto rows = readCsv(text);
        QVERIFY(rows && rows->size() == 1 && rows->front().size() == 3);
    }

    void numbersComeBack()
    {
        for (const double value : {1.0 / 3, 5e-324, 1.7976931348623157e308, 744123.00074412, -2085.3749999999995}) {
            const auto rows = readCsv(csv({{value}}));
            QVERIFY(rows.has_value());
            const Text& text = rows->front().front();
            double read = 0;
            const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), read);
            QVERIFY(fault == std::errc() && end == text.data() + text.size() && read == value);
        }
    }

    /// The reader that the other tests rely on.
    void theReaderIsStrict()
    {
        for (const char* wrong :
             {"a", "a\n", "a\r", "a\"b\r\n", "\"a\r\n", "\"a\"b\r\n", "a,b\r\nc\r\n", "a,", "a\nb\r\n"})
            QVERIFY2(!readCsv(wrong), wrong);
        const CsvRows expected{{"a,\"b\"\r\n", ""}, {"", "c"}};
        QCOMPARE(readCsv("\"a,\"\"b\"\"\r\n\",\r\n\"\",c\r\n"), std::optional(expected));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
