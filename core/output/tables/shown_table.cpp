// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/shown_table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace breakeven {

namespace {

constexpr std::string_view dollars = "USD";

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

std::string_view textOf(const TableCell& cell)
{
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string_view() : *text;
}

std::optional<std::size_t> columnNamed(const TableRow& headings, std::string_view name)
{
    const auto found =
        std::ranges::find_if(headings, [name](const TableCell& heading) { return textOf(heading) == name; });
    return found == headings.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - headings.begin()));
}

/// Where the units of a column's numbers stand.
std::optional<std::size_t> unitOf(const TableRow& headings, std::string_view name)
{
    if (std::ranges::find(withoutUnit, name) != withoutUnit.end())
        return std::nullopt;
    for (const auto& [column, unit] : unitColumns)
        if (column == name)
            return columnNamed(headings, unit);
    return columnNamed(headings, "Unit");
}

void convert(TableCell& cell, const MoneyShown& money)
{
    if (auto* amount = std::get_if<double>(&cell))
        *amount = money.fromDollars(*amount);
}

/// "Total (EUR/month)", "EUR".
void rename(TableCell& unit, const MoneyShown& money)
{
    auto& text = std::get<std::string>(unit);
    text.replace(text.find(dollars), dollars.size(), money.currency->code);
}

} // namespace

std::vector<TableRow> inShownCurrency(std::vector<TableRow> table, const MoneyShown& money)
{
    if (money.inDollars() || table.empty())
        return table;
    TableRow& headings = table.front();
    const bool isOfScenarios = textOf(headings.front()) == "What"; // whose names head columns
    const bool hasUnits = isOfScenarios && columnNamed(headings, "Unit").has_value();
    const auto isUnit = [](std::string_view text) { return text.starts_with(dollars); };
    for (std::size_t column = 0; column < headings.size(); ++column) {
        const std::string_view name = textOf(headings[column]);
        const bool isMoney = !hasUnits && name.find("(USD") != std::string_view::npos;
        const std::optional<std::size_t> unit = isMoney    ? std::nullopt
                                                : hasUnits ? columnNamed(headings, "Unit")
                                                           : unitOf(headings, name);
        for (std::size_t row = 1; row < table.size(); ++row)
            if (isMoney || (unit && *unit < table[row].size() && isUnit(textOf(table[row][*unit]))))
                convert(table[row][column], money);
        if (isMoney)
            rename(headings[column], money);
    }
    for (const std::string_view name : {"Unit", "Input unit", "Figure unit"})
        if (const std::optional<std::size_t> column = columnNamed(headings, name))
            for (std::size_t row = 1; row < table.size(); ++row)
                if (isUnit(textOf(table[row][*column])))
                    rename(table[row][*column], money);
    return table;
}

} // namespace breakeven
