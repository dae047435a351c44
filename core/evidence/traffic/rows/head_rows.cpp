// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/head_rows.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/buffered_source.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"

#include <algorithm>

namespace breakeven {

void eachHeadRecord(std::string_view head, char delimiter,
                    const std::function<void(const std::vector<std::string_view>&)>& record)
{
    constexpr std::size_t wholeFile = std::size_t{128} << 10U; // bytes: a longer head may end within a record
    const bool isCut = head.size() >= wholeFile;
    CsvCells cells;
    bool quoted = false;
    for (int rows = 0; !head.empty() && rows < mostHeadRows; ++rows) {
        std::size_t end = csvRecordEnd(head, delimiter, quoted);
        if (end == std::string_view::npos) // the last, or one that has a stray quote
            end = std::min(head.find('\n'), head.size());
        if (end == head.size() && isCut)
            return;
        record(cells.split(head.substr(0, end), delimiter));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
}

std::vector<std::string> csvTimes(std::string_view head, char delimiter, std::size_t timeColumn)
{
    std::vector<std::string> times;
    eachHeadRecord(head, delimiter, [&](const std::vector<std::string_view>& cells) {
        if (cells.size() > timeColumn)
            times.emplace_back(cells[timeColumn]);
    });
    return times;
}

std::vector<std::string> jsonTimes(std::string_view head, const std::vector<LogColumn>& keys)
{
    std::vector<std::string> times;
    JsonRecords records(keys);
    std::string padded;
    constexpr int mostBroken = 100; // each may be read to the head's end
    int broken = 0;
    for (std::size_t at = 0;
         times.size() < mostHeadRows && broken < mostBroken && (at = head.find('{', at)) != head.npos;) {
        const std::size_t end = jsonObjectEnd(head.substr(at));
        JsonFault fault = JsonFault::NotJson;
        if (end != std::string_view::npos) {
            padded.assign(head.substr(at, end));
            padded.resize(end + BufferedSource::padding, ' ');
            fault = records.read(std::string_view(padded).substr(0, end),
                                 [&times](const JsonRow& row) { times.emplace_back(row.fields[LogField::Time]); });
        }
        broken += fault == JsonFault::None ? 0 : 1;
        at += fault == JsonFault::None ? end : 1;
    }
    return times;
}

} // namespace breakeven
