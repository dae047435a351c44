// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/figures_table.h"

#include "core/advice/verdict/verdict.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <fmt/ranges.h>

using namespace breakeven;
using namespace breakeven::test;

class FiguresTableTest : public QObject {
    Q_OBJECT

private slots:
    /// $0.001 a request at the API, $730 for each 800,000 requests on GPUs: at a million it costs $460 more.
    void figuresWithTheirNumbers()
    {
        Scenario scenario = sawtooth();
        scenario.name = "The sawtooth";
        const Evaluation evaluation = evaluate(scenario);
        const std::vector<TableRow> table = figuresTable(evaluation);
        QCOMPARE(headings(table), std::string("Figure|Value|In words"));
        QCOMPARE(text(table, 0, "Figure"), std::string("Scenario"));
        QCOMPARE(text(table, 0, "Value"), std::string("The sawtooth"));
        QVERIFY(!figure(table, 0, "In words"));
        QCOMPARE(text(table, 1, "Figure"), std::string("Answer"));
        QCOMPARE(text(table, 1, "Value"), fmt::format("{}", fmt::join(inWords(verdict(evaluation)), " ")));
        QVERIFY(!figure(table, 1, "In words"));

        QCOMPARE(table.size(), std::size_t{1 + 2 + 4}); // without ranges no word of how sure it is
        QCOMPARE(text(table, 2, "Figure"), std::string("more a month"));
        QCOMPARE(number(table, 2, "Value"), -460.0);
        QCOMPARE(text(table, 2, "In words"), std::string("-460.00 US dollars a month"));
        QCOMPARE(text(table, 3, "Figure"), std::string("break-even for good, requests a month"));
        QVERIFY(std::abs(number(table, 3, "Value") - 8.03e6) < 1e-3);
        QCOMPARE(text(table, 3, "In words"), std::string("8,030,000 requests a month"));
        QCOMPARE(text(table, 4, "Value"), std::string("not back")); // the $13,740 up front are not back
        QCOMPARE(number(table, 5, "Value"), 2.0);
        QCOMPARE(text(table, 5, "Figure"), std::string("GPUs"));
    }

    void rangesAddAFigure()
    {
        Scenario scenario = sawtooth();
        scenario.ranges = {{"gpu_rate", {0.9, 1.1}}};
        const std::vector<TableRow> table = figuresTable(evaluate(scenario));
        QCOMPARE(table.size(), std::size_t{1 + 2 + 5});
        QCOMPARE(text(table, 6, "Figure"), std::string("break-even in 80 % of cases"));
        QVERIFY(std::holds_alternative<std::string>(cell(table, 6, "Value")));
    }
};

QTEST_APPLESS_MAIN(FiguresTableTest)
#include "figures_table_test.moc"
