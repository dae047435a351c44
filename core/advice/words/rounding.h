// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// To which side of a number its figure is rounded. A threshold's goes to the side on which the sentence holds that it
/// stands in: "from 644k on" is true at 644k, whether the threshold is at 643,550 or at 643,950.
enum class Rounding { Nearest, Up, Down };

/// The number to so many significant digits. One that has no more than them but for the last bits of a double is
/// itself; whatever is not above zero is rounded to the nearest.
[[nodiscard]] double roundedTo(double value, int digits, Rounding rounding);

/// The same to a whole number.
[[nodiscard]] double roundedToWhole(double value, Rounding rounding);

} // namespace breakeven
