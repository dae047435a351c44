// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_groups.h"

#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

std::vector<ClaimedSource> bySource(const std::vector<CheckedClaim>& claims)
{
    std::vector<ClaimedSource> sources;
    for (const CheckedClaim& claim : claims) {
        if (sources.empty() || sources.back().name != claim.source)
            sources.push_back({claim.source, {}});
        std::vector<ClaimedExample>& examples = sources.back().examples;
        if (examples.empty() || examples.back().preset != claim.preset)
            examples.push_back({claim.preset, claim.scenario, {}});
        examples.back().claims.push_back(claim);
    }
    return sources;
}

std::size_t differingOf(const std::vector<CheckedClaim>& claims)
{
    return static_cast<std::size_t>(
        std::ranges::count(claims, ClaimStatus::Differs, [](const CheckedClaim& claim) { return claim.check.status; }));
}

Message figureCount(const std::vector<CheckedClaim>& claims)
{
    return {"claims.figures(count)", Quantity::fullCount(claims.size())};
}

Message resultInWords(const std::vector<CheckedClaim>& claims)
{
    const std::size_t differing = differingOf(claims);
    return differing == 0 ? Message{"claims.all_reproduced"}
                          : Message{"claims.differing(count)", Quantity::fullCount(differing)};
}

Message claimSummary(const std::vector<ClaimedSource>& sources)
{
    std::size_t examples = 0;
    std::size_t figures = 0;
    std::size_t differing = 0;
    for (const ClaimedSource& source : sources)
        for (const ClaimedExample& example : source.examples) {
            ++examples;
            figures += example.claims.size();
            differing += differingOf(example.claims);
        }
    return {"claims.summary(figures, examples, reproduced)", Quantity::fullCount(figures),
            Quantity::fullCount(examples), Quantity::fullCount(figures - differing)};
}

} // namespace breakeven
