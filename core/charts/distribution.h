// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// How a figure spreads over the draws, as bars and as a rising line.
struct Histogram {
    /// A bar over [from, to): the share of all draws in it, 0 … 1.
    struct Bar {
        double from;
        double to;
        double share;
    };
    /// The share of all draws at or below a value; draws without the figure are never below.
    struct Step {
        double at;
        double share;
    };
    std::vector<Bar> bars; ///< ascending, without gaps; empty if no draw has the figure
    std::vector<Step> cumulative;
    double never = 0; ///< share of the draws without the figure
    bool logarithmic = false;
    Percentiles percentiles;
};

/// Bars of about `count` in all: equal steps of 1, 2 or 5 times a power of ten of what is shown, so that zero is an
/// edge, or on a logarithmic scale equal parts of a decade.
[[nodiscard]] Histogram histogram(const Spread& spread, bool logarithmic, const MoneyShown& money = {}, int count = 32);

/// What the distribution view draws of the settled break-even and of the monthly saving of the focus: a panel of bars,
/// and one of the rising line beside it.
struct DistributionChart {
    struct Panel {
        Histogram histogram;
        Message title;
        Message text;     ///< the percentiles in words
        Message axisName; ///< along the values
        double mark = 0;  ///< a value that the others are held against: the volume, or no saving
        Message markName; ///< "now 1M"; empty where the sides of the mark are named
        Message below;    ///< what values under the mark mean; empty where it has a name of its own
        Message above;
    };
    Panel settledVolume;
    Panel monthlySaving;
    Option focus = Option::RentedGpu;
    Option baseline = Option::FrontierApi;
    Message cases;     ///< the axis of the bars: "Share of cases"
    Message casesUpTo; ///< and that of the line
    Message key;       ///< what line and bars mean; empty without ranges
    Message note;      ///< what to do while there are no ranges; empty with them
};

[[nodiscard]] DistributionChart distributionChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The break-even's percentiles for who can't see the chart, or what to do while there are no ranges.
[[nodiscard]] Message distributionInWords(const DistributionChart& chart);

} // namespace breakeven
