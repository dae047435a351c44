// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/scenario/file/scenario_reading.h"

#include <utility>

namespace breakeven {

// The members of a scenario file that hold a text, an option or a switch.

Outcome readName(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readNotes(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readAsOf(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readBaseline(const nlohmann::ordered_json& value, ScenarioReading& into);
/// After the baseline, against which it is checked.
Outcome readFocus(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readOptions(const nlohmann::ordered_json& value, ScenarioReading& into);
/// An array of options' ids, none of them twice.
Outcome readOptionSet(const nlohmann::ordered_json& value, OptionSet& into);
Outcome readChoice(const Choice& choice, const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readSwitch(const Switch& row, const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readView(const nlohmann::ordered_json& value, ScenarioReading& into);
Outcome readSources(const nlohmann::ordered_json& value, ScenarioReading& into);

template <std::size_t Row> Outcome readChoiceRow(const nlohmann::ordered_json& value, ScenarioReading& into)
{
    return readChoice(choiceTable[Row], value, into);
}

template <std::size_t Row> Outcome readSwitchRow(const nlohmann::ordered_json& value, ScenarioReading& into)
{
    return readSwitch(switchTable[Row], value, into);
}

template <std::size_t... Row, std::size_t... SwitchRow>
[[nodiscard]] constexpr auto membersOf(std::index_sequence<Row...>, std::index_sequence<SwitchRow...>)
{
    return std::array{ScenarioMember{choiceTable[Row].id, readChoiceRow<Row>}...,
                      ScenarioMember{switchTable[SwitchRow].id, readSwitchRow<SwitchRow>}...};
}

/// A member for each choice and switch.
inline constexpr auto choiceMembers =
    membersOf(std::make_index_sequence<choiceTable.size()>(), std::make_index_sequence<switchTable.size()>());

} // namespace breakeven
