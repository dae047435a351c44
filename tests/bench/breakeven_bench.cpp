// SPDX-License-Identifier: GPL-3.0-or-later
#include "band_figures.h"
#include "core/model/break_even/break_even_search.h"
#include "information_figures.h"
#include "paint_counter.h"
#include "portfolio_figures.h"
#include "stopwatch.h"

#include "app/desktop/theme_control.h"
#include "app/document/dialogs.h"
#include "app/window/main_window.h"
#include "core/advice/verdict/verdict.h"
#include "core/advice/verdict/warnings.h"
#include "core/analysis/flips/best_routing_share.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/analysis/map/decision_map.h"
#include "core/analysis/sensitivity.h"
#include "core/charts/break_even_chart.h"
#include "core/output/sweep_csv.h"
#include "core/scenario/file/presets.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/map/map_refiner.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/theme.h"
#include "widgets/verdict/verdict_bar.h"

#include <nlohmann/json.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace breakeven;
using Json = nlohmann::ordered_json;

namespace {

constexpr QSize chartSize{1920, 1080};
constexpr int frames = 300;

OptionSet everyOption()
{
    OptionSet set;
    for (const OptionInfo& row : optionTable)
        set.insert(row.option);
    return set;
}

Scenario extreme()
{
    Scenario scenario;
    scenario.parameters.inputTokens = 200000;
    scenario.parameters.outputTokens = 64000;
    scenario.parameters.prefillThroughput = 10;
    scenario.parameters.decodeThroughput = 1;
    scenario.parameters.volume = 1e9;
    scenario.parameters.gpusPerReplica = 3;
    scenario.parameters.gpusPerServer = 8;
    return scenario;
}

Json modelFigures(Scenario scenario)
{
    volatile double sink = 0;
    const auto evaluateAll = [&](int i) {
        scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
        const CostModel model = costModel(scenario);
        for (const OptionCosts& option : model)
            sink = sink + option.total(scenario.parameters.volume);
    };
    const auto breakEvens = [&](int i) {
        scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
        const CostModel model = costModel(scenario);
        for (const OptionCosts& option : model)
            sink = sink + breakEven(option, costsOf(model, scenario.baseline)).settledVolume.value_or(0);
    };
    const auto answer = [&](int i) {
        scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
        const Evaluation evaluation = evaluate(scenario);
        sink = sink + static_cast<double>(verdict(evaluation).size() + warnings(evaluation).size());
    };
    const auto marks = [&](int i) {
        scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
        sink = sink + static_cast<double>(flipMarks(scenario).size());
    };
    const auto share = [&](int i) {
        scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
        sink = sink + bestRoutingShare(scenario).percent;
    };
    const CostModel model = costModel(scenario);
    const auto curves = [&](int) {
        for (const OptionCosts& option : model)
            sink = sink + totalCurve(option, {1e3, 1e8, true, 1700}).cost.back();
    };
    return {{"seven_options_at_a_volume_us", microsecondsPerCall(evaluateAll)},
            {"break_evens_of_all_options_us", microsecondsPerCall(breakEvens)},
            {"full_answer_with_months_verdict_warnings_us", microsecondsPerCall(answer)},
            {"seven_curves_us", microsecondsPerCall(curves)},
            {"all_flip_marks_us", microsecondsPerCall(marks)},
            {"best_routing_share_us", microsecondsPerCall(share)}};
}

/// Rows of a sweep over volume and GPU rate, made into text and thrown away.
double sweptRowsPerSecond(const Scenario& scenario)
{
    constexpr double rows = 100000;
    std::size_t bytes = 0;
    const std::vector<SweepAxis> axes{*sweepAxisFrom("volume=1e3:1e9:1000:log"), *sweepAxisFrom("gpu_rate=0.1:5:100")};
    const double milliseconds = Stopwatch::milliseconds([&] {
        const Outcome written = writeSweepCsv(scenario, axes, allRows(axes), [&bytes](std::string_view block) {
            bytes += block.size();
            return success();
        });
        return written.ok();
    });
    return bytes > 0 ? rows / milliseconds * 1000 : 0;
}

Json analysisFigures(Scenario scenario)
{
    const auto tornado = [&](Figure figure) {
        return microsecondsPerCall([&](int i) {
            scenario.parameters.gpuRate = 0.86 + 1e-4 * i;
            static_cast<void>(sensitivity(scenario, scenario.focus, figure));
        });
    };
    Json json;
    for (const FigureInfo& row : figureTable)
        json["sensitivity_of_" + std::string(row.id) + "_us"] = tornado(row.figure);
    json["sweep_rows_per_second"] = sweptRowsPerSecond(scenario);
    return json;
}

/// Maps of volume by GPU rate: coarse and fine, and from a new value to the coarse map painted and the fine one
/// there.
Json mapFigures()
{
    Scenario scenario;
    scenario.shown = everyOption();
    const auto computed = [&](MapCells cells) {
        Stopwatch watch;
        for (int i = 0; i < 21; ++i)
            watch.measure([&] {
                const auto map = decisionMap(scenario, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), cells);
                scenario.parameters.gpuRate += map.cheapest.empty() ? 1 : 1e-4;
            });
        return watch.percentile(0.5);
    };
    MapView view;
    view.resize(chartSize);
    view.show();
    Stopwatch coarse;
    Stopwatch fine;
    for (int i = 0; i < 21; ++i) {
        scenario.parameters.gpuRate += 0.01;
        const SharedEvaluation evaluation = evaluate(scenario);
        fine.measure([&] {
            coarse.measure([&] {
                view.setEvaluation(evaluation, false);
                QCoreApplication::processEvents();
            });
            while (view.map().columns < fineMap.columns)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    return {{"80x50_ms", computed(coarseMap)},
            {"320x200_ms", computed(fineMap)},
            {"view_1920x1080_coarse_painted_ms", coarse.percentile(0.5)},
            {"view_fine_there_after_rest_ms", fine.percentile(0.5)}};
}

/// A slider of the window moved step by step: from the key press until every widget that shows something new is
/// painted.
Stopwatch stepTimes(MainWindow& window)
{
    auto* slider = window.findChild<ValueSlider*>(QStringLiteral("slider_gpu_rate"));
    slider->setFocus();
    Stopwatch watch;
    for (int frame = 0; frame < frames; ++frame)
        watch.measure([&] {
            QTest::keyClick(slider, frame % 100 < 50 ? Qt::Key_Right : Qt::Key_Left);
            QCoreApplication::processEvents();
        });
    return watch;
}

Json frameFigures(MainWindow& window)
{
    PaintCounter plot;
    PaintCounter verdict;
    window.findChild<QWidget*>(QStringLiteral("break_even_plot"))->installEventFilter(&plot);
    window.findChild<VerdictBar*>()->installEventFilter(&verdict);
    Stopwatch watch = stepTimes(window);
    return {{"p10_ms", watch.percentile(0.1)},
            {"median_ms", watch.percentile(0.5)},
            {"p95_ms", watch.percentile(0.95)},
            {"paints_of_the_chart_per_frame", static_cast<double>(plot.count) / frames},
            {"paints_of_the_verdict_per_frame", static_cast<double>(verdict.count) / frames}};
}

/// The same with each view and each page of the advice in place of the chart.
Json viewFigures(MainWindow& window)
{
    Json json;
    auto* card = window.findChild<ChartCard*>();
    const auto measure = [&](const std::string& name) {
        QCoreApplication::processEvents();
        Stopwatch watch = stepTimes(window);
        json[name] = {{"p10_ms", watch.percentile(0.1)},
                      {"median_ms", watch.percentile(0.5)},
                      {"p95_ms", watch.percentile(0.95)}};
    };
    for (const ViewInfo& row : viewTable) {
        card->setView(row.view);
        if (row.view != View::Advice)
            measure(std::string(row.id));
    }
    for (const char* page : {"fit_check", "task_type", "strategy", "hidden_costs", "claims", "use_cases"}) {
        window.findChild<QAbstractButton*>(QStringLiteral("advice_") + QLatin1String(page))->click();
        measure(std::string("advice_") + page);
    }
    card->setView(View::BreakEven);
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true); // leaves the user's settings alone
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("breakeven-bench"));
    QApplication::setOrganizationName(QStringLiteral("breakeven"));

    Json figures;
    if (QApplication::arguments().value(1) != QLatin1String("--frames")) { // the window's frames alone, for a profiler
        figures["default"] = modelFigures(Scenario{});
        figures["trillions_of_gpus"] = modelFigures(extreme());
        figures["analyses"] = analysisFigures(Scenario{});
        figures["analyses_of_trillions_of_gpus"] = analysisFigures(extreme());
        figures["bands"] = bandFigures();
        figures["what_to_find_out_first"] = informationFigures();
        figures["portfolio"] = portfolioFigures();
        figures["decision_map"] = mapFigures();
    }

    DesktopDialogs dialogs;
    std::unique_ptr<ThemeControl> theme;
    std::unique_ptr<MainWindow> window;
    figures["window_from_nothing_to_painted_ms"] = Stopwatch::milliseconds([&] {
        loadFonts();
        theme = std::make_unique<ThemeControl>(ThemeChoice::Light);
        window = std::make_unique<MainWindow>(*theme, dialogs);
        window->document().start(findPreset("support-ticket-triage")->scenario);
        window->resize(1440, 900);
        window->show();
        window->repaint();
        QCoreApplication::processEvents();
    });

    Scenario scenario;
    scenario.shown = everyOption();
    window->document().start(scenario);
    auto* chart = window->findChild<BreakEvenView*>();
    chart->parentWidget()->setFixedSize(chartSize + QSize(16, 16)); // the card has 8 around the chart
    window->resize(2600, 1400);
    QCoreApplication::processEvents();
    figures["chart_pixels"] = {chart->width(), chart->height()};
    figures["frame_with_chart_inputs_and_verdict"] = frameFigures(*window);
    figures["frames_of_views"] = viewFigures(*window);

    const Evaluation evaluation = evaluate(scenario);
    const PictureOptions picture{.pixels = {3840, 2160}, .theme = &Theme::light()};
    figures["png_3840x2160_ms"] = Stopwatch::milliseconds([&] { return pngBytes(chartPicture(evaluation, picture)); });
    std::puts(figures.dump(1).c_str());
    return 0;
}
