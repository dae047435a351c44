// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/answers/claim_refusal.h"

#include "core/text/utf8.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

std::string whyRefused(const Claim& claim)
{
    for (const std::string_view text : {std::string_view(claim.text), std::string_view(claim.source)})
        if (const std::size_t count = characterCount(text); count > longestClaimText)
            return fmt::format("has {} characters; a claim's text and source have up to {}", count, longestClaimText);
    const auto& [low, high] = claim.published;
    if (!std::isfinite(low) || !std::isfinite(high))
        return "is not a finite number";
    return low > high ? fmt::format("{} is above {}; the lower end comes first", low, high) : std::string();
}

} // namespace breakeven
