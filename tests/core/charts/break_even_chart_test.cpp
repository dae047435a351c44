// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/break_even_chart.h"

#include <QTest>

using namespace breakeven;

namespace {

Scenario sawtooth()
{
    Scenario scenario;
    Parameters& p = scenario.parameters;
    p.maintenanceHours = p.retrainInterval = 0;
    p.peakToAverage = p.minReplicas = p.gpuRate = p.apiInputPrice = 1;
    p.inputTokens = 200;
    p.outputTokens = 40;
    p.apiOutputPrice = 20;
    p.targetUtilization = 100;
    p.prefillThroughput = 1e6;
    p.decodeThroughput = 12.177301509985387;
    scenario.choices.amortizeUpfront = false;
    return scenario;
}

} // namespace

class BreakEvenChartTest : public QObject {
    Q_OBJECT

private slots:
    void theUsualFrame()
    {
        const ChartFrame frame = fittingFrame(evaluate({}), true);
        QVERIFY((frame.volume == Range{1e3, 1e8}));
        QVERIFY((frame.cost == Range{1, 1e6}));
        QVERIFY(showsTheAnswer(frame, evaluate({})));
    }

    void theFrameHoldsTheVolumeAndTheCrossing()
    {
        Scenario scenario;
        scenario.parameters.volume = 150;
        QCOMPARE(fittingFrame(evaluate(scenario), true).volume.low, 100.0);
        scenario.parameters.volume = 5e8;
        QVERIFY(std::abs(fittingFrame(evaluate(scenario), true).volume.high / 1e9 - 1) < 1e-12);
        scenario.parameters.volume = 1e6;
        scenario.parameters.maintenanceHours = 500;
        scenario.parameters.engineerRate = 1000;
        scenario.parameters.hostingOverhead = 100000;
        const Evaluation far = evaluate(scenario);
        QVERIFY(*far.focus().breakEven.settledVolume > 1e8);
        QVERIFY(std::abs(fittingFrame(far, true).volume.high / 1e9 - 1) < 1e-12);
        for (const bool logarithmic : {true, false})
            QVERIFY(showsTheAnswer(fittingFrame(evaluate({}), logarithmic), evaluate({})));
    }

    void aLinearFrameBeginsAtZero()
    {
        const ChartFrame frame = fittingFrame(evaluate({}), false);
        QVERIFY((frame.volume == Range{0, 2e6}));
        QCOMPARE(frame.cost.low, 0.0);
    }

    /// The highest curve ends near the axis' end, wherever that is.
    void aLinearAxisEndsNearTheHighestCurve()
    {
        for (double price = 1; price < 60; price *= 1.13) {
            Scenario scenario;
            scenario.parameters.apiInputPrice = price;
            const Evaluation evaluation = evaluate(scenario);
            const ChartFrame frame = fittingFrame(evaluation, false);
            const double highest = costsAt(evaluation, frame.volume.high).front().cost;
            QVERIFY(frame.cost.high >= highest * (1 - 1e-9));
            QVERIFY2(frame.cost.high <= 1.26 * highest, qPrintable(QString::number(frame.cost.high / highest)));
        }
    }

    void anAnswerThatLeavesTheFrameIsNoticed()
    {
        const ChartFrame frame = fittingFrame(evaluate({}), true);
        Scenario scenario;
        scenario.parameters.volume = 5e8;
        QVERIFY(!showsTheAnswer(frame, evaluate(scenario)));
        scenario.parameters.volume = 9e7;
        scenario.parameters.apiInputPrice = 200;
        QVERIFY(!showsTheAnswer(frame, evaluate(scenario)));
        scenario.parameters.volume = 1000; // the answer stands inside, and a curve runs out of the top
        QVERIFY(costsAt(evaluate(scenario), frame.volume.high).front().cost > frame.cost.high);
        QVERIFY(!showsTheAnswer(frame, evaluate(scenario)));
    }

    void focusAndBaselineAreHeavyAndOnTop()
    {
        const Evaluation evaluation = evaluate({});
        const BreakEvenChart chart = breakEvenChart(evaluation, {.pixels = 1000});
        QCOMPARE(chart.series.size(), 5U);
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            QCOMPARE(chart.series[i].heavy, i >= 3);
        QCOMPARE(inWords(chart.callout.title), std::string("Rented GPU pays from 644k"));
        QCOMPARE(inWords(chart.callout.text), std::string("both cost $3,765 a month here"));
        QCOMPARE(chart.crossings.size(), 1U);
        QVERIFY(chart.crossings[0].settled);
    }

    void everyCrossingIsMarkedAndJumpsAreNot()
    {
        const Evaluation evaluation = evaluate(sawtooth());
        const BreakEvenChart chart = breakEvenChart(evaluation, {.pixels = 1000});
        QCOMPARE(chart.crossings.size(), 11U);
        for (std::size_t n = 1; n <= 11; ++n)
            QVERIFY(std::abs(chart.crossings[n - 1].volume - 730000.0 * static_cast<double>(n)) < 1e-3);
        QVERIFY(chart.crossings.back().settled);
        QCOMPARE(inWords(chart.callout.title), std::string("Rented GPU pays for good from 8.03M"));
    }

    void aWindowsCalloutSaysWhatItsCrossingIs()
    {
        Scenario scenario; // each request costs more than at the API, and nothing is fixed: pays below
        scenario.focus = Option::TunedApi;
        scenario.parameters.maintenanceHours = scenario.parameters.retrainInterval = 0;
        scenario.parameters.apiOpsHours = 10;
        scenario.parameters.smallInputPrice = 5;
        scenario.choices.amortizeUpfront = false;
        const Evaluation evaluation = evaluate(scenario);
        QVERIFY(!evaluation.focus().breakEven.settledVolume);
        const BreakEvenChart chart = breakEvenChart(evaluation, {.pixels = 1000});
        const std::string title = inWords(chart.callout.title);
        QVERIFY2(title.starts_with("Fine-tuned API pays below "), title.c_str());
    }

    /// Serverless that is cheaper below a fee of $400, dearer while workers wait, and cheaper again up to 4M requests.
    void aStretchFromTheLowestVolumeOnIsNotAllThatPays()
    {
        Scenario scenario;
        scenario.focus = Option::ServerlessGpu;
        scenario.choices.amortizeUpfront = false;
        Parameters& p = scenario.parameters;
        p.maintenanceHours = p.retrainInterval = p.hostingOverhead = p.outputTokens = p.serverlessOverhead = 0;
        p.apiOpsHours = 4;
        p.inputTokens = p.prefillThroughput = 1000;
        p.serverlessRate = 3.6;
        p.serverlessIdle = 19;
        p.apiInputPrice = 0.9;
        const Evaluation evaluation = evaluate(scenario);
        QCOMPARE(evaluation.focus().breakEven.intervals.size(), 2U);
        QCOMPARE(mainCrossing(evaluation), std::optional(evaluation.focus().breakEven.intervals.front().to));
        const BreakEvenChart chart = breakEvenChart(evaluation, {.pixels = 1000});
        QCOMPARE(inWords(chart.callout.title), std::string("Serverless GPU pays below 20.9k, and in part above"));

        p.apiInputPrice = 1.1;
        const BreakEvenChart settled = breakEvenChart(evaluate(scenario), {.pixels = 1000});
        QCOMPARE(inWords(settled.callout.title), std::string("Serverless GPU pays for good from 2.03M"));
    }

    void costsUnderThePointerStandAsTheCurvesDo()
    {
        const Evaluation evaluation = evaluate({});
        const auto costs = costsAt(evaluation, 1e6);
        QCOMPARE(costs.size(), 5U);
        QVERIFY(costs.front().option == Option::TunedApi);
        QVERIFY(costs.back().option == Option::OwnedHardware);
        QCOMPARE(costs.back().cost, evaluation.of(Option::OwnedHardware).total);
    }
};

QTEST_APPLESS_MAIN(BreakEvenChartTest)
#include "break_even_chart_test.moc"
