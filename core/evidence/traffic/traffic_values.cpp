// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_values.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr double fewest = 10; ///< requests of a window on average, so that its peak is no chance

struct Peak {
    double ratio;
    bool isOfMinute; ///< else of an hour
};

std::optional<Peak> peakOf(const Traffic& traffic)
{
    if (traffic.seconds < secondsOfDay || !traffic.requests)
        return std::nullopt;
    if (traffic.peakMinute && *traffic.meanOfMinute >= fewest)
        return Peak{*traffic.peakMinute, true};
    if (traffic.peakHour && *traffic.meanOfHour >= fewest)
        return Peak{*traffic.peakHour, false};
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

Message trafficSource(const Traffic& traffic, std::string_view name)
{
    if (!traffic.requests)
        return {"traffic.source_rows(name, count, span)", oneLine(name, 80), Quantity::fullCount(traffic.rows),
                spanWords(traffic)};
    return {"traffic.source_requests(name, count, span)", oneLine(name, 80), Quantity::fullCount(*traffic.requests),
            spanWords(traffic)};
}

std::vector<SourcedValue> trafficValues(const Traffic& traffic, std::string_view name)
{
    const Message source = trafficSource(traffic, name);
    std::vector<SourcedValue> values;
    const auto fill = [&](double Parameters::*member, const std::optional<double>& figure,
                          const std::optional<Range>& range, const Message& from, double scale = 1) {
        if (!figure)
            return;
        SourcedValue value = sourcedValue(rowOf(member), *figure * scale, Origin::UsageLog, inWords(from));
        value.range = rangeAround(value, range, scale);
        values.push_back(std::move(value));
    };
    fill(&Parameters::volume, traffic.requestsPerMonth, traffic.volumeRange, source);
    fill(&Parameters::inputTokens, traffic.input.mean, traffic.inputRange, source);
    if (traffic.reasoning && traffic.output.mean) { // only the large model writes it
        fill(&Parameters::outputTokens, *traffic.output.mean - *traffic.reasoning->mean, traffic.answerRange, source);
        fill(&Parameters::reasoningTokens, traffic.reasoning->mean, traffic.reasoningRange, source);
    } else {
        fill(&Parameters::outputTokens, traffic.output.mean, traffic.outputRange, source);
    }
    if (const std::optional<Peak> peak = peakOf(traffic))
        fill(&Parameters::peakToAverage, peak->ratio, std::nullopt,
             peak->isOfMinute ? Message{"traffic.source_busiest_minute(source)", source}
                              : Message{"traffic.source_busiest_hour(source)", source});
    fill(&Parameters::cachedShare, traffic.cachedShare, traffic.cachedRange, source, 100);
    fill(&Parameters::cacheWriteShare, traffic.cacheWriteShare, std::nullopt, source, 100);
    fill(&Parameters::cacheWritePrice, traffic.cacheWritePrice, std::nullopt, source, 100);
    fill(&Parameters::batchShare, traffic.batchShare, std::nullopt, source, 100);
    return values;
}

Message whyNoPeak(const Traffic& traffic)
{
    if (peakOf(traffic))
        return {};
    if (!traffic.requests)
        return {"traffic.peak_without_requests"};
    if (traffic.seconds < secondsOfDay)
        return {"traffic.peak_of_less_than_a_day"};
    if (!traffic.peakHour)
        return {"traffic.peak_of_sums"};
    return {"traffic.peak_by_chance"};
}

} // namespace breakeven
