// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/map_table.h"

#include "core/analysis/map/decision_map.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<Scenario> samples()
{
    std::vector<Scenario> scenarios{Scenario{}};
    for (const Preset& preset : presets())
        scenarios.push_back(preset.scenario);
    return scenarios;
}

} // namespace

class MapTableTest : public QObject {
    Q_OBJECT

private slots:
    /// Each cell is what the scenario says with both values.
    void agreesWithEvaluations()
    {
        for (const Scenario& scenario : samples()) {
            const MapAxes axes = mapAxes(scenario);
            const std::vector<TableRow> table = mapTable(evaluate(scenario), {.cells = {12, 7}});
            QCOMPARE(table.size(), std::size_t{12 * 7 + 1});
            const auto heading = [](const Parameter& row) {
                return std::string(row.label) + " (" + std::string(row.unit) + ")";
            };
            for (std::size_t row = 0; row < 12 * 7; ++row) {
                Scenario there = scenario;
                there.parameters.*axes.x->member = number(table, row, heading(*axes.x));
                there.parameters.*axes.y->member = number(table, row, heading(*axes.y));
                const Evaluation e = evaluate(there);
                QCOMPARE(text(table, row, "Cheapest"), std::string(info(e.cheapest).name));
                QCOMPARE(std::get<double>(table[row + 1][3]), e.monthlySaving());
            }
            QCOMPARE(number(table, 0, heading(*axes.y)), number(table, 11, heading(*axes.y))); // the lowest row first
            QVERIFY(number(table, 0, heading(*axes.x)) < number(table, 11, heading(*axes.x)));
            QVERIFY(number(table, 0, heading(*axes.y)) < number(table, 12, heading(*axes.y)));
        }
        QCOMPARE(headings(mapTable(evaluate({}), {.cells = {2, 2}})),
                 std::string("Requests per month (requests/month)|GPU rate (USD/GPU-hour)|Cheapest|"
                             "Saving of Rented GPU against Frontier API (USD/month)"));
    }
};

QTEST_APPLESS_MAIN(MapTableTest)
#include "map_table_test.moc"
