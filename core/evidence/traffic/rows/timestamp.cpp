// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/timestamp.h"

#include "core/text/ascii.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace breakeven {

namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr Nanoseconds startOfYear(int of)
{
    return sys_days(year(of) / 1 / 1).time_since_epoch().count() * oneDay;
}

constexpr Nanoseconds earliest = startOfYear(firstYear);
static_assert(earliest == relativeTimeLimit);
constexpr Nanoseconds latest = startOfYear(lastYear);

/// Takes what it reads from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly so many digits.
    [[nodiscard]] bool digits(int count, int& value)
    {
        if (m_rest.size() < static_cast<std::size_t>(count))
            return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (!isDigit(m_rest[static_cast<std::size_t>(i)]))
                return false;
            value = value * 10 + (m_rest[static_cast<std::size_t>(i)] - '0');
        }
        m_rest.remove_prefix(static_cast<std::size_t>(count));
        return true;
    }
    /// One digit or two.
    [[nodiscard]] bool upToTwoDigits(int& value)
    {
        return digits(m_rest.size() > 1 && isDigit(m_rest[1]) ? 2 : 1, value);
    }
    /// The digits behind a decimal point, as nanoseconds; at least one.
    [[nodiscard]] bool fraction(Nanoseconds& value)
    {
        constexpr std::size_t most = 9;
        constexpr Nanoseconds units[most + 1]{1'000'000'000, 100'000'000, 10'000'000, 1'000'000, 100'000,
                                              10'000,        1'000,       100,        10,        1};
        const std::string_view text = m_rest;
        Nanoseconds sum = 0;
        std::size_t count = 0;
        for (; count < text.size() && isDigit(text[count]); ++count)
            if (count < most)
                sum = sum * 10 + (text[count] - '0');
        value = sum * units[std::min(count, most)];
        m_rest.remove_prefix(count);
        return count > 0;
    }
    /// A whole number of 19 digits at most, which is below 2^63.
    [[nodiscard]] bool number(std::int64_t& value)
    {
        constexpr std::size_t most = 19;
        std::uint64_t sum = 0;
        std::size_t count = 0;
        for (; count < m_rest.size() && isDigit(m_rest[count]) && count <= most; ++count)
            sum = sum * 10 + static_cast<std::uint64_t>(m_rest[count] - '0');
        value = static_cast<std::int64_t>(sum);
        m_rest.remove_prefix(count);
        return count > 0 && count <= most && value >= 0;
    }
    void skipSpaces() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size())); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// Z, UTC, GMT, +hh, +hhmm, +hh:mm, or nothing; as what is to be taken off.
std::optional<Nanoseconds> offset(Scanner scanner)
{
    scanner.skipSpaces();
    const std::string_view rest = scanner.rest();
    if (rest.empty() || rest == "Z" || rest == "z" || rest == "UTC" || rest == "GMT")
        return 0;
    const bool minus = scanner.take('-');
    int hours = 0;
    int minutes = 0;
    if ((!minus && !scanner.take('+')) || !scanner.digits(2, hours))
        return std::nullopt;
    if (!scanner.atEnd()) {
        const bool colon = scanner.take(':');
        if (!scanner.digits(2, minutes) || (colon && !scanner.atEnd()))
            return std::nullopt;
    }
    if (!scanner.atEnd() || hours > 23 || minutes > 59)
        return std::nullopt;
    return (minus ? -1 : 1) * (hours * oneHour + minutes * oneMinute);
}

/// "2023-11-16", where that day begins.
std::optional<Nanoseconds> parseDay(Scanner& scanner)
{
    int y = 0;
    int m = 0;
    int d = 0;
    if (!scanner.digits(4, y) || !scanner.take('-') || !scanner.digits(2, m) || !scanner.take('-') ||
        !scanner.digits(2, d))
        return std::nullopt;
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!date.ok() || y < firstYear - 1 || y > lastYear)
        return std::nullopt;
    return sys_days(date).time_since_epoch().count() * oneDay;
}

/// What stands behind such a date, perhaps nothing.
std::optional<Timestamp> parseTimeOfDay(Nanoseconds day, Scanner& scanner)
{
    if (scanner.atEnd())
        return Timestamp{day, false};
    int hour = 0;
    int minute = 0;
    int second = 0;
    Nanoseconds fraction = 0;
    if (!(scanner.take('T') || scanner.take(' ') || scanner.take('t')) || !scanner.digits(2, hour) ||
        !scanner.take(':') || !scanner.digits(2, minute))
        return std::nullopt;
    if (scanner.take(':') &&
        (!scanner.digits(2, second) || ((scanner.take('.') || scanner.take(',')) && !scanner.fraction(fraction))))
        return std::nullopt;
    const std::optional<Nanoseconds> zone = offset(scanner);
    if (!zone || hour > 23 || minute > 59 || second > 60) // 60 in a leap second
        return std::nullopt;
    return Timestamp{day + hour * oneHour + minute * oneMinute + second * oneSecond + fraction - *zone, false, *zone};
}

std::optional<Timestamp> parseTimestampDate(std::string_view text)
{
    Scanner scanner(text);
    const std::optional<Nanoseconds> day = parseDay(scanner);
    return day ? parseTimeOfDay(*day, scanner) : std::nullopt;
}

/// " 6:15", " 18:15:46.5", " 6:15 PM", and what offset() reads behind it, or nothing: since the day's beginning.
std::optional<Timestamp> parseClock(Scanner& scanner)
{
    if (scanner.atEnd())
        return Timestamp{0, false};
    int hour = 0;
    int minute = 0;
    int second = 0;
    Nanoseconds fraction = 0;
    const bool comma = scanner.take(',');
    if (!(scanner.take(' ') || (!comma && scanner.take('T'))) || !scanner.upToTwoDigits(hour) || !scanner.take(':') ||
        !scanner.digits(2, minute))
        return std::nullopt;
    if (scanner.take(':') && (!scanner.digits(2, second) || (scanner.take('.') && !scanner.fraction(fraction))))
        return std::nullopt;
    scanner.skipSpaces();
    const bool afternoon = scanner.take('P') || scanner.take('p');
    if (afternoon || scanner.take('A') || scanner.take('a')) {
        if (!(scanner.take('M') || scanner.take('m')) || hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    const std::optional<Nanoseconds> zone = offset(scanner);
    if (!zone || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return Timestamp{hour * oneHour + minute * oneMinute + second * oneSecond + fraction - *zone, false, *zone};
}

/// Dates as spreadsheets write them.
std::optional<Timestamp> parseSheetDate(std::string_view text, DateOrder order)
{
    Scanner scanner(text);
    int parts[3]{};
    const bool yearFirst = text.size() > 4 && text.find_first_not_of("0123456789") == 4;
    const bool first = yearFirst ? scanner.digits(4, parts[0]) : scanner.upToTwoDigits(parts[0]);
    const bool dots = first && !yearFirst && scanner.take('.');
    const char mark = dots ? '.' : yearFirst && text[4] == '-' ? '-' : '/';
    if (!first || (!dots && !scanner.take(mark)) || !scanner.upToTwoDigits(parts[1]) || !scanner.take(mark) ||
        !(yearFirst ? scanner.upToTwoDigits(parts[2]) : scanner.digits(4, parts[2])))
        return std::nullopt;
    if (!yearFirst && !dots && order == DateOrder::Unknown)
        return std::nullopt;
    const bool monthFirst = !dots && order == DateOrder::MonthFirst;
    const int y = yearFirst ? parts[0] : parts[2];
    const int m = yearFirst ? parts[1] : monthFirst ? parts[0] : parts[1];
    const int d = yearFirst ? parts[2] : monthFirst ? parts[1] : parts[0];
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    std::optional<Timestamp> clock = parseClock(scanner);
    if (!clock || !date.ok() || y < firstYear - 1 || y > lastYear)
        return std::nullopt;
    clock->time += sys_days(date).time_since_epoch().count() * oneDay;
    return clock;
}

/// Seconds with their fraction, exact to the nanosecond, where a double would be off by a tenth of a microsecond.
std::optional<Timestamp> parseNumber(std::string_view text)
{
    Scanner rest(text);
    std::int64_t whole = 0;
    if (!rest.number(whole))
        return std::nullopt;
    Nanoseconds fraction = 0;
    if (!rest.atEnd() && (!rest.take('.') || (!rest.atEnd() && !rest.fraction(fraction)) || !rest.atEnd()))
        return std::nullopt;
    if (whole < earliest / oneSecond)
        return Timestamp{whole * oneSecond + fraction, true};
    for (const Nanoseconds unit : {oneSecond, Nanoseconds{1'000'000}, Nanoseconds{1'000}, Nanoseconds{1}})
        if (whole >= earliest / unit && whole < latest / unit)
            return Timestamp{whole * unit + fraction / (oneSecond / unit), false};
    return std::nullopt;
}

std::chrono::hh_mm_ss<std::chrono::nanoseconds> clockOf(Nanoseconds time)
{
    const Nanoseconds within = ((time % oneDay) + oneDay) % oneDay;
    return std::chrono::hh_mm_ss(std::chrono::nanoseconds(within));
}

} // namespace

std::optional<Timestamp> parseTimestamp(std::string_view text, DateOrder order)
{
    std::optional<Timestamp> time;
    if (text.size() > 4 && text[4] == '-')
        time = parseTimestampDate(text);
    else if (const std::optional<Timestamp> number = parseNumber(text))
        return number;
    if (!time)
        time = parseSheetDate(text, order);
    if (!time || time->time < earliest || time->time >= latest)
        return std::nullopt;
    return time;
}

std::optional<Timestamp> TimestampReader::read(std::string_view text)
{
    const std::string_view date = text.substr(0, m_date.size());
    if (date == std::string_view(m_date.data(), m_date.size())) {
        Scanner scanner(text.substr(m_date.size()));
        const std::optional<Timestamp> time = parseTimeOfDay(m_day, scanner);
        if (time && time->time >= earliest && time->time < latest)
            return time;
    } else if (Scanner scanner(date); date.size() == m_date.size()) {
        if (const std::optional<Nanoseconds> day = parseDay(scanner)) {
            std::copy(date.begin(), date.end(), m_date.begin());
            m_day = *day;
        }
    }
    return parseTimestamp(text, m_order);
}

std::optional<Nanoseconds> parseRelativeTime(std::string_view text, TimeUnit unit)
{
    const Nanoseconds length = unit == TimeUnit::Seconds        ? oneSecond
                               : unit == TimeUnit::Milliseconds ? oneSecond / 1000
                                                                : oneSecond / 1'000'000;
    Scanner rest(text);
    std::int64_t whole = 0;
    if (!rest.number(whole) || whole >= relativeTimeLimit / length)
        return std::nullopt;
    Nanoseconds fraction = 0;
    if (!rest.atEnd() && (!rest.take('.') || (!rest.atEnd() && !rest.fraction(fraction)) || !rest.atEnd()))
        return std::nullopt;
    return whole * length + fraction / (oneSecond / length);
}

Message whyNoTime(std::string_view text, DateOrder order)
{
    const bool month = order != DateOrder::MonthFirst && parseTimestamp(text, DateOrder::MonthFirst).has_value();
    const bool day = order != DateOrder::DayFirst && parseTimestamp(text, DateOrder::DayFirst).has_value();
    if (order == DateOrder::Unknown && (month || day))
        return {"log.month_or_day(time)", inQuotes(text)};
    if (month)
        return {"log.month_first(time)", inQuotes(text)};
    if (day)
        return {"log.day_first(time)", inQuotes(text)};
    return {"log.not_a_time(time, first, last)", inQuotes(text), Quantity::plain(firstYear),
            Quantity::plain(lastYear - 1)};
}

std::string dayOf(Nanoseconds time)
{
    const auto count = time >= 0 ? time / oneDay : -((oneDay - 1 - time) / oneDay);
    const year_month_day date{sys_days(days(count))};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string minuteOfDay(Nanoseconds time)
{
    const auto clock = clockOf(time);
    return fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

std::string dayAndMinute(Nanoseconds time)
{
    return dayOf(time) + ' ' + minuteOfDay(time);
}

std::string isoTime(Nanoseconds time)
{
    const auto clock = clockOf(time);
    return fmt::format("{}T{}:{:02}.{:06}Z", dayOf(time), minuteOfDay(time), clock.seconds().count(),
                       clock.subseconds().count() / 1000);
}

} // namespace breakeven
