// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/over_time_chart.h"

#include "core/charts/bands.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// The next round number; denser than 1, 2, 5, so that the lines fill most of the chart.
double roundCashAbove(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10 * decade;
}

/// Cumulative cash at a time between two months.
double cashAtTime(const std::vector<double>& cash, double month)
{
    const auto before = std::min(static_cast<std::size_t>(month), cash.size() - 2);
    const double part = month - static_cast<double>(before);
    return cash[before] + part * (cash[before + 1] - cash[before]);
}

void addSteps(const Evaluation& e, Option option, const Months& monthly, std::vector<OverTimeChart::Step>& steps)
{
    using Kind = OverTimeChart::StepKind;
    const Parameters& p = e.scenario.parameters;
    const OptionCosts& costs = costsOf(e.model, option);
    const std::vector<double>& cash = e.of(option).overTime.cumulative;
    const std::vector<double> hardware = hardwareCash(costs, p, monthly);
    const auto interval = static_cast<std::size_t>(p.retrainInterval);
    for (std::size_t m = 1; m < cash.size(); ++m) {
        if (interval > 0 && m % interval == 0 && costs.retraining > 0)
            steps.push_back({option, Kind::Retraining, static_cast<int>(m), cash[m], costs.retraining});
        if (hardware[m] > 0)
            steps.push_back({option, Kind::Hardware, static_cast<int>(m), cash[m], hardware[m]});
    }
}

std::vector<OverTimeChart::Ring> rings(const Evaluation& e)
{
    const Payback& back = e.focus().overTime.payback;
    const std::vector<double>& cash = e.baseline().overTime.cumulative;
    std::vector<OverTimeChart::Ring> found;
    if (back.firstMonths)
        found.push_back({*back.firstMonths, cashAtTime(cash, *back.firstMonths), false});
    if (back.months && *back.months > 0)
        found.push_back({*back.months, cashAtTime(cash, *back.months), true});
    return found;
}

OverTimeChart::Callout overTimeCallout(const Evaluation& e, const std::vector<OverTimeChart::Ring>& rings)
{
    const Payback& back = e.focus().overTime.payback;
    const std::vector<double>& own = e.focus().overTime.cumulative;
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    if (back.months && back.firstMonths)
        return {{"callout.back_for_good(months)", Quantity::monthSpan(*back.months)},
                {"callout.first_then_lost(months)", Quantity::monthSpan(*back.firstMonths)},
                rings.back().month,
                rings.back().cash};
    if (back.firstMonths)
        return {{"callout.back(months)", Quantity::monthSpan(*back.firstMonths)},
                {"callout.but_lost(horizon)", horizon},
                rings.front().month,
                rings.front().cash};
    if (!back.months) {
        const std::vector<double>& theirs = e.baseline().overTime.cumulative;
        const auto behind = Quantity::money(difference(own.back(), theirs.back()));
        const bool hasPaidMore = difference(own.front(), theirs.front()) > 0; // else nothing has to come back
        return {hasPaidMore ? Message{"callout.not_back(horizon)", horizon}
                            : Message{"callout.ends_behind(horizon)", horizon},
                hasPaidMore ? Message{"callout.still_behind(amount)", behind}
                            : Message{"callout.more_by_then(amount)", behind},
                e.scenario.parameters.horizonMonths, own.back()};
    }
    if (*back.months > 0)
        return {{"callout.back(months)", Quantity::monthSpan(*back.months)},
                {"callout.paid_on_either_side(amount)", Quantity::money(rings.back().cash)},
                rings.back().month,
                rings.back().cash};
    const double middle = e.scenario.parameters.horizonMonths / 2;
    return {{"callout.never_behind"},
            {"callout.from_the_start(baseline)", inTextOf(e.scenario.baseline)},
            middle,
            cashAtTime(own, middle)};
}

std::vector<OverTimeChart::Figure> figures(const Evaluation& e)
{
    const OverTime& time = e.focus().overTime;
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    const auto rate = Quantity::percent(e.scenario.parameters.discountRate / 100);
    std::vector<OverTimeChart::Figure> found;
    if (time.payback.months || time.payback.firstMonths) // else the callout says it
        found.push_back({Quantity::moneyInColumn(std::abs(time.horizonSaving)),
                         time.horizonSaving < 0 ? Message{"over_time.more(horizon)", horizon}
                                                : Message{"over_time.saved(horizon)", horizon}});
    if (e.scenario.parameters.discountRate > 0) // else it is the same amount
        found.push_back({Quantity::moneyInColumn(time.netPresentValue), {"over_time.net_present_value(rate)", rate}});
    return found;
}

} // namespace

double fittingTop(const OverTimeChart& chart)
{
    double highest = chart.money.toDollars(1);
    for (const auto& series : chart.series) // cash is never negative, so that the last month is the highest
        highest = std::max(highest, series.cash.back());
    for (const auto& band : chart.bands)
        if (!band.p90.empty())
            highest = std::max(highest, band.p90.back());
    return chart.money.toDollars(roundCashAbove(chart.money.fromDollars(highest)));
}

OverTimeChart overTimeChart(const Evaluation& e, const ViewRequest& request)
{
    const OptionSet visible = visibleOptions(e.scenario);
    const Months monthly = months(e.scenario.parameters);
    OverTimeChart chart;
    chart.money = moneyOf(e.scenario);
    chart.horizon = static_cast<int>(monthly.volume.size());
    chart.focus = e.scenario.focus;
    chart.baseline = e.scenario.baseline;
    chart.bandNote = bandNote(e.scenario);
    for (const bool heavy : {false, true})
        for (const OptionInfo& row : optionTable) {
            if (!visible.contains(row.option) || heavy != (row.option == chart.focus || row.option == chart.baseline))
                continue;
            chart.series.push_back({row.option, e.of(row.option).overTime.cumulative, heavy});
            addSteps(e, row.option, monthly, chart.steps);
        }
    chart.rings = rings(e);
    chart.callout = overTimeCallout(e, chart.rings);
    chart.figures = figures(e);
    if (request.bands)
        chart.bands = cashBands(e.scenario);
    chart.top = fittingTop(chart);
    return chart;
}

Message overTimeInWords(const OverTimeChart& chart)
{
    return {"over_time.in_words(title, text)", chart.callout.title, chart.callout.text};
}

Message monthInWords(int month)
{
    return month == 0 ? Message{"over_time.up_front"} : Message{"over_time.after(months)", Quantity::monthSpan(month)};
}

std::vector<CostAt> cashAt(const Evaluation& e, int month)
{
    return dearestFirst(visibleOptions(e.scenario), [&](Option option) {
        const std::vector<double>& sums = e.of(option).overTime.cumulative;
        const auto last = static_cast<int>(sums.size()) - 1;
        return sums[static_cast<std::size_t>(std::clamp(month, 0, last))];
    });
}

} // namespace breakeven
