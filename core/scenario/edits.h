// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/provenance.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

inline constexpr std::size_t mostPins = 20;
inline constexpr std::size_t longestPinName = 60; ///< in characters

// What a change at one place means for the rest of a scenario: each gives a scenario that its file would accept.

/// The parameter's value (which it must accept); its range is stretched to hold it, and a value set by hand has no
/// source any more. The workloads are scaled with what they add up to.
[[nodiscard]] Scenario withParameter(Scenario scenario, const Parameter& parameter, double value);

/// What evidence says of several parameters, each with its source. A range among it takes the place of the one before;
/// otherwise that is stretched to hold the value, or goes if it was that of a log or of counted samples.
[[nodiscard]] Scenario withValues(Scenario scenario, const std::vector<SourcedValue>& values);

/// The workloads, to which the volume and the mean tokens then add up, and that are their source; without any the
/// three keep their values. Workloads that the file would refuse leave the scenario as it is.
[[nodiscard]] Scenario withWorkloads(Scenario scenario, const std::vector<Workload>& workloads);

/// The tasks of a portfolio, which change nothing else. Tasks that the file would refuse leave the scenario as it is.
[[nodiscard]] Scenario withTasks(Scenario scenario, std::vector<Task> tasks);

/// The parameter's range, or none, with which its correlations go. A range that the file would refuse (the planning
/// horizon's, an end out of range, the value outside) leaves the scenario as it is.
[[nodiscard]] Scenario withRange(Scenario scenario, const Parameter& parameter, const std::optional<Range>& range);

/// The correlation of two parameters with ranges, or none; fails with the reason where the file would refuse it, and
/// where no world has it beside the other correlations.
[[nodiscard]] Result<Scenario> withCorrelation(Scenario scenario, const Parameter& first, const Parameter& second,
                                               std::optional<double> value);

/// No parameter has a range any more, nor a correlation.
[[nodiscard]] Scenario withoutRanges(Scenario scenario);

/// The pin, or none. Nothing is kept of the one before, but what is among the pins by name.
[[nodiscard]] Scenario withPin(Scenario scenario, const std::optional<Pin>& pin);

/// A pin's name as it is kept: on one line, without spaces around it, at most longestPinName characters.
[[nodiscard]] std::string pinName(std::string_view typed);

/// "Pin 1", or the first number that is free.
[[nodiscard]] std::string freePinName(const Scenario& scenario);

/// The present state is pinned under a name, and kept: it takes the place of the pin of that name, else stands behind
/// the others. Without a name, or with mostPins of others there, the scenario stays as it is.
[[nodiscard]] Scenario withNamedPin(Scenario scenario, std::string_view name);

/// What is compared with becomes the kept pin of that number, counted from 0; if there is none, the scenario stays as
/// it is.
[[nodiscard]] Scenario withPinTaken(Scenario scenario, std::size_t index);

/// Without the kept pin of that number; if it is the one that is compared with, nothing is any more.
[[nodiscard]] Scenario withoutPin(Scenario scenario, std::size_t index);

/// Whether the hand can't change the parameter.
[[nodiscard]] inline bool isLocked(const Scenario& scenario, const Parameter& parameter)
{
    return scenario.locked.find(parameter.id) != scenario.locked.end();
}

/// The parameter locked against slips of the hand, or free again.
[[nodiscard]] Scenario withLocked(Scenario scenario, const Parameter& parameter, bool locked);

/// The focus, which is then shown; the baseline can't be it, and leaves the scenario as it is.
[[nodiscard]] Scenario withFocus(Scenario scenario, Option focus);

/// The baseline (one that can be), which is then shown; if it was the focus, the two change places.
[[nodiscard]] Scenario withBaseline(Scenario scenario, Option baseline);

/// Whether an option is shown; focus and baseline always are.
[[nodiscard]] Scenario withShown(Scenario scenario, Option option, bool shown);

/// Another option for one of the choices; one that it doesn't have leaves the scenario as it is.
[[nodiscard]] Scenario withChoice(Scenario scenario, const Choice& choice, Option option);

/// One of the switches, on or off.
[[nodiscard]] Scenario withSwitch(Scenario scenario, const Switch& row, bool on);

/// The answer to a question of the fit check.
[[nodiscard]] Scenario withAnswer(Scenario scenario, Question question, FitAnswer answer);

/// The kind of task, and with it the published accuracies of the table of task types, each with its source: the large
/// model's with examples in its prompt, and the fine-tuned model's, which also answers the routed requests. That of a
/// small model with memory has not been published and stays.
[[nodiscard]] Scenario withTaskType(Scenario scenario, TaskType type);

/// A score that the room has moved, from lowestScore to highestScore, or 0 to take the program's own again. Another one
/// leaves the scenario as it is.
[[nodiscard]] Scenario withScore(Scenario scenario, Quality quality, Approach approach, int score);

/// A quality's weight, 0 to highestWeight. Another one leaves the scenario as it is.
[[nodiscard]] Scenario withWeight(Scenario scenario, Quality quality, int weight);

/// Whether the naive answer leaves a cost out.
[[nodiscard]] Scenario withoutCost(Scenario scenario, HiddenCost cost, bool without);

/// One more claim, after the others. One that the file would refuse (texts too long, ends out of order or not finite,
/// mostClaims reached) leaves the scenario as it is.
[[nodiscard]] Scenario withClaim(Scenario scenario, const Claim& claim);

/// Without the claim of that number, counted from 0; if there is none, the scenario as it is.
[[nodiscard]] Scenario withoutClaim(Scenario scenario, std::size_t index);

} // namespace breakeven
