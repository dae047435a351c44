// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/table.h"

#include "core/files/html_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

/// The shortest digits that are read back as the same double; empty for what is no number.
std::string shortestDigits(double value)
{
    return std::isfinite(value) ? fmt::format("{}", value == 0 ? 0.0 : value) : std::string();
}

/// What a spreadsheet begins a formula with; the wide ones do so in East Asian languages. A quotation mark would open a
/// cell that goes on across tabs and lines.
bool isDangerous(std::string_view text)
{
    constexpr std::array<std::string_view, 9> starts{"=", "+", "-", "@", "\"", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(starts, [text](std::string_view start) { return text.starts_with(start); });
}

/// Text on one line of one cell, which no spreadsheet takes for a formula.
std::string defused(std::string_view text)
{
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    const std::size_t first = plain.find_first_not_of(' ');
    if (first != std::string::npos && isDangerous(std::string_view(plain).substr(first)))
        plain.insert(0, 1, '\'');
    return plain;
}

std::string textOfCell(const TableCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return shortestDigits(*number);
    return defused(wordsOf(cell));
}

std::string quotedCell(std::string text)
{
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

/// LibreOffice reads a number from sdval in the language of sdnum (1033 is American English), Excel from x:num.
std::string htmlCell(const TableCell& cell, std::string_view tag)
{
    const std::string text = textOfCell(cell);
    if (!std::holds_alternative<double>(cell) || text.empty())
        return fmt::format("<{0}>{1}</{0}>", tag, htmlText(text));
    return fmt::format(R"(<{0} align="right" sdval="{1}" sdnum="1033;" x:num="{1}">{1}</{0}>)", tag, text);
}

} // namespace

std::string wordsOf(const TableCell& cell, const Catalog& catalog)
{
    if (const auto* message = std::get_if<Message>(&cell))
        return inWords(*message, catalog);
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : std::string();
}

Quantity numberToRead(double number)
{
    constexpr double large = 1000;
    return std::abs(number) >= large ? Quantity::decimals(number, 2) : Quantity::rounded(number, 6);
}

std::string tabSeparated(const std::vector<TableRow>& table)
{
    std::string text;
    for (const TableRow& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "\t" : "") + textOfCell(row[i]);
        text += '\n';
    }
    return text;
}

std::string csv(const std::vector<TableRow>& table)
{
    std::string text;
    for (const TableRow& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "," : "") + quotedCell(textOfCell(row[i]));
        text += "\r\n";
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
