// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_tasks.h"

#include "core/files/strict_json.h"
#include "core/scenario/file/scenario_numbers.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

Outcome readTaskParameters(const Json& value, Task& into)
{
    return readParameterValues(
        value, [&into](const ParameterValue& read) { return setOwnValue(into, *read.parameter, read.value); });
}

Outcome readPlace(const Json& value, std::optional<TaskPlace>& into)
{
    if (value.is_string())
        into = taskPlaceTable.find(value.get_ref<const std::string&>());
    if (!into)
        return Error{"", Message{"scenario.no_place(value)", shownJson(value)}};
    return success();
}

Outcome readTask(const Json& value, Task& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    Json unknown = Json::object();
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        Outcome read = success();
        if (key == "name")
            read = readText(member, into.name);
        else if (key == "parameters")
            read = readTaskParameters(member, into);
        else if (key == "pinned")
            read = readPlace(member, into.pinned);
        else if (findParameter(key) != nullptr)
            read = Error{"", Message{"scenario.task_value_outside"}};
        else
            unknown.get_ref<Json::object_t&>().emplace_back(key, member);
        if (!read)
            return Error{pointerTo({}, key) + read.error().where, read.error().what};
    }
    into.unknown = unknown.empty() ? std::string() : unknown.dump();
    return success();
}

} // namespace

Outcome readTasks(const Json& value, ScenarioReading& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.tasks"});
    if (Message refusal = whyTooManyTasks(value.size()); !refusal.empty())
        return Error{"", std::move(refusal)};
    std::vector<Task>& tasks = into.scenario.tasks;
    tasks.resize(value.size());
    for (std::size_t at = 0; at < value.size(); ++at)
        if (const Outcome read = readTask(value[at], tasks[at]); !read)
            return Error{pointerTo({}, std::to_string(at)) + read.error().where, read.error().what};
    return checkTasks(tasks);
}

} // namespace breakeven
