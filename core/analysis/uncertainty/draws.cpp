// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/draws.h"

#include "core/inputs/parameter_table.h"
#include "core/model/cost_model.h"
#include "core/scenario/correlations.h"

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/random/sobol.hpp>

#include <cassert>
#include <cmath>
#include <cstdint>

namespace breakeven {

namespace {

constexpr double z90 = 1.2815515655446004; ///< the standard normal's 90th percentile

/// The standard normal's quantile at the middle of a 32-bit integer's cell.
double normalAt(std::uint32_t point)
{
    const double u = (point + 0.5) / 4294967296.0;
    return boost::math::constants::root_two<double>() * boost::math::erf_inv(2 * u - 1);
}

/// Points of the Sobol sequence as normal scores, by draws. Those that were asked for last are known: they are the same
/// for every scenario with as many ranges, at each step of a slider.
const std::vector<double>& plainScores(std::size_t columns, std::size_t count)
{
    static thread_local std::size_t knownColumns = 0;
    static thread_local std::vector<double> known;
    if (columns == knownColumns && count * columns == known.size())
        return known;
    boost::random::sobol_engine<std::uint32_t, 32> sobol(columns); // it leaves the origin out by itself
    known.resize(count * columns);
    for (double& score : known)
        score = normalAt(sobol());
    knownColumns = columns;
    return known;
}

} // namespace

double drawnValue(const Parameter& parameter, double value, const Range& range, double z)
{
    const bool logarithmic = parameter.scale == Scale::Log || parameter.scale == Scale::LogFromZero;
    const double end = z < 0 ? range.low : range.high;
    const double distance = std::abs(z) / z90;
    const double drawn = logarithmic && range.low > 0 && value > 0 && range.high > 0
                             ? value * std::pow(end / value, distance)
                             : value + (end - value) * distance;
    const double clamped = parameter.range.clamp(drawn);
    return parameter.scale == Scale::Integer ? std::floor(clamped + 0.5) : clamped;
}

NormalScores::NormalScores(const Scenario& scenario, std::size_t count)
    : m_columns(rangedParameters(scenario).size() + 1), m_scores(plainScores(m_columns, count))
{
    assert(count > 0 && count <= mostDraws);
    if (const ScoreLinks links = scoreLinks(scenario); !links.empty())
        for (std::size_t draw = 0; draw < count; ++draw)
            links.link(std::span(m_scores).subspan(draw * m_columns, parameters()));
}

Draws::Draws(const Scenario& scenario, OptionSet options, std::size_t count)
    : Draws(scenario, options, NormalScores(scenario, count))
{
}

Draws::Draws(const Scenario& scenario, OptionSet options, const NormalScores& scores)
{
    const std::size_t count = scores.count();
    options.insert(scenario.baseline);
    const std::vector<const Parameter*> ranged = rangedParameters(scenario);
    m_parameters.assign(count, scenario.parameters);
    for (std::size_t column = 0; column < ranged.size(); ++column) {
        const Parameter& parameter = *ranged[column];
        const double value = scenario.parameters.*parameter.member;
        const Range& range = scenario.ranges.find(parameter.id)->second;
        for (std::size_t draw = 0; draw < count; ++draw)
            m_parameters[draw].*parameter.member = drawnValue(parameter, value, range, scores.at(draw, column));
    }

    Scenario drawn = scenario;
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            m_costs[row.option].reserve(count);
    for (const Parameters& parameters : m_parameters) {
        drawn.parameters = parameters;
        for (const OptionInfo& row : optionTable)
            if (options.contains(row.option))
                m_costs[row.option].push_back(optionCosts(drawn, row.option));
    }
}

} // namespace breakeven
