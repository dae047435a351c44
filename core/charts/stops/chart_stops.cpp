// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/stops/chart_stops.h"

#include "core/advice/verdict/map_words.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/shown_scale.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace breakeven {

namespace {

constexpr double linearStops = 20; ///< steps along a linear axis
constexpr int mapStopsAcross = 24;
constexpr int mapStopsUp = 16;

/// Round volumes of the frame.
std::set<double> roundVolumes(const ChartFrame& frame)
{
    std::set<double> volumes;
    if (!frame.logarithmic) {
        const double step = (frame.volume.high - frame.volume.low) / linearStops;
        for (int i = 0; i <= static_cast<int>(linearStops); ++i)
            if (const double volume = threeDigits(frame.volume.low + i * step); volume > 0)
                volumes.insert(volume);
        return volumes;
    }
    for (double decade = std::floor(std::log10(frame.volume.low)); decade <= std::log10(frame.volume.high); ++decade)
        for (const double digit : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
            volumes.insert(threeDigits(digit * std::pow(10, decade)));
    return volumes;
}

void addAnswer(std::set<double>& volumes, const Evaluation& e)
{
    volumes.insert(e.scenario.parameters.volume);
    if (const auto crossing = mainCrossing(e))
        volumes.insert(*crossing);
}

ChartPath costPath(const OptionCosts& costs, const Message& name, const std::set<double>& volumes, const Range& within)
{
    ChartPath path;
    for (const double volume : volumes) {
        if (!within.contains(volume))
            continue;
        const double cost = costs.total(volume);
        path.push_back({volume,
                        cost,
                        {"stop.cost(option, cost, volume)", name, Quantity::money(cost), Quantity::fullCount(volume)}});
    }
    return path;
}

Quantity valueOf(Figure figure, double value)
{
    return figure == Figure::SettledVolume ? Quantity::compactCount(value) : Quantity::money(value);
}

} // namespace

std::vector<ChartPath> breakEvenStops(const Evaluation& e, const ChartFrame& frame)
{
    std::set<double> volumes = roundVolumes(frame);
    addAnswer(volumes, e);
    const OptionSet visible = visibleOptions(e.scenario);
    std::vector<ChartPath> paths;
    for (const OptionInfo& row : optionTable)
        if (visible.contains(row.option))
            paths.push_back(
                costPath(costsOf(e.model, row.option), asMessage(nameOf(row.option)), volumes, frame.volume));
    return paths;
}

std::vector<ChartPath> comparisonStops(const std::vector<ComparedScenario>& scenarios, const ChartFrame& frame)
{
    std::set<double> volumes = roundVolumes(frame);
    for (const ComparedScenario& each : scenarios)
        addAnswer(volumes, *each.evaluation);
    std::vector<ChartPath> paths;
    for (const ComparedScenario& each : scenarios) {
        const Evaluation& e = *each.evaluation;
        for (const Option option : {e.scenario.baseline, e.scenario.focus})
            paths.push_back(costPath(costsOf(e.model, option),
                                     {"stop.of_scenario(option, scenario)", nameOf(option), each.name}, volumes,
                                     frame.volume));
    }
    return paths;
}

std::vector<ChartPath> overTimeStops(const OverTimeChart& chart)
{
    std::vector<ChartPath> paths;
    for (const auto& series : chart.series) {
        ChartPath& path = paths.emplace_back();
        const Label name = nameOf(series.option);
        for (std::size_t month = 0; month < series.cash.size(); ++month) {
            const auto at = static_cast<double>(month);
            const auto cash = Quantity::money(series.cash[month]);
            path.push_back({at, series.cash[month],
                            month == 0
                                ? Message{"stop.cash_up_front(option, cash)", name, cash}
                                : Message{"stop.cash(option, cash, months)", name, cash, Quantity::monthSpan(at)}});
        }
    }
    return paths;
}

std::vector<ChartPath> breakdownStops(const BreakdownChart& chart)
{
    std::vector<ChartPath> paths;
    for (std::size_t row = 0; row < chart.bars.size(); ++row) {
        const BreakdownBar& bar = chart.bars[row];
        const auto y = static_cast<double>(row);
        const Label name = nameOf(bar.option);
        ChartPath& path = paths.emplace_back();
        for (const BreakdownSegment& part : bar.segments)
            path.push_back({(part.from + part.to) / 2, y, {"stop.part(option, part)", name, part.named}});
        path.push_back({bar.total, y, {"stop.total(option, total)", name, bar.totalText}});
    }
    return paths;
}

ChartPath barStops(const Histogram& histogram, Figure figure)
{
    ChartPath path;
    for (const Histogram::Bar& bar : histogram.bars) {
        const double middle = histogram.logarithmic ? std::sqrt(bar.from * bar.to) : (bar.from + bar.to) / 2;
        path.push_back({middle,
                        bar.share,
                        {"stop.share_between(share, from, to)", Quantity::percent(bar.share), valueOf(figure, bar.from),
                         valueOf(figure, bar.to)}});
    }
    return path;
}

ChartPath shareStops(const Histogram& histogram, Figure figure)
{
    constexpr int parts = 10;
    ChartPath path;
    for (int part = 1; part < parts; ++part) {
        const double share = static_cast<double>(part) / parts;
        const auto step = std::ranges::find_if(
            histogram.cumulative, [&](const Histogram::Step& each) { return each.share >= share - 1e-12; });
        if (step == histogram.cumulative.end())
            break;
        path.push_back({step->at,
                        step->share,
                        {"stop.share_up_to(share, value)", Quantity::percent(step->share), valueOf(figure, step->at)}});
    }
    return path;
}

ChartPath portfolioStops(const PortfolioChart& chart)
{
    ChartPath path;
    for (const PortfolioChart::Step& step : chart.steps)
        path.push_back(
            {static_cast<double>(path.size()), step.total(), {"stop.step(moved, costs)", step.exact, step.costs}});
    return path;
}

std::vector<ChartPath> mapStops(const DecisionMap& map, const Evaluation& e)
{
    const MapAxes axes = mapAxes(e.scenario);
    std::vector<ChartPath> paths;
    for (int row = 0; row < mapStopsUp; ++row) {
        const double valueY = valueAtFraction(map.y, (row + 0.5) / mapStopsUp, moneyOf(e.scenario));
        ChartPath& path = paths.emplace_back();
        for (int column = 0; column < mapStopsAcross; ++column) {
            const double valueX = valueAtFraction(map.x, (column + 0.5) / mapStopsAcross, moneyOf(e.scenario));
            std::vector<CostAt> costs = costsThere(e.scenario, *axes.x, valueX, *axes.y, valueY);
            std::erase_if(costs, [&](const CostAt& each) { return !e.scenario.shown.contains(each.option); });
            const Label name = nameOf(costs.back().option);
            const auto total = Quantity::money(costs.back().cost);
            const Message x = namedValue(*axes.x, valueX);
            const Message y = namedValue(*axes.y, valueY);
            path.push_back({sliderFraction(map.x, valueX), sliderFraction(map.y, valueY),
                            map.showsAll ? Message{"stop.cheapest(x, y, option, total)", x, y, name, total}
                                         : Message{"stop.cheapest_shown(x, y, option, total)", x, y, name, total}});
        }
    }
    return paths;
}

} // namespace breakeven
