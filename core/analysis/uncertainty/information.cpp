// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/information.h"

#include "core/analysis/uncertainty/draws.h"
#include "core/model/cost_model.h"
#include "core/model/equality.h"
#include "core/model/over_time.h"
#include "core/scenario/correlations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace breakeven {

namespace {

constexpr double nothing = 1e-9; ///< of the least expected cost

/// An option's cash over the horizon, draw by draw.
struct HorizonCash {
    Option option;
    std::vector<double> cash;
};

std::vector<Option> optionsOf(OptionSet set)
{
    std::vector<Option> options;
    for (const OptionInfo& row : optionTable)
        if (set.contains(row.option))
            options.push_back(row.option);
    return options;
}

std::vector<HorizonCash> horizonCash(const Draws& draws, OptionSet options)
{
    std::vector<HorizonCash> all;
    for (const Option option : optionsOf(options))
        all.push_back({option, std::vector<double>(draws.count())});
    MonthsOfMany months;
    std::vector<double> flow;
    for (std::size_t draw = 0; draw < draws.count(); ++draw) {
        const Parameters& p = draws.parameters(draw);
        const Months& monthly = months.of(p);
        for (HorizonCash& of : all) {
            fillCashFlow(draws.costs(of.option)[draw], p, monthly, flow);
            of.cash[draw] = std::accumulate(flow.begin(), flow.end(), 0.0);
        }
    }
    return all;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The mean cost of deciding anew in each group of draws, which one input alone tells apart: (1/n)·Σ_g min_o Σ K.
double meanOfGroups(const std::vector<HorizonCash>& all, const NormalScores& scores, std::size_t column)
{
    const std::size_t count = scores.count();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t draw) { return scores.at(draw, column); });
    std::array<double, informationGroups> least;
    least.fill(std::numeric_limits<double>::infinity());
    for (const HorizonCash& of : all) {
        std::array<double, informationGroups> sums{};
        for (std::size_t rank = 0; rank < count; ++rank)
            sums[rank * informationGroups / count] += of.cash[order[rank]];
        for (std::size_t group = 0; group < informationGroups; ++group)
            least[group] = std::min(least[group], sums[group]);
    }
    return std::accumulate(least.begin(), least.end(), 0.0) / static_cast<double>(count);
}

/// Whether an input, the others at their values, changes an option's cash over the horizon anywhere in its range.
bool changesAnything(const Scenario& scenario, const Parameter& parameter, OptionSet options)
{
    const auto cashAt = [&](double value, Option option) {
        Scenario there = scenario;
        there.parameters.*parameter.member = value;
        const std::vector<double> flow =
            cashFlow(optionCosts(there, option), there.parameters, months(there.parameters));
        return std::accumulate(flow.begin(), flow.end(), 0.0);
    };
    const double value = scenario.parameters.*parameter.member;
    const Range& range = scenario.ranges.find(parameter.id)->second;
    return std::ranges::any_of(optionsOf(options), [&](Option option) {
        const double now = cashAt(value, option);
        return difference(cashAt(range.low, option), now) != 0 || difference(cashAt(range.high, option), now) != 0;
    });
}

double worth(double value, double expected)
{
    return value <= nothing * std::abs(expected) ? 0 : value;
}

} // namespace

Decision decision(const Scenario& scenario)
{
    Decision result{.months = scenario.parameters.horizonMonths, .options = scenario.shown, .parameters = {}};
    result.options.insert(scenario.baseline);
    const NormalScores scores(scenario, usualDraws);
    const std::vector<HorizonCash> all = horizonCash(Draws(scenario, result.options, scores), result.options);

    result.best = all.front().option;
    std::vector<double> least = all.front().cash;
    for (const HorizonCash& of : all) {
        result.expectedCost[of.option] = meanOf(of.cash);
        if (difference(result.expectedCost[of.option], result.expectedCost[result.best]) < 0)
            result.best = of.option;
        std::ranges::transform(least, of.cash, least.begin(), [](double a, double b) { return std::min(a, b); });
    }
    const double expected = result.expectedCost[result.best];
    result.perfectInformation = worth(expected - meanOf(least), expected);

    const double byChance = meanOfGroups(all, scores, scores.parameters());
    const std::vector<const Parameter*> ranged = rangedParameters(scenario);
    for (std::size_t column = 0; column < ranged.size(); ++column) {
        double value = 0;
        if (changesAnything(scenario, *ranged[column], result.options))
            value = worth(byChance - meanOfGroups(all, scores, column), expected);
        result.parameters.push_back({ranged[column], std::min(value, result.perfectInformation)});
    }
    std::ranges::stable_sort(result.parameters, std::ranges::greater{}, &InformationValue::value);
    return result;
}

} // namespace breakeven
