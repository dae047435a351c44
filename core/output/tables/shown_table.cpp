// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/shown_table.h"

#include "core/words/catalog.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace breakeven {

namespace {

constexpr std::string_view dollarCode = "USD";

/// Columns whose unit stands in another column of their row.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> unitColumns{{
    {"Low", "Input unit"},
    {"High", "Input unit"},
    {"Figure now", "Figure unit"},
    {"Figure at low", "Figure unit"},
    {"Figure at high", "Figure unit"},
}};
/// Numbers that are of no unit, whatever the row's is.
constexpr std::array<std::string_view, 3> withoutUnit{"Share of cases", "Share up to here", "Months"};

/// By which its columns and units are told: a table's words in English.
using EnglishRow = std::vector<std::string>;

EnglishRow inEnglish(const TableRow& row)
{
    EnglishRow words;
    words.reserve(row.size());
    for (const TableCell& cell : row)
        words.push_back(wordsOf(cell));
    return words;
}

std::optional<std::size_t> columnNamed(const EnglishRow& headings, std::string_view name)
{
    const auto found = std::ranges::find(headings, name);
    return found == headings.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - headings.begin()));
}

/// Where the units of a column's numbers stand.
std::optional<std::size_t> unitOf(const EnglishRow& headings, std::string_view name)
{
    if (std::ranges::find(withoutUnit, name) != withoutUnit.end())
        return std::nullopt;
    for (const auto& [column, unit] : unitColumns)
        if (column == name)
            return columnNamed(headings, unit);
    return columnNamed(headings, "Unit");
}

void convert(std::vector<TableRow>& table, const MoneyShown& money)
{
    const EnglishRow headings = inEnglish(table.front());
    const bool isOfScenarios = headings.front() == "What"; // whose names head columns
    const bool hasUnits = isOfScenarios && columnNamed(headings, "Unit").has_value();
    for (std::size_t column = 0; column < headings.size(); ++column) {
        const bool isMoney = !hasUnits && headings[column].find("(USD") != std::string::npos;
        const std::optional<std::size_t> unit = isMoney    ? std::nullopt
                                                : hasUnits ? columnNamed(headings, "Unit")
                                                           : unitOf(headings, headings[column]);
        for (std::size_t row = 1; row < table.size(); ++row)
            if (auto* amount = std::get_if<double>(&table[row][column]);
                amount != nullptr && (isMoney || (unit && wordsOf(table[row][*unit]).starts_with(dollarCode))))
                *amount = money.fromDollars(*amount);
    }
}

} // namespace

std::vector<TableRow> inShownWords(std::vector<TableRow> table, const Catalog& catalog)
{
    if (!catalog.money.inDollars() && !table.empty())
        convert(table, catalog.money);
    for (TableRow& row : table)
        for (TableCell& cell : row)
            if (std::holds_alternative<Message>(cell))
                cell = wordsOf(cell, catalog);
    return table;
}

} // namespace breakeven
