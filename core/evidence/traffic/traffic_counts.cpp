// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_counts.h"

#include "core/evidence/percentile.h"
#include "core/evidence/traffic/crowd_finder.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace breakeven {

namespace {

/// The 10th to 90th percentile; absent of fewer than three values.
std::optional<Range> middleRange(std::vector<double> values)
{
    if (values.size() < 3)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Range{percentile(values, 0.1), percentile(values, 0.9)};
}

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

TrafficCounts::TrafficCounts(bool sumsUp, bool countsRequests, bool cacheIsUsuallyBeside)
    : m_sumsUp(sumsUp), m_countsRequests(countsRequests), m_tokens(countsRequests, cacheIsUsuallyBeside)
{
}

void TrafficCounts::add(const LogRow& row)
{
    extend(row.time, row.end);
    ++m_rows;
    m_total.add(row);
    m_tokens.add(row);
    addToDay(row);
    if (m_clock == nullptr || row.offset != m_clockOffset) {
        m_clock = &m_clocks[row.offset];
        m_clockOffset = row.offset;
    }
    ++*m_clock;
}

void TrafficCounts::extend(Nanoseconds time, Nanoseconds end)
{
    m_first = m_hasSpan ? std::min(m_first, time) : time;
    m_last = m_hasSpan ? std::max(m_last, time) : time;
    m_hasSpan = true;
    if (!m_sumsUp)
        return;
    m_end = std::max(m_end, end);
    m_longest = std::max(m_longest, end - time);
    m_aligned = std::gcd(m_aligned, time % oneDay);
}

void TrafficCounts::cover(Nanoseconds time, Nanoseconds end)
{
    extend(time, end);
    if (time + oneDay < end) { // one of the buckets that are longer than a day
        Day& day = m_days[time / oneDay];
        day.longest = std::max(day.longest, end - time);
    }
}

void TrafficCounts::coverLike(const TrafficCounts& whole)
{
    m_tokens.decideDoubtLike(whole.m_tokens);
    m_hasSpan = whole.m_hasSpan;
    m_first = whole.m_first;
    m_last = whole.m_last;
    m_end = whole.m_end;
    m_longest = whole.m_longest;
    m_aligned = whole.m_aligned;
    if (m_longest > oneDay)
        for (const auto& [number, day] : whole.m_days)
            m_days[number].longest = day.longest;
}

void TrafficCounts::add(const TrafficCounts& others)
{
    if (others.m_hasSpan) {
        extend(others.m_first, others.m_first);
        extend(others.m_last, others.m_last);
        m_end = std::max(m_end, others.m_end);
        m_longest = std::max(m_longest, others.m_longest);
        m_aligned = std::gcd(m_aligned, others.m_aligned);
    }
    m_rows += others.m_rows;
    m_total.add(others.m_total);
    m_tokens.add(others.m_tokens);
    for (const auto& [offset, rows] : others.m_clocks)
        m_clocks[offset] += rows;
    for (const auto& [number, day] : others.m_days) {
        Day& same = m_days[number];
        day.minutes.forEach([&same](std::size_t minute, std::uint64_t count) {
            same.minutes.add(minute, count);
            return true;
        });
        for (const Hour& hour : day.hours)
            same.hour(hour.number).add(hour.sums);
        same.longest = std::max(same.longest, day.longest);
    }
}

void TrafficCounts::addToDay(const LogRow& row)
{
    const std::int64_t number = row.time / oneDay;
    if (m_day == nullptr || number != m_dayNumber) {
        m_day = &m_days[number];
        m_dayNumber = number;
    }
    const std::int64_t minute = row.time % oneDay / oneMinute;
    m_day->minutes.add(static_cast<std::size_t>(minute), m_countsRequests ? row.requests : row.input + row.output);
    m_day->hour(minute / 60).add(row);
    m_day->longest = std::max(m_day->longest, row.end - row.time);
}

TrafficCounts::Sums& TrafficCounts::Day::hour(std::int64_t number)
{
    // In a log that is in order, it is the last.
    const auto place =
        std::find_if(hours.rbegin(), hours.rend(), [number](const Hour& h) { return h.number == number; });
    return place != hours.rend() ? place->sums : hours.emplace_back(Hour{number, {}}).sums;
}

/// How long the buckets are: as they say, else the longest of the usual lengths that all begin at; 0 if
/// they begin at none, as moments do.
Nanoseconds TrafficCounts::resolution() const
{
    if (!m_sumsUp)
        return 0;
    if (m_longest > 0)
        return m_longest;
    for (const Nanoseconds length : {oneDay, oneHour, 5 * oneMinute, oneMinute})
        if (m_aligned % length == 0)
            return length;
    return 0;
}

/// The load of each window from the first row's to the last's; `step` is a minute, an hour or a day.
std::vector<double> TrafficCounts::windows(Nanoseconds step) const
{
    const std::int64_t from = m_first / step;
    std::vector<double> load(static_cast<std::size_t>(m_last / step - from + 1));
    for (const auto& [number, day] : m_days)
        day.minutes.forEach([&, start = number * oneDay](std::size_t minute, std::uint64_t count) {
            const Nanoseconds time = start + static_cast<Nanoseconds>(minute) * oneMinute;
            if (count > 0)
                load[static_cast<std::size_t>(time / step - from)] += static_cast<double>(count);
            return true;
        });
    return load;
}

/// The greatest load of a window; `step` is a minute or an hour.
double TrafficCounts::busiest(Nanoseconds step) const
{
    const auto length = static_cast<std::size_t>(step / oneMinute);
    std::uint64_t most = 0;
    for (const auto& [number, day] : m_days) {
        std::size_t window = 0;
        std::uint64_t load = 0;
        day.minutes.forEach([&](std::size_t minute, std::uint64_t count) {
            load = minute / length == window ? load + count : count;
            window = minute / length;
            most = std::max(most, load);
            return true;
        });
    }
    return static_cast<double>(most);
}

double TrafficCounts::load() const
{
    return m_total.load(m_countsRequests);
}

/// Where the log ends: with the last row's time, or with the last bucket.
Nanoseconds TrafficCounts::coveredEnd() const
{
    if (!m_sumsUp)
        return m_last;
    return std::max(m_end, m_last + (m_longest > 0 ? 0 : resolution()));
}

/// The sums of each whole day or hour within what is covered, empty ones included.
std::vector<TrafficCounts::Sums> TrafficCounts::wholeSpans(Nanoseconds step) const
{
    const std::int64_t from = (m_first + step - 1) / step;
    const std::int64_t to = coveredEnd() / step;
    std::vector<Sums> sums(static_cast<std::size_t>(std::max(to - from, std::int64_t{0})));
    for (const auto& [number, day] : m_days)
        for (const Hour& hour : day.hours) {
            const std::int64_t span = (number * oneDay + hour.number * oneHour) / step;
            if (span >= from && span < to)
                sums[static_cast<std::size_t>(span - from)].add(hour.sums);
        }
    return sums;
}

/// Of rows that sum up more than a day: one for each day that some begin in, and those between them without a row.
std::vector<LongBucket> TrafficCounts::longBuckets() const
{
    std::vector<LongBucket> buckets;
    for (const auto& [number, day] : m_days) {
        LongBucket& bucket = buckets.emplace_back(LongBucket{number, std::max(day.longest, oneDay), {}});
        for (const Hour& hour : day.hours)
            bucket.sums.add(hour.sums);
    }
    return withEmptyBuckets(buckets, m_longest);
}

std::optional<EvenBuckets> TrafficCounts::settleBuckets()
{
    if (!m_sumsUp || m_longest > 0 || m_aligned % oneDay != 0 || m_days.empty())
        return std::nullopt;
    std::vector<std::int64_t> days{m_first / oneDay, m_last / oneDay}; // one may have no row
    for (const auto& [number, day] : m_days)
        days.push_back(number);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const std::optional<EvenBuckets> even = evenBuckets(days);
    if (!even)
        return std::nullopt;
    for (auto& [number, day] : m_days)
        m_longest = std::max(m_longest, day.longest = even->lengthFrom(number));
    m_end = m_last + even->lengthFrom(days.back());
    return even;
}

void TrafficCounts::finish(Traffic& traffic) const
{
    assert(m_rows > 0);
    traffic.rows = m_rows;
    traffic.first = m_first;
    traffic.last = m_last;
    traffic.resolution = resolution();
    traffic.seconds = static_cast<double>(coveredEnd() - m_first) / static_cast<double>(oneSecond);
    if (m_countsRequests)
        traffic.requests = m_total.requests;
    const auto aMonth = [&traffic](std::uint64_t count) {
        return ratio(static_cast<double>(count) * secondsOfMonth, traffic.seconds);
    };
    if (m_countsRequests)
        traffic.requestsPerMonth = aMonth(m_total.requests);
    traffic.inputTokensPerMonth = aMonth(m_tokens.inputOf(m_total));
    traffic.outputTokensPerMonth = aMonth(m_total.output);
    m_tokens.put(traffic, m_total, load());
    putPeaks(traffic);
    putSeries(traffic);
    putHours(traffic);
    putRanges(traffic);
    putCrowd(traffic);
}

void TrafficCounts::putPeaks(Traffic& traffic) const
{
    for (const auto& [step, peak, mean] : {std::tuple{oneMinute, &traffic.peakMinute, &traffic.meanOfMinute},
                                           {oneHour, &traffic.peakHour, &traffic.meanOfHour}}) {
        if (traffic.resolution > step)
            continue;
        *mean = load() / static_cast<double>(m_last / step - m_first / step + 1);
        *peak = ratio(busiest(step), **mean);
    }
}

void TrafficCounts::putSeries(Traffic& traffic) const
{
    constexpr double mostMinutes = 6 * 3600;
    constexpr double mostHours = 21 * 86400;
    const Nanoseconds step = traffic.seconds <= mostMinutes ? oneMinute
                             : traffic.seconds <= mostHours ? oneHour
                                                            : oneDay;
    const Nanoseconds fitting = traffic.resolution > oneHour     ? oneDay
                                : traffic.resolution > oneMinute ? oneHour
                                                                 : oneMinute;
    traffic.series.step = std::max(step, fitting);
    traffic.series.start = m_first / traffic.series.step * traffic.series.step;
    traffic.series.tokens = !m_countsRequests;
    if (traffic.resolution > oneDay)
        traffic.series.bucket = traffic.resolution;
    traffic.series.load =
        traffic.resolution > oneDay ? spreadOverDays(longBuckets(), m_countsRequests) : windows(traffic.series.step);
}

void TrafficCounts::putHours(Traffic& traffic) const
{
    if (!m_countsRequests || traffic.resolution > oneHour)
        return;
    const auto most = std::max_element(m_clocks.begin(), m_clocks.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    TrafficHours& hours = traffic.hours;
    hours.offset = most->first;
    hours.mixed = m_clocks.size() > 1;
    const auto hourOf = [&hours](Nanoseconds time) { return floorDiv(time + hours.offset, oneHour); };
    const std::int64_t first = hourOf(m_first);
    hours.start = first * oneHour;
    hours.requests.resize(static_cast<std::size_t>(hourOf(std::max(m_last, coveredEnd() - 1)) - first + 1));
    for (const auto& [number, day] : m_days)
        day.minutes.forEach([&, start = number * oneDay](std::size_t minute, std::uint64_t count) {
            if (count > 0) {
                const std::int64_t hour = hourOf(start + static_cast<Nanoseconds>(minute) * oneMinute);
                hours.requests[static_cast<std::size_t>(hour - first)] += static_cast<double>(count);
            }
            return true;
        });
}

void TrafficCounts::putRanges(Traffic& traffic) const
{
    std::vector<Sums> spans;
    std::vector<double> volumes;
    const auto add = [&](const Sums& sums, Nanoseconds length) {
        spans.push_back(sums);
        volumes.push_back(static_cast<double>(sums.requests) * secondsOfMonth * static_cast<double>(oneSecond) /
                          static_cast<double>(length));
    };
    if (traffic.resolution > oneDay)
        for (const LongBucket& bucket : longBuckets())
            add(bucket.sums, bucket.length);
    else
        for (const Sums& day : wholeSpans(oneDay))
            add(day, oneDay);
    if (m_countsRequests)
        traffic.volumeRange = middleRange(std::move(volumes));
    if (spans.size() < 3 && traffic.resolution <= oneHour)
        spans = wholeSpans(oneHour);
    std::vector<double> inputs;
    std::vector<double> outputs;
    std::vector<double> answers;
    std::vector<double> reasonings;
    std::vector<double> cached;
    for (const Sums& span : spans) {
        const std::uint64_t input = m_tokens.inputOf(span);
        if (span.requests > 0) {
            const auto mean = [&span](std::uint64_t tokens) {
                return static_cast<double>(tokens) / static_cast<double>(span.requests);
            };
            inputs.push_back(mean(input));
            outputs.push_back(mean(span.output));
            answers.push_back(mean(span.output - span.reasoning));
            if (m_tokens.saysReasoning())
                reasonings.push_back(mean(span.reasoning));
        }
        if (input > 0 && m_tokens.saysCached())
            cached.push_back(static_cast<double>(span.cached) / static_cast<double>(input));
    }
    traffic.inputRange = middleRange(std::move(inputs));
    traffic.outputRange = middleRange(std::move(outputs));
    traffic.answerRange = middleRange(std::move(answers));
    traffic.reasoningRange = middleRange(std::move(reasonings));
    traffic.cachedRange = middleRange(std::move(cached));
}

void TrafficCounts::putCrowd(Traffic& traffic) const
{
    CrowdFinder finder(load());
    for (const auto& [number, day] : m_days)
        day.minutes.forEach([&, first = number * (oneDay / oneMinute)](std::size_t minute, std::uint64_t count) {
            finder.add(first + static_cast<std::int64_t>(minute), static_cast<double>(count));
            return true;
        });
    traffic.crowd = finder.crowd(m_first, coveredEnd(), traffic.resolution);
}

} // namespace breakeven
