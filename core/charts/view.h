// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <string_view>

namespace breakeven {

/// The questions that a room asks, each a tab.
enum class View { BreakEven, OverTime, Breakdown, Sensitivity, Map, Distribution, Compare, Qualitative, Advice };

/// A row of the table of views.
struct ViewInfo {
    View view;
    std::string_view id;   ///< command line
    std::string_view name; ///< of the tab
    bool isPicture = true; ///< can be exported, and is a `chart --view`
};

inline constexpr EnumTable<&ViewInfo::view> viewTable{{
    ViewInfo{View::BreakEven, "break-even", "Break-even"},
    ViewInfo{View::OverTime, "over-time", "Over time"},
    ViewInfo{View::Breakdown, "breakdown", "Breakdown"},
    ViewInfo{View::Sensitivity, "sensitivity", "Sensitivity"},
    ViewInfo{View::Map, "map", "Map"},
    ViewInfo{View::Distribution, "distribution", "Distribution"},
    ViewInfo{View::Compare, "compare", "Compare"},
    ViewInfo{View::Qualitative, "qualitative", "Qualities"},
    ViewInfo{View::Advice, "advice", "Advice", false},
}};
template <> inline constexpr const auto& tableOf<View> = viewTable;

} // namespace breakeven
