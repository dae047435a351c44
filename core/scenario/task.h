// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/parameter.h"
#include "core/words/label.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What answers a task's requests.
enum class TaskPlace { Api, Own };

struct TaskPlaceInfo {
    TaskPlace place;
    std::string_view id;   ///< in files
    std::string_view name; ///< as a person reads it
};

inline constexpr EnumTable<&TaskPlaceInfo::place> taskPlaceTable{{
    {TaskPlace::Api, "api", "The frontier API"},
    {TaskPlace::Own, "own", "Our own GPUs"},
}};
template <> inline constexpr const auto& tableOf<TaskPlace> = taskPlaceTable;

[[nodiscard]] constexpr Label nameOf(TaskPlace place)
{
    return {"task_place", info(place).id, "name", info(place).name};
}

/// A parameter and what it is.
struct ParameterValue {
    const Parameter* parameter; ///< a row of the table
    double value;

    friend bool operator==(const ParameterValue&, const ParameterValue&) = default;
};

/// One of the tasks that a company has, which gets a model of its own if it moves (MODEL.md, "A portfolio of tasks").
/// It is no Workload: those add up to one task.
struct Task {
    std::string name;
    std::vector<ParameterValue> parameters; ///< in which it differs from the scenario's, in the table's order
    std::optional<TaskPlace> pinned;        ///< where it stays, whatever that costs
    std::string unknown{}; ///< keys of the file that this version does not know, as one JSON object; empty if none

    friend bool operator==(const Task&, const Task&) = default;
};

inline constexpr std::size_t mostTasks = 5000;
inline constexpr std::size_t longestTaskName = 100; ///< characters

} // namespace breakeven
