// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_check.h"
#include "core/output/json/json_values.h"

#include <string>
#include <vector>

namespace breakeven {

/// Checked claims for `breakeven advise`, in the order given, as an array of objects: own, scenario, preset (if it is
/// one), text, source, option, figure, published (a number, [low, high], or null for "never"), computed (null if there
/// is no such figure), status and why.
[[nodiscard]] Json claimsJson(const std::vector<CheckedClaim>& claims);

/// The same for the clipboard: a line of headings and one a claim, cells separated by tabs, as people read them. In a
/// cell, tabs, line breaks and other control characters are spaces, and what a spreadsheet would take for a formula or
/// for the start of a quotation begins with an apostrophe.
[[nodiscard]] std::string claimsTable(const std::vector<CheckedClaim>& claims);

} // namespace breakeven
