// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/chart_sizes.h"

#include "core/charts/ranking/information_chart.h"
#include "widgets/charts/views.h"

#include <algorithm>

namespace breakeven {

namespace {

int visibleCount(const Evaluation& evaluation)
{
    int count = 0;
    for (const OptionInfo& row : optionTable)
        count += visibleOptions(evaluation.scenario).contains(row.option) ? 1 : 0;
    return count;
}

int chartHeight(const Evaluation& evaluation, View view)
{
    const ReportHeight& height = seen(view).reportHeight;
    const std::size_t ranges = std::min(evaluation.scenario.ranges.size(), mostInformationBars);
    return height.chart + height.eachOption * visibleCount(evaluation) + height.eachRange * static_cast<int>(ranges);
}

} // namespace

QSize wideChart(const Evaluation& evaluation, View view)
{
    return {720, chartHeight(evaluation, view)};
}

QSize narrowChart(const Evaluation& evaluation, View view)
{
    return {410, chartHeight(evaluation, view) + seen(view).reportHeight.ifNarrow};
}

} // namespace breakeven
