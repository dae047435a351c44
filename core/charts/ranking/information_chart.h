// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/information.h"
#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <cstddef>
#include <vector>

namespace breakeven {

inline constexpr std::size_t mostInformationBars = 16; ///< of inputs, that can be read on a slide

/// What it is worth at most to know something before deciding, in US dollars over the horizon.
struct InformationBar {
    const Parameter* parameter = nullptr; ///< null for everything together
    Message label;                        ///< "Decode throughput"
    double value = 0;
    Message mark;  ///< what stands at its end: "$4,200", "changes no decision"
    Message exact; ///< the same as a sentence, to the cent
};

/// What to find out before deciding, as plain values: everything but pixels and colors.
struct InformationChart {
    Message title;
    Message words;    ///< what it comes to: "Knowing the decode throughput before you decide is worth up to $4,200 …"
    Message choice;   ///< what one would take without knowing more, and what that is expected to cost
    Message axisName; ///< "US dollars over 24 months"
    Option best = Option::FrontierApi; ///< that one would take
    std::vector<InformationBar> bars;  ///< of the inputs with ranges, the largest first
    Message left;                      ///< how many inputs are not among them; empty if all are
    InformationBar everything;         ///< the ceiling of all others
    Range axis{0, 1};                  ///< from 0 to the ceiling; to 1 where that is 0
    Message note;                      ///< what it would show if inputs had ranges; empty if one has
};

/// Takes as long as decision() does, unless no input has a range.
[[nodiscard]] InformationChart informationChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The mostInformationBars of largest value, or all; of a decision without inputs that have ranges what it would show.
[[nodiscard]] InformationChart informationOf(const Decision& decision, bool all);

/// "Value of information: What to find out before you decide", as the chart is called where it is not seen.
[[nodiscard]] Message informationName(const InformationChart& chart);

/// The words and the ceiling, for who can't see the chart; or what it would show.
[[nodiscard]] Message informationInWords(const InformationChart& chart);

} // namespace breakeven
