// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio_figures.h"
#include "paint_counter.h"
#include "slider_steps.h"

#include "core/analysis/portfolio/moving_shares.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/inputs/parameter_table.h"
#include "widgets/charts/portfolio/portfolio_view.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <cmath>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

constexpr int rounds = 51;

/// Volumes over two decades, and prompts short and long.
Scenario tasksOf(int count)
{
    Scenario scenario;
    for (int i = 0; i < count; ++i)
        scenario.tasks.push_back({"Task " + std::to_string(i),
                                  {{&rowOf(&Parameters::volume), std::round(2e4 * std::pow(100, (i * 7 % 40) / 40.0))},
                                   {&rowOf(&Parameters::inputTokens), 300.0 + 211 * (i * 13 % 40)}},
                                  {}});
    return scenario;
}

Json planned(int count)
{
    Stopwatch watch;
    for (int i = 0; i < rounds; ++i)
        watch.measure([scenario = moved(tasksOf(count), i)] { return portfolio(scenario); });
    return summary(watch);
}

Json shares(int count)
{
    Stopwatch watch;
    for (int i = 0; i < 5; ++i) {
        Scenario scenario = moved(tasksOf(count), i);
        scenario.ranges = {{"gpu_rate", {0.6, 2}}, {"api_input_price", {2, 4}}, {"engineer_rate", {70, 140}}};
        watch.measure([&] { return movingShares(scenario); });
    }
    return summary(watch);
}

/// While a slider is dragged; the frame itself, and until the plan is there.
Json followed(int count)
{
    PortfolioView view;
    view.resize(1920, 1080);
    view.show();
    PaintCounter paints;
    view.findChild<QCustomPlot*>()->installEventFilter(&paints);
    Stopwatch frame;
    Stopwatch all;
    const Scenario scenario = tasksOf(count);
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents(); // what the last round left
        const double before = view.chart().steps.empty() ? 0 : view.chart().steps.back().total();
        const SharedEvaluation evaluation = evaluate(moved(scenario, i));
        paints.count = 0;
        all.measure([&] {
            frame.measure([&] { view.setEvaluation(evaluation, false); });
            while (view.chart().steps.empty() || view.chart().steps.back().total() == before || paints.count == 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    return {{"frame", summary(frame)}, {"plan_painted", summary(all)}};
}

} // namespace

Json portfolioFigures()
{
    return {{"planned_40", planned(40)},
            {"planned_1000", planned(1000)},
            {"shares_12", shares(12)},
            {"shares_40", shares(40)},
            {"from_new_value_40", followed(40)},
            {"shares_5000", shares(5000)},
            {"from_new_value_5000", followed(5000)}};
}
