// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sensitivity.h"

#include <string>

namespace breakeven {

/// The answer of `breakeven sensitivity` (CLI.md): JSON, numbers unrounded, null where a figure does not exist; ends
/// with a newline.
[[nodiscard]] std::string sensitivityJson(const Scenario& scenario, const Sensitivity& sensitivity);

} // namespace breakeven
