// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/units/unit_offer.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The text of resources/catalogs/units.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedUnitCatalog();

/// Reads a catalog of reserved capacity: {"format": "breakeven-units", "version": 1, "units": […]}. A member that is
/// missing, unknown or not plausible, terms out of order, prices without a source, and an offer that stands there
/// twice, is an error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<UnitOffer>> parseUnitCatalog(std::string_view text, const std::string& where);

/// The offers that come with the program, those from which nothing can be filled in among them.
[[nodiscard]] const std::vector<UnitOffer>& builtInUnits();

} // namespace breakeven
