// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/claim.h"
#include "core/words/message.h"

namespace breakeven {

/// Why a scenario file would refuse a claim, in one sentence: a text that is too long, ends out of order or not finite.
/// Empty if it would take it.
[[nodiscard]] Message whyRefused(const Claim& claim);

} // namespace breakeven
