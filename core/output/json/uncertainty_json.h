// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>
#include <string>

namespace breakeven {

/// The answer of `breakeven uncertainty` (CLI.md): percentiles and probabilities of every option over `samples` draws,
/// JSON, null where a percentile does not exist; ends with a newline.
[[nodiscard]] std::string uncertaintyJson(const Scenario& scenario, std::size_t samples);

} // namespace breakeven
