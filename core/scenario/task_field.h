// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/message.h"

namespace breakeven {

/// What a person sets of a task.
struct TaskField {
    enum class Kind {
        Name,
        Place, ///< where it is pinned to, if it is
        Value  ///< of a parameter
    };
    Kind kind = Kind::Name;
    const Parameter* parameter = nullptr; ///< of a Value: one that tasks may have (isTaskParameter)

    friend bool operator==(const TaskField&, const TaskField&) = default;
};

/// As its column is headed where tasks stand in a table.
[[nodiscard]] Message columnTitle(const TaskField& field);

} // namespace breakeven
