// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace breakeven {

/// The value of a parameter nearest to its current one at which the monthly saving of the focus changes its sign.
struct FlipMark {
    const Parameter* parameter = nullptr; ///< a row of the table
    /// Within the slider's range, to 1e-9 relative; for a whole parameter the first value that has the opposite sign.
    double value = 0;
    bool cheaperBelow = false; ///< the focus costs less than the baseline just below the value, and more above it
    /// Farther on the same way within the slider's range, where the saving changes its sign back, as precisely; absent
    /// where it never does. For a whole parameter the first value that has the present sign again.
    std::optional<double> back;
};

/// The marks of all parameters that have one, in the table's order. The saving is the steady state's at the scenario's
/// volume, b − f under the equality rule; a change is one from above zero to below it or back, so to touch zero is
/// none. Near is measured on the slider's scale, and a tie goes up. A value typed beyond the slider counts as standing
/// at its end. Empty where the saving is exactly zero: the current values are themselves where the answer flips.
[[nodiscard]] std::vector<FlipMark> flipMarks(const Scenario& scenario);

} // namespace breakeven
