// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/over_time_table.h"

#include "core/charts/bands.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <cmath>

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

class OverTimeTableTest : public QObject {
    Q_OBJECT

private slots:
    void addsUpTheCash()
    {
        QCOMPARE(headings(overTimeTable(evaluate({}))),
                 std::string("Month|Frontier API (USD)|Fine-tuned API (USD)|Rented GPU (USD)|Owned hardware (USD)|"
                             "Hybrid (USD)"));
        for (const Scenario& scenario : samples()) {
            const std::vector<TableRow> table = overTimeTable(evaluate(scenario));
            const auto horizon = static_cast<std::size_t>(scenario.parameters.horizonMonths);
            QCOMPARE(table.size(), horizon + 2);
            const CostModel model = costModel(scenario);
            for (const OptionInfo& option : optionTable) {
                if (!visibleOptions(scenario).contains(option.option))
                    continue;
                double sum = 0;
                const std::vector<double> cash =
                    cashFlow(costsOf(model, option.option), scenario.parameters, months(scenario.parameters));
                for (std::size_t month = 0; month <= horizon; ++month) {
                    sum += cash[month];
                    QCOMPARE(number(table, month, "Month"), static_cast<double>(month));
                    QVERIFY(std::abs(number(table, month, std::string(option.name) + " (USD)") - sum) <=
                            1e-12 * std::abs(sum));
                }
            }
        }
    }

    void bandsAreThoseOfTheUncertainty()
    {
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1.5};
        scenario.ranges["api_input_price"] = {1, 5};
        const std::vector<TableRow> months = overTimeTable(evaluate(scenario));
        const std::vector<Band> cash = cashBands(scenario);
        QCOMPARE(cash.size(), std::size_t{2});
        for (std::size_t month = 0; month + 1 < months.size(); ++month) {
            QCOMPARE(number(months, month, "Frontier API p10 (USD)"), cash[0].p10[month]);
            QCOMPARE(number(months, month, "Rented GPU p90 (USD)"), cash[1].p90[month]);
        }
        QCOMPARE(headings(months),
                 std::string("Month|Frontier API (USD)|Frontier API p10 (USD)|Frontier API p90 (USD)|Fine-tuned API "
                             "(USD)|Rented GPU (USD)|Rented GPU p10 (USD)|Rented GPU p90 (USD)|Owned hardware (USD)|"
                             "Hybrid (USD)"));
    }

    void showsNoOptionThatIsHidden()
    {
        Scenario scenario;
        scenario.shown = {};
        QCOMPARE(headings(overTimeTable(evaluate(scenario))), std::string("Month|Frontier API (USD)|Rented GPU (USD)"));
    }
};

QTEST_APPLESS_MAIN(OverTimeTableTest)
#include "over_time_table_test.moc"
