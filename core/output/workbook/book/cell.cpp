// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/cell.h"

#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestCell = 32767; // characters, of a spreadsheet's cell

/// "A" to "Z", then "AA".
std::string columnName(ColumnNumber column)
{
    std::string name;
    for (unsigned left = column + 1U; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
}

} // namespace

std::string rowReference(RowNumber row, ColumnNumber column)
{
    return fmt::format("${}{}", columnName(column), row + 1);
}

std::string reference(RowNumber row, ColumnNumber column)
{
    return fmt::format("${}${}", columnName(column), row + 1);
}

std::string reference(std::string_view sheet, RowNumber row, ColumnNumber column)
{
    return fmt::format("'{}'!{}", sheet, reference(row, column));
}

std::string cellText(std::string_view text)
{
    constexpr std::string_view remark = " … (cut: a cell holds no more)";
    constexpr std::size_t room = longestCell - (remark.size() - 2); // "…" is one character of three bytes
    std::string result;
    std::size_t characters = 0; // as spreadsheets count them: those of four bytes twice
    std::size_t cutAt = 0;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view one = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(one.size());
        const bool isControl = one.size() == 1 && (one[0] == '\x7f' || (one[0] >= 0 && one[0] < ' '));
        const bool isNone = length == 0 || one == "\xef\xbf\xbe" || one == "\xef\xbf\xbf";
        const std::string_view kept = isNone ? "�" : isControl && one != "\n" && one != "\t" ? " " : one;
        characters += kept.size() == 4 ? 2 : 1;
        if (characters > longestCell) {
            result.resize(cutAt);
            return result.append(remark);
        }
        result.append(kept);
        if (characters <= room)
            cutAt = result.size();
    }
    return result;
}

} // namespace breakeven
