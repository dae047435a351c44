// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_notes.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/output/source_notes.h"

#include <fmt/format.h>

namespace breakeven {

std::vector<std::string> assumptions(const Scenario& scenario)
{
    std::vector<std::string> items;
    if (!scenario.asOf.empty())
        items.push_back("Figures as of " + scenario.asOf);
    const auto add = [&](const Parameter& row) {
        const ShownValue value = shownValue(row, scenario.parameters.*row.member);
        items.push_back(
            fmt::format("{} {}", row.label, row.unitPlace == UnitPlace::InLabel ? value.number : value.text()));
    };
    for (const Parameter& row : parameterTable)
        if (row.tier == Tier::Essential && row.member != &Parameters::volume)
            add(row);
    if (scenario.focus == Option::Hybrid) {
        items.push_back(fmt::format("hybrid on {}", info(hostOf(scenario.choices, Option::Hybrid)).inText));
        add(rowOf(&Parameters::routedShare));
        add(rowOf(&Parameters::escalationRate));
    }
    if (spreadsUpfront(scenario.choices))
        add(rowOf(&Parameters::horizonMonths));
    return items;
}

std::vector<std::string> sourceLines(const Scenario& scenario)
{
    constexpr std::size_t most = mostSourceLines;
    std::vector<std::string> lines = sourceNotes(scenario);
    if (lines.size() <= most)
        return lines;
    const std::size_t left = lines.size() - (most - 1);
    lines.resize(most - 1);
    lines.push_back(fmt::format("and {} more sources, which the scenario's file names", left));
    return lines;
}

} // namespace breakeven
