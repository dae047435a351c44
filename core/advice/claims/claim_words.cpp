// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_words.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

/// How figures of a unit are compared: "33 % less", "2.13 times as much"; percentages by their points.
struct ComparingWords {
    ClaimUnit unit;
    MessageName<0> more;
    MessageName<0> less;
    MessageName<1> moreBy;
    MessageName<1> lessBy;
    MessageName<1> timesAsMuch;
    bool inPoints = false;
};

// clang-format off
constexpr EnumTable<&ComparingWords::unit> comparingWords{{
    {ClaimUnit::Money, "claim.more", "claim.less", "claim.more_by(share)", "claim.less_by(share)",
     "claim.times_as_much(times)"},
    {ClaimUnit::Requests, "claim.more", "claim.fewer", "claim.more_by(share)", "claim.fewer_by(share)",
     "claim.times_as_many(times)"},
    {ClaimUnit::Months, "claim.longer", "claim.shorter", "claim.longer_by(share)", "claim.shorter_by(share)",
     "claim.times_as_long(times)"},
    {ClaimUnit::Hours, "claim.more", "claim.fewer", "claim.more_by(share)", "claim.fewer_by(share)",
     "claim.times_as_many(times)"},
    {ClaimUnit::GpuHours, "claim.more", "claim.fewer", "claim.more_by(share)", "claim.fewer_by(share)",
     "claim.times_as_many(times)"},
    {ClaimUnit::Times, "claim.more", "claim.less", "claim.more_by(share)", "claim.less_by(share)",
     "claim.times_as_much(times)"},
    {ClaimUnit::Percent, "claim.more", "claim.less", "claim.points_more(points)", "claim.points_less(points)",
     "claim.times_as_much(times)", true},
    {ClaimUnit::Count, "claim.more", "claim.fewer", "claim.more_by(share)", "claim.fewer_by(share)",
     "claim.times_as_many(times)"},
}};
// clang-format on

const ComparingWords& comparing(ClaimFigure figure)
{
    return comparingWords[info(figure).unit];
}

/// A figure with what it is for: "$600 a month".
Message withPeriod(ClaimFigure figure, const Message& amount)
{
    switch (info(figure).per) {
    case ClaimPer::Nothing: break;
    case ClaimPer::Month: return {"claim.a_month(amount)", amount};
    case ClaimPer::Year: return {"claim.a_year(amount)", amount};
    case ClaimPer::Request: return {"claim.a_request(amount)", amount};
    case ClaimPer::ThousandRequests: return {"claim.a_thousand_requests(amount)", amount};
    }
    return amount;
}

constexpr int shownDigits = 3;

/// A number and what it counts.
Message amountOf(ClaimFigure figure, double value)
{
    const auto count = Quantity::rounded(value, shownDigits);
    switch (info(figure).unit) {
    case ClaimUnit::Money: return asMessage(Quantity::money(value, shownDigits));
    case ClaimUnit::Requests: return {"requests_a_month(count)", Quantity::compactCount(value)};
    case ClaimUnit::Months: return asMessage(Quantity::monthSpan(value));
    case ClaimUnit::Hours: return {"claim.hours(count)", count};
    case ClaimUnit::GpuHours: return {"claim.gpu_hours(count)", count};
    case ClaimUnit::Times: return {"claim.times(count)", count};
    case ClaimUnit::Percent: return asMessage(Quantity::percent(value / 100));
    case ClaimUnit::Count: break;
    }
    return {"claim.ranges(count)", count};
}

/// The lower end of a range, whose upper end says what is counted.
Quantity lowerEnd(ClaimFigure figure, double value)
{
    switch (info(figure).unit) {
    case ClaimUnit::Money: return Quantity::money(value, shownDigits);
    case ClaimUnit::Requests: return Quantity::compactCount(value);
    case ClaimUnit::Months:
        if (value > 0 && value < 1)
            return Quantity::monthSpan(value); // in days, which the upper end may not be in
        break;
    case ClaimUnit::Hours:
    case ClaimUnit::GpuHours:
    case ClaimUnit::Times:
    case ClaimUnit::Percent:
    case ClaimUnit::Count: break;
    }
    return Quantity::rounded(value, shownDigits);
}

/// Whether a figure is of an option against the baseline, so that the baseline itself has none.
bool isAgainstBaseline(ClaimFigure figure)
{
    switch (info(figure).absence) {
    case ClaimAbsence::NotBack:
    case ClaimAbsence::NoBreakEven:
    case ClaimAbsence::TooManyRanges: return true;
    case ClaimAbsence::Never:
    case ClaimAbsence::NoGpu:
    case ClaimAbsence::OptionIsFree:
    case ClaimAbsence::BaselineIsFree: break;
    }
    return false;
}

Message whyThereIsNone(const Evaluation& e, ClaimFigure figure, Option option)
{
    const Label name = nameOf(option);
    const Label baseline = inTextOf(e.scenario.baseline);
    if (option == e.scenario.baseline && isAgainstBaseline(figure))
        return {"claim.is_baseline(option)", name};
    switch (info(figure).absence) {
    case ClaimAbsence::Never: break;
    case ClaimAbsence::NotBack:
        return {"claim.not_back(horizon)", Quantity::monthSpan(e.scenario.parameters.horizonMonths)};
    case ClaimAbsence::NoBreakEven:
        return e.of(option).breakEven.firstVolume ? Message{"claim.cheaper_in_places(option, baseline)", name, baseline}
                                                  : Message{"claim.never_cheaper(option, baseline)", name, baseline};
    case ClaimAbsence::TooManyRanges: return {"claim.too_many_ranges(most)", Quantity::plain(mostIntervals)};
    case ClaimAbsence::NoGpu:
        return hasOwnGpus(e, option) ? Message{"claim.takes_no_time"} : Message{"claim.no_gpu(option)", name};
    case ClaimAbsence::OptionIsFree: return {"claim.is_free(option)", name};
    case ClaimAbsence::BaselineIsFree: return {"claim.is_free(option)", nameOf(e.scenario.baseline)};
    }
    return {};
}

/// What is said in place of a figure that does not exist.
Message wordsForNone(const Evaluation& e, ClaimFigure figure, Option option)
{
    if (option == e.scenario.baseline && isAgainstBaseline(figure))
        return {"claim.none"};
    switch (info(figure).absence) {
    case ClaimAbsence::NotBack:
        return {"claim.not_within(horizon)", Quantity::monthSpan(e.scenario.parameters.horizonMonths)};
    case ClaimAbsence::NoBreakEven: return {"figure.never"};
    case ClaimAbsence::TooManyRanges: return {"claim.more_than_ranges(most)", Quantity::plain(mostIntervals)};
    case ClaimAbsence::NoGpu: return hasOwnGpus(e, option) ? Message{"claim.no_limit"} : Message{"claim.none"};
    case ClaimAbsence::Never:
    case ClaimAbsence::OptionIsFree:
    case ClaimAbsence::BaselineIsFree: break;
    }
    return {"claim.none"};
}

/// By how much a figure is off: its share of the other, or for percentages their points.
Quantity distance(const ComparingWords& words, double computed, double published)
{
    return words.inPoints ? Quantity::rounded(std::abs(computed - published), 2)
                          : Quantity::percent(std::abs(computed / published - 1));
}

/// From here on a multiple says more than a percentage.
bool isMultiple(const ComparingWords& words, double ratio)
{
    return !words.inPoints && ratio >= 2;
}

Message aboveRange(const ComparingWords& words, double computed, double highest)
{
    if (highest <= 0 || computed <= 0)
        return {"claim.than_highest(comparison)", Message{words.more}};
    return isMultiple(words, computed / highest)
               ? Message{"claim.times_the_highest(times)", Quantity::compactCount(computed / highest)}
               : Message{"claim.than_highest(comparison)", Message{words.moreBy, distance(words, computed, highest)}};
}

constexpr double smallestShare = 0.001;

Message belowRange(const ComparingWords& words, double computed, double lowest)
{
    if (lowest <= 0 || computed <= 0)
        return {"claim.than_lowest(comparison)", Message{words.less}};
    const double ratio = computed / lowest;
    if (words.inPoints || ratio > 0.5)
        return {"claim.than_lowest(comparison)", Message{words.lessBy, distance(words, computed, lowest)}};
    return ratio < smallestShare ? Message{"claim.hardly_the_lowest"}
                                 : Message{"claim.only_of_the_lowest(share)", Quantity::percent(ratio)};
}

Message besideNumber(const ComparingWords& words, double computed, double published)
{
    if (published <= 0 || computed <= 0)
        return computed > published ? Message{words.more} : Message{words.less};
    const double ratio = computed / published;
    if (isMultiple(words, ratio))
        return {words.timesAsMuch, Quantity::compactCount(ratio)};
    if (ratio > 1)
        return {words.moreBy, distance(words, computed, published)};
    if (words.inPoints || ratio > 0.5)
        return {words.lessBy, distance(words, computed, published)};
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
    const ComparingWords& words = comparing(figure);
    if (published.low == published.high)
        return areSame(computed, published.low) ? Message{"claim.as_claimed"}
                                                : besideNumber(words, computed, published.low);
    if (published.contains(computed))
        return {"claim.within_range"};
    return computed > published.high ? aboveRange(words, computed, published.high)
                                     : belowRange(words, computed, published.low);
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
    if (!computed)
        return wordsForNone(evaluation, figure, option);
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
