// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/answers/claim_refusal.h"

#include "core/text/utf8.h"
#include "core/words/english.h"

#include <cmath>

namespace breakeven {

Message whyRefused(const Claim& claim)
{
    for (const std::string_view text : {std::string_view(claim.text), std::string_view(claim.source)})
        if (const std::size_t count = characterCount(text); count > longestClaimText)
            return {"claim_refusal.too_long(count, most)", Quantity::plain(static_cast<double>(count)),
                    Quantity::plain(longestClaimText)};
    const auto& [low, high] = claim.published;
    if (!std::isfinite(low) || !std::isfinite(high))
        return {"claim_refusal.not_finite"};
    if (low > high)
        return {"claim_refusal.ends_are_crossed(low, high)", Quantity::plain(low), Quantity::plain(high)};
    return {};
}

} // namespace breakeven
