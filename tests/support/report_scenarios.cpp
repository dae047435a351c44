// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_scenarios.h"

#include "core/analysis/suggested_ranges.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/workloads.h"

namespace breakeven::test {

Scenario hostileScenario()
{
    const std::string markup = "</title></style><script>alert(\"1\" & '2')</script><!-- ";
    Scenario scenario;
    scenario.name = markup + "\xF0\x9F\x9A\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \x01\x1F\x7F" + std::string(450, 'W');
    scenario.asOf = "2024-02-29";
    scenario.notes = "First <b>line</b>\n\n" + std::string(3000, 'n') + "\nhttps://example.org/?a=1&b=2";
    scenario.workloads = {{"One " + markup, 1000, WorkloadPeriod::Day, 900, 40},
                          {std::string(100, 'L'), 50000, WorkloadPeriod::Month, 4000, 800}};
    const WorkloadSum sum = sumOf(scenario.workloads);
    scenario.parameters.volume = sum.volume;
    scenario.parameters.inputTokens = sum.inputTokens;
    scenario.parameters.outputTokens = sum.outputTokens;
    scenario.sources["gpu_rate"] = "A list <img src=\"https://example.org/x.png\"> of \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85";
    scenario.sources["label_cost"] = std::string(12000, 's') + " the end of a long source";
    scenario.advice.claims.push_back({markup, ClaimFigure::MonthlyTotal, Option::FrontierApi, {100, 200}, markup, {}});
    for (const OptionInfo& row : optionTable)
        scenario.shown.insert(row.option);
    scenario.ranges = suggestedRanges(scenario);
    return scenario;
}

std::vector<ReportScenario> reportScenarios()
{
    std::vector<ReportScenario> all;
    for (const Preset& preset : presets())
        all.push_back({preset.id, preset.scenario});
    all.push_back({"nothing said", Scenario{}});
    all.push_back({"hostile", hostileScenario()});
    return all;
}

} // namespace breakeven::test
