// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/assignment.h"

#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/workloads.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <charconv>
#include <vector>

namespace breakeven {

namespace {

/// The number that the text is, whether or not the parameter accepts it.
Result<double> readNumber(const Parameter& parameter, std::string_view text)
{
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || fault == std::errc::invalid_argument)
        return parseTyped(parameter, text);
    if (fault == std::errc::result_out_of_range) {
        return Error{std::string(parameter.id),
                     Message{"assignment.beyond_numbers(text, allowed)", inQuotes(text), allowedValues(parameter)}};
    }
    return value;
}

Outcome assignParameter(Scenario& scenario, const Parameter& parameter, std::string_view text)
{
    const Result<double> value = givenValue(parameter, text);
    if (!value)
        return value.error();
    if (scenario.parameters.*parameter.member != *value)
        scenario.sources.erase(std::string(parameter.id));
    scaleWorkloads(scenario.workloads, parameter.member, scenario.parameters.*parameter.member, *value);
    scenario.parameters.*parameter.member = *value;
    return success();
}

/// Stores the option that was found, or passes the error on under the id.
Outcome assignOption(Option& target, std::string_view id, const Result<Option>& found)
{
    if (!found)
        return Error{std::string(id), found.error().what};
    target = *found;
    return success();
}

Outcome assignSwitch(bool& target, std::string_view id, std::string_view text)
{
    if (text != "true" && text != "false")
        return Error{std::string(id), Message{"assignment.true_and_false(text)", inQuotes(text)}};
    target = text == "true";
    return success();
}

} // namespace

Result<double> givenValue(const Parameter& parameter, std::string_view text)
{
    Result<double> value = readNumber(parameter, text);
    if (!value)
        return value;
    if (Message refusal = whyRefused(parameter, *value); !refusal.empty())
        return Error{std::string(parameter.id), std::move(refusal)};
    return value;
}

Outcome assign(Scenario& scenario, std::string_view id, std::string_view text)
{
    if (const Parameter* parameter = findParameter(id))
        return assignParameter(scenario, *parameter, text);
    if (id == "baseline")
        return assignOption(scenario.baseline, id, baselineNamed(text));
    if (id == "focus")
        return assignOption(scenario.focus, id, optionNamed(text));
    std::vector<std::string_view> others{"baseline", "focus"};
    for (const Choice& row : choiceTable) {
        if (id == row.id)
            return assignOption(scenario.choices.*row.member, id, optionNamed(text, row));
        others.push_back(row.id);
    }
    for (const Switch& row : switchTable) {
        if (id == row.id)
            return assignSwitch(scenario.choices.*row.member, id, text);
        others.push_back(row.id);
    }
    return Error{oneLine(id, 60), unknownParameter(id, others)};
}

Outcome checkChoices(const Scenario& scenario)
{
    if (const Outcome focus = checkFocus(scenario.focus, scenario.baseline); !focus)
        return Error{"focus", focus.error().what};
    for (const auto& [id, range] : scenario.ranges) {
        const Parameter* parameter = findParameter(id);
        if (parameter == nullptr)
            return Error{oneLine(id, 60), unknownParameter(id)};
        if (Message refusal = whyRefused(*parameter, range, scenario.parameters.*parameter->member); !refusal.empty())
            return Error{id, std::move(refusal)};
    }
    return success();
}

} // namespace breakeven
