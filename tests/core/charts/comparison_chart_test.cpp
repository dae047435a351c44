// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparison_chart.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

std::vector<ComparedScenario> sincePinned(void (*edit)(Scenario&))
{
    Scenario scenario;
    scenario.pin = pinOf(scenario);
    edit(scenario);
    return comparedScenarios(evaluate(scenario), {});
}

ComparisonChart chartOf(const std::vector<ComparedScenario>& scenarios)
{
    return comparedCurves(scenarios, {.pixels = 800});
}

QStringList labels(const ComparisonChart& chart)
{
    QStringList found;
    for (const auto& series : chart.series)
        found << QString::fromStdString(inWords(series.label));
    return found;
}

} // namespace

class ComparisonChartTest : public QObject {
    Q_OBJECT

private slots:
    void aBaselineThatIsSharedStandsOnce()
    {
        const ComparisonChart chart = chartOf(sincePinned([](Scenario& s) { s.parameters.gpuRate = 2; }));
        QCOMPARE(labels(chart), (QStringList{"Frontier API", "Pinned", "Now"}));
        QVERIFY(!chart.series[0].focus && chart.series[1].focus && chart.series[2].focus);
    }

    void baselinesThatDifferStandEach()
    {
        const ComparisonChart chart = chartOf(sincePinned([](Scenario& s) { s.parameters.apiInputPrice = 5; }));
        QCOMPARE(labels(chart), (QStringList{"Pinned · Frontier API", "Now · Frontier API", "Pinned", "Now"}));
    }

    void fociThatDifferAreNamed()
    {
        const ComparisonChart chart = chartOf(sincePinned([](Scenario& s) { s.focus = Option::Hybrid; }));
        QCOMPARE(labels(chart), (QStringList{"Frontier API", "Pinned · Rented GPU", "Now · Hybrid"}));
    }

    void theCurvesAreTheModels()
    {
        const auto scenarios = sincePinned([](Scenario& s) { s.parameters.gpuRate = 2; });
        const ComparisonChart chart = chartOf(scenarios);
        for (const auto& series : chart.series) {
            const OptionCosts& costs = costsOf(scenarios[series.scenario].evaluation->model, series.option);
            const double last = series.curve.volume.back();
            QVERIFY(std::abs(series.curve.cost.back() / costs.total(last) - 1) < 0.05); // a line through steps' tops
            QCOMPARE(series.curve.volume.front(), chart.frame.volume.low);
        }
    }

    void theMarksStandOnTheCurves()
    {
        const auto scenarios = sincePinned([](Scenario& s) { s.parameters.volume = 3e6; });
        const ComparisonChart chart = chartOf(scenarios);
        QCOMPARE(chart.marks.size(), std::size_t{4});
        for (const auto& mark : chart.marks) {
            const Evaluation& e = *scenarios[mark.scenario].evaluation;
            QCOMPARE(mark.volume, mark.breakEven ? *e.focus().breakEven.settledVolume : e.scenario.parameters.volume);
            const double cost = costsOf(e.model, e.scenario.focus).total(mark.volume);
            QVERIFY(std::abs(mark.cost / cost - 1) < 1e-9);
        }
    }

    void whatNeverPaysHasNoMark()
    {
        const ComparisonChart chart = chartOf(sincePinned([](Scenario& s) { s.parameters.gpuRate = 100; }));
        for (const auto& mark : chart.marks)
            QVERIFY(!mark.breakEven || mark.scenario == 0);
    }

    /// The view's own: with the table, beside what was opened, within the frame that stands still.
    void theViewIsWhatIsAskedFor()
    {
        Scenario other;
        other.name = "Other";
        const ChartFrame frame{{1e3, 1e7}, {10, 1e5}, true};
        const ComparisonChart chart =
            comparisonChart(evaluate({}), {.frame = frame, .others = {evaluate(other)}, .pixels = 800});
        QVERIFY(chart.frame == frame);
        QCOMPARE(inWords(comparisonInWords(chart)), std::string("Now, Other"));
        QVERIFY(chart.table.hasDifference() && !chart.table.figures.empty());
        const auto scenarios = comparedScenarios(evaluate({}), {evaluate(other)});
        QCOMPARE(labels(comparedCurves(scenarios, {.frame = frame, .pixels = 800})), labels(chart));
        QVERIFY(comparisonChart(evaluate({})).frame == fittingFrame(evaluate({}), true));
    }

    void theFrameHoldsAll()
    {
        const auto scenarios = sincePinned([](Scenario& s) { s.parameters.volume = 200; });
        const ChartFrame frame = fittingFrame(scenarios);
        QVERIFY(frame.logarithmic);
        for (const ComparedScenario& compared : scenarios)
            QVERIFY(showsTheAnswer(frame, *compared.evaluation));
    }
};

QTEST_APPLESS_MAIN(ComparisonChartTest)
#include "comparison_chart_test.moc"
