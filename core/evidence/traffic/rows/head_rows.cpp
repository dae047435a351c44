// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/head_rows.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/buffered_source.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t mostHeadRows = 1000;

/// Passes on the cells of each record of CSV that ends within the head.
template <typename Record> void eachRecord(std::string_view head, char delimiter, const Record& record)
{
    constexpr std::size_t wholeFile = std::size_t{128} << 10U; // bytes: a longer head may end within a record
    const bool isCut = head.size() >= wholeFile;
    CsvCells cells;
    bool quoted = false;
    for (std::size_t rows = 0; !head.empty() && rows < mostHeadRows; ++rows) {
        std::size_t end = csvRecordEnd(head, delimiter, quoted);
        if (end == std::string_view::npos) // the last, or one that has a stray quote
            end = std::min(head.find('\n'), head.size());
        if (end == head.size() && isCut)
            return;
        record(cells.split(head.substr(0, end), delimiter));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
}

DateOrder dateOrder(const std::vector<std::string>& times)
{
    bool monthFirst = false;
    bool dayFirst = false;
    for (const std::string& time : times) {
        if (time.find('/') == std::string::npos)
            continue;
        const bool month = parseTimestamp(time, DateOrder::MonthFirst).has_value();
        const bool day = parseTimestamp(time, DateOrder::DayFirst).has_value();
        monthFirst = monthFirst || (month && !day);
        dayFirst = dayFirst || (day && !month);
    }
    return monthFirst == dayFirst ? DateOrder::Unknown : monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

bool isPlainNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
           std::count(text.begin(), text.end(), '.') <= 1;
}

/// Whether most are numbers that are too small for a date. A trace in milliseconds may grow to what could be one.
bool areRelative(const std::vector<std::string>& times, TimeUnit unit)
{
    const TimeUnit sized = unit == TimeUnit::Unset ? TimeUnit::Seconds : unit;
    std::size_t small = 0;
    std::size_t large = 0;
    std::size_t dates = 0;
    Nanoseconds largestSmall = 0;
    for (const std::string& text : times) {
        if (!isPlainNumber(text)) {
            dates += parseTimestamp(text, DateOrder::DayFirst) || parseTimestamp(text, DateOrder::MonthFirst) ? 1 : 0;
        } else if (const auto time = parseRelativeTime(text, sized)) {
            ++small;
            largestSmall = std::max(largestSmall, *time);
        } else {
            ++large;
        }
    }
    const bool largeFollow = largestSmall >= relativeTimeLimit / 2; // without a gap
    return small > dates && (small > large || largeFollow);
}

/// Whether all are midnight by the clock that they are written by; one alone may be so by chance, unless it has no
/// clock.
void lookForWholeDays(const std::vector<std::string>& times, TimeHabits& habits)
{
    constexpr std::size_t longestDate = 10; // characters
    std::size_t count = 0;
    bool withoutClock = false;
    std::optional<Nanoseconds> first;
    for (const std::string& text : times) {
        const std::optional<Timestamp> time = parseTimestamp(text, habits.order);
        if (!time)
            continue;
        if (time->relative || (time->time + time->offset) % oneDay != 0)
            return;
        ++count;
        withoutClock = withoutClock || (text.size() <= longestDate && !isPlainNumber(text));
        first = first.value_or(time->time);
        habits.severalDays = habits.severalDays || *first != time->time;
    }
    habits.wholeDays = count > 1 || withoutClock;
}

} // namespace

std::vector<std::string> csvTexts(std::string_view head, char delimiter, std::size_t column)
{
    std::vector<std::string> texts;
    eachRecord(head, delimiter, [&](const std::vector<std::string_view>& cells) {
        if (cells.size() > column)
            texts.emplace_back(cells[column]);
    });
    return texts;
}

std::vector<std::string> jsonTexts(std::string_view head, const std::vector<LogColumn>& keys, LogField field)
{
    std::vector<std::string> texts;
    JsonRecords records(keys);
    std::string padded;
    constexpr int mostBroken = 100; // each may be read to the head's end
    int broken = 0;
    for (std::size_t at = 0;
         texts.size() < mostHeadRows && broken < mostBroken && (at = head.find('{', at)) != head.npos;) {
        const std::size_t end = jsonObjectEnd(head.substr(at));
        JsonFault fault = JsonFault::NotJson;
        if (end != std::string_view::npos) {
            padded.assign(head.substr(at, end));
            padded.resize(end + BufferedSource::padding, ' ');
            fault = records.read(std::string_view(padded).substr(0, end),
                                 [&](const JsonRow& row) { texts.emplace_back(row.fields[field]); });
        }
        broken += fault == JsonFault::None ? 0 : 1;
        at += fault == JsonFault::None ? end : 1;
    }
    return texts;
}

TimeHabits timeHabits(const std::vector<std::string>& times, TimeUnit unit)
{
    TimeHabits habits;
    habits.order = dateOrder(times);
    habits.relative = areRelative(times, unit);
    if (!habits.relative)
        lookForWholeDays(times, habits);
    return habits;
}

DecimalProof decimalProofOf(std::string_view head, char delimiter)
{
    DecimalProof dot;
    DecimalProof comma;
    eachRecord(head, delimiter, [&](const std::vector<std::string_view>& cells) {
        for (const std::string_view cell : cells) {
            const DecimalSign sign = decimalSignShownBy(cell);
            if (sign == DecimalSign::Comma && delimiter == ',' && cell.find('.') == std::string_view::npos)
                continue;
            DecimalProof& proof = sign == DecimalSign::Dot ? dot : comma;
            if (sign != DecimalSign::Unset && proof.sign == DecimalSign::Unset)
                proof = {sign, std::string(cell)};
        }
    });
    if ((dot.sign == DecimalSign::Unset) == (comma.sign == DecimalSign::Unset))
        return {};
    return dot.sign != DecimalSign::Unset ? dot : comma;
}

} // namespace breakeven
