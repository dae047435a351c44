// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

namespace breakeven {

/// What a scenario's workloads come to: "Together 168k requests a month, 462 tokens in and 27 out, $175.20 a year at
/// the API". Without any it says that all requests are one.
[[nodiscard]] Message workloadsInWords(const Scenario& scenario);

} // namespace breakeven
