// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/analysis/uncertainty/uncertainty.h"
#include "core/charts/break_even_chart.h"

#include <vector>

namespace breakeven {

/// All that the view over time draws: cumulative cash in US dollars over months 0 … H. The cash of a month accrues
/// evenly within it (MODEL.md, "Over time"), so that a line runs straight from month to month and the lines cross
/// exactly where payback says. A retraining or a purchase makes its month's piece steeper; how much of the climb it is
/// stands under the end of that piece, as a riser to scale.
struct OverTimeChart {
    struct Series {
        Option option;
        std::vector<double> cash; ///< months 0 … H
        bool heavy;               ///< the focus and the baseline
    };
    enum class StepKind { Retraining, Hardware };
    struct Step {
        Option option;
        StepKind kind;
        int month;     ///< at whose end it is paid in full
        double cash;   ///< cumulative then
        double amount; ///< of it for this step, above 0
    };
    struct Ring {
        double month;
        double cash;  ///< paid by focus and baseline alike
        bool forGood; ///< not lost again up to the horizon
    };
    struct Callout {
        Message title; ///< "Back after 4.9 months"
        Message text;
        double month = 0; ///< what it points at
        double cash = 0;
    };
    struct Figure {
        Quantity value;  ///< "$39,230"
        Message caption; ///< "saved over 24 months"
    };

    int horizon = 0;
    double top = 1;             ///< of the cash axis, which starts at 0
    std::vector<Series> series; ///< in the model's order, the heavy ones last
    std::vector<Step> steps;    ///< of the series, month 0 left out: what is paid up front is where a line starts
    std::vector<Ring> rings;    ///< where the focus' money is back
    Callout callout;
    std::vector<Figure> figures; ///< horizon saving, unless the callout says it; net present value with a discount rate
    std::vector<Band> bands;     ///< of uncertainty, if they were asked for
    Message bandNote;            ///< what the bands are; empty without them
    Option focus = Option::RentedGpu;
    Option baseline = Option::FrontierApi;
    MoneyShown money{}; ///< in which its axis ends at a round number
};

/// The top of a cash axis on which all of the chart fits, bands included: a round number of what is shown, at least 1.
[[nodiscard]] double fittingTop(const OverTimeChart& chart);

/// With the top that fits.
[[nodiscard]] OverTimeChart overTimeChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// When the focus' money is back, for who can't see the chart: "Back after 4.9 months, $12,345 paid on either side".
[[nodiscard]] Message overTimeInWords(const OverTimeChart& chart);

/// Where a readout's costs are: "Up front", "After 4 months".
[[nodiscard]] Message monthInWords(int month);

/// What every visible option has cost by the end of a month (0 … H), dearest first, for a readout under the pointer.
[[nodiscard]] std::vector<CostAt> cashAt(const Evaluation& evaluation, int month);

} // namespace breakeven
