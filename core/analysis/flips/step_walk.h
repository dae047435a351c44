// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flips/saving_along.h"

#include <optional>

namespace breakeven {

/// The way of a parameter from one value to another over the steps of the focus' fleet, as pieces with one count of
/// replicas each, numbered from 0. There can be 1e13 of them, so nothing here walks over them: within a residue class
/// of servers the saving at the pieces' ends is linear in the number (along the hours online, where the rent of the
/// last GPU is spread over the others, it is concave, which changes its sign once too after the first piece).
class StepWalk {
public:
    /// `sign` is that of the saving at the start, or just beyond it: above zero or below.
    StepWalk(const SavingAlong& saving, double from, double to, double sign);

    /// The first value beyond which the saving has the opposite sign.
    [[nodiscard]] std::optional<double> flip() const;

private:
    /// An end of the way: the load, in replicas, is a straight line of `straight`.
    struct End {
        double straight = 0; ///< the value, or its inverse for the hours online
        double load = 0;
    };
    [[nodiscard]] bool isInverse() const;
    [[nodiscard]] End endAt(double value) const;
    [[nodiscard]] double replicas(double piece) const { return m_firstReplicas + m_direction * piece; }
    /// Where a piece ends and the next one begins.
    [[nodiscard]] double boundary(double piece) const;
    [[nodiscard]] double start(double piece) const { return piece == 0 ? m_from : boundary(piece - 1); }
    [[nodiscard]] double end(double piece) const { return piece == m_last ? m_to : boundary(piece); }
    /// The saving at the start or the end of a piece, whichever is farther towards the opposite sign, which is negative
    /// here.
    [[nodiscard]] double worst(double piece) const;
    [[nodiscard]] bool flips(double piece) const { return worst(piece) < 0; }
    [[nodiscard]] double flipIn(double piece) const;
    [[nodiscard]] std::optional<double> firstInClass(double first, double count) const;

    const SavingAlong& m_saving;
    double m_from;
    double m_to;
    double m_sign;          ///< of the saving at the start
    double m_firstReplicas; ///< of piece 0
    double m_direction;     ///< 1 where the load grows on the way, −1 where it falls
    double m_last;          ///< the number of the last piece
    double m_period;        ///< residue classes of servers
    End m_low;              ///< where the load is lower
    End m_high;
};

} // namespace breakeven
