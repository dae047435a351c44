// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/figures_table.h"

#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"

#include <fmt/ranges.h>

namespace breakeven {

std::vector<TableRow> figuresTable(const Evaluation& evaluation)
{
    std::vector<TableRow> table{{"Figure", "Value", "In words"},
                                {"Scenario", evaluation.scenario.name, {}},
                                {"Answer", fmt::format("{}", fmt::join(verdict(evaluation), " ")), {}}};
    for (const KeyFigure& figure : statedFigures(evaluation)) {
        const TableCell value = figure.number ? TableCell(*figure.number) : TableCell(figure.value);
        table.push_back({figure.caption, value, figure.exact});
    }
    return table;
}

} // namespace breakeven
