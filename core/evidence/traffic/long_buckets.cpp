// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/long_buckets.h"

#include "core/evidence/traffic/rows/log_row.h"

#include <algorithm>
#include <chrono>

namespace breakeven {

namespace {

std::chrono::year_month_day dateOf(std::int64_t day)
{
    return std::chrono::sys_days{std::chrono::days{day}};
}

/// Months since the year 0, of a day that begins one.
std::optional<std::int64_t> monthThatBegins(std::int64_t day)
{
    using namespace std::chrono_literals;
    const std::chrono::year_month_day date = dateOf(day);
    if (date.day() != 1d)
        return std::nullopt;
    return std::int64_t{static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month()) - 1;
}

/// The least step between numbers, all of which are whole steps apart; 0 if they are not.
std::int64_t stepOf(const std::vector<std::int64_t>& numbers)
{
    std::int64_t step = 0;
    for (std::size_t i = 1; i < numbers.size(); ++i)
        step = step == 0 ? numbers[i] - numbers[i - 1] : std::min(step, numbers[i] - numbers[i - 1]);
    const auto isWhole = [&](std::int64_t number) { return (number - numbers.front()) % step == 0; };
    return step > 0 && std::all_of(numbers.begin(), numbers.end(), isWhole) ? step : 0;
}

} // namespace

void TrafficSums::add(const LogRow& row)
{
    requests += row.requests;
    input += row.input;
    output += row.output;
    cached += row.cached;
    reasoning += row.reasoning;
    inDoubt += row.inDoubt;
}

void TrafficSums::add(const TrafficSums& other)
{
    requests += other.requests;
    input += other.input;
    output += other.output;
    cached += other.cached;
    reasoning += other.reasoning;
    inDoubt += other.inDoubt;
}

double TrafficSums::load(bool countsRequests) const
{
    return static_cast<double>(countsRequests ? requests : input + output);
}

std::vector<LongBucket> withEmptyBuckets(const std::vector<LongBucket>& buckets, Nanoseconds length)
{
    std::vector<LongBucket> all;
    for (const LongBucket& bucket : buckets) {
        if (!all.empty()) {
            const Nanoseconds end = all.back().day * oneDay + all.back().length;
            const Nanoseconds gap = std::max(bucket.day * oneDay - end, Nanoseconds{0});
            const Nanoseconds missing = (gap + length / 2) / length; // months differ in length
            for (Nanoseconds i = 0; i < missing; ++i)
                all.push_back({(end + i * length) / oneDay, length, {}});
        }
        all.push_back(bucket);
    }
    return all;
}

std::vector<double> spreadOverDays(const std::vector<LongBucket>& buckets, bool countsRequests)
{
    std::vector<double> load;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const LongBucket& bucket = buckets[i];
        std::int64_t end = bucket.day + (bucket.length + oneDay / 2) / oneDay;
        if (i + 1 < buckets.size())
            end = std::min(end, buckets[i + 1].day);
        end = std::max(end, bucket.day + 1);
        const std::int64_t first = buckets.front().day;
        load.resize(std::max(load.size(), static_cast<std::size_t>(end - first)));
        const double aDay = bucket.sums.load(countsRequests) / static_cast<double>(end - bucket.day);
        for (std::int64_t day = bucket.day; day < end; ++day)
            load[static_cast<std::size_t>(day - first)] += aDay;
    }
    return load;
}

Nanoseconds EvenBuckets::lengthFrom(std::int64_t day) const
{
    if (months == 0)
        return days * oneDay;
    const std::chrono::sys_days next = dateOf(day) + std::chrono::months{months};
    return (next.time_since_epoch().count() - day) * oneDay;
}

std::optional<EvenBuckets> evenBuckets(const std::vector<std::int64_t>& days)
{
    constexpr std::size_t fewest = 3;
    constexpr std::int64_t week = 7;
    if (days.size() < fewest)
        return std::nullopt;
    std::vector<std::int64_t> months;
    for (const std::int64_t day : days)
        if (const std::optional<std::int64_t> month = monthThatBegins(day))
            months.push_back(*month);
    if (months.size() == days.size())
        if (const std::int64_t step = stepOf(months); step > 0)
            return EvenBuckets{.months = step, .days = 0};
    const std::int64_t step = stepOf(days);
    return step > 0 && step % week == 0 ? std::optional(EvenBuckets{.months = 0, .days = step}) : std::nullopt;
}

} // namespace breakeven
