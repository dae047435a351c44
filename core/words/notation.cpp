// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/notation.h"

#include <array>

namespace breakeven {

// After the Unicode CLDR, release 44: decimal, group and currency patterns, and the short forms of large numbers.

namespace {

// U+00A0 keeps what belongs to a number on its line; U+202F is the narrow space that French sets thousands apart with.
constexpr std::array englishMagnitudes{Magnitude{1e12, "T"}, Magnitude{1e9, "B"}, Magnitude{1e6, "M"},
                                       Magnitude{1e3, "k"}};
constexpr std::array germanMagnitudes{Magnitude{1e12, "\u00A0Bio."}, Magnitude{1e9, "\u00A0Mrd."},
                                      Magnitude{1e6, "\u00A0Mio."}, Magnitude{1e3, "\u00A0Tsd."}};
constexpr std::array frenchMagnitudes{Magnitude{1e12, "\u00A0Bn"}, Magnitude{1e9, "\u00A0Md"},
                                      Magnitude{1e6, "\u00A0M"}, Magnitude{1e3, "\u00A0k"}};
constexpr std::array spanishMagnitudes{Magnitude{1e12, "\u00A0B"}, Magnitude{1e6, "\u00A0M"},
                                       Magnitude{1e3, "\u00A0mil"}};
constexpr std::array brazilianMagnitudes{Magnitude{1e12, "\u00A0tri"}, Magnitude{1e9, "\u00A0bi"},
                                         Magnitude{1e6, "\u00A0mi"}, Magnitude{1e3, "\u00A0mil"}};
constexpr std::array japaneseMagnitudes{Magnitude{1e12, "兆"}, Magnitude{1e8, "億"}, Magnitude{1e4, "万"}};
constexpr std::array chineseMagnitudes{Magnitude{1e12, "万亿"}, Magnitude{1e8, "亿"}, Magnitude{1e4, "万"}};

} // namespace

const Notation englishNotation{".", ",", 4, "$", "", " ", englishMagnitudes};
const Notation germanNotation{",", ".", 4, "", "\u00A0$", " ", germanMagnitudes};
const Notation frenchNotation{",", "\u202F", 4, "", "\u00A0$", " ", frenchMagnitudes};
const Notation spanishNotation{",", ".", 5, "", "\u00A0$", " ", spanishMagnitudes};
const Notation brazilianNotation{",", ".", 4, "US$\u00A0", "", "", brazilianMagnitudes};
const Notation japaneseNotation{".", ",", 4, "$", "", "", japaneseMagnitudes};
const Notation chineseNotation{".", ",", 4, "US$", "", "", chineseMagnitudes};

} // namespace breakeven
