// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// How much of the answer is told, from all of it on.
enum class VerdictDetail {
    Figures,   ///< headline, sentences and key figures
    Sentences, ///< without the figures, which say them again
    Brief,     ///< the headline, and what weighs most as far as a line or two have room for whole sentences
    Shortest   ///< the same in one line
};

} // namespace breakeven
