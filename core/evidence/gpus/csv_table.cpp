// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/csv_table.h"

#include "core/output/one_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

/// Goes through the text once, row by row.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] CsvTable::Row row()
    {
        CsvTable::Row row{m_line, {}};
        do
            row.fields.push_back(field(row.whole));
        while (take(','));
        if (take('\r'))
            m_at += !atEnd() && m_text[m_at] == '\n' ? 1 : 0;
        else
            take('\n');
        ++m_line;
        return row;
    }

private:
    bool take(char c)
    {
        const bool there = !atEnd() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    std::string field(bool& whole)
    {
        std::string read;
        if (take('"'))
            read = quoted(whole);
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        read += m_text.substr(m_at, end - m_at);
        m_at = end;
        return read;
    }

    /// What stands up to the closing quote, which is left behind.
    std::string quoted(bool& whole)
    {
        std::string read;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"' && !take('"'))
                return read;
            m_line += c == '\n' ? 1 : 0;
            read += c;
        }
        whole = false;
        return read;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace

std::size_t CsvTable::place(std::string_view column) const
{
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

Result<CsvTable> parseCsv(std::string_view text, const std::string& where)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!isUtf8(text))
        return Error{where, "is no text in UTF-8"};
    CsvReader reader(text);
    CsvTable table;
    while (!reader.atEnd()) {
        CsvTable::Row row = reader.row();
        if (row.fields.size() == 1 && row.fields.front().empty() && row.whole)
            continue;
        if (table.columns.empty())
            table.columns = std::move(row.fields);
        else
            table.rows.push_back(std::move(row));
    }
    if (table.columns.empty())
        return Error{where, "is empty; its first line must name the columns"};
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        if (std::find(table.columns.begin(), column, *column) != column)
            return Error{where, fmt::format("the column {} stands there twice", inQuotes(*column))};
    return table;
}

} // namespace breakeven
