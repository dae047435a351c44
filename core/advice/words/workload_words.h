// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>

namespace breakeven {

/// What a scenario's workloads come to: "Together 168k requests a month, 462 tokens in and 27 out, $175.20 a year at
/// the API". Without any it says that all requests are one.
[[nodiscard]] std::string workloadsInWords(const Scenario& scenario);

} // namespace breakeven
