// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"

#include <vector>

namespace breakeven {

/// What articles and this program's own test cases say of the presets that restate them, offered in the menu or not,
/// checked against each preset's own inputs; a preset after the other, those of one source together. Evaluates them
/// all.
[[nodiscard]] std::vector<CheckedClaim> publishedClaims();

} // namespace breakeven
