// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/record_reader.h"

#include "core/files/records/text_check.h"

#include <algorithm>
#include <cstring>

namespace breakeven {

namespace {

constexpr std::size_t readBlockSize = std::size_t{256} << 10U;
constexpr std::size_t credited = 8; ///< bytes that may be looked at in vain for one that is passed

constexpr bool isRecordSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isBlankRecord(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isRecordSpace);
}

} // namespace

RecordReader::RecordReader(ByteSource& source, const std::stop_token& stop)
    : m_source(source), m_stop(stop), m_buffer(readBlockSize + padding)
{
}

Result<std::string_view> RecordReader::head()
{
    while (!m_atEnd && m_filled < readBlockSize)
        if (!refill())
            return *m_fault;
    if (std::string why = whyNotText(rest()); !why.empty())
        return Error{m_source.name(), std::move(why)};
    if (rest().starts_with("\xef\xbb\xbf"))
        m_at = 3;
    m_returnsEndLines = rest().find('\n') == npos;
    if (m_returnsEndLines)
        std::replace(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled), '\r', '\n');
    return rest();
}

/// Reads on into the buffer's free room, which is made by moving what is left to its front, and by growing.
bool RecordReader::refill()
{
    if (m_at > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_filled - m_at);
    m_filled -= m_at;
    m_at = 0;
    if (m_filled + padding >= m_buffer.size())
        m_buffer.resize(std::min(2 * m_buffer.size(), longestRecord + readBlockSize) + padding);
    const std::size_t room = m_buffer.size() - padding - m_filled;
    const Result<std::size_t> count = m_source.read({m_buffer.data() + m_filled, room}, m_stop);
    if (!count) {
        m_fault = count.error();
        return false;
    }
    m_atEnd = *count == 0;
    if (const auto start = m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled); m_returnsEndLines)
        std::replace(start, start + static_cast<std::ptrdiff_t>(*count), '\r', '\n');
    m_filled += *count;
    m_bytesRead += *count;
    lookForQuotes();
    return true;
}

void RecordReader::lookForQuotes()
{
    m_hasQuotes = m_form.kind == RecordForm::Kind::Csv && rest().find('"') != npos;
}

void RecordReader::setForm(const RecordForm& form)
{
    m_form = form;
    lookForQuotes();
}

bool RecordReader::next(Record& record)
{
    for (;;) {
        switch (find(record)) {
        case Found::Record: return true;
        case Found::Blank: break;
        case Found::More:
            if (m_atEnd || !refillMore())
                return false;
        }
    }
}

/// As much again as there is, so that what is looked at anew each time adds up to no more than twice that.
bool RecordReader::refillMore()
{
    const std::size_t wanted = std::min(2 * rest().size(), longestRecord);
    do
        if (!refill())
            return false;
    while (!m_atEnd && rest().size() < wanted);
    return true;
}

RecordReader::Found RecordReader::find(Record& record)
{
    if (m_skipsLine) {
        const std::size_t end = rest().find('\n');
        m_at = end == npos ? m_filled : m_at + end + 1;
        if (end == npos)
            return Found::More;
        m_skipsLine = false;
        ++m_line;
        m_indent = 0;
        m_leading = true;
    }
    return m_form.kind == RecordForm::Kind::Objects ? findObject(record) : findLine(record);
}

RecordReader::Found RecordReader::findLine(Record& record)
{
    const std::string_view text = rest();
    std::size_t end = text.find('\n');
    bool openQuote = false;
    if (end == npos && !m_atEnd && text.size() < longestRecord)
        return Found::More;
    if (end == npos && text.empty())
        return Found::More;
    if (m_hasQuotes && text.substr(0, end).find('"') != npos) {
        const std::string_view seen = text.substr(0, std::max(farthest(), end == npos ? text.size() : end + 1));
        const bool cut = seen.size() < text.size() || seen.size() >= longestRecord;
        end = csvRecordEnd(seen, m_form.delimiter, openQuote);
        if (end == npos && !m_atEnd && !cut)
            return Found::More;
        openQuote = openQuote || (end == npos && cut);
        if (end == npos)
            spend(seen.size());
    }
    if (end == npos && (openQuote || text.size() >= longestRecord)) {
        refuse(record,
               openQuote ? "has a quote that is not closed" : "is longer than the 16 MiB that a record may have");
        return Found::Record;
    }
    const std::size_t length = std::min(end, text.size());
    take(record, length, std::min(length + 1, text.size()));
    if (record.text.ends_with('\r'))
        record.text.remove_suffix(1);
    return record.text.size() < 16 && isBlankRecord(record.text) ? Found::Blank : Found::Record;
}

/// Passes over what stands between objects, and returns how much that was.
std::size_t RecordReader::skipToObject()
{
    const std::string_view text = rest();
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') {
            ++m_line;
            m_indent = 0;
            m_leading = true;
        } else if (c == ' ' || c == '\t') {
            m_indent += m_leading ? 1 : 0;
        } else if (c == ',' || c == '[' || c == ']' || (m_inList && c == '}')) {
            m_leading = false;
        } else if (c != '\r') {
            break;
        }
    }
    m_at += at;
    return at;
}

RecordReader::Found RecordReader::findObject(Record& record)
{
    const std::size_t skipped = skipToObject();
    const std::string_view text = rest();
    if (text.empty())
        return Found::More;
    m_leading = false;
    m_credit = std::min(m_credit + credited * skipped, mostCredit);
    if ((m_skipsObject || m_inList) && text.front() != '{') {
        m_skipsLine = true;
        return Found::Blank;
    }
    m_skipsObject = false;
    if (text.front() != '{') {
        refuse(record, "is not the beginning of a JSON object");
        return Found::Record;
    }
    const std::string_view seen = text.substr(0, farthest());
    const std::size_t end = jsonObjectEnd(seen);
    if (end == npos && seen.size() == text.size() && seen.size() < longestRecord && !m_atEnd)
        return Found::More;
    if (end == npos)
        return refuseObject(record, seen,
                            text.size() >= longestRecord ? "is longer than the 16 MiB that a record may have"
                                                         : "is a JSON object that does not end");
    take(record, end, end);
    return Found::Record;
}

/// The record is the next `length` bytes; the one after it begins at `end`.
void RecordReader::take(Record& record, std::size_t length, std::size_t end)
{
    record = {{m_buffer.data() + m_at, length}, m_line, false, nullptr};
    m_recordAt = m_at;
    m_recordSize = length;
    m_recordLine = m_line;
    m_credit = std::min(m_credit + credited * end, mostCredit);
    if (m_form.kind != RecordForm::Kind::Objects && !m_hasQuotes) {
        m_line += end > length ? 1 : 0;
    } else {
        const auto ends = static_cast<std::uint64_t>(std::count(record.text.data(), record.text.data() + end, '\n'));
        record.spansLines = ends > (end > length ? 1 : 0);
        m_line += ends;
    }
    m_at += end;
}

/// Its first line is broken, and the next record begins after it.
void RecordReader::refuse(Record& record, const char* why)
{
    record = {{}, m_line, false, why};
    m_recordSize = 0;
    m_skipsLine = true;
    m_skipsObject = m_form.kind == RecordForm::Kind::Objects;
}

/// An object that has no end in `text`, at which it begins.
RecordReader::Found RecordReader::refuseObject(Record& record, std::string_view text, const char* why)
{
    spend(text.size());
    const JsonResumption next = jsonResumption(text, m_indent);
    refuse(record, why);
    if (next.at == npos)
        return Found::Record;
    m_skipsLine = m_skipsObject = false;
    resume(next);
    return next.inList ? Found::Blank : Found::Record;
}

void RecordReader::resume(const JsonResumption& next)
{
    const char* from = m_buffer.data() + m_at;
    m_line += static_cast<std::uint64_t>(std::count(from, from + next.at, '\n'));
    m_at += next.at;
    m_indent = next.indent;
    m_leading = false;
    m_inList = m_inList || next.inList;
    m_credit = std::min(m_credit + credited * next.at, mostCredit);
}

bool RecordReader::takeBack()
{
    const std::string_view text(m_buffer.data() + m_recordAt, m_recordSize);
    if (m_form.kind == RecordForm::Kind::Lines || text.empty())
        return true;
    m_recordSize = 0;
    if (m_form.kind == RecordForm::Kind::Csv) {
        const std::size_t first = text.find('\n');
        if (first == npos)
            return true;
        spend(credited * text.size() + text.size() - first);
        m_at = m_recordAt + first + 1;
        m_line = m_recordLine + 1;
        m_credit = std::min(m_credit + credited * first, mostCredit);
        return true;
    }
    const JsonResumption next = jsonResumption(text, m_indent);
    if (next.at == npos)
        return true;
    spend(credited * text.size() + text.size() - next.at);
    m_at = m_recordAt;
    m_line = m_recordLine;
    resume(next);
    return !next.inList;
}

} // namespace breakeven
