// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/answers/claim.h"

#include <string>

namespace breakeven {

/// What a person fills in to claim something.
struct TypedClaim {
    std::string text;
    ClaimFigure figure = ClaimFigure::MonthlyTotal;
    Option option = Option::FrontierApi;
    std::string low;  ///< the published number: "$900", "15k", "1.2M"
    std::string high; ///< the upper end of a range; may be empty
    std::string source;
};

/// The claim, without spaces around its texts. Figures are read in the language of `catalog`. The error says in one
/// sentence what is missing or can't be read; its `where` is the field: text, low, high or source.
[[nodiscard]] Result<Claim> readClaim(const TypedClaim& typed, const Catalog& catalog = english);

} // namespace breakeven
