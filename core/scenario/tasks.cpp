// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/tasks.h"

#include "core/inputs/refusal.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <unordered_set>

namespace breakeven {

namespace {

Message allTaskParameters()
{
    std::vector<Message> ids;
    for (const auto member : taskParameters)
        ids.push_back(verbatim(std::string(rowOf(member).id)));
    return listedWithAnd(ids);
}

} // namespace

Parameters parametersOf(const Scenario& scenario, const Task& task)
{
    Parameters parameters = scenario.parameters;
    for (const ParameterValue& own : task.parameters)
        parameters.*own.parameter->member = own.value;
    return parameters;
}

const double* ownValue(const Task& task, double Parameters::*member)
{
    for (const ParameterValue& own : task.parameters)
        if (own.parameter->member == member)
            return &own.value;
    return nullptr;
}

Outcome setOwnValue(Task& task, const Parameter& parameter, double value)
{
    if (!isTaskParameter(parameter))
        return Error{"", Message{"task.parameter_of_all(id, allowed)", std::string(parameter.id), allTaskParameters()}};
    if (Message refusal = whyRefused(parameter, value); !refusal.empty())
        return Error{"", std::move(refusal)};
    const auto at = std::ranges::lower_bound(task.parameters, &parameter, {}, &ParameterValue::parameter);
    if (at != task.parameters.end() && at->parameter == &parameter)
        at->value = value;
    else
        task.parameters.insert(at, {&parameter, value});
    return success();
}

Message whyNoTaskName(std::string_view name)
{
    if (name.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {"task.no_name"};
    if (const std::size_t count = characterCount(name); count > longestTaskName)
        return {"task.name_too_long(count, most)", Quantity::plain(count), Quantity::plain(longestTaskName)};
    if (oneLine(name) != name)
        return {"task.name_is_no_line(name)", inQuotes(name)};
    return {};
}

Message whyTooManyTasks(std::size_t count)
{
    if (count <= mostTasks)
        return {};
    return {"task.too_many(count, most)", Quantity::plain(count), Quantity::plain(mostTasks)};
}

Outcome checkTasks(const std::vector<Task>& tasks)
{
    if (Message refusal = whyTooManyTasks(tasks.size()); !refusal.empty())
        return Error{"", std::move(refusal)};
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        Message refusal = whyNoTaskName(tasks[i].name);
        if (refusal.empty() && !names.insert(tasks[i].name).second)
            refusal = {"task.name_twice(name)", inQuotes(tasks[i].name)};
        if (!refusal.empty())
            return Error{fmt::format("/{}/name", i), std::move(refusal)};
    }
    return success();
}

} // namespace breakeven
