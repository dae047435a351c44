// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_table.h"

#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"

#include <algorithm>
#include <utility>

namespace breakeven {

std::size_t CsvTable::place(std::string_view column) const
{
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

Result<CsvTable> parseCsv(std::string_view text, const std::string& where, char delimiter)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!isUtf8(text))
        return Error{where, Message{"csv.not_utf8"}};
    CsvCells cells;
    CsvTable table;
    for (std::size_t line = 1; !text.empty();) {
        bool quoted = false;
        const std::size_t end = csvRecordEnd(text, delimiter, quoted);
        const std::string_view record = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t begin = line;
        line += 1 + static_cast<std::size_t>(std::count(record.begin(), record.end(), '\n'));
        const std::vector<std::string_view>& split = cells.split(record, delimiter);
        std::vector<std::string> fields(split.begin(), split.end());
        if (fields.size() == 1 && fields.front().empty())
            continue;
        if (table.columns.empty())
            table.columns = std::move(fields);
        else
            table.rows.push_back({begin, std::move(fields), end != std::string_view::npos || !quoted});
    }
    if (table.columns.empty())
        return Error{where, Message{"csv.no_columns"}};
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        if (std::find(table.columns.begin(), column, *column) != column)
            return Error{where, Message{"csv.column_twice(column)", inQuotes(*column)}};
    return table;
}

} // namespace breakeven
