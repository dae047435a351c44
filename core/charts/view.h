// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace breakeven {

/// The questions that a room asks, each a tab.
enum class View { BreakEven, OverTime, Breakdown, Sensitivity, Map, Distribution, Compare, Qualitative, Advice };

/// A row of the table of views.
struct ViewInfo {
    View view;
    std::string_view id;       ///< command line
    std::string_view name;     ///< of the tab
    std::string_view shortcut; ///< of its entry in the menu, as keys are called everywhere
    bool isPicture = true;     ///< can be exported, and is a `chart --view`
};

inline constexpr std::array viewTable{
    ViewInfo{View::BreakEven, "break-even", "Break-even", "Ctrl+1"},
    ViewInfo{View::OverTime, "over-time", "Over time", "Ctrl+2"},
    ViewInfo{View::Breakdown, "breakdown", "Breakdown", "Ctrl+3"},
    ViewInfo{View::Sensitivity, "sensitivity", "Sensitivity", "Ctrl+4"},
    ViewInfo{View::Map, "map", "Map", "Ctrl+5"},
    ViewInfo{View::Distribution, "distribution", "Distribution", "Ctrl+6"},
    ViewInfo{View::Compare, "compare", "Compare", "Ctrl+7"},
    ViewInfo{View::Qualitative, "qualitative", "Qualities", "Ctrl+8"},
    ViewInfo{View::Advice, "advice", "Advice", "Ctrl+9", false},
};

[[nodiscard]] constexpr const ViewInfo& info(View view)
{
    return viewTable[static_cast<std::size_t>(view)];
}

} // namespace breakeven
