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

/// A row of a table's headings as files have it, a bar between them.
[[nodiscard]] inline std::string headings(const std::vector<TableRow>& table)
{
    std::string text;
    for (const TableCell& cell : table.front())
        text += (text.empty() ? "" : "|") + wordsOf(cell);
    return text;
}

/// The cell of a row (0 is the first below the headings) in the column so headed; throws if there is none.
[[nodiscard]] inline const TableCell& cell(const std::vector<TableRow>& table, std::size_t row, std::string_view column)
{
    const auto at = std::ranges::find(table.front(), column, [](const TableCell& heading) { return wordsOf(heading); });
    if (at == table.front().end())
        throw std::out_of_range("no column " + std::string(column));
    return table.at(row + 1).at(static_cast<std::size_t>(at - table.front().begin()));
}

[[nodiscard]] inline double number(const std::vector<TableRow>& table, std::size_t row, std::string_view column)
{
    return std::get<double>(cell(table, row, column));
}

/// The words of a cell that has some; throws if it has none.
[[nodiscard]] inline std::string text(const std::vector<TableRow>& table, std::size_t row, std::string_view column)
{
    const TableCell& found = cell(table, row, column);
    if (!std::holds_alternative<std::string>(found) && !std::holds_alternative<Message>(found))
        throw std::out_of_range("no words in column " + std::string(column));
    return wordsOf(found);
}

/// Absent for an empty cell.
[[nodiscard]] inline std::optional<double> figure(const std::vector<TableRow>& table, std::size_t row,
                                                  std::string_view column)
{
    const TableCell& found = cell(table, row, column);
    return std::holds_alternative<std::monostate>(found) ? std::nullopt : std::optional(std::get<double>(found));
}

} // namespace breakeven::test
