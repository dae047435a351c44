// SPDX-License-Identifier: GPL-3.0-or-later
#include "band_figures.h"
#include "paint_counter.h"
#include "stopwatch.h"

#include "core/analysis/suggested_ranges.h"
#include "core/charts/bands.h"
#include "core/charts/break_even_chart.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/charts/break_even/break_even_view.h"

#include <QCoreApplication>

#include <qcustomplot.h>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

constexpr int rounds = 101;
constexpr QSize pixels{1920, 1080};

/// Seven options shown, four of them with bands.
Scenario rangedScenario()
{
    Scenario scenario;
    for (const OptionInfo& row : optionTable)
        scenario.shown.insert(row.option);
    scenario.analysis.bands = {Option::OwnedHardware, Option::Hybrid};
    scenario.ranges = suggestedRanges(scenario);
    return scenario;
}

Json summary(Stopwatch& watch)
{
    return {{"median_ms", watch.percentile(0.5)}, {"p95_ms", watch.percentile(0.95)}};
}

Json computed(Scenario scenario, const ChartFrame& frame)
{
    Stopwatch watch;
    for (int i = 0; i < rounds; ++i) {
        scenario.parameters.gpuRate = 0.861 + 1e-3 * i;
        watch.measure([&] {
            return totalBands(scenario,
                              {frame.volume.low, frame.volume.high, frame.logarithmic, pixels.width() * 0.85});
        });
    }
    return summary(watch);
}

Json drawn(Scenario scenario, const ChartFrame& frame)
{
    QCustomPlot plot;
    plot.resize(pixels);
    plot.show();
    BreakEvenPlot drawing(plot, Medium::Screen);
    drawing.reserveLabels(visibleOptions(scenario));
    QCoreApplication::processEvents();
    const double width = drawing.plotRect().width();
    std::vector<Band> bands = totalBands(scenario, {frame.volume.low, frame.volume.high, frame.logarithmic, width});
    Stopwatch watch;
    for (int i = 0; i < rounds; ++i) {
        scenario.parameters.gpuRate = 0.861 + 1e-3 * i;
        Scenario certain = scenario;
        certain.ranges.clear();
        const Evaluation evaluation = evaluate(certain);
        for (Band& band : bands)
            for (double& edge : band.p90)
                edge *= 1.0001; // all values are new in every frame
        watch.measure([&] {
            BreakEvenChart chart = breakEvenChart(evaluation, {.frame = frame, .pixels = width});
            chart.bands = bands;
            drawing.show(chart);
            plot.replot(QCustomPlot::rpImmediateRefresh);
        });
    }
    return summary(watch);
}

Json followed(Scenario scenario)
{
    BreakEvenView view;
    view.resize(pixels);
    view.show();
    PaintCounter paints;
    view.findChild<QCustomPlot*>()->installEventFilter(&paints);
    view.setEvaluation(evaluate(scenario), true);
    while (paints.count < 2)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Stopwatch watch;
    for (int i = 0; i < rounds; ++i) {
        scenario.parameters.gpuRate = 0.861 + 1e-3 * i;
        paints.count = 0;
        watch.measure([&] {
            view.setEvaluation(evaluate(scenario), false);
            while (paints.count < 2) // the curves, then the bands
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    return summary(watch);
}

} // namespace

Json bandFigures()
{
    const Scenario scenario = rangedScenario();
    const ChartFrame frame = fittingFrame(evaluate(scenario), true);
    return {{"four_bands_computed", computed(scenario, frame)},
            {"seven_curves_and_four_bands_drawn", drawn(scenario, frame)},
            {"from_new_value_to_bands_painted", followed(scenario)}};
}
