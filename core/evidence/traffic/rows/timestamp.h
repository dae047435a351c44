// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// A moment of a log, in nanoseconds: since 1970-01-01 UTC, or on a relative clock since the log's zero.
using Nanoseconds = std::int64_t;

inline constexpr Nanoseconds oneSecond = 1'000'000'000;
inline constexpr Nanoseconds oneMinute = 60 * oneSecond;
inline constexpr Nanoseconds oneHour = 60 * oneMinute;
inline constexpr Nanoseconds oneDay = 24 * oneHour;

/// The years that a log can be of.
inline constexpr int firstYear = 2000;
inline constexpr int lastYear = 2100; ///< no longer one of them

struct Timestamp {
    Nanoseconds time;
    bool relative;          ///< seconds since a zero of the log's own, not a date
    Nanoseconds offset = 0; ///< of the clock that it was written by, ahead of UTC; whole minutes
};

/// Of times that are numbers without a date.
enum class TimeUnit : std::uint8_t { Unset, Seconds, Milliseconds, Microseconds };

/// Relative times lie below: the seconds from 1970 to the first year.
inline constexpr Nanoseconds relativeTimeLimit = 946'684'800 * oneSecond;

/// Of dates with slashes.
enum class DateOrder {
    Unknown, ///< none is read but the year first
    MonthFirst,
    DayFirst
};

/// Reads a date (ISO 8601: with T or a space, seconds and their fraction may be missing, Z, UTC, an offset, or nothing,
/// which is UTC; also YYYY/MM/DD, DD.MM.YYYY, and with slashes in the order that is given, all with a time after a
/// space or none, of 24 hours or of 12 with AM or PM) or a number: seconds, milliseconds, microseconds or nanoseconds
/// since 1970, told apart by size; below the seconds of the year 2000, seconds on a relative clock. Fractions of a
/// nanosecond are cut off. Absent if it is neither, or outside the years 2000 to 2099.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text, DateOrder order = DateOrder::Unknown);

/// Reads times one after the other, each as parseTimestamp does. Most times of a log are of the day of the one before,
/// whose date needn't be understood again.
class TimestampReader {
public:
    explicit TimestampReader(DateOrder order) : m_order(order) {}

    [[nodiscard]] std::optional<Timestamp> read(std::string_view text);

private:
    DateOrder m_order;
    std::array<char, 10> m_date{}; ///< the last one, "2023-11-16"
    Nanoseconds m_day = 0;         ///< where it begins
};

/// Reads a number of that unit, without a sign, perhaps with a fraction, as a time on a relative clock; of an unset
/// unit as microseconds. Absent if it is none, or not below relativeTimeLimit.
[[nodiscard]] std::optional<Nanoseconds> parseRelativeTime(std::string_view text, TimeUnit unit);

/// Why that text, which parseTimestamp() does not read in that order, is no time.
[[nodiscard]] Message whyNoTime(std::string_view text, DateOrder order);

/// "2023-11-16T18:15:46.680590Z", to the microsecond below.
[[nodiscard]] std::string isoTime(Nanoseconds time);
/// "2023-11-16 18:15", and "18:15" alone; UTC.
[[nodiscard]] std::string dayAndMinute(Nanoseconds time);
[[nodiscard]] std::string minuteOfDay(Nanoseconds time);
/// "2023-11-16"; UTC.
[[nodiscard]] std::string dayOf(Nanoseconds time);

} // namespace breakeven
