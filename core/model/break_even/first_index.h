// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace breakeven {

/// The first of the indices 0 … `count` at which a condition holds that turns once: not at 0, but at `count`. It turns
/// with the sign of a value that is `atFirst` and `atLast` there and nearly straight between them: where the line
/// through both crosses zero is looked first, and what is left is halved.
template <typename Condition> double firstIndex(double count, double atFirst, double atLast, const Condition& holds)
{
    double no = 0;
    double yes = count;
    const auto probe = [&](double index) {
        if (index > no && index < yes)
            (holds(index) ? yes : no) = index;
    };
    const double guess = std::floor(count * (atFirst / (atFirst - atLast)));
    for (const double offset : {0.0, 1.0, -1.0, 2.0})
        probe(guess + offset);
    while (yes - no > 1)
        probe(std::floor((no + yes) / 2));
    return yes;
}

} // namespace breakeven
