// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/evaluation_json.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/verdict/warnings.h"
#include "core/model/workload_costs.h"
#include "core/output/json/explanation_json.h"
#include "core/output/json/json_values.h"
#include "core/output/json/sources_json.h"
#include "core/words/message.h"

namespace breakeven {

namespace {

Json monthlyJson(const OptionResult& option)
{
    Json json;
    for (const CostComponent& component : costComponents)
        json[std::string(component.id)] = option.monthly.*component.member;
    json["total"] = option.total;
    return json;
}

Json breakEvenJson(const BreakEven& found)
{
    Json intervals = Json::array();
    for (const Interval& interval : found.intervals)
        intervals.push_back({interval.from, interval.to});
    return {{"first_volume", orNull(found.firstVolume)},
            {"settled_volume", orNull(found.settledVolume)},
            {"intervals", std::move(intervals)},
            {"truncated", found.truncated}};
}

Json overTimeJson(const OverTime& time, bool isBaseline)
{
    Json json;
    json["cumulative"] = time.cumulative;
    if (isBaseline)
        return json;
    json["net_present_value"] = time.netPresentValue;
    json["payback_months"] = orNull(time.payback.months);
    json["first_payback_months"] = orNull(time.payback.firstMonths ? time.payback.firstMonths : time.payback.months);
    json["horizon_saving"] = time.horizonSaving;
    json["requests_to_recover_upfront"] = orNull(time.requestsToRecoverUpfront);
    return json;
}

Json evaluatedOptionJson(const Evaluation& e, const OptionInfo& row, bool explained)
{
    const OptionResult& option = e.of(row.option);
    const bool isBaseline = row.option == e.scenario.baseline;
    const auto ofFleet = [&](double FleetUse::*member) {
        return option.fleet ? Json((*option.fleet).*member) : Json(nullptr);
    };
    Json json;
    json["id"] = std::string(row.id);
    json["monthly"] = monthlyJson(option);
    json["cost_per_request"] = option.costPerRequest;
    json["accuracy"] = option.accuracy;
    json["cost_per_correct_answer"] = orNull(option.costPerCorrectAnswer);
    const bool inUnits = option.fleet && option.fleet->ofUnits;
    json["gpus"] = inUnits ? Json(nullptr) : ofFleet(&FleetUse::gpus);
    json["units"] = inUnits ? ofFleet(&FleetUse::gpus) : Json(nullptr);
    json["load"] = ofFleet(&FleetUse::load);
    json["utilization"] = ofFleet(&FleetUse::utilization);
    json["headroom"] = ofFleet(&FleetUse::headroom);
    json["spare"] = ofFleet(&FleetUse::spare);
    json["upfront"] = option.overTime.upfront;
    if (!isBaseline)
        json["break_even"] = breakEvenJson(option.breakEven);
    json["over_time"] = overTimeJson(option.overTime, isBaseline);
    if (explained)
        json["explain"] = explanationsJson(e, row.option);
    return json;
}

Json workloadCostsJson(const Scenario& scenario)
{
    const std::vector<double> costs = yearlyApiCosts(scenario);
    Json json = Json::array();
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        json.push_back({{"name", workload.name},
                        {"requests_per_month", workload.requestsPerMonth()},
                        {"input_tokens", workload.inputTokens},
                        {"output_tokens", workload.outputTokens},
                        {"yearly_api_cost", costs[i]}});
    }
    return json;
}

} // namespace

std::string evaluationJson(const Evaluation& e, bool explained)
{
    Json json;
    json["scenario"] = e.scenario.name;
    json["as_of"] = e.scenario.asOf;
    json["baseline"] = std::string(info(e.scenario.baseline).id);
    json["focus"] = std::string(info(e.scenario.focus).id);
    json["verdict"] = inWords(verdict(e));
    json["volume"] = e.scenario.parameters.volume;
    json["options"] = Json::array();
    for (const OptionInfo& row : optionTable)
        json["options"].push_back(evaluatedOptionJson(e, row, explained));
    json["cheapest"] = std::string(info(e.cheapest).id);
    json["cheaper_not_shown"] = nullptr;
    if (const auto hidden = e.cheaperNotShown())
        json["cheaper_not_shown"] = std::string(info(*hidden).id);
    json["warnings"] = Json::array();
    for (const Warning& warning : warnings(e))
        json["warnings"].push_back(inWords(warning.sentence()));
    json["sources"] = sourcesJson(e.scenario);
    json["workloads"] = workloadCostsJson(e.scenario);
    return jsonAnswer(json);
}

} // namespace breakeven
