// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/break_even_search.h"
#include "core/model/cost_model.h"
#include "core/model/equality.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_break_even.h"

#include <QTest>

#include <fmt/format.h>

using namespace breakeven;

namespace {

constexpr std::size_t mostPieces = 4000;

BreakEven solve(const Scenario& scenario, Option option)
{
    const CostModel model = costModel(scenario);
    return breakEven(costsOf(model, option), costsOf(model, scenario.baseline));
}

/// What differs from the pieces walked one by one; empty if nothing does.
std::string mismatch(const BreakEven& found, const std::vector<reference::Stretch>& expected)
{
    const std::size_t told = std::min(expected.size(), mostIntervals);
    if (found.intervals.size() != told || found.truncated != (expected.size() > mostIntervals))
        return fmt::format("{} intervals, should be {}", found.intervals.size(), expected.size());
    const auto same = [](double actual, reference::Real volume, const reference::Stretch& stretch) {
        return close(actual, volume, std::max(1e-9L, stretch.condition * 1e-14L));
    };
    for (std::size_t i = 0; i < told; ++i)
        if (!same(found.intervals[i].from, expected[i].from, expected[i]) ||
            !same(found.intervals[i].to, expected[i].to, expected[i]))
            return fmt::format("interval {} is {} to {}, should be {} to {}", i, found.intervals[i].from,
                               found.intervals[i].to, static_cast<double>(expected[i].from),
                               static_cast<double>(expected[i].to));
    if (found.firstVolume.has_value() == expected.empty() || found.lastVolume.has_value() == expected.empty())
        return "a first or last volume without an interval, or none with one";
    const bool settles = !expected.empty() && expected.back().to == reference::Real(volumeRange.high);
    if (found.settledVolume.has_value() != settles)
        return settles ? "does not settle" : "settles";
    if (expected.empty())
        return {};
    if (*found.firstVolume != found.intervals.front().from)
        return "the first volume is not the first interval's";
    if (!same(*found.lastVolume, expected.back().to, expected.back()))
        return fmt::format("last is {}, should be {}", *found.lastVolume, static_cast<double>(expected.back().to));
    if (settles && !same(*found.settledVolume, expected.back().from, expected.back()))
        return fmt::format("settled is {}, should be {}", *found.settledVolume,
                           static_cast<double>(expected.back().from));
    return {};
}

/// Compares all options that have few enough pieces; returns what differs.
std::string mismatch(const Scenario& scenario)
{
    for (const OptionInfo& row : optionTable) {
        const auto pieces =
            row.option == scenario.baseline ? std::nullopt : reference::pieces(scenario, row.option, mostPieces);
        if (!pieces)
            continue;
        if (const std::string text = mismatch(solve(scenario, row.option), reference::cheaper(scenario, *pieces));
            !text.empty())
            return fmt::format("{}: {}: {}", row.id, text, describe(scenario));
    }
    return {};
}

} // namespace

class BreakEvenSearchTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithWalkingThePieces()
    {
        RandomScenarios random(11);
        for (int i = 0; i < 2000; ++i) {
            const std::string text = mismatch(random.next());
            QVERIFY2(text.empty(), text.c_str());
        }
    }

    void agreesOnManyIntervals()
    {
        RandomScenarios random(12);
        for (int i = 0; i < 900; ++i) {
            const std::string text = mismatch(random.sawtooth(random.logarithmic(10, 2000)));
            QVERIFY2(text.empty(), text.c_str());
        }
    }

    void agreesOnTies()
    {
        for (TieScenario& tie : tieScenarios())
            for (const Option baseline : {Option::FrontierApi, Option::MemoryApi, Option::TunedApi})
                for (const bool amortize : {true, false}) {
                    tie.scenario.baseline = baseline;
                    tie.scenario.choices.amortizeUpfront = amortize;
                    const std::string text = mismatch(tie.scenario);
                    QVERIFY2(text.empty(), (std::string(tie.name) + ": " + text).c_str());
                }
    }

    void theSawtooth()
    {
        const BreakEven found = solve(sawtooth(), Option::RentedGpu);
        QCOMPARE(found.intervals.size(), 11U);
        QVERIFY(!found.truncated);
        for (int n = 1; n <= 10; ++n) {
            COMPARE_CLOSE(found.intervals[n - 1].from, n * 730000, 1e-12L);
            COMPARE_CLOSE(found.intervals[n - 1].to, n * 800000, 1e-12L);
        }
        COMPARE_CLOSE(*found.firstVolume, 730000, 1e-12L);
        COMPARE_CLOSE(*found.settledVolume, 8030000, 1e-12L);
        QCOMPARE(found.intervals[10], (Interval{*found.settledVolume, 1e9}));
        QCOMPARE(*found.lastVolume, 1e9);
    }

    void whatIsEqualIsNotCheaper_data()
    {
        QTest::addColumn<Option>("option");
        QTest::newRow("nothing fixed and equal prices") << Option::TunedApi;
        QTest::newRow("equal prices but for rounding") << Option::TunedApi;
        QTest::newRow("equal only at the end of the range") << Option::TunedApi;
        QTest::newRow("the cost of a GPU is the saving of a step") << Option::RentedGpu;
    }
    void whatIsEqualIsNotCheaper()
    {
        QFETCH(Option, option);
        const BreakEven found = solve(tieScenario(QTest::currentDataTag()), option);
        QVERIFY(found.intervals.empty() && !found.firstVolume && !found.settledVolume && !found.lastVolume);
    }

    void alwaysAndNever()
    {
        Scenario scenario = sawtooth();
        scenario.parameters.apiOpsHours = 200;
        QVERIFY(solve(scenario, Option::RentedGpu).always());
        QCOMPARE(solve(scenario, Option::RentedGpu).intervals, (std::vector<Interval>{{100, 1e9}}));
        scenario.parameters.apiOpsHours = 0;
        scenario.parameters.gpuRate = 50;
        const BreakEven never = solve(scenario, Option::RentedGpu);
        QVERIFY(!never.firstVolume && !never.settledVolume && !never.lastVolume && never.intervals.empty());
    }

    void againstABaselineWithAFee()
    {
        Scenario scenario = sawtooth();
        scenario.baseline = Option::MemoryApi;
        Parameters& p = scenario.parameters;
        p.memoryFee = 7000;
        p.memoryTokens = 0;
        p.memoryRecallPrice = 0.8;
        p.smallInputPrice = 0.01;
        p.smallOutputPrice = 0.01;
        const double saved = 0.0008 + (200 + 40) * 0.01e-6; // $642 a step of $730
        const BreakEven found = solve(scenario, Option::RentedGpu);
        QCOMPARE(*found.firstVolume, 100.0);
        QVERIFY(!found.settledVolume);
        QCOMPARE(found.intervals.size(), 8U);
        COMPARE_CLOSE(found.intervals[0].to, 72 * 800000, 1e-12L);
        for (int gpus = 73; gpus <= 79; ++gpus) {
            COMPARE_CLOSE(found.intervals[gpus - 72].from, (gpus * 730 - 7000) / saved, 1e-9L);
            COMPARE_CLOSE(found.intervals[gpus - 72].to, gpus * 800000, 1e-12L);
        }
    }

    void touchingPiecesAreOneInterval()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        clearFixedCosts(p);
        p.inputTokens = 1000;
        p.outputTokens = 0;
        p.prefillThroughput = 1000;
        p.serverlessOverhead = 0;
        p.serverlessRate = 3.6;
        p.apiInputPrice = 2;
        p.apiOpsHours = 1;
        // $0.001 a second: by the request up to one worker's month, then $2,628, which the baseline costs there too.
        for (p.serverlessIdle = 3; p.serverlessIdle <= 60; ++p.serverlessIdle) {
            p.engineerRate = 2628 - 0.002 * (2628000 / (p.serverlessIdle + 1));
            QCOMPARE(solve(scenario, Option::ServerlessGpu).intervals, (std::vector<Interval>{{100, 1e9}}));
        }
    }

    void serverlessCrossesThreeTimes()
    {
        // Cheaper below the fee, dearer while workers wait, cheaper while one is up all month, dearer when more are
        // needed.
        Scenario scenario;
        Parameters& p = scenario.parameters;
        clearFixedCosts(p);
        p.apiOpsHours = 1;
        p.inputTokens = 1000;
        p.selfCachedShare = 0;
        p.outputTokens = 0;
        p.prefillThroughput = 1000;
        p.serverlessOverhead = 0;
        p.serverlessRate = 3.6;
        p.serverlessIdle = 19;  // $0.02 a request, then $2,628 a month, then $0.001 a request
        p.apiInputPrice = 0.97; // $100 a month and $0.00097 a request
        const BreakEven found = solve(scenario, Option::ServerlessGpu);
        QCOMPARE(found.intervals.size(), 2U);
        QCOMPARE(found.intervals[0].from, 100.0);
        COMPARE_CLOSE(found.intervals[0].to, 100 / (0.02 - 0.00097), 1e-12L);
        COMPARE_CLOSE(found.intervals[1].from, 2528 / 0.00097, 1e-12L);
        COMPARE_CLOSE(found.intervals[1].to, 100 / (0.001 - 0.00097), 1e-9L);
        QVERIFY(!found.settledVolume);
    }
};

QTEST_APPLESS_MAIN(BreakEvenSearchTest)
#include "break_even_search_test.moc"
