// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/facts/fact.h"

#include <chrono>
#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven facts`: each fact with its source, its date, its age in days (null where it is not known),
/// and whether it has to be checked, as they were given.
[[nodiscard]] std::string factsJson(const std::vector<Fact>& facts, std::chrono::sys_days today);

} // namespace breakeven
