// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/result.h"
#include "core/scenario/scenario.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace breakeven {

/// What a task may have of its own, in the table's order: all that its costs and its load need. The rest is the
/// fleet's, the team's and the horizon's, and so the same for all tasks.
inline constexpr std::array taskParameters{
    &Parameters::volume,
    &Parameters::inputTokens,
    &Parameters::outputTokens,
    &Parameters::reasoningTokens,
    &Parameters::peakToAverage,
    &Parameters::batchShare,
    &Parameters::apiInputPrice,
    &Parameters::apiOutputPrice,
    &Parameters::cachedShare,
    &Parameters::cachedPrice,
    &Parameters::cacheWriteShare,
    &Parameters::cacheWritePrice,
    &Parameters::batchDiscount,
    &Parameters::apiDiscount,
    &Parameters::apiRetryRate,
    &Parameters::prefillThroughput,
    &Parameters::decodeThroughput,
    &Parameters::selfCachedShare,
    &Parameters::targetUtilization,
    &Parameters::promptSaving,
    &Parameters::labeledExamples,
    &Parameters::labelCost,
    &Parameters::dataPrepHours,
    &Parameters::trainingRuns,
    &Parameters::trainingGpuHours,
    &Parameters::trainingGpuRate,
    &Parameters::evaluationCost,
    &Parameters::retrainInterval,
    &Parameters::retrainHours,
    &Parameters::retrainExamples,
    &Parameters::frontierAccuracy,
    &Parameters::tunedAccuracy,
    &Parameters::errorCost,
};

/// Whether a task may have a value of its own of the parameter.
[[nodiscard]] constexpr bool isTaskParameter(const Parameter& parameter)
{
    return std::find(taskParameters.begin(), taskParameters.end(), parameter.member) != taskParameters.end();
}

/// The scenario's parameters with those of the task in place.
[[nodiscard]] Parameters parametersOf(const Scenario& scenario, const Task& task);

/// The value of a parameter that the task has of its own; null if it has the scenario's.
[[nodiscard]] const double* ownValue(const Task& task, double Parameters::*member);

/// Gives the task a value of its own. One that the parameter does not accept, or of a parameter that is the same for
/// all tasks, is an error, whose `where` is empty.
[[nodiscard]] Outcome setOwnValue(Task& task, const Parameter& parameter, double value);

/// Why a task can't be called that, after "its name": empty, too long, or no line of text. Empty if it can.
[[nodiscard]] Message whyNoTaskName(std::string_view name);

/// Why a scenario can't have so many tasks; empty if it can.
[[nodiscard]] Message whyTooManyTasks(std::size_t count);

/// Whether a scenario may have these tasks. The error's `where` is the JSON pointer from the list on: "/3/name" of a
/// name that can't be one or that an earlier task has, empty of too many tasks.
[[nodiscard]] Outcome checkTasks(const std::vector<Task>& tasks);

namespace detail {

constexpr bool areInTheTablesOrder()
{
    const auto place = [](double Parameters::*member) { return &rowOf(member); };
    return std::ranges::adjacent_find(taskParameters, std::ranges::greater_equal(), place) == taskParameters.end();
}

} // namespace detail

static_assert(detail::areInTheTablesOrder(), "a task's parameters are in the table's order, each once");

} // namespace breakeven
