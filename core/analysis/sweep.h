// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sweep_axis.h"
#include "core/model/break_even/break_even.h"
#include "core/model/over_time.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace breakeven {

/// What a sweep says of an option at one point.
struct SweptOption {
    double total = 0;                  ///< US dollars a month at the volume
    std::optional<double> firstVolume; ///< this and the next two are absent for the baseline
    std::optional<double> settledVolume;
    std::optional<double> paybackMonths;
};

/// Rows of a sweep, counted from 1, both included.
struct SweepRows {
    std::uint64_t first = 1;
    std::uint64_t last = 0;

    friend bool operator==(const SweepRows&, const SweepRows&) = default;
};

/// All rows of a sweep over these axes, one or two.
[[nodiscard]] SweepRows allRows(const std::vector<SweepAxis>& axes);

struct SweepRow {
    std::vector<double> values; ///< of the swept parameters
    EnumMap<Option, SweptOption> options;
    Option cheapest = Option::FrontierApi; ///< among the options that are shown
};

/// The options over one parameter or the plane of two, point by point: the first one varies slowest. Going on allocates
/// no memory, so it can go on for long.
class Sweep {
public:
    /// `axes` are one or two, of different parameters; `rows` are some of allRows. A row is the same whichever others
    /// are asked for.
    Sweep(Scenario scenario, std::vector<SweepAxis> axes, SweepRows rows);
    /// All rows.
    Sweep(const Scenario& scenario, const std::vector<SweepAxis>& axes) : Sweep(scenario, axes, allRows(axes)) {}

    /// The next point; null after the last one. What it points to changes with the next call.
    [[nodiscard]] const SweepRow* next();

private:
    void evaluate();

    Scenario m_scenario;
    std::vector<SweepAxis> m_axes;
    std::uint64_t m_point; ///< counted from 0
    std::uint64_t m_end;
    SweepRow m_row;

    MonthsOfMany m_months;
    std::vector<double> m_baselineSums;
    std::vector<double> m_sums;
};

} // namespace breakeven
