// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/explanation_json.h"

namespace breakeven {

namespace {

Json explanationJson(const Explanation& how)
{
    Json values = Json::array();
    for (const ExplainedPart& part : how.parts) {
        Json value{{"label", inWords(part.label)}, {"value", part.number}, {"text", inWords(part.value)}};
        if (part.parameter != nullptr) {
            value["parameter"] = std::string(part.parameter->id);
            value["source"] = inWords(part.source);
        }
        if (part.how)
            value["explain"] = explanationJson(*part.how);
        values.push_back(std::move(value));
    }
    return {{"text", inWords(how.values)}, {"formula", inWords(how.formula)}, {"values", std::move(values)}};
}

} // namespace

Json explanationsJson(const Evaluation& e, Option option)
{
    Json json;
    for (std::size_t row = 0; row < costComponents.size(); ++row)
        json[std::string(costComponents[row].id)] = explanationJson(explain(e, {option, Explainable::Component, row}));
    json["total"] = explanationJson(explain(e, {option, Explainable::Total}));
    if (const auto& fleet = e.of(option).fleet)
        json[fleet->ofUnits ? "units" : "gpus"] = explanationJson(explain(e, {option, Explainable::Gpus}));
    return json;
}

} // namespace breakeven
