// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/sources_table.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/provenance.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

Message sourcesInWords(const Scenario& scenario)
{
    const auto count = [&scenario](auto&& wanted) {
        return static_cast<double>(std::ranges::count_if(
            parameterTable, [&](const Parameter& row) { return wanted(provenanceOf(scenario, row).origin); }));
    };
    const double defaults = count([](Origin origin) { return origin == Origin::Default; });
    const double typed = count([](Origin origin) { return origin == Origin::Typed; });
    const auto all = static_cast<double>(parameterTable.size());
    return {"sources.summary(sourced, all, typed, defaults)", Quantity::plain(all - defaults - typed),
            Quantity::plain(all), Message{"sources.typed(count)", Quantity::plain(typed)},
            Message{"sources.defaults(count)", Quantity::plain(defaults)}};
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
