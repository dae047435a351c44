// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/object_reader.h"

#include "core/words/english.h"

#include <algorithm>
#include <utility>

namespace breakeven {

bool ObjectReader::next(Record& record)
{
    for (;;) {
        if (m_skipsLine && m_source->passLine()) {
            m_skipsLine = false;
            ++m_line;
            m_indent = 0;
            m_leading = true;
        }
        switch (m_skipsLine ? Found::More : find(record)) {
        case Found::Record: return true;
        case Found::Nothing: break;
        case Found::More:
            if (!m_source->readMore())
                return false;
        }
    }
}

ObjectReader::Found ObjectReader::find(Record& record)
{
    const std::size_t passed = passToObject();
    const std::string_view text = m_source->rest();
    if (text.empty())
        return Found::More;
    m_leading = false;
    m_credit.earn(passed);
    const bool isObject = text.front() == '{';
    if (!isObject && (m_skipsObject || m_inList)) {
        m_skipsLine = true;
        return Found::Nothing;
    }
    m_skipsObject = false;
    if (!isObject)
        return refuse(record, {"record.no_object"});
    const std::string_view seen = text.substr(0, m_credit.farthest());
    const std::size_t end = jsonObjectEnd(seen);
    if (end == std::string_view::npos) {
        const bool isTooLong = text.size() >= BufferedSource::longestRecord;
        if (seen.size() == text.size() && !isTooLong && !m_source->atEnd())
            return Found::More;
        return refuseUnended(record, seen, isTooLong ? Message{"record.too_long"} : Message{"record.unended"});
    }
    record.set(text.substr(0, end), m_line);
    m_last = record.text;
    m_lastLine = m_line;
    m_line += static_cast<std::uint64_t>(std::count(record.text.begin(), record.text.end(), '\n'));
    m_source->pass(end);
    m_credit.earn(end);
    return Found::Record;
}

/// Passes what stands between objects, and returns how much that was.
std::size_t ObjectReader::passToObject()
{
    const std::string_view text = m_source->rest();
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
    m_source->pass(at);
    return at;
}

/// Its first line is broken, and what is left of it is passed over up to a line that begins with another object.
ObjectReader::Found ObjectReader::refuse(Record& record, Message why)
{
    record = {{}, m_line, false, std::move(why)};
    m_last = {};
    m_skipsLine = m_skipsObject = true;
    return Found::Record;
}

/// An object that has no end in `text`, at which it begins.
ObjectReader::Found ObjectReader::refuseUnended(Record& record, std::string_view text, Message why)
{
    m_credit.spend(text.size());
    const JsonResumption next = jsonResumption(text, m_indent);
    const Found refused = refuse(record, std::move(why));
    if (next.at == std::string_view::npos)
        return refused;
    m_skipsLine = m_skipsObject = false;
    resume(next);
    return next.inList ? Found::Nothing : refused;
}

void ObjectReader::resume(const JsonResumption& next)
{
    const std::string_view passed = m_source->rest().substr(0, next.at);
    m_line += static_cast<std::uint64_t>(std::count(passed.begin(), passed.end(), '\n'));
    m_source->pass(next.at);
    m_indent = next.indent;
    m_leading = false;
    m_inList = m_inList || next.inList;
    m_credit.earn(next.at);
}

bool ObjectReader::takeBack()
{
    const std::string_view last = std::exchange(m_last, {});
    const JsonResumption next = jsonResumption(last, m_indent);
    if (next.at == std::string_view::npos)
        return true;
    m_credit.spend(SearchCredit::perByte * last.size() + last.size() - next.at);
    m_source->goBackTo(last);
    m_line = m_lastLine;
    resume(next);
    return !next.inList;
}

} // namespace breakeven
