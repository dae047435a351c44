// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// A correlation as it is typed: labeled and with what is allowed, like a parameter; the ends are refused later, with
/// whyRefused.
inline constexpr Parameter correlationFigure{"correlation", nullptr, "A correlation", "Links",
                                             "correlation", {-1, 1}, {-1, 1},         0,
                                             Scale::Linear, 1,       Tier::Advanced,  "How two inputs move together"};

/// Turns independent normal scores into linked ones: the Cholesky factor L of the correlation matrix, by rows.
class ScoreLinks {
public:
    /// Of no parameters.
    ScoreLinks() = default;
    /// The matrix by rows, of that many parameters: 1 on its diagonal.
    ScoreLinks(std::vector<double> matrix, std::size_t count);

    [[nodiscard]] bool empty() const { return m_count == 0; }
    /// The row whose pivot is below 1e-12: no world has such correlations.
    [[nodiscard]] std::optional<std::size_t> impossibleRow() const { return m_impossible; }
    /// The scores of one draw, one for each parameter, in place.
    void link(std::span<double> scores) const;

private:
    std::vector<double> m_factor; ///< lower triangle of L, by whole rows
    std::size_t m_count = 0;
    std::optional<std::size_t> m_impossible;
};

/// The parameters that have a range, in the table's order.
[[nodiscard]] std::vector<const Parameter*> rangedParameters(const Scenario& scenario);

/// The links between the scores of the scenario's ranged parameters, in the table's order; empty where none are linked.
[[nodiscard]] ScoreLinks scoreLinks(const Scenario& scenario);

/// Why the scenario can't have that correlation beside the others: an unknown parameter, one without a range, one with
/// itself, a pair that it has already, a value that is not between −1 and 1. Empty if it can.
[[nodiscard]] Message whyRefused(const Scenario& scenario, const Correlation& correlation);

/// The correlation that can't stand beside the others, by its place among them: the first in the table's order that
/// ends in the parameter at which the matrix fails. Absent if there is such a world.
[[nodiscard]] std::optional<std::size_t> impossibleCorrelation(const Scenario& scenario);

/// Between which ends the correlation of two ranged parameters can be beside the scenario's others, which are possible;
/// both ends left out. By halving, since the matrix says only whether.
[[nodiscard]] Range possibleCorrelations(Scenario scenario, const Parameter& first, const Parameter& second);

} // namespace breakeven
