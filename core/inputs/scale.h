// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

namespace breakeven {

/// A value above zero to three significant digits, as one sets it by hand, but no finer than `smallest`.
[[nodiscard]] double threeDigits(double value, double smallest = 0);

/// Where a value stands on its parameter's slider, 0 … 1; values beyond the slider pin to its ends.
[[nodiscard]] double sliderFraction(const Parameter& parameter, double value);
/// The value at a slider's fraction, rounded as a hand would: to the row's step, or to three significant digits on
/// logarithmic scales.
[[nodiscard]] double valueAtFraction(const Parameter& parameter, double fraction);
/// The same for a hand that drags: on logarithmic scales the nearest of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 and 8 in each
/// decade, whole where valueAtFraction() is; the slider's own ends count as round.
[[nodiscard]] double roundAtFraction(const Parameter& parameter, double fraction);
/// The same for a hand that wants what lies between: three significant digits, or a tenth of the row's step.
[[nodiscard]] double freeAtFraction(const Parameter& parameter, double fraction);
/// The value as roundAtFraction() rounds it, but beyond the slider as well, up to the parameter's range.
[[nodiscard]] double roundValue(const Parameter& parameter, double value);
/// The same without rounding, but whole where the parameter is: what sliderFraction() gives back.
[[nodiscard]] double exactAtFraction(const Parameter& parameter, double fraction);
/// The next value in `direction` (+1, −1) for a key press: one step, or `fine` a tenth of it, or `coarse` ten times.
enum class StepSize { Fine, Normal, Coarse };
[[nodiscard]] double stepped(const Parameter& parameter, double value, int direction, StepSize size);

} // namespace breakeven
