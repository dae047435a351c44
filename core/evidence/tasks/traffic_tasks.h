// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tasks/task_table.h"
#include "core/evidence/traffic/traffic.h"

namespace breakeven {

/// A task for each group of a log (LogChoice::by), called like the group's value, with what trafficValues says of it.
/// A group without requests a month is none, which a note says, as one does of a figure that no task takes. Groups
/// whose names no task may have get one that may.
[[nodiscard]] FoundTasks trafficTasks(const std::vector<TrafficGroup>& groups);

} // namespace breakeven
