// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace breakeven {

/// A component of an option's monthly cost, stacked on those before it.
struct BreakdownSegment {
    std::size_t component; ///< row of costComponents
    double from;           ///< US dollars a month
    double to;
    double headroom; ///< of it, GPUs that idle as headroom for peaks, in US dollars a month
    double spare;    ///< of it, GPUs that idle as whole GPUs and minimum replicas need
    Message label;
    Quantity value; ///< rounded for people
    Message named;  ///< both: "Compute $1,203"
    Message exact;  ///< lines for the tooltip, to the cent
};

/// An option's monthly cost as a bar.
struct BreakdownBar {
    Option option;
    bool heavy; ///< the focus and the baseline
    std::vector<BreakdownSegment> segments;
    double total; ///< US dollars a month
    Quantity totalText;
    Message totalExact;
    std::array<Message, 3> rates; ///< in breakdownRates' order; a dash where there is none
};

/// What stands beside the bars, as the columns are headed.
[[nodiscard]] std::array<Message, 3> breakdownRates();

/// All that the breakdown's chart draws, at the scenario's volume.
struct BreakdownChart {
    double top;    ///< of the axis, which starts at 0: the dearest option's total, at least a cent; US dollars a month
    Message title; ///< "US dollars a month at 1,000,000 requests"
    std::vector<BreakdownBar> bars;      ///< the visible options, cheapest first
    std::vector<std::size_t> components; ///< that any bar has, rows of costComponents in their order
    Message headroom; ///< the key of the hatch: "idle: headroom for peaks, $226 at Rented GPU"; empty without GPUs
    Message spare;    ///< "spare, $967 at Rented GPU"
};

/// "3 smaller parts $45", for those without a name of their own. The amount is the sum of what they are written as.
[[nodiscard]] Message smallerParts(std::span<const BreakdownSegment> parts);

[[nodiscard]] BreakdownChart breakdownChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The options' totals, for who can't see the chart: "Rented GPU $1,400, Frontier API $3,765".
[[nodiscard]] Message breakdownInWords(const BreakdownChart& chart);

} // namespace breakeven
