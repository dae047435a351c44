// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/break_even_chart.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/words/paying_volumes.h"
#include "core/charts/bands.h"
#include "core/inputs/row_labels.h"
#include "core/model/break_even/break_even_search.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr std::size_t mostCrossings = 64;
constexpr double lowestCost = 1; ///< where a logarithmic cost axis starts at the highest, in what is shown

double decadeBelow(double value)
{
    return std::pow(10, std::floor(std::log10(value) + 1e-9));
}

double decadeAbove(double value)
{
    return std::pow(10, std::ceil(std::log10(value) - 1e-9));
}

/// The next of 1, 2, 2.5, 5 times a power of ten.
double roundAxisEnd(double value)
{
    const double decade = decadeBelow(value);
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10 * decade;
}

/// The next of some round numbers that are near each other, so that the highest curve ends near the axis' end.
double nearAxisEnd(double value)
{
    const double decade = decadeBelow(value);
    for (const double factor : {1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10 * decade;
}

/// The ends of intervals where both costs are the same, not those at a jump or at the range's ends.
std::vector<double> crossingVolumes(const Evaluation& e)
{
    const OptionCosts& focus = costsOf(e.model, e.scenario.focus);
    const OptionCosts& baseline = costsOf(e.model, e.scenario.baseline);
    std::vector<double> volumes;
    const auto add = [&](double volume) {
        const double cost = baseline.total(volume);
        if (volume > volumeRange.low && volume < volumeRange.high && std::abs(focus.total(volume) - cost) < 1e-6 * cost)
            volumes.push_back(volume);
    };
    for (const Interval& interval : e.focus().breakEven.intervals) {
        add(interval.from);
        add(interval.to);
    }
    return volumes;
}

Range costsWithin(const Evaluation& e, const Range& volume)
{
    Range costs{std::numeric_limits<double>::infinity(), 0};
    const OptionSet visible = visibleOptions(e.scenario);
    for (const OptionInfo& row : optionTable) {
        if (!visible.contains(row.option))
            continue;
        const OptionCosts& option = costsOf(e.model, row.option);
        costs.low = std::min(costs.low, option.total(volume.low));
        costs.high = std::max(costs.high, option.total(volume.high));
    }
    return costs;
}

BreakEvenChart::Callout breakEvenCallout(const Evaluation& e, double volume)
{
    const BreakEven& found = e.focus().breakEven;
    const Label name = nameOf(e.scenario.focus);
    const VolumeStyle write = styleBeside(found, e.scenario.parameters.volume);
    const bool begins = found.settledVolume == volume || found.firstVolume == volume;
    const Quantity at = begins ? write.from(volume) : write.upTo(volume);
    Message title;
    if (found.settledVolume == volume)
        title = found.intervals.size() == 1 ? Message{"callout.pays_from(option, volume)", name, at}
                                            : Message{"callout.pays_for_good_from(option, volume)", name, at};
    else if (found.firstVolume == volume)
        title = {"callout.first_pays_at(option, volume)", name, at};
    else
        title = found.intervals.size() == 1 ? Message{"callout.pays_below(option, volume)", name, at}
                                            : Message{"callout.pays_below_and_in_part(option, volume)", name, at};
    return {std::move(title),
            {"callout.on_either_side(cost)", Quantity::money(costsOf(e.model, e.scenario.baseline).total(volume))}};
}

} // namespace

Message cheapestStripName(OptionSet visible)
{
    return visible == allOptions ? Message{"cheapest.strip"} : Message{"cheapest.strip_shown"};
}

std::optional<double> mainCrossing(const Evaluation& e)
{
    return e.focus().breakEven.crossing();
}

ChartFrame fittingFrame(const Evaluation& e, bool logarithmic)
{
    const Range usual = rowOf(&Parameters::volume).slider;
    const double volume = e.scenario.parameters.volume;
    const std::optional<double> crossing = mainCrossing(e);
    const MoneyShown money = moneyOf(e.scenario);
    const auto shownCosts = [&](const Range& volumes) -> Range {
        const Range costs = costsWithin(e, volumes);
        return {money.fromDollars(costs.low), money.fromDollars(costs.high)};
    };
    ChartFrame frame;
    frame.logarithmic = logarithmic;
    if (!logarithmic) {
        const double farther = std::max(volume, std::min(crossing.value_or(0), 20 * volume));
        frame.volume = {0, roundAxisEnd(2 * farther)};
        frame.cost = {0, money.toDollars(nearAxisEnd(std::max(lowestCost, shownCosts(frame.volume).high)))};
        return frame;
    }
    frame.volume = {std::min({usual.low, decadeBelow(volume), decadeBelow(crossing.value_or(usual.low))}),
                    std::max({usual.high, decadeAbove(volume), decadeAbove(crossing.value_or(usual.high))})};
    const Range costs = shownCosts(frame.volume);
    const double top = decadeAbove(std::max(10 * lowestCost, costs.high));
    const double bottom = costs.low > 0 ? decadeBelow(costs.low) : lowestCost;
    frame.cost = {money.toDollars(std::clamp(bottom, top * 1e-8, top / 10)), money.toDollars(top)};
    return frame;
}

bool showsTheAnswer(const ChartFrame& frame, const Evaluation& e)
{
    const auto shows = [&](double volume) {
        const auto inside = [&](Option option) { return frame.cost.contains(costsOf(e.model, option).total(volume)); };
        return frame.volume.contains(volume) && inside(e.scenario.focus) && inside(e.scenario.baseline);
    };
    const auto endsInside = [&](Option option) {
        constexpr double rounding = 1 + 1e-9;
        return costsOf(e.model, option).total(frame.volume.high) <= frame.cost.high * rounding;
    };
    const std::optional<double> crossing = mainCrossing(e);
    return shows(e.scenario.parameters.volume) && (!crossing || shows(*crossing)) && endsInside(e.scenario.focus) &&
           endsInside(e.scenario.baseline);
}

namespace {

/// What the curves of what is pinned are; empty without any.
Message pinnedNote(const Scenario& scenario)
{
    if (!scenario.pin)
        return {};
    return scenario.pin->name.empty() ? Message{"chart.pinned"} : Message{"chart.pinned_as(name)", scenario.pin->name};
}

Message breakEvenNote(const Scenario& scenario)
{
    Message bands = bandNote(scenario);
    if (!scenario.pin)
        return bands;
    if (bands.empty())
        return pinnedNote(scenario);
    const std::string& name = scenario.pin->name;
    return name.empty() ? Message{"chart.bands_and_pinned(bands)", std::move(bands)}
                        : Message{"chart.bands_and_pinned_as(bands, name)", std::move(bands), name};
}

} // namespace

BreakEvenChart breakEvenChart(const Evaluation& e, const ViewRequest& request)
{
    const ChartFrame frame = request.frame ? *request.frame : fittingFrame(e, request.logarithmic);
    const VolumeAxis axis{frame.volume.low, frame.volume.high, frame.logarithmic, std::max(1.0, request.pixels)};
    const OptionSet visible = visibleOptions(e.scenario);
    BreakEvenChart chart;
    chart.frame = frame;
    chart.volume = e.scenario.parameters.volume;
    chart.focus = e.scenario.focus;
    chart.baseline = e.scenario.baseline;
    chart.note = breakEvenNote(e.scenario);
    chart.pinnedNote = pinnedNote(e.scenario);

    for (const bool heavy : {false, true})
        for (const OptionInfo& row : optionTable)
            if (visible.contains(row.option) && heavy == (row.option == chart.focus || row.option == chart.baseline))
                chart.series.push_back({row.option, totalCurve(costsOf(e.model, row.option), axis), heavy});

    if (e.scenario.pin) {
        const Scenario pinned = withPinned(e.scenario, *e.scenario.pin);
        for (const Option option : {pinned.baseline, pinned.focus})
            chart.ghosts.push_back({option, totalCurve(optionCosts(pinned, option), axis), false});
        const OptionCosts baseline = optionCosts(pinned, pinned.baseline);
        const std::optional<double> crossing = breakEven(optionCosts(pinned, pinned.focus), baseline).crossing();
        if (crossing && frame.volume.contains(*crossing))
            chart.ghostCrossing = {*crossing, baseline.total(*crossing), true};
    }

    const std::optional<double> main = mainCrossing(e);
    for (const double volume : crossingVolumes(e)) {
        if (!frame.volume.contains(volume) || chart.crossings.size() == mostCrossings)
            continue;
        const bool settled = volume == e.focus().breakEven.settledVolume;
        chart.crossings.push_back({volume, costsOf(e.model, chart.baseline).total(volume), settled});
        if (volume == main)
            chart.callout = breakEvenCallout(e, volume);
    }
    chart.guesses = guessMarks(e);
    chart.nearest = nearestGuess(e);
    chart.cheapestName = cheapestStripName(visible);
    chart.cheapest = cheapestAlong(e.model, e.scenario.shown, axis);
    if (request.bands)
        chart.bands = totalBands(e.scenario, axis);
    return chart;
}

Message breakEvenInWords(const Evaluation& e)
{
    return verdict(e).front();
}

Message volumeInWords(double volume)
{
    return {"requests_a_month(count)", Quantity::fullCount(volume)};
}

std::vector<CostAt> costsAt(const Evaluation& e, double volume)
{
    return dearestFirst(visibleOptions(e.scenario),
                        [&](Option option) { return costsOf(e.model, option).total(volume); });
}

} // namespace breakeven
