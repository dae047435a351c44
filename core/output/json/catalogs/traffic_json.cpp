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

Json choicesJson(const std::vector<FieldValues>& choices)
{
    Json json = Json::object();
    for (const FieldValues& field : choices) {
        Json values = Json::array();
        for (const CountedValue& counted : field.values)
            values.push_back({{"value", counted.value}, {"records", counted.records}});
        json[field.field] = std::move(values);
    }
    return json;
}

Json figuresJson(const Traffic& traffic)
{
    Json json;
    json["format"] = traffic.format;
    json["rows"] = traffic.rows;
    json["skipped"] = traffic.skipped;
    json["skipped_lines"] = Json::array();
    for (const SkippedLine& skipped : traffic.skippedLines)
        json["skipped_lines"].push_back({{"line", skipped.line}, {"why", inWords(skipped.why)}});
    json["left_out"] = {{"failed", traffic.failed},
                        {"answered_from_cache", traffic.fromCache},
                        {"no_requests", traffic.others},
                        {"not_chosen", traffic.notChosen},
                        {"without_tokens", traffic.withoutTokens},
                        {"same_id", traffic.sameId},
                        {"repeated_by_children", traffic.repeatedByChildren}};
    json["empty_buckets"] = traffic.emptyBuckets;
    json["more_pages"] = traffic.morePages;
    json["requests"] = traffic.requests ? Json(*traffic.requests) : Json(nullptr);
    json["first"] = timeJson(traffic, traffic.first);
    json["last"] = timeJson(traffic, traffic.last);
    json["seconds"] = traffic.seconds;
    json["requests_per_month"] = orNull(traffic.requestsPerMonth);
    json["input_tokens"] = tokenFiguresJson(traffic.input);
    json["output_tokens"] = tokenFiguresJson(traffic.output);
    json["reasoning_tokens"] = traffic.reasoning ? tokenFiguresJson(*traffic.reasoning) : Json(nullptr);
    json["input_tokens_per_month"] = orNull(traffic.inputTokensPerMonth);
    json["output_tokens_per_month"] = orNull(traffic.outputTokensPerMonth);
    json["cached_share"] = orNull(traffic.cachedShare);
    json["cache_write_share"] = orNull(traffic.cacheWriteShare);
    json["cache_write_price"] =
        traffic.cacheWritePrice ? Json(*traffic.cacheWritePrice * 100) : Json(nullptr); // as the parameter has it
    json["batch_share"] = orNull(traffic.batchShare);
    json["peak_to_average"] = {{"minute", orNull(traffic.peakMinute)}, {"hour", orNull(traffic.peakHour)}};
    const std::optional<WeekShape> week = weekShape(traffic);
    json["hours"] = hoursJson(week);
    json["hours_clock"] = week ? Json(clockName(traffic.hours.offset)) : Json(nullptr);
    json["ranges"] = {{"requests_per_month", rangeJson(traffic.volumeRange)},
                      {"input_tokens", rangeJson(traffic.inputRange)},
                      {"output_tokens", rangeJson(traffic.outputRange)},
                      {"reasoning_tokens", rangeJson(traffic.reasoningRange)},
                      {"cached_share", rangeJson(traffic.cachedRange)}};
    json["notes"] = inWords(traffic.notes);
    return json;
}

} // namespace

std::string trafficJson(const Traffic& traffic)
{
    Json json = figuresJson(traffic);
    json["choices"] = choicesJson(traffic.choices);
    return jsonAnswer(json);
}

std::string trafficGroupsJson(const Traffic& traffic)
{
    Json json{{"groups", Json::array()}, {"notes", inWords(traffic.notes)}};
    for (const TrafficGroup& group : traffic.groups) {
        Json figures{{"value", group.others || group.value.empty() ? Json(nullptr) : Json(group.value)},
                     {"others", group.others}};
        figures.update(figuresJson(group.traffic));
        json["groups"].push_back(std::move(figures));
    }
    return jsonAnswer(json);
}

} // namespace breakeven
