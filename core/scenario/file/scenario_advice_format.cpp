// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_advice.h"

#include <utility>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;
using Members = Json::object_t;

Json answersJson(const AdviceChoices& advice)
{
    Json answers = Json::object();
    for (const QuestionInfo& row : questionTable)
        if (advice.to(row.question) != FitAnswer::Unsure)
            answers[std::string(row.id)] = std::string(info(advice.to(row.question)).id);
    return answers;
}

Json scoresJson(const QualityChoices& choices)
{
    Json scores = Json::object();
    for (const QualityInfo& quality : qualityTable)
        for (const ApproachInfo& approach : approachTable)
            if (const int score = choices.scores[static_cast<std::size_t>(quality.quality)]
                                                [static_cast<std::size_t>(approach.approach)];
                score != 0)
                scores[std::string(quality.id)][std::string(approach.id)] = score;
    return scores;
}

Json weightsJson(const QualityChoices& choices)
{
    Json weights = Json::object();
    for (const QualityInfo& quality : qualityTable)
        if (const int weight = choices.weights[static_cast<std::size_t>(quality.quality)]; weight != usualWeight)
            weights[std::string(quality.id)] = weight;
    return weights;
}

Json savedClaims(const std::vector<Claim>& claims)
{
    Json all = Json::array();
    for (const Claim& claim : claims) {
        Json one = {{"text", claim.text},
                    {"figure", std::string(info(claim.figure).id)},
                    {"option", std::string(info(claim.option).id)},
                    {"published", claim.published.low},
                    {"source", claim.source}};
        if (claim.published.low != claim.published.high)
            one["published"] = {claim.published.low, claim.published.high};
        if (!claim.unknown.empty())
            one.update(Json::parse(claim.unknown));
        all.push_back(std::move(one));
    }
    return all;
}

/// Adds the members of one object to another, at every level; those that stand there already stay.
void addMembers(Json& into, const Json& members)
{
    for (const auto& [key, value] : members.get_ref<const Members&>()) {
        const auto there = into.find(key);
        if (there == into.end())
            into[key] = value;
        else if (there->is_object() && value.is_object())
            addMembers(*there, value);
    }
}

} // namespace

Json adviceJson(const AdviceChoices& advice, const Json& unknown)
{
    Json json = Json::object();
    const auto add = [&json](const char* key, Json value) {
        if (!value.empty())
            json[key] = std::move(value);
    };
    add("answers", answersJson(advice));
    if (advice.taskType)
        add("task_type", std::string(info(*advice.taskType).id));
    add("scores", scoresJson(advice.qualities));
    add("weights", weightsJson(advice.qualities));
    Json without = Json::array();
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (advice.without.contains(row.cost))
            without.push_back(std::string(row.id));
    add("without", std::move(without));
    add("claims", savedClaims(advice.claims));
    if (unknown.is_object())
        addMembers(json, unknown);
    return json;
}

} // namespace breakeven
