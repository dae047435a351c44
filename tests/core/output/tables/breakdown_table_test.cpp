// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/breakdown_table.h"

#include <QTest>

#include <charconv>
#include <limits>

using namespace breakeven;

namespace {

using Text = std::string;

double number(const TableCell& cell)
{
    return std::get<double>(cell);
}

/// What a program reads from a cell's text; not a number if not all of it is one.
double readBack(const QString& text)
{
    const std::string bytes = text.toStdString();
    double value = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), value);
    return error == std::errc{} && end == bytes.data() + bytes.size() ? value
                                                                      : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class BreakdownTableTest : public QObject {
    Q_OBJECT

private slots:
    void aRowForEachShownOptionCheapestFirst()
    {
        Evaluation e = evaluate({});
        const std::pair<Option, double> totals[] = {{Option::FrontierApi, 500},
                                                    {Option::TunedApi, 300},
                                                    {Option::RentedGpu, 400},
                                                    {Option::OwnedHardware, 200},
                                                    {Option::Hybrid, 300}};
        for (const auto& [option, total] : totals)
            e.options[option].total = total;
        const std::vector<TableRow> table = breakdownTable(e);
        QCOMPARE(table.size(), std::size_t{6}); // five are shown by default
        const std::array<const char*, 5> names{"Owned hardware", "Fine-tuned API", "Hybrid", "Rented GPU",
                                               "Frontier API"};
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(wordsOf(table[i + 1][0]), names[i]);
        for (const TableRow& row : table)
            QCOMPARE(row.size(), std::size_t{14});
    }

    void columnsAreNamed()
    {
        const std::vector<TableRow> table = breakdownTable(evaluate({}));
        const std::array<const char*, 14> names{"Option",
                                                "API tokens (USD/month)",
                                                "Compute (USD/month)",
                                                "Platform (USD/month)",
                                                "People (USD/month)",
                                                "Retraining (USD/month)",
                                                "Up-front share (USD/month)",
                                                "Errors (USD/month)",
                                                "Total (USD/month)",
                                                "Cost per request (USD)",
                                                "Cost per correct answer (USD)",
                                                "Headroom for peaks (USD/month)",
                                                "Spare (USD/month)",
                                                "Volume (requests/month)"};
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(wordsOf(table[0][i]), names[i]);
    }

    void numbersAreTheModelsOwn()
    {
        Scenario scenario;
        scenario.parameters.volume = 1234567;
        scenario.parameters.errorCost = 0.07;
        const Evaluation e = evaluate(scenario);
        const std::vector<TableRow> table = breakdownTable(e);
        for (std::size_t i = 1; i < table.size(); ++i) {
            const TableRow& row = table[i];
            const auto option = std::find_if(optionTable.begin(), optionTable.end(),
                                             [&](const OptionInfo& o) { return o.name == wordsOf(row[0]); });
            const OptionResult& result = e.of(option->option);
            QVERIFY(number(row[7]) > 0); // errors cost something here
            for (std::size_t c = 0; c < costComponents.size(); ++c)
                QCOMPARE(number(row[c + 1]), result.monthly.*costComponents[c].member);
            QCOMPARE(number(row[8]), result.total);
            QCOMPARE(number(row[9]), result.total / 1234567);
            QCOMPARE(number(row[10]), *result.costPerCorrectAnswer);
            QCOMPARE(std::holds_alternative<double>(row[11]), result.fleet.has_value());
            QCOMPARE(std::holds_alternative<double>(row[12]), result.fleet.has_value());
            if (result.fleet) {
                QCOMPARE(number(row[11]), result.fleet->headroom * result.monthly.compute);
                QCOMPARE(number(row[12]), result.fleet->spare * result.monthly.compute);
            }
            QCOMPARE(number(row[13]), 1234567.0);
        }
    }

    void textKeepsEveryDigit()
    {
        Scenario scenario;
        scenario.parameters.volume = 1234567;
        const std::vector<TableRow> table = breakdownTable(evaluate(scenario));
        const QStringList lines = QString::fromStdString(tabSeparated(table)).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), static_cast<qsizetype>(table.size()) + 1);
        QVERIFY(lines.last().isEmpty());
        for (std::size_t r = 1; r < table.size(); ++r) {
            const QStringList cells = lines[static_cast<qsizetype>(r)].split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), static_cast<qsizetype>(table[r].size()));
            for (std::size_t c = 1; c < table[r].size(); ++c)
                if (std::holds_alternative<double>(table[r][c]))
                    QVERIFY(readBack(cells[static_cast<qsizetype>(c)]) == number(table[r][c])); // the very same double
        }
    }

    void cellsAsText_data()
    {
        QTest::addColumn<TableCell>("cell");
        QTest::addColumn<QString>("expected");
        const auto text = [](const char* name, const char* given, const char* expected) {
            QTest::newRow(name) << TableCell(Text(given)) << expected;
        };
        text("plain", "Rented GPU", "Rented GPU");
        text("formula", "=1+1", "'=1+1");
        text("plus", "+1", "'+1");
        text("minus", "-1", "'-1");
        text("at", "@SUM(A1)", "'@SUM(A1)");
        text("tab first", "\t=1", "' =1");
        text("tab within", "a\tb", "a b");
        text("line break within", "a\r\nb", "a  b");
        text("sign within", "a=b", "a=b");
        text("nothing", "", "");
        QTest::newRow("no cell") << TableCell() << "";
        QTest::newRow("number") << TableCell(1234567.25) << "1234567.25";
        QTest::newRow("a negative number is no formula") << TableCell(-840.5) << "-840.5";
        QTest::newRow("zero without sign") << TableCell(-0.0) << "0";
        QTest::newRow("infinite") << TableCell(std::numeric_limits<double>::infinity()) << "";
        QTest::newRow("no number") << TableCell(std::numeric_limits<double>::quiet_NaN()) << "";
    }
    void cellsAsText()
    {
        QFETCH(TableCell, cell);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(tabSeparated({{cell, Text("x")}})), expected + QStringLiteral("\tx\n"));
    }

    void html()
    {
        const QString html = QString::fromStdString(htmlTable({{Text("a<b & \"c\"")}, {Text("=x"), 3419.25}}));
        QVERIFY(html.contains(QStringLiteral("<tr><th>a&lt;b &amp; &quot;c&quot;</th></tr>\n<tr><td>'=x</td><td ")));
        QVERIFY(
            html.contains(QStringLiteral(" sdval=\"3419.25\" sdnum=\"1033;\" x:num=\"3419.25\">3419.25</td></tr>")));
        QVERIFY(html.contains(QStringLiteral("charset=\"utf-8\"")));
        QVERIFY(!QString::fromStdString(htmlTable({{}, {std::numeric_limits<double>::infinity()}}))
                     .contains(QStringLiteral("sdval")));
    }
};

QTEST_MAIN(BreakdownTableTest)
#include "breakdown_table_test.moc"
