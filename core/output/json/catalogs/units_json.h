// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/units/unit_offer.h"

#include <chrono>
#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven units`: every offer with what a unit serves a minute, its prices as they are listed and for
/// an hour (USD), its sources, and why it is left out if nothing can be filled in from it; null where something is not
/// known. Notes are those of a day.
[[nodiscard]] std::string unitsJson(const std::vector<UnitOffer>& offers, std::chrono::sys_days today);

} // namespace breakeven
