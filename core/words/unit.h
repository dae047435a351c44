// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace breakeven {

/// How a unit reads beside a number: "$3.00 /M tokens", "15 %".
struct Unit {
    std::string_view name;                 ///< as in the table of units (core/inputs/units.h)
    std::string_view prefix;               ///< before the number: "$" or nothing
    std::string_view suffix;               ///< after the number and a space
    std::string_view words;                ///< the same within a sentence: "$2.29 an hour"
    std::string_view suffixOfOne = suffix; ///< of one: "hour"
    std::string_view wordsOfOne = words;   ///< of one, where more words follow: "hour a month"
    [[nodiscard]] constexpr bool isMoney() const { return prefix == "$"; }
    [[nodiscard]] constexpr bool isPercent() const { return name.starts_with('%'); }
};

} // namespace breakeven
