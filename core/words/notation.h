// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace breakeven {

/// A power of ten that a language has a letter or a word for: 1e6 and "M", "Mio." or, as 1e4, "万".
struct Magnitude {
    double unit;
    std::string_view suffix; ///< with the space before it, if there is one
};

/// How a language writes numbers.
struct Notation {
    std::string_view decimal; ///< before decimals
    std::string_view group;   ///< between thousands
    int leastGrouped;         ///< digits before the decimals from which on thousands are set apart
    std::string_view beforeMoney;
    std::string_view afterMoney;
    std::string_view beforePercent;        ///< between a number and its sign
    std::span<const Magnitude> magnitudes; ///< the largest first
};

extern const Notation englishNotation;
extern const Notation germanNotation;
extern const Notation frenchNotation;
extern const Notation spanishNotation;
extern const Notation brazilianNotation;
extern const Notation japaneseNotation;
extern const Notation chineseNotation;

} // namespace breakeven
