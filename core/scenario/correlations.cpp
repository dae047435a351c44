// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/correlations.h"

#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven {

namespace {

constexpr double leastPivot = 1e-12;

std::size_t placeOf(const std::vector<const Parameter*>& ranged, std::string_view id)
{
    const auto found = std::ranges::find(ranged, id, &Parameter::id);
    return static_cast<std::size_t>(found - ranged.begin());
}

} // namespace

ScoreLinks::ScoreLinks(std::vector<double> matrix, std::size_t count) : m_factor(std::move(matrix)), m_count(count)
{
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double* const at = &m_factor[row * count];
            const double* const above = &m_factor[column * count];
            const double rest = at[column] - std::inner_product(at, at + column, above, 0.0);
            if (column < row) {
                at[column] = rest / above[column];
            } else if (rest < leastPivot) {
                m_impossible = row;
                return;
            } else {
                at[row] = std::sqrt(rest);
            }
        }
    }
}

void ScoreLinks::link(std::span<double> scores) const
{
    // From the last on: each takes those before it as they were.
    for (std::size_t row = m_count; row-- > 0;) {
        const double* const factors = &m_factor[row * m_count];
        scores[row] = std::inner_product(factors, factors + row + 1, scores.begin(), 0.0);
    }
}

std::vector<const Parameter*> rangedParameters(const Scenario& scenario)
{
    std::vector<const Parameter*> ranged;
    if (scenario.ranges.empty())
        return ranged;
    for (const Parameter& row : parameterTable)
        if (scenario.ranges.contains(row.id))
            ranged.push_back(&row);
    return ranged;
}

ScoreLinks scoreLinks(const Scenario& scenario)
{
    if (scenario.correlations.empty())
        return {};
    const std::vector<const Parameter*> ranged = rangedParameters(scenario);
    const std::size_t count = ranged.size();
    std::vector<double> matrix(count * count, 0.0);
    for (std::size_t i = 0; i < count; ++i)
        matrix[i * count + i] = 1;
    for (const Correlation& pair : scenario.correlations) {
        const std::size_t first = placeOf(ranged, pair.first);
        const std::size_t second = placeOf(ranged, pair.second);
        if (first < count && second < count)
            matrix[first * count + second] = matrix[second * count + first] = pair.value;
    }
    return {std::move(matrix), count};
}

Message whyRefused(const Scenario& scenario, const Correlation& correlation)
{
    for (const std::string& id : {correlation.first, correlation.second}) {
        const Parameter* parameter = findParameter(id);
        if (parameter == nullptr)
            return unknownParameter(id);
        if (!scenario.ranges.contains(id))
            return {"correlation.no_range(parameter)", labelOf(*parameter)};
    }
    if (correlation.first == correlation.second)
        return {"correlation.itself(parameter)", labelOf(*findParameter(correlation.first))};
    if (std::ranges::any_of(scenario.correlations, [&](const Correlation& other) {
            return other.links(correlation.first, correlation.second);
        }))
        return {"correlation.twice(first, second)", labelOf(*findParameter(correlation.first)),
                labelOf(*findParameter(correlation.second))};
    if (!(std::abs(correlation.value) < 1))
        return {"correlation.out_of_range(value)", Quantity::plain(correlation.value)};
    return {};
}

std::optional<std::size_t> impossibleCorrelation(const Scenario& scenario)
{
    const std::optional<std::size_t> row = scoreLinks(scenario).impossibleRow();
    if (!row)
        return std::nullopt;
    const std::vector<const Parameter*> ranged = rangedParameters(scenario);
    for (std::size_t other = 0; other < *row; ++other)
        for (std::size_t i = 0; i < scenario.correlations.size(); ++i)
            if (scenario.correlations[i].links(ranged[other]->id, ranged[*row]->id))
                return i;
    return std::nullopt;
}

Range possibleCorrelations(Scenario scenario, const Parameter& first, const Parameter& second)
{
    std::vector<Correlation>& all = scenario.correlations;
    auto pair = std::ranges::find_if(all, [&](const Correlation& each) { return each.links(first.id, second.id); });
    if (pair == all.end())
        pair = all.insert(pair, {std::string(first.id), std::string(second.id), 0});
    const double now = pair->value;
    const auto lastTowards = [&](double impossible) {
        double possible = now;
        for (int halvings = 0; halvings < 60; ++halvings) {
            pair->value = (possible + impossible) / 2;
            (scoreLinks(scenario).impossibleRow() ? impossible : possible) = pair->value;
        }
        return possible;
    };
    return {lastTowards(-1), lastTowards(1)};
}

} // namespace breakeven
