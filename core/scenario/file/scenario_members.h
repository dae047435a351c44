// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/plain_members.h"
#include "core/scenario/file/scenario_advice.h"
#include "core/scenario/file/scenario_analysis.h"
#include "core/scenario/file/scenario_currency.h"
#include "core/scenario/file/scenario_numbers.h"
#include "core/scenario/file/scenario_presentation.h"
#include "core/scenario/file/scenario_tasks.h"
#include "core/scenario/file/scenario_workloads.h"

#include <array>
#include <string_view>

namespace breakeven {

// The members in the order in which their readers must run: a range is checked against its value, a correlation
// against the ranges, the focus against the baseline.

inline constexpr std::array<ScenarioMember, 10> membersBeforeChoices{{
    {"name", readName},
    {"notes", readNotes},
    {"as_of", readAsOf},
    {"currency", readCurrency},
    {"baseline", readBaseline},
    {"focus", readFocus},
    {"options", readOptions},
    {"parameters", readParameters},
    {"ranges", readRanges},
    {"correlations", readCorrelations},
}};

inline constexpr std::array<ScenarioMember, 10> membersAfterChoices{{
    {"analysis", readAnalysis},
    {"advice", readAdvice},
    {"pin", readPin},
    {"pins", readPins},
    {"locked", readLocked},
    {"workloads", readWorkloads},
    {"tasks", readTasks},
    {"presentation", readPresentation},
    {"view", readView},
    {"sources", readSources},
}};

inline constexpr auto scenarioMembers = joined(membersBeforeChoices, choiceMembers, membersAfterChoices);

/// Whether the file's format names that member; "format" and "version" are read before all others.
[[nodiscard]] constexpr bool isScenarioMember(std::string_view key)
{
    for (const ScenarioMember& member : scenarioMembers)
        if (member.key == key)
            return true;
    return key == "format" || key == "version";
}

} // namespace breakeven
