// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_cells.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

std::string_view trimmedCell(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

// A splitter of our own: the columns are known at run time, and fast-cpp-csv-parser wants their number in the source.
const std::vector<std::string_view>& CsvCells::split(std::string_view record, char delimiter)
{
    m_cells.clear();
    m_unquoted.clear();
    m_hasStrayQuote = false;
    std::size_t at = 0;
    for (;;) {
        if (at < record.size() && record[at] == '"') {
            at = addQuoted(record, at, delimiter);
        } else {
            const std::size_t end = std::min(record.find(delimiter, at), record.size());
            m_cells.push_back(trimmedCell(record.substr(at, end - at)));
            at = end;
        }
        if (at >= record.size())
            return m_cells;
        ++at; // the delimiter
    }
}

/// Adds the cell whose quote stands at `at`, and returns where its delimiter or the record's end is.
std::size_t CsvCells::addQuoted(std::string_view record, std::size_t at, char delimiter)
{
    const std::size_t start = at + 1;
    bool doubled = false;
    std::size_t close = start;
    for (;; close += 2) {
        close = std::min(record.find('"', close), record.size());
        if (close + 1 >= record.size() || record[close + 1] != '"')
            break;
        doubled = true;
    }
    const std::size_t end = std::min(record.find(delimiter, std::min(close + 1, record.size())), record.size());
    if (close + 1 < end && !trimmedCell(record.substr(close + 1, end - close - 1)).empty())
        m_hasStrayQuote = true;
    std::string_view cell = record.substr(start, close - start);
    if (doubled) {
        m_unquoted.reserve(record.size()); // all of a record's cells fit: only the first call makes room
        const std::size_t from = m_unquoted.size();
        while (!cell.empty()) {
            const std::size_t quote = std::min(cell.find('"'), cell.size() - 1);
            m_unquoted.append(cell.substr(0, quote + 1));
            cell.remove_prefix(std::min(quote + 2, cell.size()));
        }
        cell = std::string_view(m_unquoted).substr(from);
    }
    m_cells.push_back(trimmedCell(cell));
    return end;
}

char delimiterOf(std::string_view header)
{
    struct Candidate {
        char delimiter;
        std::size_t count;
    };
    std::array<Candidate, 3> candidates{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        for (Candidate& candidate : candidates)
            candidate.count += !quoted && c == candidate.delimiter ? 1 : 0;
    }
    return std::max_element(candidates.begin(), candidates.end(),
                            [](const Candidate& a, const Candidate& b) { return a.count < b.count; })
        ->delimiter;
}

} // namespace breakeven
