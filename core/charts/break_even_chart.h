// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/charts/cost_list.h"
#include "core/charts/curves.h"
#include "core/charts/presenting/guess_marks.h"
#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <optional>
#include <vector>

namespace breakeven {

/// All that a break-even chart draws, in the units of its axes.
struct BreakEvenChart {
    struct Series {
        Option option;
        Curve curve;
        bool heavy; ///< the focus and the baseline
    };
    struct Crossing {
        double volume;
        double cost;
        bool settled;
    };
    struct Callout {
        Message title;
        Message text;
    };
    ChartFrame frame;
    std::vector<Series> series;            ///< in the model's order, the heavy ones last
    std::vector<Series> ghosts;            ///< focus and baseline as they were when pinned
    std::optional<Crossing> ghostCrossing; ///< of both ghosts, if it is within the frame
    std::vector<Crossing> crossings;       ///< of focus and baseline, within the frame, at most 64
    Callout callout; ///< on the settled crossing, or else on the first; empty if there is none in the frame
    std::vector<CheapestPiece> cheapest;
    Message cheapestName;           ///< what the strip of these shows
    std::vector<Band> bands;        ///< of uncertainty, if they were asked for
    std::vector<GuessMark> guesses; ///< of the room, wherever they are
    Message nearest;                ///< whose guess is nearest, and how near; empty without guesses
    Message note;                   ///< what bands and ghosts are; empty without them
    Message pinnedNote;             ///< of it, what ghosts are
    double volume = 0;
    Option focus = Option::RentedGpu;
    Option baseline = Option::FrontierApi;
};

/// What the strip of the cheapest options shows where these are visible: "cheapest of those shown".
[[nodiscard]] Message cheapestStripName(OptionSet visible);

/// The crossing of focus and baseline that the answer is about; absent if the focus always or never pays.
[[nodiscard]] std::optional<double> mainCrossing(const Evaluation& evaluation);

/// The frame in which everything that matters is seen: 1k to 100M requests extended to hold the volume and the
/// crossings (from 0 to twice the farther of them on a linear axis), and the costs of the visible options there.
[[nodiscard]] ChartFrame fittingFrame(const Evaluation& evaluation, bool logarithmic);

/// Whether the volume, the crossing that the callout is on, and the costs of focus and baseline at both stand within
/// the frame, and neither of the two runs out of its top.
[[nodiscard]] bool showsTheAnswer(const ChartFrame& frame, const Evaluation& evaluation);

[[nodiscard]] BreakEvenChart breakEvenChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// The verdict's headline, for who can't see the chart.
[[nodiscard]] Message breakEvenInWords(const Evaluation& evaluation);

/// Where a readout's costs are: "1,000,000 requests a month".
[[nodiscard]] Message volumeInWords(double volume);

/// The visible options' monthly costs at a volume, dearest first.
[[nodiscard]] std::vector<CostAt> costsAt(const Evaluation& evaluation, double volume);

} // namespace breakeven
