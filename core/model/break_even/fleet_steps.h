// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even/linear_piece.h"
#include "core/model/option_costs.h"

namespace breakeven {

/// After how many replicas the count of servers that one more begins repeats itself; 1 where servers cost nothing.
[[nodiscard]] double serverPeriod(const OptionCosts& option);

/// The cost of a fleet against a straight line, as pieces numbered by their count of replicas. There can be 1e13 of
/// them, so nothing here walks over them: within a residue class of servers the differences at the pieces' starts, and
/// those at their ends, are linear in the number, and a linear function changes its sign once.
class FleetSteps {
public:
    FleetSteps(const OptionCosts& option, const OptionCosts& baseline);

    [[nodiscard]] BreakEven breakEven() const;
    [[nodiscard]] BreakEvenEnds ends() const;

private:
    using Condition = bool (*)(const LinearPiece&);

    [[nodiscard]] LinearPiece piece(double replicas) const;
    /// Up to where the option is cheaper from the lowest volume on, where f − b never falls; absent if nowhere.
    [[nodiscard]] std::optional<double> risingEnd() const;
    [[nodiscard]] BreakEven risingBreakEven() const;
    [[nodiscard]] BreakEven fallingBreakEven() const;
    void collectIntervals(BreakEven& result) const;
    [[nodiscard]] std::optional<double> settledVolume() const;
    /// The nearest number at or above (`direction` 1) or at or below (−1) `start` whose piece meets the condition.
    [[nodiscard]] std::optional<double> nearest(Condition condition, double start, int direction) const;
    [[nodiscard]] std::optional<double> nearestInClass(Condition condition, double start, double count,
                                                       double stride) const;

    const OptionCosts& m_option;
    LinearPiece::Line m_baseline;
    double m_volumePerReplica;
    double m_first;  ///< the piece of the lowest volume
    double m_last;   ///< the piece of the highest volume
    double m_period; ///< residue classes of servers
};

} // namespace breakeven
