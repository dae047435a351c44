// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claim_words.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

/// How figures of a unit are compared.
struct UnitWords {
    ClaimUnit unit;
    std::string_view less;
    std::string_view more;
    std::string_view asMuch;
};

constexpr EnumTable<&UnitWords::unit> unitWords{{
    {ClaimUnit::Money, "less", "more", "as much"},
    {ClaimUnit::Requests, "fewer", "more", "as many"},
    {ClaimUnit::Months, "shorter", "longer", "as long"},
    {ClaimUnit::Count, "fewer", "more", "as many"},
}};

const UnitWords& unitWordsOf(ClaimFigure figure)
{
    return unitWords[info(figure).unit];
}

/// What follows a figure within a sentence.
struct Per {
    ClaimFigure figure;
    std::string_view words;
};

constexpr std::array perTable{
    Per{ClaimFigure::MonthlyTotal, " a month"},       Per{ClaimFigure::MonthlyCompute, " a month"},
    Per{ClaimFigure::YearlyTokens, " a year"},        Per{ClaimFigure::CostPerRequest, " a request"},
    Per{ClaimFigure::TokensPerRequest, " a request"}, Per{ClaimFigure::TokenSaving, " a month"},
    Per{ClaimFigure::SpendAtBreakEven, " a month"},
};

std::string_view perOf(ClaimFigure figure)
{
    for (const Per& row : perTable)
        if (row.figure == figure)
            return row.words;
    return "";
}

/// A number and, for the upper end or a single one, what it counts.
std::string claimedAmount(ClaimFigure figure, double value, bool withUnit)
{
    constexpr int digits = 3;
    switch (info(figure).unit) {
    case ClaimUnit::Money: return money(value, digits);
    case ClaimUnit::Requests: return compactCount(value) + (withUnit ? " requests a month" : "");
    case ClaimUnit::Months: return withUnit ? monthSpan(value) : rounded(value, digits);
    case ClaimUnit::Count: break;
    }
    return rounded(value, digits) + (!withUnit ? "" : value == 1 ? " range" : " ranges");
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

std::string whyThereIsNone(const Evaluation& e, ClaimFigure figure, Option option)
{
    const OptionInfo& words = info(option);
    if (option == e.scenario.baseline && isAgainstBaseline(figure))
        return fmt::format("{} is the baseline here, and this figure is of another option against it.", words.name);
    if (figure == ClaimFigure::Payback)
        return fmt::format("With these inputs the money is not back within the {} of the planning horizon.",
                           monthSpan(e.scenario.parameters.horizonMonths));
    if (figure == ClaimFigure::CheaperIntervals)
        return fmt::format("These inputs give more than {} such ranges, too many to count.", mostIntervals);
    if (figure == ClaimFigure::CapacityOfOneGpu)
        return hasOwnGpus(e, option) ? "With these inputs a request takes no time on a GPU."
                                     : fmt::format("{} has no GPU that is on all month.", words.name);
    if (figure == ClaimFigure::SettledVolume && e.of(option).breakEven.firstVolume)
        return fmt::format("With these inputs {} is cheaper than {} only in places: there is no volume from which it "
                           "stays so.",
                           words.name, info(e.scenario.baseline).inText);
    return fmt::format("With these inputs {} is cheaper than {} at no volume.", words.name,
                       info(e.scenario.baseline).inText);
}

/// ", 33 % less", ", 2.13 times as much"; of a range, than its nearer end.
std::string comparedTo(ClaimFigure figure, double computed, const Range& published)
{
    const UnitWords& words = unitWordsOf(figure);
    const bool above = computed > published.high;
    const double end = above ? published.high : published.low;
    const bool isRange = published.low != published.high;
    const std::string_view name = above ? "the highest figure claimed" : "the lowest figure claimed";
    const std::string than = isRange ? fmt::format(" than {}", name) : std::string();
    if (end <= 0 || computed <= 0)
        return fmt::format(", {}{}", above ? words.more : words.less, than);
    const double ratio = computed / end;
    if (ratio >= 2)
        return isRange ? fmt::format(", {} times {}", compactCount(ratio), name)
                       : fmt::format(", {} times {}", compactCount(ratio), words.asMuch);
    if (ratio > 1)
        return fmt::format(", {} {}{}", percent(ratio - 1), words.more, than);
    if (ratio > 0.5)
        return fmt::format(", {} {}{}", percent(1 - ratio), words.less, than);
    constexpr double smallest = 0.001;
    return fmt::format(", {} of {}", ratio < smallest ? "less than 0.1 %" : "only " + percent(ratio),
                       isRange ? name : "that");
}

/// Equal for everybody who reads them.
bool areSame(double a, double b)
{
    constexpr double tolerance = 5e-4; // three digits are shown
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

std::string publishedInWords(ClaimFigure figure, const std::optional<Range>& published)
{
    if (!published)
        return "never";
    const auto& [low, high] = *published;
    const std::string last = claimedAmount(figure, high, true);
    return low == high ? last : fmt::format("{}–{}", claimedAmount(figure, low, false), last);
}

std::string computedInWords(const Evaluation& evaluation, ClaimFigure figure, Option option,
                            const std::optional<double>& computed)
{
    if (!computed) {
        if (option == evaluation.scenario.baseline && isAgainstBaseline(figure))
            return "none";
        if (figure == ClaimFigure::Payback)
            return "not within " + monthSpan(evaluation.scenario.parameters.horizonMonths);
        if (figure == ClaimFigure::CheaperIntervals)
            return fmt::format("more than {} ranges", mostIntervals);
        if (figure == ClaimFigure::CapacityOfOneGpu)
            return hasOwnGpus(evaluation, option) ? "no limit" : "none";
        return "never";
    }
    if (figure == ClaimFigure::SettledVolume && *computed == volumeRange.low)
        return "always";
    if (figure == ClaimFigure::FirstVolume && *computed == volumeRange.low)
        return claimedAmount(figure, *computed, true) + " or fewer";
    if (figure == ClaimFigure::Payback && *computed == 0)
        return "at once";
    return claimedAmount(figure, *computed, true);
}

std::string claimSentence(const Evaluation& evaluation, ClaimFigure figure, Option option, const Range& published,
                          const std::optional<double>& computed)
{
    if (!computed)
        return whyThereIsNone(evaluation, figure, option);
    const std::string shown = computedInWords(evaluation, figure, option, computed);
    if (figure == ClaimFigure::SettledVolume && *computed == volumeRange.low)
        return fmt::format("With these inputs {} is cheaper at every volume.", info(option).name);
    const std::string give = fmt::format("These inputs give {}{}", shown, perOf(figure));
    const bool isRange = published.low != published.high;
    if (isRange && published.contains(*computed))
        return give + ", within that range.";
    if (!isRange && areSame(*computed, published.low))
        return give + ", as claimed.";
    return give + comparedTo(figure, *computed, published) + ".";
}

std::string claimSubject(ClaimFigure figure, Option option)
{
    return fmt::format("{}: {}", info(option).name, withinSentence(info(figure).name));
}

} // namespace breakeven
