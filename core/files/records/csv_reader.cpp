// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/csv_reader.h"

#include "core/files/records/record_ends.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

CsvReader::CsvReader(BufferedSource& source, char delimiter) : m_source(&source), m_delimiter(delimiter)
{
    lookForQuotes();
}

void CsvReader::lookForQuotes()
{
    m_hasQuotes = m_source->rest().find('"') != std::string_view::npos;
}

bool CsvReader::next(Record& record)
{
    for (;;) {
        if (m_skipsLine && m_source->passLine()) {
            m_skipsLine = false;
            ++m_line;
        }
        switch (m_skipsLine ? Found::More : find(record)) {
        case Found::Record: return true;
        case Found::Blank: break;
        case Found::More:
            if (!m_source->readMore())
                return false;
            lookForQuotes();
        }
    }
}

CsvReader::Found CsvReader::find(Record& record)
{
    const std::string_view text = m_source->rest();
    const std::size_t end = text.find('\n');
    const bool isTooLong = text.size() >= BufferedSource::longestRecord;
    if (end == std::string_view::npos && (text.empty() || !(m_source->atEnd() || isTooLong)))
        return Found::More;
    if (m_hasQuotes && text.substr(0, end).find('"') != std::string_view::npos)
        return findQuoted(record);
    return end == std::string_view::npos && isTooLong ? refuse(record, {"record.too_long"}) : take(record, end);
}

/// The first line has a quote, behind whose end the record may go on.
CsvReader::Found CsvReader::findQuoted(Record& record)
{
    const std::string_view text = m_source->rest();
    const std::size_t line = text.find('\n');
    const std::string_view seen =
        text.substr(0, std::max(m_credit.farthest(), line == std::string_view::npos ? text.size() : line + 1));
    const bool isCut = seen.size() < text.size() || seen.size() >= BufferedSource::longestRecord;
    bool isOpen = false;
    const std::size_t end = csvRecordEnd(seen, m_delimiter, isOpen);
    if (end != std::string_view::npos)
        return take(record, end);
    if (!isCut && !m_source->atEnd())
        return Found::More;
    m_credit.spend(seen.size());
    return isOpen || isCut ? refuse(record, {"record.open_quote"}) : take(record, std::string_view::npos);
}

/// The record ends with the line feed there, or with the source.
CsvReader::Found CsvReader::take(Record& record, std::size_t end)
{
    const std::string_view text = m_source->rest();
    record.set(text.substr(0, end), m_line);
    const std::size_t length = record.text.size();
    const bool isOneLine = !m_hasQuotes || record.text.find('\n') == std::string_view::npos;
    const std::uint64_t inside =
        isOneLine ? 0 : static_cast<std::uint64_t>(std::count(record.text.begin(), record.text.end(), '\n'));
    record.spansLines = inside > 0;
    m_last = record.text;
    m_lastLine = m_line;
    m_line += inside + (length < text.size() ? 1 : 0);
    const std::size_t passed = std::min(length + 1, text.size());
    m_source->pass(passed);
    m_credit.earn(passed);
    if (record.text.ends_with('\r'))
        record.text.remove_suffix(1);
    return isBlankLine(record.text) ? Found::Blank : Found::Record;
}

/// Its first line is broken, and the next record begins after it.
CsvReader::Found CsvReader::refuse(Record& record, Message why)
{
    record = {{}, m_line, false, std::move(why)};
    m_last = {};
    m_skipsLine = true;
    return Found::Record;
}

void CsvReader::takeBack()
{
    const std::string_view text = m_last;
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos)
        return;
    m_credit.spend(SearchCredit::perByte * text.size() + text.size() - first);
    m_credit.earn(first);
    m_source->goBackTo(text.substr(first + 1));
    m_line = m_lastLine + 1;
    m_last = {};
}

} // namespace breakeven
