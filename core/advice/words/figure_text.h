// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/words/message.h"

#include <optional>

namespace breakeven {

// Figures of an option (core/inputs/figures.h) as people read them.

/// "$2,085", "644k", "4.9 months"; "never" for a figure that does not exist, "always" for a break-even at the lowest
/// volume there is, "at once" for a payback of 0. A break-even is rounded up, to where it pays.
[[nodiscard]] Message figureText(Figure figure, const std::optional<double>& value);
/// The same within a sentence: "644k requests a month".
[[nodiscard]] Message figureInWords(Figure figure, const std::optional<double>& value);
/// The same with all digits that somebody might ask for: "2085.14 US dollars", "4.012 months".
[[nodiscard]] Message exactFigure(Figure figure, const std::optional<double>& value);

/// By how much something changed, with its sign: "+$346", "−12k"; "same" where words would not tell.
[[nodiscard]] Message signedChange(double from, double to, Quantity (*quantity)(double));

} // namespace breakeven
