// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/answers/claim_refusal.h"
#include "core/scenario/correlations.h"
#include "core/scenario/tasks.h"
#include "core/scenario/workloads.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

Scenario withParameter(Scenario scenario, const Parameter& parameter, double value)
{
    if (!parameter.accepts(value) || scenario.parameters.*parameter.member == value)
        return scenario;
    scaleWorkloads(scenario.workloads, parameter.member, scenario.parameters.*parameter.member, value);
    scenario.parameters.*parameter.member = value;
    if (const auto range = scenario.ranges.find(parameter.id); range != scenario.ranges.end()) {
        range->second.low = std::min(range->second.low, value);
        range->second.high = std::max(range->second.high, value);
    }
    if (const auto source = scenario.sources.find(parameter.id); source != scenario.sources.end())
        scenario.sources.erase(source);
    return scenario;
}

Scenario withValues(Scenario scenario, const std::vector<SourcedValue>& values)
{
    for (const SourcedValue& said : values) {
        if (!said.parameter->accepts(said.value))
            continue;
        const Origin before = provenanceOf(scenario, *said.parameter).origin;
        if (!said.range && (before == Origin::UsageLog || before == Origin::TokenCount))
            scenario = withRange(std::move(scenario), *said.parameter, std::nullopt); // it was that evidence's
        scenario = withParameter(std::move(scenario), *said.parameter, said.value);
        if (said.range)
            scenario = withRange(std::move(scenario), *said.parameter, said.range);
        scenario.sources[std::string(said.parameter->id)] = said.source;
    }
    return scenario;
}

Scenario withWorkloads(Scenario scenario, const std::vector<Workload>& workloads)
{
    if (!whyRefused(workloads).empty())
        return scenario;
    scenario.workloads.clear();
    if (workloads.empty()) {
        std::erase_if(scenario.sources,
                      [](const auto& source) { return source.second.starts_with(info(Origin::Workloads).prefix); });
        return scenario;
    }
    const WorkloadSum sum = sumOf(workloads);
    const std::string what =
        workloads.size() == 1 ? workloads.front().name : fmt::format("{} workloads", workloads.size());
    scenario = withValues(
        std::move(scenario),
        {sourcedValue(rowOf(&Parameters::volume), sum.volume, Origin::Workloads, "sum of " + what),
         sourcedValue(rowOf(&Parameters::inputTokens), sum.inputTokens, Origin::Workloads, "mean of " + what),
         sourcedValue(rowOf(&Parameters::outputTokens), sum.outputTokens, Origin::Workloads, "mean of " + what)});
    scenario.workloads = workloads;
    return scenario;
}

Scenario withTasks(Scenario scenario, std::vector<Task> tasks)
{
    if (checkTasks(tasks))
        scenario.tasks = std::move(tasks);
    return scenario;
}

Scenario withRange(Scenario scenario, const Parameter& parameter, const std::optional<Range>& range)
{
    if (range && whyRefused(parameter, *range, scenario.parameters.*parameter.member).empty())
        scenario.ranges.insert_or_assign(std::string(parameter.id), *range);
    else if (const auto place = scenario.ranges.find(parameter.id); !range && place != scenario.ranges.end()) {
        scenario.ranges.erase(place);
        std::erase_if(scenario.correlations, [&parameter](const Correlation& pair) {
            return pair.first == parameter.id || pair.second == parameter.id;
        });
    }
    return scenario;
}

Scenario withoutRanges(Scenario scenario)
{
    scenario.ranges.clear();
    scenario.correlations.clear();
    return scenario;
}

Result<Scenario> withCorrelation(Scenario scenario, const Parameter& first, const Parameter& second,
                                 std::optional<double> value)
{
    std::vector<Correlation>& all = scenario.correlations;
    auto place = std::ranges::find_if(all, [&](const Correlation& pair) { return pair.links(first.id, second.id); });
    Correlation pair{std::string(first.id), std::string(second.id), value.value_or(0)};
    if (place != all.end()) {
        pair = {place->first, place->second, pair.value};
        place = all.erase(place);
    }
    if (!value)
        return scenario;
    if (Message refusal = whyRefused(scenario, pair); !refusal.empty())
        return Error{"", std::move(refusal)};
    all.insert(place, std::move(pair)); // where it was: what comes back to a value is the same scenario again
    if (impossibleCorrelation(scenario))
        return Error{"", Message{"correlation.impossible(first, second, value)", labelOf(first), labelOf(second),
                                 Quantity::plain(*value)}};
    return scenario;
}

Scenario withPin(Scenario scenario, const std::optional<Pin>& pin)
{
    scenario.pin = pin;
    return scenario;
}

namespace {

auto findPin(std::vector<Pin>& pins, std::string_view name)
{
    return std::find_if(pins.begin(), pins.end(), [name](const Pin& pin) { return pin.name == name; });
}

} // namespace

std::string pinName(std::string_view typed)
{
    const std::size_t first = typed.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return oneLine(typed.substr(first, typed.find_last_not_of(" \t\r\n") - first + 1), longestPinName);
}

std::string freePinName(const Scenario& scenario)
{
    for (int number = 1;; ++number) {
        std::string name = inWords(Message{"pinned.numbered(number)", Quantity::fullCount(number)});
        if (std::none_of(scenario.pins.begin(), scenario.pins.end(),
                         [&name](const Pin& pin) { return pin.name == name; }))
            return name;
    }
}

Scenario withNamedPin(Scenario scenario, std::string_view name)
{
    Pin pin = pinOf(scenario);
    pin.name = pinName(name);
    if (pin.name.empty())
        return scenario;
    const auto place = findPin(scenario.pins, pin.name);
    if (place != scenario.pins.end())
        *place = pin;
    else if (scenario.pins.size() < mostPins)
        scenario.pins.push_back(pin);
    else
        return scenario;
    scenario.pin = std::move(pin);
    return scenario;
}

Scenario withPinTaken(Scenario scenario, std::size_t index)
{
    if (index < scenario.pins.size())
        scenario.pin = scenario.pins[index];
    return scenario;
}

Scenario withoutPin(Scenario scenario, std::size_t index)
{
    if (index >= scenario.pins.size())
        return scenario;
    const auto place = scenario.pins.begin() + static_cast<std::ptrdiff_t>(index);
    if (scenario.pin && scenario.pin->name == place->name)
        scenario.pin.reset();
    scenario.pins.erase(place);
    return scenario;
}

Scenario withLocked(Scenario scenario, const Parameter& parameter, bool locked)
{
    if (locked)
        scenario.locked.insert(std::string(parameter.id));
    else if (const auto found = scenario.locked.find(parameter.id); found != scenario.locked.end())
        scenario.locked.erase(found);
    return scenario;
}

Scenario withFocus(Scenario scenario, Option focus)
{
    if (focus == scenario.baseline)
        return scenario;
    scenario.focus = focus;
    scenario.shown.insert(focus);
    return scenario;
}

Scenario withBaseline(Scenario scenario, Option baseline)
{
    if (!info(baseline).canBeBaseline)
        return scenario;
    if (baseline == scenario.focus)
        scenario.focus = scenario.baseline;
    scenario.baseline = baseline;
    scenario.shown.insert(baseline);
    scenario.shown.insert(scenario.focus);
    return scenario;
}

Scenario withShown(Scenario scenario, Option option, bool shown)
{
    if (shown)
        scenario.shown.insert(option);
    else if (option != scenario.focus && option != scenario.baseline)
        scenario.shown.erase(option);
    return scenario;
}

Scenario withChoice(Scenario scenario, const Choice& choice, Option option)
{
    if (std::ranges::find(choice.options, option) != choice.options.end())
        scenario.choices.*choice.member = option;
    return scenario;
}

Scenario withSwitch(Scenario scenario, const Switch& row, bool on)
{
    scenario.choices.*row.member = on;
    return scenario;
}

Scenario withAnswer(Scenario scenario, Question question, FitAnswer answer)
{
    scenario.advice.answers[question] = answer;
    return scenario;
}

Scenario withTaskType(Scenario scenario, TaskType type)
{
    const TaskTypeInfo& row = info(type);
    scenario.advice.taskType = type;
    const std::pair<double Parameters::*, double> published[] = {
        {&Parameters::frontierAccuracy, row.fewShot},
        {&Parameters::tunedAccuracy, row.tuned},
        {&Parameters::routedAccuracy, row.tuned},
    };
    for (const auto& [member, percent] : published) {
        const Parameter& parameter = rowOf(member);
        scenario = withParameter(std::move(scenario), parameter, percent);
        scenario.sources[std::string(parameter.id)] = fmt::format("{}: {}", row.name, taskTypeSource);
    }
    return scenario;
}

Scenario withScore(Scenario scenario, Quality quality, Approach approach, int score)
{
    if (score == 0 || (score >= lowestScore && score <= highestScore))
        scenario.advice.qualities.scores[quality][approach] = static_cast<std::uint8_t>(score);
    return scenario;
}

Scenario withWeight(Scenario scenario, Quality quality, int weight)
{
    if (weight >= 0 && weight <= highestWeight)
        scenario.advice.qualities.weights[quality] = static_cast<std::uint8_t>(weight);
    return scenario;
}

Scenario withoutCost(Scenario scenario, HiddenCost cost, bool without)
{
    if (without)
        scenario.advice.without.insert(cost);
    else
        scenario.advice.without.erase(cost);
    return scenario;
}

Scenario withClaim(Scenario scenario, const Claim& claim)
{
    if (whyRefused(claim).empty() && scenario.advice.claims.size() < mostClaims)
        scenario.advice.claims.push_back(claim);
    return scenario;
}

Scenario withoutClaim(Scenario scenario, std::size_t index)
{
    std::vector<Claim>& claims = scenario.advice.claims;
    if (index < claims.size())
        claims.erase(claims.begin() + static_cast<std::ptrdiff_t>(index));
    return scenario;
}

} // namespace breakeven
