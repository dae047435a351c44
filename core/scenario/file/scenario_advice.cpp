// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_advice.h"

#include "core/files/strict_json.h"
#include "core/inputs/known_ids.h"
#include "core/scenario/answers/claim_refusal.h"
#include "core/text/utf8.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>
#include <utility>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;
using Members = Json::object_t;

/// "a, b, c" of a table's ids.
template <typename Table> Message idsOf(const Table& table)
{
    std::vector<Message> ids;
    for (const auto& row : table)
        ids.push_back(verbatim(std::string(row.id)));
    return listed(ids);
}

/// One of a table's rows by its id.
template <typename Enum> Outcome readRow(const Json& value, Enum& into)
{
    const auto& table = tableOf<Enum>;
    const auto found = value.is_string() ? table.find(value.get_ref<const std::string&>()) : std::nullopt;
    if (!found)
        return notA(value, {"scenario.known_here(allowed)", idsOf(table)});
    into = *found;
    return success();
}

Outcome readWhole(const Json& value, int low, int high, std::uint8_t& into)
{
    const double number = value.is_number() ? value.get<double>() : low - 1.0;
    if (!(number >= low && number <= high) || number != std::floor(number))
        return notA(value, {"scenario.a_whole_number(low, high)", Quantity::plain(low), Quantity::plain(high)});
    into = static_cast<std::uint8_t>(number);
    return success();
}

/// Gives each member of an object to `read`, which says whether it knows the key; those that it does not are kept.
template <typename Read> Outcome readEach(const Json& value, Json& unknown, const Read& read)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    unknown = Json::object();
    for (const auto& [key, member] : value.get_ref<const Members&>()) {
        Outcome outcome = success();
        if (!read(key, member, outcome))
            unknown.get_ref<Members&>().emplace_back(key, member);
        if (!outcome)
            return Error{pointerTo({}, key) + outcome.error().where, outcome.error().what};
    }
    return success();
}

void keep(Json& unknown, const std::string& key, Json inside)
{
    if (!inside.empty())
        unknown.get_ref<Members&>().emplace_back(key, std::move(inside));
}

Outcome readAnswers(const Json& value, AdviceChoices& into, Json& unknown)
{
    return readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        const auto question = questionTable.find(key);
        if (question)
            outcome = readRow(member, into.answers[*question]);
        return question.has_value();
    });
}

Outcome readScores(const Json& value, QualityChoices& into, Json& unknown)
{
    Json unknownApproaches = Json::object();
    Outcome read = readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        const auto quality = qualityTable.find(key);
        if (!quality)
            return false;
        auto& scores = into.scores[*quality];
        Json inside;
        outcome = readEach(member, inside, [&](const std::string& id, const Json& score, Outcome& scored) {
            const auto approach = approachTable.find(id);
            if (approach)
                scored = readWhole(score, lowestScore, highestScore, scores[*approach]);
            return approach.has_value();
        });
        keep(unknownApproaches, key, std::move(inside));
        return true;
    });
    for (const auto& [key, inside] : unknownApproaches.get_ref<const Members&>())
        keep(unknown, key, inside);
    return read;
}

Outcome readWeights(const Json& value, QualityChoices& into, Json& unknown)
{
    return readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        const auto quality = qualityTable.find(key);
        if (quality)
            outcome = readWhole(member, 0, highestWeight, into.weights[*quality]);
        return quality.has_value();
    });
}

Outcome readWithout(const Json& value, EnumSet<HiddenCost>& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.hidden_costs"});
    for (std::size_t i = 0; i < value.size(); ++i) {
        HiddenCost cost{};
        if (const Outcome read = readRow(value[i], cost); !read)
            return Error{pointerTo({}, std::to_string(i)), read.error().what};
        if (into.contains(cost))
            return Error{pointerTo({}, std::to_string(i)), Message{"scenario.there_twice(value)", shownJson(value[i])}};
        into.insert(cost);
    }
    return success();
}

Outcome readClaimText(const Json& value, std::string& into)
{
    if (!value.is_string())
        return notA(value, {"scenario.a_text"});
    const auto& text = value.get_ref<const std::string&>();
    const std::size_t characters = characterCount(text);
    if (characters > longestClaimText)
        return Error{"", Message{"claim_refusal.too_long(count, most)",
                                 Quantity::plain(static_cast<double>(characters)), Quantity::plain(longestClaimText)}};
    into = text;
    return success();
}

Outcome readPublished(const Json& value, Range& into)
{
    const bool range = value.is_array() && value.size() == 2 && value[0].is_number() && value[1].is_number();
    if (!range && !value.is_number())
        return notA(value, {"scenario.number_or_pair"});
    into =
        range ? Range{value[0].get<double>(), value[1].get<double>()} : Range{value.get<double>(), value.get<double>()};
    if (into.low > into.high)
        return Error{"", Message{"claim_refusal.ends_are_crossed(low, high)", Quantity::plain(into.low),
                                 Quantity::plain(into.high)}};
    return success();
}

Outcome readClaimOption(const Json& value, Option& into)
{
    if (!value.is_string())
        return notA(value, {"scenario.an_options_id"});
    const Result<Option> option = optionNamed(value.get_ref<const std::string&>());
    if (!option)
        return option.error();
    into = *option;
    return success();
}

Outcome readSavedClaim(const Json& value, Claim& into)
{
    bool hasPublished = false;
    Json unknown;
    Outcome read = readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        if (key == "text")
            outcome = readClaimText(member, into.text);
        else if (key == "figure")
            outcome = readRow(member, into.figure);
        else if (key == "option")
            outcome = readClaimOption(member, into.option);
        else if (key == "published")
            outcome = readPublished(member, into.published);
        else if (key == "source")
            outcome = readClaimText(member, into.source);
        else
            return false;
        hasPublished |= key == "published";
        return true;
    });
    if (read && !hasPublished)
        return Error{"/published", Message{"scenario.no_published"}};
    into.unknown = unknown.empty() ? std::string() : unknown.dump();
    return read;
}

Outcome readClaims(const Json& value, std::vector<Claim>& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.claims"});
    if (value.size() > mostClaims)
        return Error{"", Message{"scenario.too_many_claims(count, most)",
                                 Quantity::plain(static_cast<double>(value.size())), Quantity::plain(mostClaims)}};
    for (std::size_t i = 0; i < value.size(); ++i)
        if (const Outcome read = readSavedClaim(value[i], into.emplace_back()); !read)
            return Error{pointerTo({}, std::to_string(i)) + read.error().where, read.error().what};
    return success();
}

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
            if (const int score = choices.scores[quality.quality][approach.approach]; score != 0)
                scores[std::string(quality.id)][std::string(approach.id)] = score;
    return scores;
}

Json weightsJson(const QualityChoices& choices)
{
    Json weights = Json::object();
    for (const QualityInfo& quality : qualityTable)
        if (const int weight = choices.weights[quality.quality]; weight != usualWeight)
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

Outcome readAdvice(const Json& value, ScenarioReading& into)
{
    AdviceChoices& advice = into.scenario.advice;
    Json nested = Json::object();
    Json unknown;
    Outcome read = readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        Json inside = Json::object();
        if (key == "answers")
            outcome = readAnswers(member, advice, inside);
        else if (key == "task_type")
            outcome = readRow(member, advice.taskType.emplace());
        else if (key == "scores")
            outcome = readScores(member, advice.qualities, inside);
        else if (key == "weights")
            outcome = readWeights(member, advice.qualities, inside);
        else if (key == "without")
            outcome = readWithout(member, advice.without);
        else if (key == "claims")
            outcome = readClaims(member, advice.claims);
        else
            return false;
        keep(nested, key, std::move(inside));
        return true;
    });
    for (const Json& kept : {unknown, nested})
        if (kept.is_object())
            for (const auto& [key, member] : kept.get_ref<const Members&>())
                into.keepUnknown("advice", key, member);
    return read;
}

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
