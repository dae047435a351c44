// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_words.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

/// A figure with what it is for: "$600 a month".
Message withPeriod(ClaimFigure figure, const Message& amount)
{
    switch (figure) {
    case ClaimFigure::MonthlyTotal:
    case ClaimFigure::MonthlyCompute:
    case ClaimFigure::TokenSaving:
    case ClaimFigure::SpendAtBreakEven: return {"claim.a_month(amount)", amount};
    case ClaimFigure::YearlyTokens: return {"claim.a_year(amount)", amount};
    case ClaimFigure::CostPerRequest:
    case ClaimFigure::TokensPerRequest: return {"claim.a_request(amount)", amount};
    case ClaimFigure::UpfrontCost:
    case ClaimFigure::Payback:
    case ClaimFigure::FirstVolume:
    case ClaimFigure::SettledVolume:
    case ClaimFigure::CheaperIntervals:
    case ClaimFigure::CapacityOfOneGpu: break;
    }
    return amount;
}

/// A number and what it counts.
Message amountOf(ClaimFigure figure, double value)
{
    constexpr int digits = 3;
    switch (info(figure).unit) {
    case ClaimUnit::Money: return asMessage(Quantity::money(value, digits));
    case ClaimUnit::Requests: return {"requests_a_month(count)", Quantity::compactCount(value)};
    case ClaimUnit::Months: return asMessage(Quantity::monthSpan(value));
    case ClaimUnit::Count: break;
    }
    return {"claim.ranges(count)", Quantity::rounded(value, digits)};
}

/// The lower end of a range, whose upper end says what is counted.
Quantity lowerEnd(ClaimFigure figure, double value)
{
    constexpr int digits = 3;
    switch (info(figure).unit) {
    case ClaimUnit::Money: return Quantity::money(value, digits);
    case ClaimUnit::Requests: return Quantity::compactCount(value);
    case ClaimUnit::Months:
        if (value > 0 && value < 1)
            return Quantity::monthSpan(value); // in days, which the upper end may not be in
        break;
    case ClaimUnit::Count: break;
    }
    return Quantity::rounded(value, digits);
}

bool isOfBreakEven(ClaimFigure figure)
{
    return figure == ClaimFigure::FirstVolume || figure == ClaimFigure::SettledVolume ||
           figure == ClaimFigure::SpendAtBreakEven;
}

bool isAgainstBaseline(ClaimFigure figure)
{
    return isOfBreakEven(figure) || figure == ClaimFigure::Payback || figure == ClaimFigure::CheaperIntervals;
}

bool hasOwnGpus(const Evaluation& evaluation, Option option)
{
    return costsOf(evaluation.model, option).billing == GpuBilling::AlwaysOn;
}

Message whyThereIsNone(const Evaluation& e, ClaimFigure figure, Option option)
{
    const Label name = nameOf(option);
    const Label baseline = inTextOf(e.scenario.baseline);
    if (option == e.scenario.baseline && isAgainstBaseline(figure))
        return {"claim.is_baseline(option)", name};
    if (figure == ClaimFigure::Payback)
        return {"claim.not_back(horizon)", Quantity::monthSpan(e.scenario.parameters.horizonMonths)};
    if (figure == ClaimFigure::CheaperIntervals)
        return {"claim.too_many_ranges(most)", Quantity::plain(mostIntervals)};
    if (figure == ClaimFigure::CapacityOfOneGpu)
        return hasOwnGpus(e, option) ? Message{"claim.takes_no_time"} : Message{"claim.no_gpu(option)", name};
    if (figure == ClaimFigure::SettledVolume && e.of(option).breakEven.firstVolume)
        return {"claim.cheaper_in_places(option, baseline)", name, baseline};
    return {"claim.never_cheaper(option, baseline)", name, baseline};
}

Message moreThanClaimed(ClaimUnit unit)
{
    return unit == ClaimUnit::Months ? Message{"claim.longer"} : Message{"claim.more"};
}

Message moreThanClaimedBy(ClaimUnit unit, double share)
{
    const auto shown = Quantity::percent(share);
    return unit == ClaimUnit::Months ? Message{"claim.longer_by(share)", shown}
                                     : Message{"claim.more_by(share)", shown};
}

Message lessThanClaimed(ClaimUnit unit)
{
    switch (unit) {
    case ClaimUnit::Money: return {"claim.less"};
    case ClaimUnit::Months: return {"claim.shorter"};
    case ClaimUnit::Requests:
    case ClaimUnit::Count: break;
    }
    return {"claim.fewer"};
}

Message lessThanClaimedBy(ClaimUnit unit, double share)
{
    const auto shown = Quantity::percent(share);
    switch (unit) {
    case ClaimUnit::Money: return {"claim.less_by(share)", shown};
    case ClaimUnit::Months: return {"claim.shorter_by(share)", shown};
    case ClaimUnit::Requests:
    case ClaimUnit::Count: break;
    }
    return {"claim.fewer_by(share)", shown};
}

Message timesAsMuch(ClaimUnit unit, double ratio)
{
    const auto times = Quantity::compactCount(ratio);
    switch (unit) {
    case ClaimUnit::Money: return {"claim.times_as_much(times)", times};
    case ClaimUnit::Months: return {"claim.times_as_long(times)", times};
    case ClaimUnit::Requests:
    case ClaimUnit::Count: break;
    }
    return {"claim.times_as_many(times)", times};
}

Message aboveRange(ClaimUnit unit, double computed, double highest)
{
    if (highest <= 0 || computed <= 0)
        return {"claim.than_highest(comparison)", moreThanClaimed(unit)};
    const double ratio = computed / highest;
    return ratio >= 2 ? Message{"claim.times_the_highest(times)", Quantity::compactCount(ratio)}
                      : Message{"claim.than_highest(comparison)", moreThanClaimedBy(unit, ratio - 1)};
}

constexpr double smallestShare = 0.001;

Message belowRange(ClaimUnit unit, double computed, double lowest)
{
    if (lowest <= 0 || computed <= 0)
        return {"claim.than_lowest(comparison)", lessThanClaimed(unit)};
    const double ratio = computed / lowest;
    if (ratio > 0.5)
        return {"claim.than_lowest(comparison)", lessThanClaimedBy(unit, 1 - ratio)};
    return ratio < smallestShare ? Message{"claim.hardly_the_lowest"}
                                 : Message{"claim.only_of_the_lowest(share)", Quantity::percent(ratio)};
}

Message besideNumber(ClaimUnit unit, double computed, double published)
{
    if (published <= 0 || computed <= 0)
        return computed > published ? moreThanClaimed(unit) : lessThanClaimed(unit);
    const double ratio = computed / published;
    if (ratio >= 2)
        return timesAsMuch(unit, ratio);
    if (ratio > 1)
        return moreThanClaimedBy(unit, ratio - 1);
    if (ratio > 0.5)
        return lessThanClaimedBy(unit, 1 - ratio);
    return ratio < smallestShare ? Message{"claim.hardly"} : Message{"claim.only(share)", Quantity::percent(ratio)};
}

/// Equal for everybody who reads them.
bool areSame(double a, double b)
{
    constexpr double tolerance = 5e-4; // three digits are shown
    return std::abs(a - b) <= tolerance * std::abs(b);
}

/// "33 % less", "2.13 times as much"; of a range, than its nearer end.
Message comparedToClaim(ClaimFigure figure, double computed, const Range& published)
{
    const ClaimUnit unit = info(figure).unit;
    if (published.low == published.high)
        return areSame(computed, published.low) ? Message{"claim.as_claimed"}
                                                : besideNumber(unit, computed, published.low);
    if (published.contains(computed))
        return {"claim.within_range"};
    return computed > published.high ? aboveRange(unit, computed, published.high)
                                     : belowRange(unit, computed, published.low);
}

} // namespace

Message publishedInWords(ClaimFigure figure, const std::optional<Range>& published)
{
    if (!published)
        return {"figure.never"};
    const auto& [low, high] = *published;
    const Message last = amountOf(figure, high);
    return low == high ? last : Message{"range(low, high)", lowerEnd(figure, low), last};
}

Message computedInWords(const Evaluation& evaluation, ClaimFigure figure, Option option,
                        const std::optional<double>& computed)
{
    if (!computed) {
        if (option == evaluation.scenario.baseline && isAgainstBaseline(figure))
            return {"claim.none"};
        if (figure == ClaimFigure::Payback)
            return {"claim.not_within(horizon)", Quantity::monthSpan(evaluation.scenario.parameters.horizonMonths)};
        if (figure == ClaimFigure::CheaperIntervals)
            return {"claim.more_than_ranges(most)", Quantity::plain(mostIntervals)};
        if (figure == ClaimFigure::CapacityOfOneGpu)
            return hasOwnGpus(evaluation, option) ? Message{"claim.no_limit"} : Message{"claim.none"};
        return {"figure.never"};
    }
    if (figure == ClaimFigure::SettledVolume && *computed == volumeRange.low)
        return {"figure.always"};
    if (figure == ClaimFigure::FirstVolume && *computed == volumeRange.low)
        return {"claim.or_fewer(amount)", amountOf(figure, *computed)};
    if (figure == ClaimFigure::Payback && *computed == 0)
        return {"figure.at_once"};
    return amountOf(figure, *computed);
}

Message claimSentence(const Evaluation& evaluation, ClaimFigure figure, Option option, const Range& published,
                      const std::optional<double>& computed)
{
    if (!computed)
        return whyThereIsNone(evaluation, figure, option);
    if (figure == ClaimFigure::SettledVolume && *computed == volumeRange.low)
        return {"claim.always_cheaper(option)", nameOf(option)};
    return {"claim.gives(figure, comparison)",
            withPeriod(figure, computedInWords(evaluation, figure, option, computed)),
            comparedToClaim(figure, *computed, published)};
}

Message claimSubject(ClaimFigure figure, Option option)
{
    return {"claim.subject(option, figure)", nameOf(option),
            Label{"claim_figure", info(figure).id, "name", info(figure).name}.withinSentence()};
}

} // namespace breakeven
