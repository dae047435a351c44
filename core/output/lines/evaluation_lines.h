// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/records/byte_source.h"
#include "core/scenario/scenario.h"

#include <functional>
#include <optional>
#include <string_view>

namespace breakeven {

/// Answers scenarios line by line (LineScenarios), each with a line of JSON, in their order. What was read is answered
/// and written before more is waited for, in memory that does not grow with the number of lines; blank lines have no
/// answer. Gives whether every line had a scenario; stops at a fault of the source, and at the first block that
/// `write` does not take, with that error.
[[nodiscard]] Result<bool> writeEvaluationLines(const std::optional<Scenario>& named, ByteSource& source,
                                                const std::function<Outcome(std::string_view)>& write);

} // namespace breakeven
