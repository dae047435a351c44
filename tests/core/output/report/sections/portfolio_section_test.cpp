// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/portfolio_section.h"

#include "tests/support/portfolio_scenarios.h"
#include "tests/support/report_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class PortfolioSectionTest : public QObject {
    Q_OBJECT

private slots:
    void withoutTasksThereIsNone() { QVERIFY(portfolioSection(evaluate({})).blocks.empty()); }

    void tellsThePlanAndListsTheTasks()
    {
        const ReportSection section = portfolioSection(evaluate(fiveTasks()));
        const std::string text = inWords(blocksOf<ReportText>(section).front().text);
        QVERIFY(text.starts_with("Each task gets a small model of its own"));
        QVERIFY(text.find("Move 5 of 5") == std::string::npos); // which the report begins with
        const ReportChart chart = blocksOf<ReportChart>(section).front();
        QVERIFY(chart.view == View::Portfolio);
        QCOMPARE(inWords(chart.words), std::string("Move 5 of 5 tasks to 2 GPUs: that saves $2,797 a month. None of "
                                                   "them would pay alone."));
        const ReportTable table = blocksOf<ReportTable>(section).front();
        QCOMPARE(table.columns.size(), std::size_t{6});
        QCOMPARE(table.rows.size(), std::size_t{5});
        for (const ReportRow& row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        QCOMPARE(inWords(rowOf(table, "Tags")->cells[1]), std::string("2M"));
        QCOMPARE(inWords(rowOf(table, "Tags")->cells[5]), std::string("Moves"));
    }

    void withRangesItTellsHowSureEachIs()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.89, 0.91};
        scenario.parameters.gpuRate = 0.9;
        const ReportTable table = blocksOf<ReportTable>(portfolioSection(evaluate(scenario))).front();
        QCOMPARE(inWords(table.columns.back().title), std::string("Moves in"));
        QCOMPARE(inWords(table.rows.front().cells.back()), std::string("100 %"));
    }

    void aLongListIsCut()
    {
        RandomScenarios random(3);
        const ReportSection section = portfolioSection(evaluate(closeTasks(random, 47)));
        QCOMPARE(blocksOf<ReportTable>(section).front().rows.size(), std::size_t{40});
        QCOMPARE(inWords(blocksOf<ReportText>(section).back().text),
                 std::string("7 more tasks are in the table that can be exported."));
    }
};

QTEST_APPLESS_MAIN(PortfolioSectionTest)
#include "portfolio_section_test.moc"
