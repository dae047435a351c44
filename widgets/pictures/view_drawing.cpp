// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/view_drawing.h"

#include "core/advice/fit/qualitative.h"
#include "core/analysis/map/decision_map.h"
#include "core/charts/bands.h"
#include "core/charts/breakdown_chart.h"
#include "core/charts/comparison_chart.h"
#include "core/charts/tornado.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/charts/breakdown/breakdown_plot.h"
#include "widgets/charts/compare/compare_plot.h"
#include "widgets/charts/distribution/distribution_plot.h"
#include "widgets/charts/map/map_plot.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/charts/qualitative/qualitative_plot.h"
#include "widgets/charts/sensitivity/tornado_plot.h"
#include "widgets/pictures/picture_options.h"
#include "widgets/theme.h"

#include <cassert>

namespace breakeven {

namespace {

// A drawing only fills the plot, which owns all that is drawn: it need not outlive these functions.

void drawBreakEven(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    BreakEvenPlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.reserveLabels(visibleOptions(evaluation.scenario));
    const ChartFrame frame = options.frame.value_or(fittingFrame(evaluation, options.logarithmic));
    const double width = drawing.plotRect().width();
    BreakEvenChart chart = breakEvenChart(evaluation, frame, width);
    chart.bands = totalBands(evaluation.scenario, {frame.volume.low, frame.volume.high, frame.logarithmic, width});
    drawing.show(chart);
}

void drawOverTime(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    OverTimePlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    std::vector<Band> bands = cashBands(evaluation.scenario);
    OverTimeChart chart = overTimeChart(evaluation, fittingTop(evaluation, bands));
    chart.bands = std::move(bands);
    drawing.show(chart);
}

void drawBreakdown(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    BreakdownPlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(breakdownChart(evaluation, dearestTotal(evaluation)));
}

void drawSensitivity(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    const Scenario& scenario = evaluation.scenario;
    TornadoPlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(tornadoChart(sensitivity(scenario, scenario.focus, scenario.analysis.figure), options.allInputs));
}

void drawMap(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    const MapAxes axes = mapAxes(evaluation.scenario);
    MapPlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(decisionMap(evaluation.scenario, *axes.x, *axes.y, fineMap));
}

void drawDistribution(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    DistributionPlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(distributionChart(evaluation));
}

void drawComparison(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    const std::vector<ComparedScenario> scenarios = comparedScenarios(evaluation, options.others);
    ComparePlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(scenarios, fittingFrame(scenarios));
}

void drawQualities(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    QualitativePlot drawing(plot, Medium::Picture);
    drawing.setTheme(*options.theme);
    drawing.show(qualitative(evaluation));
}

} // namespace

void drawView(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options)
{
    switch (options.view) {
    case View::BreakEven: drawBreakEven(plot, evaluation, options); break;
    case View::OverTime: drawOverTime(plot, evaluation, options); break;
    case View::Breakdown: drawBreakdown(plot, evaluation, options); break;
    case View::Sensitivity: drawSensitivity(plot, evaluation, options); break;
    case View::Map: drawMap(plot, evaluation, options); break;
    case View::Distribution: drawDistribution(plot, evaluation, options); break;
    case View::Compare: drawComparison(plot, evaluation, options); break;
    case View::Qualitative: drawQualities(plot, evaluation, options); break;
    case View::Advice: assert(!"advice is no picture"); break;
    }
}

} // namespace breakeven
