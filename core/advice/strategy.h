// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <array>
#include <optional>

namespace breakeven {

inline constexpr double prototypeMonths = 3;
inline constexpr std::array projectedMonths{6.0, 12.0};
inline constexpr double testShare = 0.01;    ///< of the volume, in the parallel test
inline constexpr double testExamples = 1000; ///< labeled in the parallel test

/// What the API costs while nothing else is built, in US dollars.
struct Prototype {
    double spend = 0;   ///< the baseline's cash of the first three months, what is paid up front included
    double upfront = 0; ///< of it, paid up front
};

/// How the volume stands to the volumes at which the focus pays.
enum class Waiting {
    Never,   ///< it pays at no volume
    Always,  ///< it pays at every volume
    Ahead,   ///< the volume is below the one to wait for
    Reached, ///< it pays, for good or in a window of volumes
    Between, ///< it pays only in windows, and the volume is between two of them
    Past     ///< it pays only in windows, and the volume is beyond the last
};

/// What the next months bring.
struct Projection {
    std::array<double, projectedMonths.size()> spend{}; ///< the baseline's cash up to each of projectedMonths
    Waiting waiting = Waiting::Never;
    bool isForGood = false;       ///< the focus stays cheaper above `volume`; else up to lastVolume at most
    bool paysNow = false;         ///< the focus is cheaper at today's volume
    std::optional<double> volume; ///< from which the focus pays: settled, or else the first; absent for Never, Always
    std::optional<double> lastVolume; ///< up to which it pays, where that is not for good
    /// The first month (1 is today's) in which growth brings the volume there, or out of where the focus pays, or back
    /// into it; absent where it never does.
    std::optional<double> month;
    /// The first month in which a volume that shrinks is back where the focus pays from the lowest volume on, below the
    /// one to wait for.
    std::optional<double> monthBelow;
    /// Percent a month that brings the volume there in each of projectedMonths; absent unless it is ahead.
    std::array<std::optional<double>, projectedMonths.size()> growthNeeded;
};

/// What to find out before anything else, and what that may cost at most, in US dollars over the horizon.
struct Measuring {
    const Parameter* parameter = nullptr; ///< worth most to know; null if knowing none alone changes the decision
    double value = 0;
    double months = 0; ///< the horizon
};

/// Both at once for a month, on a small share of the traffic, in US dollars.
struct ParallelTest {
    double volume = 0;   ///< requests a month that both answer
    double months = 1;   ///< until that share has brought testExamples, at least one
    double focus = 0;    ///< the focus' monthly total at that volume without its share of what is paid up front
    double baseline = 0; ///< what the same requests are of the baseline's bill, errors left out
    double labeling = 0; ///< of testExamples
    double upfront = 0;  ///< the focus' cash before its first month, with the hardware that this volume needs
    double hardware = 0; ///< of it, for hardware
    [[nodiscard]] double cost() const { return focus + labeling; }
};

/// How to find out, in three steps: prototype with the baseline, measure and project, run both in parallel.
struct Strategy {
    Prototype prototype;
    Projection projection;
    std::optional<Measuring> measuring; ///< absent without ranges
    ParallelTest test;
};

/// Takes as long as whatToMeasure() does.
[[nodiscard]] Strategy strategy(const Evaluation& evaluation);
/// The same at once, with what to measure from elsewhere.
[[nodiscard]] Strategy strategy(const Evaluation& evaluation, const std::optional<Measuring>& measuring);

/// Absent without ranges; takes as long as decision() (core/analysis/uncertainty/information.h).
[[nodiscard]] std::optional<Measuring> whatToMeasure(const Scenario& scenario);

} // namespace breakeven
