// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_workloads.h"

#include "core/files/strict_json.h"
#include "core/scenario/workloads.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

Outcome readWorkloadNumber(const Json& value, double& into)
{
    if (!value.is_number())
        return notA(value, {"scenario.a_number"});
    into = value.get<double>();
    return success();
}

Outcome readPeriod(const Json& value, WorkloadPeriod& into)
{
    const auto* row = std::ranges::find_if(
        workloadPeriodTable, [&](const WorkloadPeriodInfo& period) { return value.is_string() && value == period.id; });
    if (row == workloadPeriodTable.end())
        return Error{"", Message{"scenario.no_period(value)", shownJson(value)}};
    into = row->period;
    return success();
}

Outcome readWorkload(const Json& value, Workload& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    Json unknown = Json::object();
    int figures = 0;
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        Outcome read = success();
        if (key == "name")
            read = readText(member, into.name);
        else if (key == "per")
            read = readPeriod(member, into.period);
        else if (key == "requests" && ++figures > 0)
            read = readWorkloadNumber(member, into.requests);
        else if (key == "input_tokens" && ++figures > 0)
            read = readWorkloadNumber(member, into.inputTokens);
        else if (key == "output_tokens" && ++figures > 0)
            read = readWorkloadNumber(member, into.outputTokens);
        else
            unknown.get_ref<Json::object_t&>().emplace_back(key, member);
        if (!read)
            return Error{pointerTo({}, key), read.error().what};
    }
    if (figures < 3)
        return Error{"", Message{"scenario.workload_lacks_a_number"}};
    into.unknown = unknown.empty() ? std::string() : unknown.dump();
    if (Message refusal = whyRefused(into); !refusal.empty())
        return Error{"", std::move(refusal)};
    return success();
}

} // namespace

Outcome readWorkloads(const Json& value, ScenarioReading& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.workloads"});
    std::vector<Workload>& workloads = into.scenario.workloads;
    for (std::size_t at = 0; at < value.size(); ++at)
        if (const Outcome read = readWorkload(value[at], workloads.emplace_back()); !read)
            return Error{pointerTo({}, std::to_string(at)) + read.error().where, read.error().what};
    if (Message refusal = whyRefused(workloads); !refusal.empty())
        return Error{"", std::move(refusal)};
    if (Message refusal = whyTheyDoNotAddUp(into.scenario); !refusal.empty())
        return Error{"", std::move(refusal)};
    return success();
}

Json workloadsJson(const std::vector<Workload>& workloads)
{
    Json json = Json::array();
    for (const Workload& workload : workloads) {
        Json one{{"name", workload.name},
                 {"requests", workload.requests},
                 {"per", info(workload.period).id},
                 {"input_tokens", workload.inputTokens},
                 {"output_tokens", workload.outputTokens}};
        if (!workload.unknown.empty())
            one.update(Json::parse(workload.unknown));
        json.push_back(std::move(one));
    }
    return json;
}

} // namespace breakeven
