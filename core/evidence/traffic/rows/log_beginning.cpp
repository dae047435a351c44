// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_beginning.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"

#include <algorithm>
#include <optional>

namespace breakeven {

namespace {

bool isJson(std::string_view head)
{
    const std::size_t start = head.find_first_not_of(" \t\r\n");
    return start != npos && (head[start] == '{' || (head[start] == '[' && head.find('{', start) != npos));
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(" \t\r"), text.size());
    return text.substr(start, text.find_last_not_of(" \t\r") + 1 - start);
}

/// Whether a list begins in the line that does not end in it.
bool opensList(std::string_view line)
{
    int open = 0;
    bool inString = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '\\')
            ++at;
        else if (c == '"')
            inString = !inString;
        else if (!inString)
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    return open > 0;
}

/// One object a line, or objects over several: these may hold rows on lines of their own.
RecordForm::Kind jsonForm(std::string_view head)
{
    constexpr int looked = 20; // lines: the first may be broken
    for (int line = 0; line < looked && !head.empty(); ++line) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        const std::string_view text = withoutBlanks(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
        const std::size_t closed = text.starts_with('{') ? jsonObjectEnd(text) : npos;
        if (closed != npos && !text.substr(closed).starts_with(','))
            return RecordForm::Kind::Lines;
        if (closed != npos || text == "{" || text.starts_with('[') || opensList(text))
            return RecordForm::Kind::Objects;
    }
    return RecordForm::Kind::Objects;
}

/// The keys of the first rows, until `look` has seen enough. What an object holds that goes on behind the head is
/// looked at by itself, as is that of one that can't be read.
template <typename Look> void eachRowsKeys(std::string_view head, RecordForm::Kind form, const Look& look)
{
    constexpr int mostOpen = 100; // objects that go on or are broken: each may be read to the head's end
    JsonRecords records;
    bool goesOn = true;
    int open = 0;
    for (std::size_t at = 0; goesOn && open < mostOpen && (at = head.find('{', at)) != npos;) {
        const std::string_view rest = head.substr(at);
        const std::size_t end =
            form == RecordForm::Kind::Lines ? std::min(rest.find('\n'), rest.size()) : jsonObjectEnd(rest);
        const JsonFault fault =
            end == npos ? JsonFault::NotJson
                        : records.names(rest.substr(0, end), [&](const auto& keys) { goesOn = goesOn && look(keys); });
        if (fault != JsonFault::None &&
            form != RecordForm::Kind::Lines) { // what it holds may be read by itself, as the log is
            ++open;
            ++at;
            continue;
        }
        at += end;
    }
}

/// What "sep=;" says, with quotes or without.
std::optional<char> separatorOf(std::string_view line)
{
    line = line.substr(0, line.find('\r'));
    if (line.size() > 1 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() != 5 || !sameName(line.substr(0, 4), "sep="))
        return std::nullopt;
    return line.back();
}

void addSample(std::string_view text, FoundColumn& column)
{
    constexpr std::size_t longest = 80; // bytes
    if (column.sample.empty())
        column.sample = text.substr(0, longest);
}

/// The keys of the first JSON rows that the first of them lacks, and what stands under all of them.
void addSamples(std::string_view head, RecordForm::Kind form, std::vector<FoundColumn>& found)
{
    constexpr int mostSampled = 100;
    constexpr std::size_t mostNames = 500;
    int rows = 0;
    eachRowsKeys(head, form, [&](const std::vector<JsonName>& names) {
        for (const JsonName& name : names) {
            auto place = std::find_if(found.begin(), found.end(), [&](const auto& f) { return f.name == name.path; });
            if (place == found.end() && !name.holdsOthers && found.size() < mostNames)
                place = found.insert(place, {std::string(name.path), {}});
            if (place != found.end())
                addSample(name.sample, *place);
        }
        return ++rows < mostSampled;
    });
}

/// What stands in the rows below a CSV file's header.
void addSamples(std::string_view head, char delimiter, bool hasSeparatorLine, std::vector<FoundColumn>& found)
{
    constexpr int mostSampled = 100;
    CsvCells cells;
    bool quoted = false;
    for (int row = hasSeparatorLine ? -1 : 0; row < mostSampled; ++row) {
        head.remove_prefix(std::min(head.find_first_not_of("\r\n"), head.size()));
        const std::size_t end = csvRecordEnd(head, delimiter, quoted);
        const auto& texts = cells.split(head.substr(0, end), delimiter);
        for (std::size_t i = 0; row > 0 && i < std::min(texts.size(), found.size()); ++i)
            addSample(texts[i], found[i]);
        if (end == npos)
            return;
        head.remove_prefix(end + 1);
    }
}

} // namespace

LogBeginning beginningOf(std::string_view head)
{
    LogBeginning beginning;
    beginning.json = isJson(head);
    if (!beginning.json) {
        const auto withoutBlankLines = [](std::string_view text) {
            return text.substr(std::min(text.find_first_not_of("\r\n"), text.size()));
        };
        beginning.form = {RecordForm::Kind::Csv, ','};
        std::string_view rest = withoutBlankLines(head);
        const std::optional<char> separator = separatorOf(rest.substr(0, rest.find('\n')));
        beginning.hasSeparatorLine = separator.has_value();
        if (separator)
            rest = withoutBlankLines(rest.substr(std::min(rest.find('\n'), rest.size())));
        beginning.form.delimiter = separator ? *separator : delimiterOf(rest.substr(0, rest.find('\n')));
        bool quoted = false;
        CsvCells cells;
        const auto& header =
            cells.split(rest.substr(0, csvRecordEnd(rest, beginning.form.delimiter, quoted)), beginning.form.delimiter);
        beginning.names.assign(header.begin(), header.end());
        beginning.format =
            formatOf(std::vector<std::string_view>(beginning.names.begin(), beginning.names.end()), false);
        return beginning;
    }
    beginning.form.kind = jsonForm(head);
    std::vector<std::string_view> keys;
    eachRowsKeys(head, beginning.form.kind, [&](const std::vector<JsonName>& names) {
        const bool isFirst = beginning.names.empty();
        keys.clear();
        for (const JsonName& name : names) {
            keys.push_back(name.path);
            if (isFirst && !name.holdsOthers)
                beginning.names.emplace_back(name.path);
        }
        beginning.format = formatOf(keys, true);
        return beginning.format == nullptr;
    });
    return beginning;
}

std::vector<FoundColumn> columnsOf(std::string_view head)
{
    const LogBeginning beginning = beginningOf(head);
    std::vector<FoundColumn> found;
    for (const std::string& name : beginning.names)
        found.push_back({name, {}});
    if (beginning.json)
        addSamples(head, beginning.form.kind, found);
    else
        addSamples(head, beginning.form.delimiter, beginning.hasSeparatorLine, found);
    return found;
}

} // namespace breakeven
