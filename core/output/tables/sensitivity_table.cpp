// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/sensitivity_table.h"

#include "core/output/tables/table_cells.h"

namespace breakeven {

std::vector<TableRow> sensitivityTable(const Sensitivity& sensitivity)
{
    std::vector<TableRow> table{{"Option", "Figure", "Figure unit", "Input", "Input unit", "Low", "High", "Figure now",
                                 "Figure at low", "Figure at high"}};
    for (const SensitivityRow& row : sensitivity.rows)
        if (row.hasEffect)
            table.push_back({cellOf(sensitivity.option), std::string(info(sensitivity.figure).name),
                             std::string(unitOf(sensitivity.figure)), std::string(row.parameter->label),
                             std::string(row.parameter->unit), row.low, row.high, cellOf(sensitivity.value),
                             cellOf(row.figureLow), cellOf(row.figureHigh)});
    return table;
}

} // namespace breakeven
