// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_check.h"

#include "core/advice/claims/claim_words.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

bool isReproduced(const std::optional<double>& computed, const std::optional<Range>& published)
{
    if (!computed || !published)
        return !computed && !published;
    const auto& [low, high] = *published;
    const Range widened{low - claimTolerance * std::abs(low), high + claimTolerance * std::abs(high)};
    return widened.contains(*computed);
}

} // namespace

Message claimInWords(const CheckedClaim& claim)
{
    const ClaimStatusInfo& status = info(claim.check.status);
    return {"claim.checked(published, computed, status, details)", claim.check.publishedText, claim.check.computedText,
            Label{"claim_status", status.id, "name", status.name}, sentences(claimDetails(claim))};
}

std::vector<Message> claimDetails(const CheckedClaim& claim)
{
    std::vector<Message> details;
    if (claim.own)
        details.push_back(claimSubject(claim.figure, claim.option));
    if (!claim.check.why.empty())
        details.push_back(claim.check.why);
    if (claim.own && !claim.source.empty())
        details.push_back({"claim.source(source)", claim.source});
    return details;
}

ClaimCheck checkClaim(const Evaluation& evaluation, ClaimFigure figure, Option option,
                      const std::optional<Range>& published)
{
    return checkClaim(evaluation, figure, option, published, claimedFigure(evaluation, figure, option));
}

ClaimCheck checkClaim(const Evaluation& evaluation, ClaimFigure figure, Option option,
                      const std::optional<Range>& published, const std::optional<double>& computed)
{
    ClaimCheck check;
    check.published = published;
    check.computed = computed;
    check.status = isReproduced(check.computed, published) ? ClaimStatus::Reproduced : ClaimStatus::Differs;
    check.publishedText = publishedInWords(figure, published);
    check.computedText = computedInWords(evaluation, figure, option, check.computed);
    if (published)
        check.why = claimSentence(evaluation, figure, option, *published, check.computed);
    return check;
}

std::vector<CheckedClaim> ownClaims(const Evaluation& evaluation)
{
    std::vector<CheckedClaim> checked;
    checked.reserve(evaluation.scenario.advice.claims.size());
    for (const Claim& claim : evaluation.scenario.advice.claims)
        checked.push_back({.own = true,
                           .preset = {},
                           .scenario = evaluation.scenario.name,
                           .text = verbatim(claim.text),
                           .source = claim.source,
                           .figure = claim.figure,
                           .option = claim.option,
                           .check = checkClaim(evaluation, claim.figure, claim.option, claim.published)});
    return checked;
}

} // namespace breakeven
