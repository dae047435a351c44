// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/date_order.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/buffered_source.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"

#include <algorithm>
#include <string>

namespace breakeven {

namespace {

constexpr int mostRows = 1000;

/// What the times say, one after the other.
class Votes {
public:
    void add(std::string_view time)
    {
        ++m_rows;
        const bool month = parseTimestamp(time, DateOrder::MonthFirst).has_value();
        const bool day = parseTimestamp(time, DateOrder::DayFirst).has_value();
        m_monthFirst = m_monthFirst || (month && !day);
        m_dayFirst = m_dayFirst || (day && !month);
    }
    [[nodiscard]] bool enough() const { return m_rows >= mostRows; }
    [[nodiscard]] DateOrder order() const
    {
        return m_monthFirst == m_dayFirst ? DateOrder::Unknown
               : m_monthFirst             ? DateOrder::MonthFirst
                                          : DateOrder::DayFirst;
    }

private:
    int m_rows = 0;
    bool m_monthFirst = false;
    bool m_dayFirst = false;
};

bool hasSlashes(std::string_view head)
{
    return head.find('/') != std::string_view::npos;
}

} // namespace

DateOrder csvDateOrder(std::string_view head, char delimiter, std::size_t timeColumn)
{
    Votes votes;
    if (!hasSlashes(head))
        return DateOrder::Unknown;
    CsvCells cells;
    bool quoted = false;
    while (!head.empty() && !votes.enough()) {
        std::size_t end = csvRecordEnd(head, delimiter, quoted);
        if (end == std::string_view::npos) // the last, or one that has a stray quote
            end = std::min(head.find('\n'), head.size());
        const auto& row = cells.split(head.substr(0, end), delimiter);
        if (row.size() > timeColumn)
            votes.add(row[timeColumn]);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return votes.order();
}

DateOrder jsonDateOrder(std::string_view head, const std::vector<LogColumn>& keys)
{
    Votes votes;
    if (!hasSlashes(head))
        return DateOrder::Unknown;
    JsonRecords records(keys);
    std::string padded;
    constexpr int mostBroken = 100; // each may be read to the head's end
    int broken = 0;
    for (std::size_t at = 0; !votes.enough() && broken < mostBroken && (at = head.find('{', at)) != head.npos;) {
        const std::size_t end = jsonObjectEnd(head.substr(at));
        JsonFault fault = JsonFault::NotJson;
        if (end != std::string_view::npos) {
            padded.assign(head.substr(at, end));
            padded.resize(end + BufferedSource::padding, ' ');
            fault = records.read(std::string_view(padded).substr(0, end),
                                 [&votes](const JsonRow& row) { votes.add(row.fields[LogField::Time]); });
        }
        broken += fault == JsonFault::None ? 0 : 1;
        at += fault == JsonFault::None ? end : 1;
    }
    return votes.order();
}

} // namespace breakeven
