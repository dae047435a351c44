// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown_chart.h"

#include "core/charts/breakdown.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

BreakdownChart chartOf(const Scenario& scenario)
{
    const Evaluation e = evaluate(scenario);
    return breakdownChart(e);
}

const BreakdownBar& barOf(const BreakdownChart& chart, Option option)
{
    return *std::find_if(chart.bars.begin(), chart.bars.end(), [&](const auto& bar) { return bar.option == option; });
}

/// Every component at once: tokens, GPUs, platform, people, retraining, up front, errors.
Scenario everything()
{
    Scenario scenario;
    scenario.parameters.errorCost = 0.01;
    scenario.parameters.hostingOverhead = 70;
    scenario.parameters.peakToAverage = 2.5;
    return scenario;
}

} // namespace

class BreakdownChartTest : public QObject {
    Q_OBJECT

private slots:
    void theBarsStandInTheBreakdownsOrder()
    {
        for (const double volume : {2000.0, 1e6, 3e7}) {
            Scenario scenario;
            scenario.parameters.volume = volume;
            const Evaluation e = evaluate(scenario);
            const BreakdownChart chart = breakdownChart(e);
            const Breakdown list = breakdown(e);
            QCOMPARE(chart.bars.size(), std::size_t{5});
            for (std::size_t i = 0; i < chart.bars.size(); ++i) {
                QCOMPARE(chart.bars[i].option, list.entries[i].option);
                QCOMPARE(chart.bars[i].totalText, list.entries[i].total);
                QCOMPARE(chart.bars[i].heavy, list.entries[i].focus || list.entries[i].baseline);
                QVERIFY(i == 0 || chart.bars[i - 1].total <= chart.bars[i].total);
            }
        }
    }

    void theSegmentsAreStackedToTheTotal()
    {
        const Evaluation e = evaluate(everything());
        const BreakdownChart chart = breakdownChart(e);
        for (const BreakdownBar& bar : chart.bars) {
            double end = 0;
            for (const BreakdownSegment& segment : bar.segments) {
                QCOMPARE(segment.from, end);
                const double cost = e.of(bar.option).monthly.*costComponents[segment.component].member;
                QVERIFY(cost > 0);
                QVERIFY(std::abs(segment.to - segment.from - cost) < 1e-9);
                QCOMPARE(inWords(segment.label), std::string(costComponents[segment.component].label));
                end = segment.to;
            }
            QVERIFY(std::abs(end - bar.total) < 1e-9);
            QVERIFY(bar.total <= chart.top);
        }
        QCOMPARE(barOf(chart, Option::Hybrid).segments.size(), costComponents.size());
        QCOMPARE(chart.components.size(), costComponents.size());
    }

    void whatIsNothingIsNoSegment()
    {
        Scenario scenario;
        scenario.shown = {};
        const BreakdownChart chart = chartOf(scenario);
        const BreakdownBar& api = barOf(chart, Option::FrontierApi);
        QCOMPARE(api.segments.size(), std::size_t{1});
        QCOMPARE(api.segments[0].component, std::size_t{0});
        QCOMPARE(chart.components, (std::vector<std::size_t>{0, 1, 3, 4, 5})); // no platform, no errors
    }

    void idleMoneyIsThatShareOfCompute()
    {
        const Evaluation e = evaluate(everything());
        const BreakdownChart chart = breakdownChart(e);
        for (const Option option : {Option::RentedGpu, Option::OwnedHardware, Option::Hybrid}) {
            const FleetUse& fleet = *e.of(option).fleet;
            const double compute = e.of(option).monthly.compute;
            for (const BreakdownSegment& segment : barOf(chart, option).segments) {
                const bool isCompute = costComponents[segment.component].member == &MonthlyCost::compute;
                QCOMPARE(segment.headroom, isCompute ? fleet.headroom * compute : 0.0);
                QCOMPARE(segment.spare, isCompute ? fleet.spare * compute : 0.0);
                if (isCompute)
                    QVERIFY(std::abs(segment.headroom + segment.spare - fleet.idle() * compute) < 1e-9);
            }
        }
        for (const BreakdownSegment& segment : barOf(chart, Option::TunedApi).segments)
            QCOMPARE(segment.headroom + segment.spare, 0.0);
    }

    void theKeyNamesTheFocusIdleMoney()
    {
        // 2 GPUs for 0.73 $/h · 730 h; half of what a request takes is kept for peaks.
        Scenario scenario;
        const Evaluation e = evaluate(scenario);
        const FleetUse& fleet = *e.focus().fleet;
        const double compute = 2 * 0.86 * 730;
        const BreakdownChart chart = chartOf(scenario);
        QCOMPARE(inWords(chart.headroom), "idle: headroom for peaks, $" +
                                              std::to_string(std::lround(compute * fleet.headroom)) + " at Rented GPU");
        QCOMPARE(inWords(chart.spare),
                 "spare, $" + std::to_string(std::lround(compute * fleet.spare)) + " at Rented GPU");
        scenario.focus = Option::TunedApi; // without GPUs: the cheapest option that has some
        QVERIFY(inWords(chartOf(scenario).spare).ends_with("at Owned hardware") ||
                inWords(chartOf(scenario).spare).ends_with("at Rented GPU"));
        scenario.shown = {};
        QVERIFY(chartOf(scenario).headroom.empty());
    }

    void theRatesStandBesideTheBars()
    {
        Evaluation e = evaluate({});
        auto& result = e.options[Option::RentedGpu];
        result.costPerRequest = 0.00376;
        result.costPerCorrectAnswer = 0.00404;
        const BreakdownBar bar = barOf(breakdownChart(e), Option::RentedGpu);
        QCOMPARE(inWords(bar.rates[0]), std::string("$0.00376"));
        QCOMPARE(inWords(bar.rates[1]), std::string("$3.76"));
        QCOMPARE(inWords(bar.rates[2]), std::string("$0.00404"));
        result.costPerCorrectAnswer.reset();
        QCOMPARE(inWords(barOf(breakdownChart(e), Option::RentedGpu).rates[2]), std::string("–"));
    }

    void exactIsToTheCent()
    {
        const BreakdownChart chart = chartOf({});
        const BreakdownSegment& people = barOf(chart, Option::RentedGpu).segments[1];
        QCOMPARE(inWords(people.exact), std::string("People: 1600.00 US dollars a month"));
        const std::string compute = inWords(barOf(chart, Option::RentedGpu).segments[0].exact);
        QVERIFY(compute.find("\nof it idle: ") != std::string::npos);
        QCOMPARE(inWords(chart.title), std::string("US dollars a month at 1,000,000 requests"));
    }
};

QTEST_APPLESS_MAIN(BreakdownChartTest)
#include "breakdown_chart_test.moc"
