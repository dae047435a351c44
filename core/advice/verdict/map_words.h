// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

namespace breakeven {

// What a decision map says in words.

/// On the line where both cost the same: "Rented GPU = Frontier API".
[[nodiscard]] Message equalCostLabel(Option focus, Option baseline);

/// A parameter's value beside its name: "GPU rate $0.86/hour", "Requests per month 1M".
[[nodiscard]] Message namedValue(const Parameter& parameter, double value);

/// The map for who can't see it: "Owned hardware is the cheapest of those shown at GPU rate $0.86/hour and Requests per
/// month 1M."
[[nodiscard]] Message mapSummary(const Evaluation& evaluation, const Parameter& x, const Parameter& y);

} // namespace breakeven
