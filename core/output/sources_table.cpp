// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sources_table.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/provenance.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

std::string sourcesInWords(const Scenario& scenario)
{
    const auto count = [&scenario](auto&& wanted) {
        return std::ranges::count_if(parameterTable,
                                     [&](const Parameter& row) { return wanted(provenanceOf(scenario, row).origin); });
    };
    const auto defaults = count([](Origin origin) { return origin == Origin::Default; });
    const auto typed = count([](Origin origin) { return origin == Origin::Typed; });
    const auto all = static_cast<std::ptrdiff_t>(parameterTable.size());
    return fmt::format("{} of {} inputs have a source, {} {} typed, {} {}.", all - defaults - typed, all, typed,
                       typed == 1 ? "was" : "were", defaults, defaults == 1 ? "is the default" : "are defaults");
}

std::vector<TableRow> sourcesTable(const Scenario& scenario)
{
    std::vector<TableRow> table{{"Input", "Value", "Unit", "From", "Source"}};
    for (const Parameter& row : parameterTable) {
        const Provenance from = provenanceOf(scenario, row);
        table.push_back({std::string(row.label), scenario.parameters.*row.member, std::string(row.unit),
                         std::string(info(from.origin).name), from.text});
    }
    return table;
}

} // namespace breakeven
