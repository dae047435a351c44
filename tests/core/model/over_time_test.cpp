// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_over_time.h"

#include <QTest>

#include <fmt/format.h>

using namespace breakeven;

namespace {

/// What of an option's cash differs from the reference; empty if nothing does.
std::string mismatch(const OverTime& actual, const reference::OverTime& expected, long double scale)
{
    const auto tell = [](const char* what, auto is, auto shouldBe) {
        return fmt::format("{} is {}, should be {}", what, static_cast<double>(is), static_cast<double>(shouldBe));
    };
    if (actual.cumulative.size() != expected.cumulative.size())
        return "a month too many or too few";
    for (std::size_t m = 0; m < actual.cumulative.size(); ++m)
        if (!close(actual.cumulative[m], expected.cumulative[m], 1e-12L))
            return tell(fmt::format("month {}", m).c_str(), actual.cumulative[m], expected.cumulative[m]);
    if (!close(actual.upfront, expected.upfront, 1e-12L))
        return tell("upfront", actual.upfront, expected.upfront);
    if (!closeAt(scale, actual.netPresentValue, expected.netPresentValue, 1e-12L))
        return tell("net present value", actual.netPresentValue, expected.netPresentValue);
    if (!closeAt(scale, actual.horizonSaving, expected.horizonSaving, 1e-12L))
        return tell("horizon saving", actual.horizonSaving, expected.horizonSaving);
    if (!close(actual.payback.months, expected.payback, std::max(1e-9L, expected.paybackCondition * 1e-13L)))
        return tell("payback", actual.payback.months.value_or(-1), expected.payback.value_or(-1));
    if (!close(actual.requestsToRecoverUpfront, expected.requestsToRecover,
               std::max(1e-9L, expected.recoveryCondition * 1e-13L)))
        return tell("requests to recover", actual.requestsToRecoverUpfront.value_or(-1),
                    expected.requestsToRecover.value_or(-1));
    return {};
}

std::string mismatch(const Scenario& scenario)
{
    const Evaluation e = evaluate(scenario);
    const reference::OverTime baseline = reference::overTime(scenario, scenario.baseline);
    for (const OptionInfo& row : optionTable) {
        const reference::OverTime expected = reference::overTime(scenario, row.option);
        const long double scale = expected.cumulative.back() + baseline.cumulative.back();
        if (const std::string text = mismatch(e.of(row.option).overTime, expected, scale); !text.empty())
            return fmt::format("{}: {}: {}", row.id, text, describe(scenario));
    }
    return {};
}

const OverTime& timeOf(const Evaluation& e, Option option)
{
    return e.of(option).overTime;
}

double cashIn(const OverTime& time, int month)
{
    return time.cumulative[month] - (month > 0 ? time.cumulative[month - 1] : 0);
}

} // namespace

class OverTimeTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReference()
    {
        RandomScenarios random(31);
        for (int i = 0; i < 1000; ++i) {
            const std::string text = mismatch(random.next());
            QVERIFY2(text.empty(), text.c_str());
        }
    }

    void agreesOnTies()
    {
        for (TieScenario& tie : tieScenarios())
            for (const Option baseline : {Option::FrontierApi, Option::MemoryApi, Option::TunedApi}) {
                tie.scenario.baseline = baseline;
                const std::string text = mismatch(tie.scenario);
                QVERIFY2(text.empty(), text.c_str());
            }
    }

    void whatRoundingLeavesCountsAsNothing()
    {
        Scenario scenario; // memory and fine-tuning cost the same up front, but for the last digits
        Parameters& p = scenario.parameters;
        scenario.baseline = Option::MemoryApi;
        p.labeledExamples = 3;
        p.labelCost = 0.1;
        p.dataPrepHours = 0;
        p.setupHours = 0;
        p.trainingGpuHours = 0;
        p.evaluationCost = 0;
        p.memorySetupHours = 0.3;
        p.engineerRate = 1;
        const Evaluation e = evaluate(scenario);
        QVERIFY(timeOf(e, Option::RentedGpu).upfront != timeOf(e, Option::MemoryApi).upfront);
        QCOMPARE(timeOf(e, Option::RentedGpu).requestsToRecoverUpfront, std::optional(0.0));

        Scenario equal;
        clearFixedCosts(equal.parameters);
        equal.parameters.outputTokens = 0;
        equal.parameters.smallInputPrice = equal.parameters.apiInputPrice / 4.9;
        equal.parameters.tunedPriceMultiple = 4.9;
        equal.parameters.monthlyGrowth = 3;
        const OverTime tuned = timeOf(evaluate(equal), Option::TunedApi);
        QCOMPARE(tuned.horizonSaving, 0.0);
        QCOMPARE(tuned.payback.months, std::optional(0.0));
    }

    void theDefaultScenario()
    {
        const Evaluation e = evaluate({});
        const OverTime& rented = timeOf(e, Option::RentedGpu);
        QCOMPARE(rented.cumulative.size(), 25U);
        COMPARE_CLOSE(rented.upfront, 13740, 1e-14L);
        COMPARE_CLOSE(cashIn(rented, 1), 1255.6 + 1600, 1e-12L);
        COMPARE_CLOSE(cashIn(rented, 3), 1255.6 + 1600 + 1010, 1e-12L);
        COMPARE_CLOSE(*rented.payback.months, 4 + (13740 + 1010 - 4 * 2994.4) / 2994.4, 1e-12L);
        COMPARE_CLOSE(rented.horizonSaving, 24 * 2994.4 - 13740 - 8 * 1010, 1e-12L);
        COMPARE_CLOSE(*rented.requestsToRecoverUpfront, 13740 / 0.0029944, 1e-12L);
        QCOMPARE(timeOf(e, Option::FrontierApi).payback.months, std::optional(0.0));
        QCOMPARE(timeOf(e, Option::FrontierApi).requestsToRecoverUpfront, std::optional(0.0));
        QCOMPARE(timeOf(e, Option::FrontierApi).netPresentValue, 0.0);
    }

    void aRetrainingFallsDueAtTheHorizonToo()
    {
        Scenario scenario;
        scenario.parameters.retrainInterval = 24;
        COMPARE_CLOSE(cashIn(timeOf(evaluate(scenario), Option::RentedGpu), 24), 2855.6 + 1010, 1e-11L);
        scenario.parameters.retrainInterval = 25;
        COMPARE_CLOSE(cashIn(timeOf(evaluate(scenario), Option::RentedGpu), 24), 2855.6, 1e-11L);
        scenario.parameters.retrainInterval = 1;
        COMPARE_CLOSE(cashIn(timeOf(evaluate(scenario), Option::RentedGpu), 1), 2855.6 + 1010, 1e-11L);
        scenario.parameters.retrainInterval = 0;
        COMPARE_CLOSE(timeOf(evaluate(scenario), Option::RentedGpu).cumulative[24], 13740 + 24 * 2855.6, 1e-12L);
    }

    void hardwareIsReplacedAtTheEndOfItsLife()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        clearFixedCosts(p);
        p.powerPerGpu = 0;
        p.facilityCost = 0;
        p.horizonMonths = 25;
        p.amortizationMonths = 12;
        p.residualValue = 25;
        p.gpuPriceTrend = -50;
        const OverTime time = timeOf(evaluate(scenario), Option::OwnedHardware);
        for (int month = 0; month <= 25; ++month) {
            const double again = month == 13 ? 24000 * 0.75 * 0.5 : month == 25 ? 24000 * 0.75 * 0.25 : 0;
            COMPARE_WITHIN(cashIn(time, month), month == 0 ? 24000 : again, 1e-12L * 24000);
        }
        p.horizonMonths = 24;
        COMPARE_WITHIN(timeOf(evaluate(scenario), Option::OwnedHardware).cumulative.back(), 24000 * 1.375,
                       1e-12L * 24000);
    }

    void aGrowingFleetBuysWhatItAdds()
    {
        Scenario scenario; // 800,000 requests a GPU: 1, 2, 3, 4 (3.4) GPUs in months 1 … 4, two to a server
        scenario.parameters = sawtooth().parameters;
        Parameters& p = scenario.parameters;
        clearFixedCosts(p);
        p.powerPerGpu = 0;
        p.facilityCost = 7;
        p.gpusPerServer = 2;
        p.volume = 800000;
        p.monthlyGrowth = 50;
        p.gpuPriceTrend = 21;
        p.horizonMonths = 4;
        p.amortizationMonths = 1;
        p.residualValue = 90;
        const auto price = [](int month) { return std::pow(1.21, (month - 1) / 12.0); };
        const OverTime time = timeOf(evaluate(scenario), Option::OwnedHardware);
        const double firstTwo = 8000 + 4000;
        COMPARE_WITHIN(cashIn(time, 0), firstTwo, 1e-12L * 1e5);
        COMPARE_WITHIN(cashIn(time, 1), 7, 1e-12L * 1e5);
        COMPARE_WITHIN(cashIn(time, 2), 7 + (8000 + 0.1 * firstTwo) * price(2), 1e-12L * 1e5);
        COMPARE_WITHIN(cashIn(time, 3), 14 + (12000 + 0.1 * (firstTwo + 8000)) * price(3), 1e-12L * 1e5);
        COMPARE_WITHIN(cashIn(time, 4), 14 + (16000 + 0.1 * (firstTwo + 20000)) * price(4) - 8000 * price(4),
                       1e-12L * 1e5);
    }

    void aFleetIsNeverSold()
    {
        Scenario scenario = sawtooth();
        Parameters& p = scenario.parameters;
        clearFixedCosts(p);
        p.volume = 8e6;
        p.monthlyGrowth = -20;
        p.maintenanceHoursPerGpu = 1;
        p.facilityCost = 0;
        const Evaluation e = evaluate(scenario);
        const double power = 0.35 * 730 * 1.4 * 0.2;
        COMPARE_CLOSE(cashIn(timeOf(e, Option::OwnedHardware), 24), 10 * (power + 100), 1e-9L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::RentedGpu), 24), 730 + 100, 1e-9L);
    }

    void trendsTouchOnlyTheirPrices()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.retrainInterval = 0;
        p.apiPriceTrend = -50;
        p.gpuPriceTrend = -75;
        const Evaluation e = evaluate(scenario);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::FrontierApi), 13), 5850 / 2.0, 1e-11L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::MemoryApi), 13), 2450 / 2.0 + 100, 1e-11L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::TunedApi), 13), 3900 / 2.0 + 1600, 1e-11L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::RentedGpu), 13), 1255.6 / 4 + 1600, 1e-11L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::ServerlessGpu), 13), 1460 / 4.0 + 1600, 1e-11L);
        COMPARE_CLOSE(cashIn(timeOf(e, Option::Hybrid), 13), 5850 * 0.24 / 2 + 50 + 1255.6 / 4 + 1600, 1e-11L);
    }

    void laterCashIsDiscountedByItsMonth()
    {
        Scenario scenario;
        scenario.parameters.discountRate = 21;
        scenario.parameters.horizonMonths = 1;
        const double expected = 2994.4 / std::pow(1.21, 1.0 / 12) - 13740;
        COMPARE_CLOSE(timeOf(evaluate(scenario), Option::RentedGpu).netPresentValue, expected, 1e-12L);
    }
};

QTEST_APPLESS_MAIN(OverTimeTest)
#include "over_time_test.moc"
