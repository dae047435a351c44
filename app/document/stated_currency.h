// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>

namespace breakeven {

// Of the settings: the currency that was stated last, and what new scenarios begin with.

/// The currency that somebody stated last; absent if nobody has.
[[nodiscard]] std::optional<ShownCurrency> lastStatedCurrency();
void rememberCurrency(const ShownCurrency& currency);

/// Whether new scenarios begin with it; in US dollars otherwise.
[[nodiscard]] bool newScenariosInCurrency();
void setNewScenariosInCurrency(bool wanted);

/// A scenario that begins now, in the currency that new ones have.
[[nodiscard]] Scenario asNew(Scenario scenario);

} // namespace breakeven
