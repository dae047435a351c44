// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"

#include <string>
#include <variant>
#include <vector>

namespace breakeven {

/// Nothing, text, or a number that a spreadsheet computes with.
using TableCell = std::variant<std::monostate, std::string, double>;
using TableRow = std::vector<TableCell>;

/// The breakdown at the scenario's volume, one row an option that is shown, cheapest first: its components, total and
/// cost per request in US dollars, unrounded. The first row names the columns.
[[nodiscard]] std::vector<TableRow> breakdownTable(const Evaluation& evaluation);

/// The table as text: a tab between cells, a line for each row. Numbers have a point and no thousands separator; text
/// that a spreadsheet would run as a formula gets a leading apostrophe; numbers that are none leave their cell empty.
[[nodiscard]] std::string tabSeparated(const std::vector<TableRow>& table);

/// The same as an HTML document, whose numbers keep their value whatever the spreadsheet's language is.
[[nodiscard]] std::string htmlTable(const std::vector<TableRow>& table);

} // namespace breakeven
