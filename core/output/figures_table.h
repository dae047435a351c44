// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/files/table.h"

namespace breakeven {

/// The answer and the figures under it: columns "Figure", "Value", "In words". A row each for the scenario's name and
/// the verdict, then one for each key figure, whose value is a number where there is one.
[[nodiscard]] std::vector<TableRow> figuresTable(const Evaluation& evaluation);

} // namespace breakeven
