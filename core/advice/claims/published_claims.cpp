// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/published_claims.h"

#include "core/advice/claims/claim_words.h"
#include "core/advice/claims/published_claims_table.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isVaried(const PublishedClaim& claim)
{
    return claim.inputs[0].member != nullptr;
}

Scenario varied(Scenario scenario, const PublishedClaim& claim)
{
    for (const ClaimInput& input : claim.inputs)
        if (input.member != nullptr)
            scenario.parameters.*input.member = input.value;
    return scenario;
}

CheckedClaim checked(const PublishedClaim& claim, const Preset& preset, const Evaluation& evaluation)
{
    CheckedClaim result{.own = false,
                        .preset = preset.id,
                        .scenario = preset.scenario.name,
                        .text = claimSubject(claim.figure, claim.option),
                        .source = preset.source,
                        .figure = claim.figure,
                        .option = claim.option,
                        .check = checkClaim(evaluation, claim.figure, claim.option, claim.published)};
    if (!claim.variation.empty())
        result.text = {"claim.varied(subject, variation)", result.text, std::string(claim.variation)};
    // The table's own texts go with its figures: they are no messages.
    if (!claim.publishedAs.empty())
        result.check.publishedText = verbatim(std::string(claim.publishedAs));
    result.check.why = verbatim(std::string(claim.why));
    return result;
}

} // namespace

std::vector<CheckedClaim> publishedClaims()
{
    std::vector<CheckedClaim> claims;
    for (const Preset& preset : presets()) {
        const auto isOfPreset = [&preset](const PublishedClaim& claim) { return claim.preset == preset.id; };
        if (std::ranges::none_of(publishedClaimTable, isOfPreset))
            continue;
        const Evaluation evaluation = evaluate(preset.scenario);
        for (const PublishedClaim& claim : publishedClaimTable)
            if (isOfPreset(claim))
                claims.push_back(
                    checked(claim, preset, isVaried(claim) ? evaluate(varied(preset.scenario, claim)) : evaluation));
    }
    return claims;
}

} // namespace breakeven
