// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/output/tables/advice_table.h"
#include "core/output/tables/break_even_table.h"
#include "core/output/tables/breakdown_table.h"
#include "core/output/tables/compare_table.h"
#include "core/output/tables/distribution_table.h"
#include "core/output/tables/information_table.h"
#include "core/output/tables/map_table.h"
#include "core/output/tables/over_time_table.h"
#include "core/output/tables/portfolio_table.h"
#include "core/output/tables/qualitative_table.h"
#include "core/output/tables/sensitivity_table.h"

#include <string_view>
#include <vector>

namespace breakeven {

/// The questions that a room asks, each a tab. How they are seen stands in the widgets' table (widgets/charts/views.h).
enum class View {
    BreakEven,
    OverTime,
    Breakdown,
    Sensitivity,
    Map,
    Distribution,
    Information,
    Portfolio,
    Compare,
    Qualitative,
    Advice
};

/// A row of the table of views.
struct ViewInfo {
    View view;
    std::string_view id;       ///< command line
    std::string_view name;     ///< of the tab
    std::string_view shortcut; ///< of its entry in the menu, as keys are called everywhere
    /// The numbers that it shows, from the same functions: exact, in plain units, absent where a figure does not exist.
    /// The first row names the columns (each table's own header says which), and every row has as many cells. A name in
    /// them may be anything that a scenario's name may be.
    std::vector<TableRow> (*table)(const Evaluation& evaluation, const ViewRequest& request);
    bool isPicture = true; ///< can be exported, and is a `chart --view`
    bool compares = false; ///< several scenarios stand in it side by side
};

inline constexpr EnumTable<&ViewInfo::view> viewTable{{
    {View::BreakEven, "break-even", "Break-even", "Ctrl+1", breakEvenTable},
    {View::OverTime, "over-time", "Over time", "Ctrl+2", overTimeTable},
    {View::Breakdown, "breakdown", "Breakdown", "Ctrl+3", breakdownTable},
    {View::Sensitivity, "sensitivity", "Sensitivity", "Ctrl+4", sensitivityTable},
    {View::Map, "map", "Map", "Ctrl+5", mapTable},
    {View::Distribution, "distribution", "Distribution", "Ctrl+6", distributionTable},
    {View::Information, "information", "What to ask", "Ctrl+R", informationTable},
    {View::Portfolio, "portfolio", "Portfolio", "Ctrl+K", portfolioTable},
    {View::Compare, "compare", "Compare", "Ctrl+7", compareTable, true, true},
    {View::Qualitative, "qualitative", "Qualities", "Ctrl+8", qualitativeTable},
    {View::Advice, "advice", "Advice", "Ctrl+9", adviceTable, false},
}};
template <> inline constexpr const auto& tableOf<View> = viewTable;

} // namespace breakeven
