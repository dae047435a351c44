// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

#include <cstddef>
#include <vector>

namespace breakeven {

inline constexpr std::size_t usualDraws = 1024;
inline constexpr std::size_t mostDraws = 65536;

/// The value of a parameter with a range at a point `z` of the standard normal: the range's ends are its 10th and 90th
/// percentile, `value` its median (MODEL.md, "Uncertainty").
[[nodiscard]] double drawnValue(const Parameter& parameter, double value, const Range& range, double z);

/// The normal scores of many draws: a column for each parameter that has a range, in the table's order, linked as the
/// scenario says, and one behind them that enters nothing. The same points of the Sobol sequence each time, so nothing
/// flickers while a slider moves.
class NormalScores {
public:
    NormalScores(const Scenario& scenario, std::size_t count);

    [[nodiscard]] std::size_t count() const { return m_scores.size() / m_columns; }
    /// Those of the parameters; the column behind them is the one that enters nothing.
    [[nodiscard]] std::size_t parameters() const { return m_columns - 1; }
    [[nodiscard]] double at(std::size_t draw, std::size_t column) const { return m_scores[draw * m_columns + column]; }

private:
    std::size_t m_columns;
    std::vector<double> m_scores; ///< by draws
};

/// A scenario drawn many times within its ranges.
class Draws {
public:
    /// At least one draw, at most mostDraws. Without ranges all draws are the scenario itself. The costs of `options`
    /// and of the baseline are built.
    Draws(const Scenario& scenario, OptionSet options, std::size_t count = usualDraws);
    /// The same with scores that are known.
    Draws(const Scenario& scenario, OptionSet options, const NormalScores& scores);

    [[nodiscard]] std::size_t count() const { return m_parameters.size(); }
    [[nodiscard]] const Parameters& parameters(std::size_t draw) const { return m_parameters[draw]; }
    /// An option's costs, draw by draw; empty if it was not asked for.
    [[nodiscard]] const std::vector<OptionCosts>& costs(Option option) const { return m_costs[option]; }

private:
    std::vector<Parameters> m_parameters;
    EnumMap<Option, std::vector<OptionCosts>> m_costs;
};

} // namespace breakeven
