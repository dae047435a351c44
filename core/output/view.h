// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/findings/findings.h"
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
#include "core/words/label.h"

#include <algorithm>
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
    std::string_view id;       ///< command line, and the names of files
    std::string_view name;     ///< of the tab
    std::string_view shortcut; ///< of its entry in the menu, as keys are called everywhere
    std::string_view help;     ///< what it shows
    /// The numbers that it shows, from the same functions: exact, in plain units, absent where a figure does not exist.
    /// The first row names the columns (each table's own header says which), and every row has as many cells. A name in
    /// them may be anything that a scenario's name may be.
    std::vector<TableRow> (*table)(const Evaluation& evaluation, const ViewRequest& request);
    /// What it finds, in sentences: the first is the title of its picture, the others stand below it. Null for a view
    /// that is no picture.
    std::vector<Message> (*finding)(const Evaluation& evaluation, const ViewRequest& request);
    bool isPicture = true; ///< can be exported, and is a `chart --view`
    bool compares = false; ///< several scenarios stand in it side by side
    /// Why it has nothing to show; empty if it has something.
    Message (*lacks)(const Evaluation& evaluation, const ViewRequest& request) = nothingMissing;
    std::string_view other = {}; ///< another name for it on the command line
};

inline constexpr EnumTable<&ViewInfo::view> viewTable{{
    {View::BreakEven, "break-even", "Break-even", "Ctrl+1",
     "What each option costs a month over the volume; where two curves cross, both cost the same", breakEvenTable,
     breakEvenFinding},
    {View::OverTime, "over-time", "Over time", "Ctrl+2",
     "The cash that each option takes, month by month, from what is paid up front on", overTimeTable, overTimeFinding},
    {View::Breakdown, "breakdown", "Breakdown", "Ctrl+3", "What the monthly cost of each option is made of",
     breakdownTable, breakdownFinding},
    {View::Sensitivity, "sensitivity", "Sensitivity", "Ctrl+4",
     "How much a figure changes if each input alone changes, the strongest first", sensitivityTable,
     sensitivityFinding},
    {View::Map, "map", "Map", "Ctrl+5", "Which option is the cheapest over any two inputs", mapTable, mapFinding},
    {View::Distribution, "distribution", "Distribution", "Ctrl+6",
     "How the figures spread under the ranges that inputs have", distributionTable, distributionFinding, true, false,
     distributionLacks},
    {View::Information, "information", "What to ask", "Ctrl+R",
     "What it is worth at most to know each input with a range before deciding", informationTable, informationFinding,
     true, false, informationLacks},
    {View::Portfolio, "portfolio", "Portfolio", "Ctrl+J",
     "What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes", portfolioTable,
     portfolioFinding, true, false, portfolioLacks},
    {View::Compare, "compare", "Compare", "Ctrl+7", "Up to four scenarios beside each other", compareTable,
     comparisonFinding, true, true, comparisonLacks},
    {View::Qualitative, "qualitative", "Qualities", "Ctrl+8",
     "Five approaches on scales of latency, privacy, control and the like, and their weighted order", qualitativeTable,
     qualitiesFinding, true, false, nothingMissing, "qualities"},
    {View::Advice, "advice", "Advice", "Ctrl+9",
     "What the answers to its questions and the figures speak for, why, and what would change it", adviceTable, nullptr,
     false},
}};
template <> inline constexpr const auto& tableOf<View> = viewTable;

[[nodiscard]] constexpr Label nameOf(View view)
{
    return {"view", info(view).id, "name", info(view).name};
}

[[nodiscard]] constexpr Label helpOf(View view)
{
    return {"view", info(view).id, "help", info(view).help};
}
static_assert(std::ranges::all_of(viewTable,
                                  [](const ViewInfo& row) { return (row.finding != nullptr) == row.isPicture; }));

} // namespace breakeven
