// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_values.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr double fewest = 10; ///< requests of a window on average, so that its peak is no chance

struct Peak {
    double ratio;
    std::string_view window;
};

std::optional<Peak> peakOf(const Traffic& traffic)
{
    if (traffic.seconds < secondsOfDay || !traffic.requests)
        return std::nullopt;
    if (traffic.peakMinute && *traffic.meanOfMinute >= fewest)
        return Peak{*traffic.peakMinute, "minute"};
    if (traffic.peakHour && *traffic.meanOfHour >= fewest)
        return Peak{*traffic.peakHour, "hour"};
    return std::nullopt;
}

/// The range as the parameter takes it, around the value; absent where it would not.
std::optional<Range> rangeAround(const SourcedValue& value, const std::optional<Range>& seen, double scale)
{
    if (!seen)
        return std::nullopt;
    const Range& allowed = value.parameter->range;
    const Range range{std::min(allowed.clamp(seen->low * scale), value.value),
                      std::max(allowed.clamp(seen->high * scale), value.value)};
    if (!whyRefused(*value.parameter, range, value.value).empty())
        return std::nullopt;
    return range;
}

} // namespace

std::string trafficSource(const Traffic& traffic, std::string_view name)
{
    const std::string count = traffic.requests ? fullCount(static_cast<double>(*traffic.requests)) + " requests"
                                               : fullCount(static_cast<double>(traffic.rows)) + " rows";
    return fmt::format("{}, {}, {}", oneLine(name, 80), count, spanWords(traffic));
}

std::vector<SourcedValue> trafficValues(const Traffic& traffic, std::string_view name)
{
    const std::string source = trafficSource(traffic, name);
    std::vector<SourcedValue> values;
    const auto fill = [&](double Parameters::*member, const std::optional<double>& figure,
                          const std::optional<Range>& range, double scale = 1, const std::string& remark = {}) {
        if (!figure)
            return;
        SourcedValue value = sourcedValue(rowOf(member), *figure * scale, Origin::UsageLog, source + remark);
        value.range = rangeAround(value, range, scale);
        values.push_back(std::move(value));
    };
    fill(&Parameters::volume, traffic.requestsPerMonth, traffic.volumeRange);
    fill(&Parameters::inputTokens, traffic.input.mean, traffic.inputRange);
    fill(&Parameters::outputTokens, traffic.output.mean, traffic.outputRange);
    if (const std::optional<Peak> peak = peakOf(traffic))
        fill(&Parameters::peakToAverage, peak->ratio, std::nullopt, 1, fmt::format(", busiest {}", peak->window));
    fill(&Parameters::cachedShare, traffic.cachedShare, traffic.cachedRange, 100);
    fill(&Parameters::cacheWriteShare, traffic.cacheWriteShare, std::nullopt, 100);
    return values;
}

std::string whyNoPeak(const Traffic& traffic)
{
    if (peakOf(traffic))
        return {};
    if (!traffic.requests)
        return "The peak-to-average ratio stays: this export doesn't count requests.";
    if (traffic.seconds < secondsOfDay)
        return "The peak-to-average ratio stays: a log of less than a day can't show a daily peak.";
    if (!traffic.peakHour)
        return "The peak-to-average ratio stays: the log's rows sum up more than an hour.";
    return "The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.";
}

} // namespace breakeven
