// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/record_ends.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr auto lists = std::to_array<std::string_view>({"data", "results", "runs", "observations", "records", "Records",
                                                        "resourceSpans", "scopeSpans", "instrumentationLibrarySpans",
                                                        "spans", "resourceLogs", "scopeLogs", "logRecords"});

/// The text from the brace to the end of the first key; empty if there is no key.
std::string_view beginning(std::string_view object)
{
    const std::size_t quote = object.find_first_not_of(" \t\r\n", 1);
    if (quote == npos || object[quote] != '"')
        return {};
    const std::size_t end = object.find('"', quote + 1);
    return end == npos ? std::string_view() : object.substr(0, end + 1);
}

/// The first object of the first list of rows; npos if there is none.
std::size_t firstOfList(std::string_view text)
{
    const auto skipTo = [&text](std::size_t at, char wanted) {
        const std::size_t found = text.find_first_not_of(" \t\r\n", at);
        return found != npos && text[found] == wanted ? found + 1 : npos;
    };
    for (std::size_t open = 0; (open = text.find('"', open)) != npos; ++open) {
        const std::size_t close = text.find('"', open + 1);
        if (close == npos)
            return npos;
        if (holdsRows(text.substr(open + 1, close - open - 1)))
            if (std::size_t at = skipTo(close + 1, ':'); at != npos && (at = skipTo(at, '[')) != npos)
                if (at = skipTo(at, '{'); at != npos)
                    return at - 1;
        open = close - 1; // this quote may open as well, where one is missing
    }
    return npos;
}

/// The first brace behind the first line that begins a line which is indented no more.
JsonResumption nextLinesObject(std::string_view text, std::size_t indent)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != npos;) {
        const std::size_t start = ++at;
        at = std::min(text.find_first_not_of(" \t", at), text.size());
        if (at < text.size() && text[at] == '{' && at - start <= indent)
            return {at, at - start, false};
    }
    return {};
}

} // namespace

std::size_t csvRecordEnd(std::string_view text, char delimiter, bool& quoted)
{
    quoted = false;
    std::size_t at = 0;
    std::size_t line = std::min(text.find('\n'), text.size());
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
        if (at > line) // what was quoted goes on behind it
            line = std::min(text.find('\n', at), text.size());
        const std::size_t end = text.substr(at, line - at).find(delimiter);
        if (end == npos)
            return line < text.size() ? line : npos;
        at += end + 1;
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

bool holdsRows(std::string_view key)
{
    return std::find(lists.begin(), lists.end(), key) != lists.end();
}

JsonResumption jsonResumption(std::string_view text, std::size_t indent)
{
    if (text.empty())
        return {};
    const std::size_t list = firstOfList(text);
    JsonResumption next = nextLinesObject(text, indent);
    if (const std::string_view same = beginning(text); !same.empty())
        if (const std::size_t at = text.find(same, 1); at < next.at)
            next = {at, indent, false};
    if (list != npos && (next.at == npos || next.at == list))
        return {list, indent, true};
    return next;
}

} // namespace breakeven
