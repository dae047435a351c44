// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/breakdown_table.h"

#include "core/advice/breakdown.h"
#include "core/output/format.h"

#include <fmt/format.h>

#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

/// The shortest digits that are read back as the same double; empty for what is no number.
std::string digits(double value)
{
    return std::isfinite(value) ? fmt::format("{}", value == 0 ? 0.0 : value) : std::string();
}

/// Text on one line of one cell, which no spreadsheet takes for a formula.
std::string defused(std::string_view text)
{
    constexpr std::string_view dangerous = "=+-@\t\r";
    std::string result = !text.empty() && dangerous.find(text.front()) != std::string_view::npos ? "'" : "";
    for (const char c : text)
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return result;
}

std::string plainText(const TableCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return digits(*number);
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? defused(*text) : std::string();
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += c;
        }
    return result;
}

/// LibreOffice reads a number from sdval in the language of sdnum (1033 is American English), Excel from x:num.
std::string htmlCell(const TableCell& cell, std::string_view tag)
{
    const std::string text = plainText(cell);
    if (!std::holds_alternative<double>(cell) || text.empty())
        return fmt::format("<{0}>{1}</{0}>", tag, escaped(text));
    return fmt::format(R"(<{0} align="right" sdval="{1}" sdnum="1033;" x:num="{1}">{1}</{0}>)", tag, text);
}

} // namespace

std::vector<TableRow> breakdownTable(const Evaluation& e)
{
    const Breakdown shown = breakdown(e);
    TableRow header{fmt::format("US dollars a month at {} requests a month", shown.volume)};
    for (const CostComponent& component : costComponents)
        header.emplace_back(std::string(component.label));
    header.emplace_back("Total");
    header.emplace_back("Cost per request");

    std::vector<TableRow> table{std::move(header)};
    for (const BreakdownEntry& entry : shown.entries) {
        if (!entry.visible)
            continue;
        const OptionResult& result = e.of(entry.option);
        TableRow& row = table.emplace_back(TableRow{std::string(info(entry.option).name)});
        for (const CostComponent& component : costComponents)
            row.emplace_back(result.monthly.*component.member);
        row.emplace_back(result.total);
        row.emplace_back(result.costPerRequest);
    }
    return table;
}

std::string tabSeparated(const std::vector<TableRow>& table)
{
    std::string text;
    for (const TableRow& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "\t" : "") + plainText(row[i]);
        text += '\n';
    }
    return text;
}

std::string htmlTable(const std::vector<TableRow>& table)
{
    std::string html =
        R"(<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>)";
    html += '\n';
    for (const TableRow& row : table) {
        html += "<tr>";
        for (const TableCell& cell : row)
            html += htmlCell(cell, &row == &table.front() ? "th" : "td");
        html += "</tr>\n";
    }
    return html + "</table></body></html>\n";
}

} // namespace breakeven
