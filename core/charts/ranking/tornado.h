// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sensitivity.h"
#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <cstddef>
#include <vector>

namespace breakeven {

inline constexpr std::size_t strongestBars = 10;

/// One end of a bar: an input's value, and what the figure is there.
struct TornadoEnd {
    double input;
    Quantity inputText;           ///< "$0.69 /hour"
    Message mark;                 ///< what fits at the end of a bar: "$0.69", "80 %", "$1.03, never"
    std::optional<double> figure; ///< absent where it does not exist, which is farther out than any number
    Message figureText;           ///< "$2,336", "never"
};

struct TornadoBar {
    const Parameter* parameter;
    Label label;
    TornadoEnd low;
    TornadoEnd high;
    bool fromZero;    ///< the input is 0 and only raised
    Message sentence; ///< for people: "GPU rate: $0.69 /hour gives $2,336, $1.03 /hour gives $1,834."
    Message exact;    ///< the same with all digits
};

/// What a tornado says and where, as plain values: everything but pixels and colors.
struct TornadoChart {
    Message title; ///< "What moves the monthly saving of rented GPUs"
    Option option = Option::RentedGpu;
    Figure figure = Figure::MonthlySaving;
    Message axisName;             ///< "Monthly saving, US dollars"
    std::optional<double> center; ///< the figure as the scenario is
    Message centerText;
    std::vector<TornadoBar> bars; ///< those with an effect, the strongest first
    std::size_t notShown = 0;     ///< bars with an effect that are not among them
    Message lowered;              ///< what an input's low end is: "input lowered by 20 %"; empty if none is lowered
    Message raised;               ///< what its high end is; empty if inputs are raised from 0 at most
    Message fromZero;             ///< what it is for inputs that are 0; empty without such a bar
    Message note;                 ///< what to say where there is no bar; else empty
    Range axis{0, 1};             ///< holds every figure that exists, and room beyond them where one does not
    bool logarithmic = false;
    std::optional<double> lastFigure; ///< where a figure does not exist: the axis says nothing beyond this one
};

/// What moves the figure of the focus that the scenario asks for.
[[nodiscard]] TornadoChart tornadoChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The strongestBars strongest, or all that have an effect.
[[nodiscard]] TornadoChart tornadoOf(const Sensitivity& sensitivity, bool all);

/// "Sensitivity chart: What moves the monthly saving of rented GPUs", as the chart is called where it is not seen.
[[nodiscard]] Message tornadoName(const TornadoChart& chart);

/// What the strongest inputs do, for who can't see the chart.
[[nodiscard]] Message tornadoInWords(const TornadoChart& chart);

} // namespace breakeven
