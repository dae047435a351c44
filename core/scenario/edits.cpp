// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"

#include "core/scenario/refusal.h"

#include <algorithm>
#include <string>

namespace breakeven {

Scenario withParameter(Scenario scenario, const Parameter& parameter, double value)
{
    if (!parameter.accepts(value) || scenario.parameters.*parameter.member == value)
        return scenario;
    scenario.parameters.*parameter.member = value;
    if (const auto range = scenario.ranges.find(parameter.id); range != scenario.ranges.end()) {
        range->second.low = std::min(range->second.low, value);
        range->second.high = std::max(range->second.high, value);
    }
    if (const auto source = scenario.sources.find(parameter.id); source != scenario.sources.end())
        scenario.sources.erase(source);
    return scenario;
}

Scenario withRange(Scenario scenario, const Parameter& parameter, const std::optional<Range>& range)
{
    if (range && whyRefused(parameter, *range, scenario.parameters.*parameter.member).empty())
        scenario.ranges.insert_or_assign(std::string(parameter.id), *range);
    else if (const auto place = scenario.ranges.find(parameter.id); !range && place != scenario.ranges.end())
        scenario.ranges.erase(place);
    return scenario;
}

Scenario withoutRanges(Scenario scenario)
{
    scenario.ranges.clear();
    return scenario;
}

Scenario withPin(Scenario scenario, const std::optional<Pin>& pin)
{
    scenario.pin = pin;
    scenario.unknownOfPin.clear();
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

} // namespace breakeven
