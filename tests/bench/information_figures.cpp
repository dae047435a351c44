// SPDX-License-Identifier: GPL-3.0-or-later
#include "information_figures.h"
#include "paint_counter.h"
#include "slider_steps.h"

#include "core/analysis/uncertainty/information.h"
#include "widgets/charts/information/information_view.h"

#include <QCoreApplication>

#include <qcustomplot.h>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

constexpr int rounds = 101;

Scenario undecided()
{
    Scenario scenario;
    scenario.shown = OptionSet::all();
    scenario.ranges = {{"volume", {500000, 2000000}}, {"input_tokens", {900, 1600}}, {"output_tokens", {100, 250}},
                       {"api_input_price", {2, 4}},   {"gpu_rate", {0.6, 2}},        {"decode_throughput", {600, 2400}},
                       {"engineer_rate", {70, 140}},  {"monthly_growth", {-2, 5}}};
    return scenario;
}

Json computed()
{
    Stopwatch watch;
    for (int i = 0; i < rounds; ++i)
        watch.measure([scenario = moved(undecided(), i)] { return decision(scenario); });
    return summary(watch);
}

/// While a slider is dragged; the frame itself, and until the bars are there.
Json followed()
{
    InformationView view;
    view.resize(1920, 1080);
    view.show();
    PaintCounter paints;
    view.findChild<QCustomPlot*>()->installEventFilter(&paints);
    Stopwatch frame;
    Stopwatch all;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents(); // what the last round left
        paints.count = 0;
        const double before = view.chart().everything.value;
        all.measure([&] {
            frame.measure([&] { view.setEvaluation(evaluate(moved(undecided(), i)), false); });
            while (view.chart().everything.value == before || paints.count == 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    return {{"frame", summary(frame)}, {"bars_painted", summary(all)}};
}

} // namespace

Json informationFigures()
{
    return {{"computed", computed()}, {"from_new_value", followed()}};
}
