// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/cost_section.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

class CostSectionTest : public QObject {
    Q_OBJECT

private slots:
    /// The cell of the focus in the row of break-evens.
    void breakEven_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("cell");
        const auto add = [](const char* name, Scenario scenario, const char* cell, auto change) {
            change(scenario.parameters);
            QTest::newRow(name) << scenario << cell;
        };
        const auto as = [](Parameters&) {};
        const auto dearer = [](Parameters& p) {
            p.smallInputPrice = 5;
            p.apiOpsHours = 1;
        };
        add("from a volume on", {}, "644k", as);
        add("always", tunedApi(), "always", as);
        add("never", sawtooth(), "none", [](Parameters& p) { p.gpuRate = 10; });
        add("below a volume", tunedApi(), "below 50k", dearer);
        add("in part", sawtooth(), "in part of 700k–7.2M", [](Parameters& p) {
            p.apiInputPrice = 0.5;
            p.apiOpsHours = 1;
        });
    }
    void breakEven()
    {
        QFETCH(Scenario, scenario);
        const ReportSection section = costSection(evaluate(scenario));
        const auto block = std::ranges::find_if(
            section.blocks, [](const ReportBlock& each) { return std::holds_alternative<ReportTable>(each); });
        QVERIFY(block != section.blocks.end());
        const ReportTable& table = std::get<ReportTable>(*block);
        const auto row = std::ranges::find_if(table.rows, [](const ReportRow& each) {
            return inWords(each.cells.front()) == "Break-even, requests a month";
        });
        QVERIFY(row != table.rows.end());
        const auto column = std::ranges::find(table.columns, std::optional(scenario.focus), &ReportColumn::option);
        QVERIFY(column != table.columns.end());
        QTEST(QString::fromStdString(inWords(row->cells[static_cast<std::size_t>(column - table.columns.begin())])),
              "cell");
    }
};

QTEST_APPLESS_MAIN(CostSectionTest)
#include "cost_section_test.moc"
