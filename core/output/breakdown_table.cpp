// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/breakdown_table.h"

#include "core/advice/breakdown.h"

#include <fmt/format.h>

namespace breakeven {

std::vector<TableRow> breakdownTable(const Evaluation& e)
{
    const Breakdown shown = breakdown(e);
    TableRow header{fmt::format("US dollars a month at {} requests a month", shown.volume)};
    for (const CostComponent& component : costComponents)
        header.emplace_back(std::string(component.label));
    header.emplace_back("Total");
    header.emplace_back("Cost per request");

    std::vector<TableRow> table{std::move(header)};
    for (const BreakdownEntry& entry : shown.entries) {
        if (!entry.visible)
            continue;
        const OptionResult& result = e.of(entry.option);
        TableRow& row = table.emplace_back(TableRow{std::string(info(entry.option).name)});
        for (const CostComponent& component : costComponents)
            row.emplace_back(result.monthly.*component.member);
        row.emplace_back(result.total);
        row.emplace_back(result.costPerRequest);
    }
    return table;
}

} // namespace breakeven
