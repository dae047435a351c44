// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/dates/as_of.h"

#include "core/files/dates/dates.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace chrono = std::chrono;

namespace {

struct Span {
    chrono::sys_days first;
    chrono::sys_days last;
};

/// The days that the text may mean; absent if it is none of the three forms, or no day there is.
std::optional<Span> daysOf(std::string_view text)
{
    constexpr std::size_t yearLength = 4;
    constexpr std::size_t monthLength = 7;
    const bool isYear = text.size() == yearLength;
    const std::string more = isYear ? "-01-01" : text.size() == monthLength ? "-01" : "";
    const std::optional<chrono::sys_days> first = parseDate(std::string(text) + more);
    if (!first)
        return std::nullopt;
    const chrono::year_month_day date(*first);
    const chrono::month month = isYear ? chrono::December : date.month();
    return Span{*first, more.empty() ? *first : chrono::sys_days(date.year() / month / chrono::last)};
}

} // namespace

std::chrono::sys_days currentDay()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

Result<std::chrono::sys_days> statedDay(std::string_view text, std::chrono::sys_days today, const std::string& where)
{
    const std::optional<chrono::sys_days> day = parseDate(text);
    if (!day)
        return Error{where, Message{"date.not_a_date(text)", inQuotes(text)}};
    if (*day > today + chrono::days(1))
        return Error{where, Message{"date.yet_to_come(date)", std::string(text)}};
    return *day;
}

std::optional<chrono::sys_days> lastDayOf(std::string_view text)
{
    const std::optional<Span> days = daysOf(text);
    return days ? std::optional(days->last) : std::nullopt;
}

bool isAsOf(std::string_view text)
{
    return daysOf(text).has_value();
}

std::optional<int> ageInDays(std::string_view asOf, chrono::sys_days today)
{
    const std::optional<Span> days = daysOf(asOf);
    return days ? std::optional(static_cast<int>((today - days->last).count())) : std::nullopt;
}

bool isSurelyLater(std::string_view one, std::string_view other)
{
    const std::optional<Span> ours = daysOf(one);
    const std::optional<Span> theirs = daysOf(other);
    return ours && theirs && ours->first > theirs->last;
}

Message ageRemark(std::string_view asOf, chrono::sys_days today)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return {"date.of_unknown_date"};
    return *age > oldestPrices.count() ? Message{"date.days_old(days)", Quantity::plain(*age)} : Message{};
}

Message asOfInList(std::string_view asOf, chrono::sys_days today)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return {"date.unknown"};
    std::string date(asOf);
    return *age > oldestPrices.count() ? Message{"date.old(date)", std::move(date)} : verbatim(std::move(date));
}

} // namespace breakeven
