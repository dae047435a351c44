// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/figures_table.h"

#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"
#include "core/words/message.h"

#include <fmt/ranges.h>

namespace breakeven {

std::vector<TableRow> figuresTable(const Evaluation& evaluation)
{
    std::vector<TableRow> table{{"Figure", "Value", "In words"},
                                {"Scenario", evaluation.scenario.name, {}},
                                {"Answer", fmt::format("{}", fmt::join(inWords(verdict(evaluation)), " ")), {}}};
    for (const KeyFigure& figure : statedFigures(evaluation)) {
        const TableCell value = figure.number ? TableCell(*figure.number) : TableCell(inWords(figure.value));
        table.push_back({inWords(figure.caption), value, inWords(figure.exact)});
    }
    return table;
}

} // namespace breakeven
