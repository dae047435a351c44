// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained_figure.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A figure of the focus against the baseline as it stands under the verdict: large, with a caption, exact in the
/// tooltip.
struct KeyFigure {
    std::string id;                          ///< monthly_saving, settled_volume, payback_months, gpus, settled_range
    Message value;                           ///< "$2,085"
    Message caption;                         ///< "saved a month"
    Message exact;                           ///< all digits, for the tooltip
    std::optional<double> number = {};       ///< absent where there is none, as for "always"
    std::optional<ExplainedFigure> how = {}; ///< what it is, where it can be explained
    bool asksForRanges = false;              ///< it would be known if inputs had ranges
};

/// Monthly saving, break-even, payback, for an option with GPUs of its own their count, and how sure the break-even is.
[[nodiscard]] std::vector<KeyFigure> keyFigures(const Evaluation& evaluation);

/// Those of them that say something outside of the window: without ranges there is no last one, which asks for some.
[[nodiscard]] std::vector<KeyFigure> statedFigures(const Evaluation& evaluation);

/// The same as keyFigures, with what has changed since the pin in the captions, if the scenario has a pin of the same
/// focus and baseline.
[[nodiscard]] std::vector<KeyFigure> keyFiguresSincePin(const Evaluation& evaluation);

} // namespace breakeven
