// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/record_reader.h"

#include "core/evidence/traffic/text_check.h"

#include <algorithm>
#include <cstring>

namespace breakeven {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10U;
constexpr std::size_t npos = std::string_view::npos;

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

} // namespace

std::size_t csvRecordEnd(std::string_view text, char delimiter, bool& quoted)
{
    quoted = false;
    std::size_t at = 0;
    for (;;) {
        if (at < text.size() && text[at] == '"') {
            do { // to the quote that closes; a doubled one does not
                at = text.find('"', at + 1);
                if (at == npos) {
                    quoted = true;
                    return npos;
                }
                ++at;
            } while (at < text.size() && text[at] == '"');
        }
        while (at < text.size() && text[at] != delimiter && text[at] != '\n')
            ++at;
        if (at >= text.size())
            return npos;
        if (text[at] == '\n')
            return at;
        ++at;
    }
}

std::size_t jsonObjectEnd(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else
                inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return npos;
}

RecordReader::RecordReader(ByteSource& source, const std::stop_token& stop)
    : m_source(source), m_stop(stop), m_buffer(blockSize + padding)
{
}

Result<std::string_view> RecordReader::head()
{
    while (!m_atEnd && m_filled < blockSize)
        if (!refill())
            return *m_fault;
    if (std::string why = whyNotText(rest()); !why.empty())
        return Error{m_source.name(), std::move(why)};
    if (rest().starts_with("\xef\xbb\xbf"))
        m_at = 3;
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
        m_buffer.resize(std::min(2 * m_buffer.size(), longestRecord + blockSize) + padding);
    const std::size_t room = m_buffer.size() - padding - m_filled;
    const Result<std::size_t> count = m_source.read({m_buffer.data() + m_filled, room}, m_stop);
    if (!count) {
        m_fault = count.error();
        return false;
    }
    m_atEnd = *count == 0;
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
            if (m_atEnd || !refill())
                return false;
        }
    }
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
    }
    return m_form.kind == RecordForm::Kind::Objects ? findObject(record) : findLine(record);
}

RecordReader::Found RecordReader::findLine(Record& record)
{
    const std::string_view text = rest();
    std::size_t end = text.find('\n');
    bool openQuote = false;
    if (m_hasQuotes && text.substr(0, end).find('"') != npos)
        end = csvRecordEnd(text, m_form.delimiter, openQuote);
    if (end == npos && !m_atEnd && text.size() < longestRecord)
        return Found::More;
    if (end == npos && text.empty())
        return Found::More;
    if (end == npos && (openQuote || text.size() >= longestRecord)) {
        refuse(record,
               openQuote ? "has a quote that is not closed" : "is longer than the 16 MiB that a record may have");
        return Found::Record;
    }
    const std::size_t length = std::min(end, text.size());
    take(record, length, std::min(length + 1, text.size()));
    if (record.text.ends_with('\r'))
        record.text.remove_suffix(1);
    return record.text.size() < 16 && isBlank(record.text) ? Found::Blank : Found::Record;
}

RecordReader::Found RecordReader::findObject(Record& record)
{
    std::string_view text = rest();
    const std::size_t start =
        std::min(static_cast<std::size_t>(
                     std::find_if_not(text.begin(), text.end(),
                                      [](char c) { return isSpace(c) || c == ',' || c == '[' || c == ']'; }) -
                     text.begin()),
                 text.size());
    m_line +=
        static_cast<std::uint64_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
    m_at += start;
    text = rest();
    if (text.empty())
        return Found::More;
    if (m_skipsObject && text.front() != '{') {
        m_skipsLine = true;
        return Found::Blank;
    }
    m_skipsObject = false;
    const std::size_t end = text.front() == '{' ? jsonObjectEnd(text) : npos;
    if (end == npos && text.front() == '{' && !m_atEnd && text.size() < longestRecord)
        return Found::More;
    if (end == npos) {
        refuse(record, text.front() != '{'            ? "is not the beginning of a JSON object"
                       : text.size() >= longestRecord ? "is longer than the 16 MiB that a record may have"
                                                      : "is a JSON object that does not end");
        return Found::Record;
    }
    take(record, end, end);
    return Found::Record;
}

/// The record is the next `length` bytes; the one after it begins at `end`.
void RecordReader::take(Record& record, std::size_t length, std::size_t end)
{
    record = {{m_buffer.data() + m_at, length}, m_line, nullptr};
    if (m_form.kind != RecordForm::Kind::Objects && !m_hasQuotes)
        m_line += end > length ? 1 : 0;
    else
        m_line += static_cast<std::uint64_t>(std::count(record.text.data(), record.text.data() + end, '\n'));
    m_at += end;
}

/// Its first line is broken, and the next record begins after it.
void RecordReader::refuse(Record& record, const char* why)
{
    record = {{}, m_line, why};
    m_skipsLine = true;
    m_skipsObject = m_form.kind == RecordForm::Kind::Objects;
}

} // namespace breakeven
