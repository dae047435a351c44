// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::test {

/// A row of a table's headings as text, a bar between them.
[[nodiscard]] inline std::string headings(const std::vector<TableRow>& table)
{
    std::string text;
    for (const TableCell& cell : table.front())
        text += (text.empty() ? "" : "|") + std::get<std::string>(cell);
    return text;
}

/// The cell of a row (0 is the first below the headings) in the column so headed; throws if there is none.
[[nodiscard]] inline const TableCell& cell(const std::vector<TableRow>& table, std::size_t row, std::string_view column)
{
    const auto at = std::ranges::find(table.front(), TableCell(std::string(column)));
    if (at == table.front().end())
        throw std::out_of_range("no column " + std::string(column));
    return table.at(row + 1).at(static_cast<std::size_t>(at - table.front().begin()));
}

[[nodiscard]] inline double number(const std::vector<TableRow>& table, std::size_t row, std::string_view column)
{
    return std::get<double>(cell(table, row, column));
}

[[nodiscard]] inline const std::string& text(const std::vector<TableRow>& table, std::size_t row,
                                             std::string_view column)
{
    return std::get<std::string>(cell(table, row, column));
}

/// Absent for an empty cell.
[[nodiscard]] inline std::optional<double> figure(const std::vector<TableRow>& table, std::size_t row,
                                                  std::string_view column)
{
    const TableCell& found = cell(table, row, column);
    return std::holds_alternative<std::monostate>(found) ? std::nullopt : std::optional(std::get<double>(found));
}

} // namespace breakeven::test
