// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strict_json.h"
#include "core/inputs/option_names.h"
#include "core/scenario/answers/claim_refusal.h"
#include "core/scenario/file/scenario_members.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;
using Members = Json::object_t;

/// "a, b, c" of a table's ids.
template <typename Table> std::string idsOf(const Table& table)
{
    std::string ids;
    for (const auto& row : table)
        ids += fmt::format("{}{}", ids.empty() ? "" : ", ", row.id);
    return ids;
}

/// One of a table's rows by its id.
template <typename Table, typename Row>
Outcome readRow(const Json& value, const Table& table, std::optional<Row> (*find)(std::string_view), Row& into)
{
    const auto found = value.is_string() ? find(value.get_ref<const std::string&>()) : std::nullopt;
    if (!found)
        return notA(value, fmt::format("known here; allowed are {}", idsOf(table)));
    into = *found;
    return success();
}

Outcome readWhole(const Json& value, int low, int high, std::uint8_t& into)
{
    const double number = value.is_number() ? value.get<double>() : low - 1.0;
    if (!(number >= low && number <= high) || number != std::floor(number))
        return notA(value, fmt::format("a whole number from {} to {}", low, high));
    into = static_cast<std::uint8_t>(number);
    return success();
}

/// Gives each member of an object to `read`, which says whether it knows the key; those that it does not are kept.
template <typename Read> Outcome readEach(const Json& value, Json& unknown, const Read& read)
{
    if (!value.is_object())
        return notA(value, "an object");
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
        const auto question = findQuestion(key);
        if (question)
            outcome = readRow(member, answerTable, findAnswer, into.answers[static_cast<std::size_t>(*question)]);
        return question.has_value();
    });
}

Outcome readScores(const Json& value, QualityChoices& into, Json& unknown)
{
    Json unknownApproaches = Json::object();
    Outcome read = readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        const auto quality = findQuality(key);
        if (!quality)
            return false;
        auto& scores = into.scores[static_cast<std::size_t>(*quality)];
        Json inside;
        outcome = readEach(member, inside, [&](const std::string& id, const Json& score, Outcome& scored) {
            const auto approach = findApproach(id);
            if (approach)
                scored = readWhole(score, lowestScore, highestScore, scores[static_cast<std::size_t>(*approach)]);
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
        const auto quality = findQuality(key);
        if (quality)
            outcome = readWhole(member, 0, highestWeight, into.weights[static_cast<std::size_t>(*quality)]);
        return quality.has_value();
    });
}

Outcome readWithout(const Json& value, HiddenCostSet& into)
{
    if (!value.is_array())
        return notA(value, "an array of hidden costs");
    for (std::size_t i = 0; i < value.size(); ++i) {
        HiddenCost cost{};
        if (const Outcome read = readRow(value[i], hiddenCostTable, findHiddenCost, cost); !read)
            return Error{pointerTo({}, std::to_string(i)), read.error().what};
        if (into.contains(cost))
            return Error{pointerTo({}, std::to_string(i)), fmt::format("{} is there twice", shownJson(value[i]))};
        into.insert(cost);
    }
    return success();
}

Outcome readClaimText(const Json& value, std::string& into)
{
    if (!value.is_string())
        return notA(value, "text");
    const auto& text = value.get_ref<const std::string&>();
    const std::size_t characters = characterCount(text);
    if (characters > longestClaimText)
        return Error{"", fmt::format("has {} characters; a claim's text and source have up to {}", characters,
                                     longestClaimText)};
    into = text;
    return success();
}

Outcome readPublished(const Json& value, Range& into)
{
    const bool range = value.is_array() && value.size() == 2 && value[0].is_number() && value[1].is_number();
    if (!range && !value.is_number())
        return notA(value, "a number or a pair of them, [LOW, HIGH]");
    into =
        range ? Range{value[0].get<double>(), value[1].get<double>()} : Range{value.get<double>(), value.get<double>()};
    if (into.low > into.high)
        return Error{"", fmt::format("{} is above {}; the lower end comes first", into.low, into.high)};
    return success();
}

Outcome readClaimOption(const Json& value, Option& into)
{
    if (!value.is_string())
        return notA(value, "an option's id");
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
            outcome = readRow(member, claimFigureTable, findClaimFigure, into.figure);
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
        return Error{"/published", "is missing; a claim has a number there, or [LOW, HIGH]"};
    into.unknown = unknown.empty() ? std::string() : unknown.dump();
    return read;
}

Outcome readClaims(const Json& value, std::vector<Claim>& into)
{
    if (!value.is_array())
        return notA(value, "an array of claims");
    if (value.size() > mostClaims)
        return Error{"", fmt::format("has {} claims; a scenario has up to {}", value.size(), mostClaims)};
    for (std::size_t i = 0; i < value.size(); ++i)
        if (const Outcome read = readSavedClaim(value[i], into.emplace_back()); !read)
            return Error{pointerTo({}, std::to_string(i)) + read.error().where, read.error().what};
    return success();
}

} // namespace

Outcome readAdvice(const Json& value, ScenarioReading& into)
{
    AdviceChoices& advice = into.file.scenario.advice;
    Json nested = Json::object();
    Json unknown;
    Outcome read = readEach(value, unknown, [&](const std::string& key, const Json& member, Outcome& outcome) {
        Json inside = Json::object();
        if (key == "answers")
            outcome = readAnswers(member, advice, inside);
        else if (key == "task_type")
            outcome = readRow(member, taskTypeTable, findTaskType, advice.taskType.emplace());
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

} // namespace breakeven
