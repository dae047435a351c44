// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/published_claims.h"

#include "core/advice/claims/claim_words.h"
#include "core/advice/claims/published_claims_table.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// The scenario that a claim is about: the example's with what the claim takes otherwise.
Scenario varied(Scenario scenario, const ClaimInput& input)
{
    if (input.member != nullptr)
        scenario.parameters.*input.member = input.value;
    return scenario;
}

/// The same figure of the example that is counted in; 0 if there is none.
double besides(const PublishedClaim& claim)
{
    const std::optional<Preset> other = findPreset(claim.besides);
    return other ? claimedFigure(evaluate(other->scenario), claim.figure, claim.option).value_or(0) : 0;
}

/// The claim held against its example, whose evaluation without what the claim takes otherwise is at hand.
ClaimCheck check(const PublishedClaim& claim, const Evaluation& example)
{
    const auto computed = [&claim](const Evaluation& e) {
        const std::optional<double> figure = claimedFigure(e, claim.figure, claim.option);
        return figure ? std::optional(*figure + besides(claim)) : figure;
    };
    if (claim.input.member == nullptr)
        return checkClaim(example, claim.figure, claim.option, claim.published, computed(example));
    const Evaluation other = evaluate(varied(example.scenario, claim.input));
    return checkClaim(other, claim.figure, claim.option, claim.published, computed(other));
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
                        .check = check(claim, evaluation)};
    if (!claim.variation.empty())
        result.text = {"claim.varied(subject, variation)", result.text, std::string(claim.variation)};
    // What was published is in dollars, and so is what is held against it.
    result.check.publishedText = saidInDollars(result.check.publishedText);
    result.check.computedText = saidInDollars(result.check.computedText);
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
    for (const PublishedExample& example : publishedExampleTable) {
        const std::optional<Preset> preset = findPreset(example.preset);
        if (!preset)
            continue; // the tests find it
        const Evaluation evaluation = evaluate(preset->scenario);
        for (const PublishedClaim& claim : example.claims)
            claims.push_back(checked(claim, *preset, evaluation));
    }
    return claims;
}

} // namespace breakeven
