// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/distribution.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// 1, 2 or 5 times a power of ten, at least `wanted`.
double niceStep(double wanted)
{
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= wanted)
            return digit * power;
    return 10 * power;
}

/// Edges of bars that hold all values between `low` and `high`.
std::vector<double> edgesFor(double low, double high, bool logarithmic, int count)
{
    const auto at = [&](double position) { return logarithmic ? std::pow(10, position) : position; };
    const double from = logarithmic ? std::log10(low) : low;
    const double to = logarithmic ? std::log10(high) : high;
    const double least = std::max(std::abs(from), std::abs(to)) * 1e-6; // where all draws agree there is one bar
    const double step = logarithmic ? std::max(1 / std::floor(std::max(1.0, count / std::max(to - from, 0.1))), least)
                                    : niceStep(std::max({(to - from) / count, least, 1e-9}));
    std::vector<double> edges;
    const double first = std::floor(from / step);
    for (double i = first; edges.size() < 2 || edges.back() <= high; ++i)
        edges.push_back(at(i * step));
    return edges;
}

Message spreadInWords(const Spread& spread, Figure figure)
{
    const Percentiles at = spread.percentiles();
    Message text{"spread.percentiles(p10, median, p90)", figureText(figure, at.p10), figureText(figure, at.p50),
                 figureText(figure, at.p90)};
    if (spread.never() > 0)
        return {"spread.with_never(percentiles, share)", std::move(text), Quantity::percent(spread.never())};
    return text;
}

} // namespace

Histogram histogram(const Spread& spread, bool logarithmic, const MoneyShown& money, int count)
{
    Histogram result;
    result.never = spread.never();
    result.logarithmic = logarithmic;
    result.percentiles = spread.percentiles();
    if (spread.values.empty())
        return result;
    const auto& values = spread.values;
    const auto all = static_cast<double>(spread.draws);
    std::vector<double> edges =
        edgesFor(money.fromDollars(values.front()), money.fromDollars(values.back()), logarithmic, count);
    std::ranges::transform(edges, edges.begin(), [&money](double edge) { return money.toDollars(edge); });
    auto begin = values.begin();
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const auto end = std::lower_bound(begin, values.end(), edges[i + 1]);
        result.bars.push_back({edges[i], edges[i + 1], static_cast<double>(end - begin) / all});
        begin = end;
    }
    result.cumulative.reserve(values.size() + 1);
    result.cumulative.push_back({edges.front(), 0});
    for (std::size_t i = 0; i < values.size(); ++i)
        result.cumulative.push_back({values[i], static_cast<double>(i + 1) / all});
    result.cumulative.push_back({edges.back(), result.cumulative.back().share});
    return result;
}

DistributionChart distributionChart(const Evaluation& e, const ViewRequest&)
{
    DistributionChart chart;
    chart.focus = e.scenario.focus;
    chart.baseline = e.scenario.baseline;
    chart.settledVolume.title = {"spread.break_even(option)", inTextOf(chart.focus)};
    chart.monthlySaving.title = {"spread.saving(option, baseline)", inTextOf(chart.focus), inTextOf(chart.baseline)};
    const double volume = e.scenario.parameters.volume;
    chart.settledVolume.axisName = {"axis.logarithmic(title)", Message{"spread.volume_axis"}};
    chart.settledVolume.mark = volume;
    chart.settledVolume.markName = {"spread.now(volume)", Quantity::compactCount(volume)};
    chart.monthlySaving.axisName = {"axis.money_a_month(currency)", shownCurrencyName};
    chart.monthlySaving.mark = 0;
    chart.monthlySaving.below = {"spread.costs_more"};
    chart.monthlySaving.above = {"spread.saves"};
    chart.cases = {"spread.cases"};
    chart.casesUpTo = {"spread.cases_up_to"};
    if (!e.spread) {
        chart.note = {"spread.no_ranges"};
        return chart;
    }
    chart.key = {"spread.key"};
    chart.settledVolume.histogram = histogram(e.spread->settledVolume, true);
    chart.settledVolume.text = spreadInWords(e.spread->settledVolume, Figure::SettledVolume);
    chart.monthlySaving.histogram = histogram(e.spread->monthlySaving, false, moneyOf(e.scenario));
    chart.monthlySaving.text = {"spread.with_cheaper(percentiles, share)",
                                spreadInWords(e.spread->monthlySaving, Figure::MonthlySaving),
                                Quantity::percent(e.spread->cheaperProbability)};
    return chart;
}

Message distributionInWords(const DistributionChart& chart)
{
    if (!chart.note.empty())
        return chart.note;
    return {"spread.in_words(title, percentiles)", chart.settledVolume.title, chart.settledVolume.text};
}

} // namespace breakeven
