// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/traffic_json.h"

#include "core/evidence/traffic/week/week_shape.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

Json tokenFiguresJson(const TokenFigures& tokens)
{
    return {{"mean", orNull(tokens.mean)},
            {"p50", orNull(tokens.p50)},
            {"p90", orNull(tokens.p90)},
            {"p95", orNull(tokens.p95)},
            {"p99", orNull(tokens.p99)}};
}

Json rangeJson(const std::optional<Range>& range)
{
    return range ? Json{range->low, range->high} : Json(nullptr);
}

Json timeJson(const Traffic& traffic, Nanoseconds time)
{
    return traffic.relative ? Json(nullptr) : Json(isoTime(time));
}

/// 168 means, Monday 0:00 first; null where the log has no such hour.
Json hoursJson(const std::optional<WeekShape>& week)
{
    if (!week)
        return nullptr;
    Json hours = Json::array();
    for (const std::optional<double>& mean : week->mean)
        hours.push_back(orNull(mean));
    return hours;
}

} // namespace

std::string trafficJson(const Traffic& traffic)
{
    Json json;
    json["format"] = traffic.format;
    json["rows"] = traffic.rows;
    json["skipped"] = traffic.skipped;
    json["skipped_lines"] = Json::array();
    for (const SkippedLine& skipped : traffic.skippedLines)
        json["skipped_lines"].push_back({{"line", skipped.line}, {"why", inWords(skipped.why)}});
    json["left_out"] = {
        {"failed", traffic.failed}, {"answered_from_cache", traffic.fromCache}, {"no_requests", traffic.others}};
    json["requests"] = traffic.requests ? Json(*traffic.requests) : Json(nullptr);
    json["first"] = timeJson(traffic, traffic.first);
    json["last"] = timeJson(traffic, traffic.last);
    json["seconds"] = traffic.seconds;
    json["requests_per_month"] = orNull(traffic.requestsPerMonth);
    json["input_tokens"] = tokenFiguresJson(traffic.input);
    json["output_tokens"] = tokenFiguresJson(traffic.output);
    json["input_tokens_per_month"] = orNull(traffic.inputTokensPerMonth);
    json["output_tokens_per_month"] = orNull(traffic.outputTokensPerMonth);
    json["cached_share"] = orNull(traffic.cachedShare);
    json["cache_write_share"] = orNull(traffic.cacheWriteShare);
    json["peak_to_average"] = {{"minute", orNull(traffic.peakMinute)}, {"hour", orNull(traffic.peakHour)}};
    const std::optional<WeekShape> week = weekShape(traffic);
    json["hours"] = hoursJson(week);
    json["hours_clock"] = week ? Json(clockName(traffic.hours.offset)) : Json(nullptr);
    json["ranges"] = {{"requests_per_month", rangeJson(traffic.volumeRange)},
                      {"input_tokens", rangeJson(traffic.inputRange)},
                      {"output_tokens", rangeJson(traffic.outputRange)},
                      {"cached_share", rangeJson(traffic.cachedRange)}};
    json["notes"] = inWords(traffic.notes);
    return jsonAnswer(json);
}

} // namespace breakeven
