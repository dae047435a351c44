// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/qualitative_json.h"

#include "core/words/message.h"

namespace breakeven {

namespace {

Json approachesJson(const Qualitative& qualitative, Quality quality)
{
    Json json = Json::array();
    for (const ApproachInfo& row : approachTable) {
        const QualityScore& score = qualitative.of(quality, row.approach);
        json.push_back({{"approach", std::string(row.id)},
                        {"score", score.inForce},
                        {"own", score.own},
                        {"moved", score.moved},
                        {"reason", inWords(score.reason)}});
    }
    return json;
}

Json latencyJson(const LatencyFacts& facts)
{
    Json json;
    json["reading_at_full_load_ms"] = facts.reading;
    json["writing_at_full_load_ms"] = facts.writing;
    json["published"] = Json::array();
    for (const PublishedLatency& row : publishedLatencies)
        json["published"].push_back({{"figure", std::string(row.id)},
                                     {"local_ms", {row.local.low, row.local.high}},
                                     {"api_ms", {row.api.low, row.api.high}}});
    json["source"] = std::string(publishedLatencySource);
    json["as_of"] = std::string(publishedLatencyDate);
    json["notes"] = inWords(facts.sentences);
    return json;
}

} // namespace

Json qualitativeJson(const Qualitative& qualitative)
{
    Json json;
    json["self_hosted"] = std::string(info(qualitative.selfHosted).id);
    json["qualities"] = Json::array();
    for (const QualityInfo& row : qualityTable)
        json["qualities"].push_back({{"quality", std::string(row.id)},
                                     {"weight", qualitative.weights[row.quality]},
                                     {"approaches", approachesJson(qualitative, row.quality)}});
    json["order"] = Json::array();
    for (const RankedApproach& ranked : qualitative.order)
        json["order"].push_back({{"approach", std::string(info(ranked.approach).id)},
                                 {"score", orNull(ranked.score)},
                                 {"place", ranked.place}});
    json["latency"] = latencyJson(qualitative.latency);
    return json;
}

} // namespace breakeven
