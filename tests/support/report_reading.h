// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/sections/report_blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven::test {

/// The blocks of one kind, in their order.
template <typename Block> [[nodiscard]] std::vector<Block> blocksOf(const ReportSection& section)
{
    std::vector<Block> found;
    for (const ReportBlock& block : section.blocks)
        if (const auto* wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    return found;
}

/// The row with that heading, groups left out; null if there is none.
[[nodiscard]] inline const ReportRow* rowOf(const ReportTable& table, std::string_view head)
{
    for (const ReportRow& row : table.rows)
        if (row.kind != ReportRow::Kind::Group && inWords(row.cells.front()) == head)
            return &row;
    return nullptr;
}

/// The cells of the row with that heading, with bars between them; "no row" if there is none.
[[nodiscard]] inline std::string cellsOf(const ReportTable& table, std::string_view head)
{
    const ReportRow* row = rowOf(table, head);
    if (row == nullptr)
        return "no row";
    std::string cells;
    for (std::size_t i = 1; i < row->cells.size(); ++i)
        cells += (i == 1 ? "" : "|") + inWords(row->cells[i]);
    return cells;
}

/// The text of the item with that heading; "no item" if there is none.
[[nodiscard]] inline std::string itemOf(const ReportList& list, std::string_view head)
{
    for (const ReportItem& item : list.items)
        if (inWords(item.head) == head)
            return inWords(item.text);
    return "no item";
}

} // namespace breakeven::test
