// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/strategy.h"
#include "core/model/request_costs.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

namespace {

bool isIn(const BreakEven& found, double volume)
{
    for (const Interval& interval : found.intervals)
        if (volume > interval.from && volume < interval.to)
            return true;
    return false;
}

/// A volume that grows and shrinks, month by month.
template <typename Holds> std::optional<double> walk(const Parameters& p, const Holds& holds)
{
    double volume = p.volume;
    for (double month = 1; month < 3000; ++month, volume *= 1 + p.monthlyGrowth / 100)
        if (holds(volume))
            return month;
    return std::nullopt;
}

} // namespace

class StrategyTest : public QObject {
    Q_OBJECT

private slots:
    /// The default: 5,850 dollars a month at the API, none of it up front.
    void closedForms()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.volume = 500000;
        p.monthlyGrowth = 5;
        p.horizonMonths = 2; // shorter than what is projected
        const Strategy found = strategy(evaluate(scenario));
        const double month = 0.00585 * p.volume;
        const auto spend = [&](double months) { return month * (std::pow(1.05, months) - 1) / 0.05; };
        COMPARE_CLOSE(found.prototype.spend, spend(3), 1e-12);
        QCOMPARE(found.prototype.upfront, 0.0);
        COMPARE_CLOSE(found.projection.spend[0], spend(6), 1e-12);
        COMPARE_CLOSE(found.projection.spend[1], spend(12), 1e-12);
        QCOMPARE(found.test.volume, 5000.0);
        QCOMPARE(found.test.months, 1.0);
        // Two GPUs, sixteen hours and a third of a retraining of 8 hours, 300 labels, 4 GPU hours and an evaluation.
        COMPARE_CLOSE(found.test.focus, 2 * 0.86 * 730 + 1600 + (800 + 150 + 10 + 50) / 3.0, 1e-12);
        COMPARE_CLOSE(found.test.baseline, 29.25, 1e-12);
        QCOMPARE(found.test.labeling, 500.0);
        QCOMPARE(found.test.upfront, ownTuningCosts(p).upfront);
        QCOMPARE(found.test.hardware, 0.0);
    }

    /// What a baseline pays up front is part of its prototype, and so are its retrainings.
    void aBaselineThatIsTrained()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        const Parameters& p = scenario.parameters;
        const TuningCosts tuning = hostedTuningCosts(p);
        const Strategy found = strategy(evaluate(scenario));
        const double month = requestCosts(p).tuned * p.volume + 1600;
        QCOMPARE(found.prototype.upfront, tuning.upfront);
        COMPARE_CLOSE(found.prototype.spend, tuning.upfront + 3 * month + tuning.retraining, 1e-12);
        COMPARE_CLOSE(found.projection.spend[1], tuning.upfront + 12 * month + 4 * tuning.retraining, 1e-12);
        COMPARE_CLOSE(found.test.baseline, requestCosts(p).tuned * 10000, 1e-12);
    }

    /// The hardware that a hundredth of the volume needs, whole.
    void hardware()
    {
        Scenario scenario;
        scenario.focus = Option::OwnedHardware;
        scenario.parameters.volume = 1e8;
        scenario.parameters.errorCost = 0.1;
        const Strategy found = strategy(evaluate(scenario));
        QCOMPARE(found.test.hardware, 2 * 12000.0);
        QCOMPARE(found.test.upfront, 24000 + ownTuningCosts(scenario.parameters).upfront);
        COMPARE_CLOSE(found.test.baseline, 5850, 1e-12); // no errors in it
    }

    void examplesTakeTime()
    {
        Scenario scenario;
        scenario.parameters.volume = 30000;
        QCOMPARE(strategy(evaluate(scenario)).test.months, 4.0);
        scenario.parameters.volume = 100000;
        QCOMPARE(strategy(evaluate(scenario)).test.months, 1.0);
    }

    /// At random: the state, the volumes and the month as walking month by month finds them.
    void againstWalking()
    {
        RandomScenarios random(51);
        EnumMap<Waiting, int> seen;
        int months = 0;
        for (int i = 0; i < 6000; ++i) {
            Scenario scenario = i % 4 == 0 ? random.sawtooth(30) : random.next();
            Parameters& p = scenario.parameters;
            p.volume = random.volume();
            p.monthlyGrowth = std::round(-20 + 70 * random.fraction());
            for (const OptionInfo& row : optionTable) {
                if (row.option == scenario.baseline)
                    continue;
                scenario.focus = row.option;
                const Evaluation e = evaluate(scenario);
                const BreakEven& found = e.focus().breakEven;
                const Projection s = strategy(e).projection;
                ++seen[s.waiting];
                QCOMPARE(s.waiting == Waiting::Never, found.intervals.empty());
                QCOMPARE(s.waiting == Waiting::Always, found.always());
                QCOMPARE(s.paysNow, e.monthlySaving() > 0);
                if (!s.volume) {
                    QVERIFY(s.waiting == Waiting::Never || s.waiting == Waiting::Always);
                    QVERIFY(!s.month && !s.growthNeeded[0]);
                    continue;
                }
                QCOMPARE(s.isForGood, found.settledVolume.has_value());
                QCOMPARE(*s.volume, s.isForGood ? *found.settledVolume : *found.firstVolume);
                const double from = *s.volume;
                const double to = s.lastVolume.value_or(std::numeric_limits<double>::infinity());
                const bool isAhead = p.volume < from;
                QCOMPARE(s.waiting == Waiting::Ahead, isAhead);
                if (s.waiting == Waiting::Between)
                    QVERIFY(found.truncated || !isIn(found, p.volume));
                std::optional<double> expected;
                if (isAhead)
                    expected = walk(p, [&](double v) { return v >= from; });
                else if (s.waiting == Waiting::Past)
                    expected = walk(p, [&](double v) { return v <= to; });
                else if (s.waiting == Waiting::Reached)
                    expected = walk(p, [&](double v) { return v > to || (v < from && from > 100); });
                if (p.monthlyGrowth == 0)
                    expected.reset();
                QCOMPARE(s.month, expected);
                months += expected ? 1 : 0;
                for (std::size_t at = 0; at < projectedMonths.size(); ++at) {
                    QCOMPARE(s.growthNeeded[at].has_value(), isAhead);
                    if (isAhead)
                        COMPARE_CLOSE(p.volume * std::pow(1 + *s.growthNeeded[at] / 100, projectedMonths[at] - 1), from,
                                      1e-9);
                }
            }
        }
        for (const int count : seen)
            QVERIFY(count > 3);
        QVERIFY(months > 1000);
    }
};

QTEST_APPLESS_MAIN(StrategyTest)
#include "strategy_test.moc"
