// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_numbers.h"

#include "core/files/strict_json.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/correlations.h"
#include "core/words/english.h"

namespace breakeven {

using Json = nlohmann::ordered_json;

// A misspelt key here would silently leave a number at its default, so what is not known is refused.

Result<ParameterValue> readParameterValue(std::string_view id, const Json& number)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return Error{"", unknownParameter(id)};
    if (!number.is_number())
        return Error{"", Message{"scenario.no_number(value, allowed)", shownJson(number), allowedValues(*parameter)}};
    const auto value = number.get<double>();
    if (Message refusal = whyRefused(*parameter, value); !refusal.empty())
        return Error{"", std::move(refusal)};
    return ParameterValue{parameter, value};
}

Outcome readParameterValues(const Json& value, const std::function<Outcome(const ParameterValue&)>& take)
{
    if (!value.is_object())
        return notA(value, {"scenario.numbers_by_parameter"});
    for (const auto& [id, number] : value.get_ref<const Json::object_t&>()) {
        const Result<ParameterValue> read = readParameterValue(id, number);
        const Outcome taken = read ? take(*read) : read.error();
        if (!taken)
            return Error{pointerTo({}, id), taken.error().what};
    }
    return success();
}

Outcome readParameters(const Json& value, ScenarioReading& into)
{
    return readParameterValues(value, [&into](const ParameterValue& read) {
        into.scenario.parameters.*read.parameter->member = read.value;
        return success();
    });
}

Outcome readRanges(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.ranges_by_parameter"});
    Scenario& scenario = into.scenario;
    for (const auto& [id, ends] : value.get_ref<const Json::object_t&>()) {
        const std::string pointer = pointerTo({}, id);
        const Parameter* parameter = findParameter(id);
        if (parameter == nullptr)
            return Error{pointer, unknownParameter(id)};
        if (!ends.is_array() || ends.size() != 2)
            return Error{pointer, Message{"scenario.no_range(value)", shownJson(ends)}};
        for (std::size_t i = 0; i < 2; ++i)
            if (!ends[i].is_number())
                return Error{
                    pointerTo(pointer, std::to_string(i)),
                    Message{"scenario.no_number(value, allowed)", shownJson(ends[i]), allowedValues(*parameter)}};
        const Range range{ends[0].get<double>(), ends[1].get<double>()};
        if (Message refusal = whyRefused(*parameter, range, scenario.parameters.*parameter->member); !refusal.empty())
            return Error{pointer, std::move(refusal)};
        scenario.ranges.emplace(id, range);
    }
    return success();
}

Outcome readCorrelations(const Json& value, ScenarioReading& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.correlations"});
    Scenario& scenario = into.scenario;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const Json& pair = value[i];
        const std::string pointer = pointerTo({}, std::to_string(i));
        if (!pair.is_array() || pair.size() != 3 || !pair[0].is_string() || !pair[1].is_string() ||
            !pair[2].is_number())
            return Error{pointer, Message{"scenario.no_correlation(value)", shownJson(pair)}};
        Correlation correlation{pair[0].get<std::string>(), pair[1].get<std::string>(), pair[2].get<double>()};
        if (Message refusal = whyRefused(scenario, correlation); !refusal.empty())
            return Error{pointer, std::move(refusal)};
        scenario.correlations.push_back(std::move(correlation));
    }
    if (const std::optional<std::size_t> impossible = impossibleCorrelation(scenario)) {
        const Correlation& pair = scenario.correlations[*impossible];
        return Error{pointerTo({}, std::to_string(*impossible)),
                     Message{"correlation.impossible(first, second, value)", labelOf(*findParameter(pair.first)),
                             labelOf(*findParameter(pair.second)), Quantity::plain(pair.value)}};
    }
    return success();
}

} // namespace breakeven
