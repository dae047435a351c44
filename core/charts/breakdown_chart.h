// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace breakeven {

/// A component of an option's monthly cost, stacked on those before it.
struct BreakdownSegment {
    std::size_t component; ///< row of costComponents
    double from;           ///< US dollars a month
    double to;
    double headroom; ///< of it, GPUs that idle as headroom for peaks, in US dollars a month
    double spare;    ///< of it, GPUs that idle as whole GPUs and minimum replicas need
    std::string label;
    std::string value; ///< rounded for people
    std::string exact; ///< lines for the tooltip, to the cent
};

/// An option's monthly cost as a bar.
struct BreakdownBar {
    Option option;
    bool heavy; ///< the focus and the baseline
    std::vector<BreakdownSegment> segments;
    double total; ///< US dollars a month
    std::string totalText;
    std::string totalExact;
    std::array<std::string, 3> rates; ///< in breakdownRates' order; a dash where there is none
};

/// What stands beside the bars, as the columns are headed.
inline constexpr std::array breakdownRates{"per request", "per 1,000", "per correct answer"};

/// All that the breakdown's chart draws, at the scenario's volume.
struct BreakdownChart {
    double top; ///< of the axis, which starts at 0: the dearest option's total, at least a cent; US dollars a month
    std::string title;                   ///< "US dollars a month at 1,000,000 requests"
    std::vector<BreakdownBar> bars;      ///< the visible options, cheapest first
    std::vector<std::size_t> components; ///< that any bar has, rows of costComponents in their order
    std::string headroom; ///< the key of the hatch: "idle: headroom for peaks, $226 at Rented GPU"; empty without GPUs
    std::string spare;    ///< "spare, $967 at Rented GPU"
};

[[nodiscard]] BreakdownChart breakdownChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The options' totals, for who can't see the chart: "Rented GPU $1,400, Frontier API $3,765".
[[nodiscard]] std::string breakdownInWords(const BreakdownChart& chart);

} // namespace breakeven
