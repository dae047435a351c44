// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/fit_check_json.h"

#include "core/words/message.h"

namespace breakeven {

namespace {

Json changeJson(const FitChange& change)
{
    Json json;
    json["question"] = change.question ? Json(std::string(info(*change.question).id)) : Json(nullptr);
    json["parameter"] = change.parameter != nullptr ? Json(std::string(change.parameter->id)) : Json(nullptr);
    json["condition"] = inWords(change.condition);
    json["cause"] = change.cause.empty() ? Json(nullptr) : Json(inWords(change.cause));
    json["course"] = std::string(info(change.course).id);
    return json;
}

} // namespace

Json fitCheckJson(const AdviceChoices& advice, const FitCheck& check, const std::vector<FitChange>& changes)
{
    Json json;
    json["answers"] = Json::object();
    for (const QuestionInfo& row : questionTable)
        json["answers"][std::string(row.id)] = std::string(info(advice.to(row.question)).id);
    json["standing"] = check.standing.empty() ? Json(nullptr) : Json(inWords(check.standing));
    json["course"] = std::string(info(check.course).id);
    json["advice"] = std::string(info(check.course).name);
    json["meaning"] = std::string(info(check.course).text);
    json["reasons"] = inWords(check.reasons);
    json["against"] = inWords(check.against);
    json["changes"] = Json::array();
    for (const FitChange& change : changes)
        json["changes"].push_back(changeJson(change));
    return json;
}

Json taskTypeJson(const AdviceChoices& advice)
{
    if (!advice.taskType)
        return nullptr;
    const TaskTypeInfo& row = info(*advice.taskType);
    return {{"id", std::string(row.id)}, {"name", std::string(row.name)}, {"fine_tuned", row.tuned},
            {"zero_shot", row.zeroShot}, {"few_shot", row.fewShot},       {"source", std::string(taskTypeSource)}};
}

} // namespace breakeven
