// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/chart_sizes.h"

namespace breakeven {

namespace {

int visibleCount(const Evaluation& evaluation)
{
    int count = 0;
    for (const OptionInfo& row : optionTable)
        count += visibleOptions(evaluation.scenario).contains(row.option) ? 1 : 0;
    return count;
}

/// A bar for each option stands in its own row; other charts are as high as they look well.
int chartHeight(const Evaluation& evaluation, View view)
{
    constexpr int breakdownFrame = 120;
    constexpr int breakdownRow = 44;
    switch (view) {
    case View::Breakdown: return breakdownFrame + breakdownRow * visibleCount(evaluation);
    case View::OverTime: return 316; // it and the tornado share a page
    case View::Sensitivity: return 326;
    default: return 380;
    }
}

} // namespace

QSize wideChart(const Evaluation& evaluation, View view)
{
    return {720, chartHeight(evaluation, view)};
}

QSize narrowChart(const Evaluation& evaluation, View view)
{
    constexpr int higher = 64; // where a chart is narrow, its curves need height
    const bool hasCurves = view == View::BreakEven || view == View::OverTime;
    return {410, chartHeight(evaluation, view) + (hasCurves ? higher : 0)};
}

} // namespace breakeven
