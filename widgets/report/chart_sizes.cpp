// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/chart_sizes.h"

#include "widgets/charts/views.h"

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
    return height.chart + height.eachOption * visibleCount(evaluation);
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
