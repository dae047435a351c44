// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/long_buckets.h"

#include "core/evidence/traffic/rows/log_row.h"

#include <algorithm>

namespace breakeven {

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

} // namespace breakeven
