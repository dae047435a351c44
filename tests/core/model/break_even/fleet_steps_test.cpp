// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/fleet_steps.h"

#include "core/model/break_even/break_even_search.h"
#include "core/model/cost_model.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_model.h"

#include <QTest>

#include <fmt/format.h>

using namespace breakeven;

namespace {

BreakEven solve(const Scenario& scenario, Option option)
{
    const CostModel model = costModel(scenario);
    return breakEven(costsOf(model, option), costsOf(model, scenario.baseline));
}

/// Whether a volume lies in S; absent where the intervals that are not told would have to be known.
std::optional<bool> within(const BreakEven& found, double volume)
{
    for (const Interval& interval : found.intervals)
        if (volume > interval.from && volume <= interval.to)
            return true;
    if (!found.truncated || volume < found.intervals.back().to || volume > found.lastVolume)
        return false;
    return found.settledVolume && volume > *found.settledVolume ? std::optional(true) : std::nullopt;
}

/// Whether a volume is that of a change, as far as doubles can tell.
bool atAnEnd(const BreakEven& found, double volume)
{
    const auto is = [volume](double end) { return close(volume, end, 1e-11L); };
    for (const Interval& interval : found.intervals)
        if (is(interval.from) || is(interval.to))
            return true;
    return (found.settledVolume && is(*found.settledVolume)) || (found.lastVolume && is(*found.lastVolume));
}

/// Volumes worth a look: anywhere, around steps, and on both sides of every end.
std::vector<double> volumesToTry(RandomScenarios& random, const BreakEven& found, double volumePerReplica)
{
    std::vector<double> volumes{100, 1e9};
    for (int i = 0; i < 20; ++i)
        volumes.push_back(random.volume());
    const auto around = [&volumes](double volume) {
        for (const double side : {-1e-6, -1e-9, 0.0, 1e-9, 1e-6})
            volumes.push_back(std::clamp(volume * (1 + side), volumeRange.low, volumeRange.high));
    };
    for (int i = 0; i < 8 && volumePerReplica < volumeRange.high; ++i)
        around(volumePerReplica * std::floor(random.logarithmic(1, volumeRange.high / volumePerReplica)));
    for (const Interval& interval : found.intervals) {
        around(interval.from);
        around(interval.to);
    }
    if (found.settledVolume)
        around(*found.settledVolume);
    if (found.lastVolume)
        around(*found.lastVolume);
    return volumes;
}

/// Where the intervals and the costs themselves disagree; empty if nowhere.
std::string contradiction(RandomScenarios& random, const Scenario& scenario, Option option)
{
    const CostModel model = costModel(scenario);
    const OptionCosts& costs = costsOf(model, option);
    const OptionCosts& baseline = costsOf(model, scenario.baseline);
    const BreakEven found = breakEven(costs, baseline);
    for (const double volume : volumesToTry(random, found, costs.fleet.volumePerReplica())) {
        const double f = costs.total(volume);
        const double b = baseline.total(volume);
        const std::optional<bool> cheaper = within(found, volume);
        if (cheaper && *cheaper != (f < b) && std::abs(f - b) > 1e-10 * (f + b) && !atAnEnd(found, volume))
            return fmt::format("{} costs {} against {} at {}: {}", info(option).id, f, b, volume, describe(scenario));
    }
    return {};
}

} // namespace

class FleetStepsTest : public QObject {
    Q_OBJECT

private slots:
    void intervalsHoldWhatTheCostsSay()
    {
        RandomScenarios random(21);
        for (int i = 0; i < 10000; ++i) {
            const Scenario scenario = random.next();
            for (const OptionInfo& row : optionTable)
                if (row.option != scenario.baseline) {
                    const std::string text = contradiction(random, scenario, row.option);
                    QVERIFY2(text.empty(), text.c_str());
                }
        }
    }

    void sawteethOfEverySizeHoldWhatTheCostsSay()
    {
        RandomScenarios random(22);
        for (int i = 0; i < 8000; ++i) {
            const Scenario scenario = random.sawtooth(random.logarithmic(1, 1e12));
            for (const Option option : {Option::RentedGpu, Option::OwnedHardware, Option::Hybrid}) {
                const std::string text = contradiction(random, scenario, option);
                QVERIFY2(text.empty(), text.c_str());
            }
        }
    }

    /// 200,000 tokens read at 10 a second, 64,000 written at 1 a second, and GPUs rented for an hour: 2e12 of them at
    /// 1e9 requests.
    static Scenario trillionsOfGpus(double labeledExamples)
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.labeledExamples = labeledExamples;
        p.volume = 1e9;
        p.inputTokens = 200000;
        p.outputTokens = 64000;
        p.prefillThroughput = 10;
        p.decodeThroughput = 1;
        p.gpuHours = 1;
        p.gpuRate = 0.05;
        p.targetUtilization = 5;
        p.peakToAverage = 5;
        p.apiInputPrice = 200;
        p.apiOutputPrice = 600;
        p.apiRetryRate = 50;
        p.labelCost = 100;
        p.horizonMonths = 1;
        return scenario;
    }

    void trillionsOfGpusInClosedForm()
    {
        const Scenario scenario = trillionsOfGpus(10000);
        const reference::Real step = 0.05L;
        const reference::Real width = 3600 * 0.05L / (84000 * 5);
        const reference::Real saved = 78.4L * 1.5L;
        const reference::Real fixed = reference::monthly(scenario, Option::RentedGpu, 100).total() -
                                      reference::monthly(scenario, Option::RentedGpu, 100).compute;
        const reference::Real firstPiece = std::floor(fixed / (saved * width - step)) + 1;
        const reference::Real lastDearer = std::ceil((fixed + saved * width) / (saved * width - step)) - 1;

        const BreakEven found = solve(scenario, Option::RentedGpu);
        COMPARE_CLOSE(costsOf(costModel(scenario), Option::RentedGpu).fleet.gpus(1e9), 1e9L / width, 2e-12L);
        QVERIFY(found.truncated);
        QCOMPARE(found.intervals.size(), mostIntervals);
        COMPARE_CLOSE(*found.firstVolume, (fixed + firstPiece * step) / saved, 1e-9L);
        COMPARE_CLOSE(*found.settledVolume, (fixed + lastDearer * step) / saved, 1e-9L);
        QVERIFY(*found.firstVolume < *found.settledVolume);
        QCOMPARE(*found.lastVolume, 1e9);
    }

    /// At 1e12 GPUs one more is less than what counts as a difference.
    void stepsTooSmallToTellAreOneLine()
    {
        const Scenario scenario = trillionsOfGpus(1e6);
        const auto costs = reference::monthly(scenario, Option::RentedGpu, 100);
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(found.intervals.size(), 1U);
        COMPARE_CLOSE(*found.settledVolume, (costs.total() - costs.compute) / (78.4L * 1.5L - 350 / 3.0L), 1e-8L);
    }

    void trillionsOfGpusThatNeverPay()
    {
        Scenario scenario = trillionsOfGpus(10000);
        scenario.parameters.peakToAverage = 20;
        for (const Option option : {Option::RentedGpu, Option::OwnedHardware, Option::Hybrid}) {
            const BreakEven found = solve(scenario, option);
            QVERIFY(found.intervals.empty() && !found.firstVolume && !found.settledVolume && !found.lastVolume);
        }
    }

    void moreIntervalsThanAreTold()
    {
        // A GPU of $730 serves 800,000 requests that save $732: cheaper in every piece, for good from the 365th GPU on.
        Scenario scenario = sawtooth();
        scenario.parameters.apiInputPrice = (732.0 / 800000 * 1e6 - 800) / 200;
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(found.intervals.size(), mostIntervals);
        QVERIFY(found.truncated);
        const double saved = 732.0 / 800000;
        for (int n = 1; n <= 64; ++n) {
            COMPARE_CLOSE(found.intervals[n - 1].from, n * 730 / saved, 1e-9L);
            COMPARE_CLOSE(found.intervals[n - 1].to, n * 800000, 1e-12L);
        }
        COMPARE_CLOSE(*found.settledVolume, 365 * 730 / saved, 1e-9L);
        QCOMPARE(*found.lastVolume, 1e9);
    }

    void moreReplicasThanAreEverNeeded()
    {
        Scenario scenario = sawtooth();
        scenario.parameters.minReplicas = 64;
        scenario.parameters.decodeThroughput = 1000;
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(found.intervals.size(), 1U);
        COMPARE_CLOSE(*found.settledVolume, 64 * 730 / 0.001, 1e-12L);
    }

    void noComputingIsOnePiece()
    {
        Scenario scenario;
        scenario.parameters.outputTokens = 0;
        scenario.parameters.selfCachedShare = 100;
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(found.intervals.size(), 1U);
        COMPARE_CLOSE(*found.settledVolume, reference::monthly(scenario, Option::RentedGpu, 1).total() / 0.0036L,
                      1e-12L);
    }

    void aStepAtTheEndsOfTheRange()
    {
        Scenario scenario = sawtooth(); // one GPU serves exactly 100 requests
        Parameters& p = scenario.parameters;
        p.decodeThroughput = 1;
        p.prefillThroughput = 1000000;
        p.outputTokens = 26279.9998;
        p.inputTokens = 200;
        p.apiOpsHours = 8; // $800 a month against $730 a GPU
        p.apiOutputPrice = 0.01;
        p.apiInputPrice = 0.01;
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(found.firstVolume, std::optional(100.0));
        COMPARE_CLOSE(*found.lastVolume, 100, 1e-9L);
    }
};

QTEST_APPLESS_MAIN(FleetStepsTest)
#include "fleet_steps_test.moc"
