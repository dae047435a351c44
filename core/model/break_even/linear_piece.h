// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even/break_even.h"
#include "core/model/equality.h"

#include <cmath>
#include <optional>

namespace breakeven {

/// f − b over the volumes (from, to], where both costs are straight lines. Constants and slopes are compared each on
/// its own, and the costs at both ends, by the equality rule.
class LinearPiece {
public:
    struct Line {
        double constant;
        double slope;
        [[nodiscard]] double at(double volume) const { return constant + slope * volume; }
    };

    LinearPiece(double from, double to, Line option, Line baseline)
        : m_from(from), m_to(to), m_option(option), m_baseline(baseline),
          m_constant(difference(option.constant, baseline.constant)), m_slope(difference(option.slope, baseline.slope))
    {
    }

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    /// The sign of f − b at the start, in the limit from inside.
    [[nodiscard]] double atStart() const { return at(m_from); }
    [[nodiscard]] double atEnd() const { return at(m_to); }
    [[nodiscard]] bool falls() const { return m_slope < 0; }

    /// The volumes in which the option is cheaper, if there are any.
    [[nodiscard]] std::optional<Interval> cheaper() const
    {
        if (falls()) {
            if (atEnd() >= 0)
                return std::nullopt;
            return Interval{atStart() <= 0 ? m_from : root(), m_to};
        }
        if (atStart() >= 0)
            return std::nullopt;
        return Interval{m_from, atEnd() <= 0 ? m_to : root()};
    }

private:
    [[nodiscard]] double at(double volume) const
    {
        return withoutRounding(m_constant + m_slope * volume,
                               std::abs(m_option.at(volume)) + std::abs(m_baseline.at(volume)));
    }
    [[nodiscard]] double root() const { return Range{m_from, m_to}.clamp(-m_constant / m_slope); }

    double m_from;
    double m_to;
    Line m_option;
    Line m_baseline;
    double m_constant;
    double m_slope;
};

} // namespace breakeven
