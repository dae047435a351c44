// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/scenario/edits.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void aValueStretchesItsRangeAndLosesItsSource()
    {
        const Parameter& row = rowOf(&Parameters::gpuRate);
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1};
        scenario.sources = {{"gpu_rate", "a price list"}, {"volume", "a log"}};
        const Scenario edited = withParameter(scenario, row, 1.5);
        QCOMPARE(edited.parameters.gpuRate, 1.5);
        QVERIFY((edited.ranges.at("gpu_rate") == Range{0.5, 1.5}));
        QVERIFY(!edited.sources.contains("gpu_rate"));
        QVERIFY(edited.sources.contains("volume"));
        QVERIFY((withParameter(scenario, row, 0.4).ranges.at("gpu_rate") == Range{0.4, 1}));
        QVERIFY(withParameter(scenario, row, row.defaultValue()) == scenario);
    }

    void aValueThatIsNotAcceptedChangesNothing()
    {
        QVERIFY(withParameter({}, rowOf(&Parameters::gpuRate), -1) == Scenario{});
        QVERIFY(withParameter({}, rowOf(&Parameters::trainingEpochs), 1.5) == Scenario{});
    }

    void aStretchedRangeStaysOneThatTheFileAccepts()
    {
        for (const Parameter& row : parameterTable) {
            if (row.member == &Parameters::horizonMonths)
                continue;
            const auto [low, high] = row.range;
            const double values[] = {low, high, row.defaultValue(), row.slider.low, row.slider.high};
            for (const double from : values)
                for (const double to : values) {
                    Scenario scenario;
                    scenario.parameters.*row.member = from;
                    for (const Range range : {Range{from, high}, Range{low, from}, Range{low, high}}) {
                        const Scenario ranged = withRange(scenario, row, range);
                        QCOMPARE(ranged.ranges.empty(), range.low == range.high);
                        if (ranged.ranges.empty())
                            continue;
                        const Range stretched = withParameter(ranged, row, to).ranges.at(std::string(row.id));
                        QVERIFY2(whyRefused(row, stretched, to).empty(), row.id.data());
                        QVERIFY(stretched.low <= range.low && stretched.high >= range.high);
                    }
                }
        }
    }

    void aRangeIsGivenChangedAndTaken()
    {
        const Parameter& row = rowOf(&Parameters::gpuRate);
        const Scenario ranged = withRange({}, row, Range{0.5, 1});
        QVERIFY((ranged.ranges.at("gpu_rate") == Range{0.5, 1}));
        QVERIFY((withRange(ranged, row, Range{0.86, 2}).ranges.at("gpu_rate") == Range{0.86, 2}));
        QVERIFY(withRange(ranged, row, std::nullopt) == Scenario{});
        QVERIFY(withRange({}, row, std::nullopt) == Scenario{});
        QVERIFY(withoutRanges(withRange(ranged, rowOf(&Parameters::volume), Range{1e5, 1e7})) == Scenario{});
    }

    void aRangeThatTheFileRefusesChangesNothing()
    {
        const Parameter& row = rowOf(&Parameters::gpuRate);
        const Scenario ranged = withRange({}, row, Range{0.5, 1});
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const Range range : {Range{0.9, 1}, Range{0.5, 0.8}, Range{0.86, 0.86}, Range{1, 0.5}, Range{0.01, 1},
                                  Range{0.5, 51}, Range{nan, 1}, Range{0.5, nan}})
            QVERIFY(withRange(ranged, row, range) == ranged);
        QVERIFY(withRange({}, rowOf(&Parameters::horizonMonths), Range{6, 48}) == Scenario{});
    }

    void theFocusIsShownAndNeverTheBaseline()
    {
        const Scenario focused = withFocus({}, Option::MemoryApi);
        QVERIFY(focused.focus == Option::MemoryApi);
        QVERIFY(focused.shown.contains(Option::MemoryApi));
        QVERIFY(withFocus({}, Option::FrontierApi) == Scenario{});
    }

    void baselineAndFocusChangePlaces()
    {
        Scenario scenario;
        scenario.focus = Option::TunedApi;
        const Scenario edited = withBaseline(scenario, Option::TunedApi);
        QVERIFY(edited.baseline == Option::TunedApi);
        QVERIFY(edited.focus == Option::FrontierApi);
        QVERIFY(withBaseline(scenario, Option::RentedGpu) == scenario);
        QVERIFY(withBaseline(scenario, Option::MemoryApi).shown.contains(Option::MemoryApi));
    }

    void focusAndBaselineStayShown()
    {
        QVERIFY(withShown({}, Option::RentedGpu, false) == Scenario{});
        QVERIFY(withShown({}, Option::FrontierApi, false) == Scenario{});
        QVERIFY(!withShown({}, Option::Hybrid, false).shown.contains(Option::Hybrid));
        QVERIFY(withShown({}, Option::MemoryApi, true).shown.contains(Option::MemoryApi));
    }

    void claimsAreAddedAtTheEndAndTakenOut()
    {
        const Claim one{"one", ClaimFigure::Payback, Option::RentedGpu, {1, 4}, "a talk", R"({"later":1})"};
        const Claim two{"two", ClaimFigure::MonthlyTotal, Option::Hybrid, {5, 5}, "", {}};
        const Scenario both = withClaim(withClaim({}, one), two);
        QVERIFY((both.advice.claims == std::vector{one, two}));
        QVERIFY(withoutClaim(both, 1) == withClaim({}, one));
        QVERIFY(withoutClaim(both, 0) == withClaim({}, two));
        QVERIFY(withoutClaim(both, 2) == both);
        QVERIFY(withoutClaim({}, 0) == Scenario{});
    }

    void aClaimThatTheFileWouldRefuseIsNotAdded()
    {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        const Claim fine{std::string(longestClaimText, 'x'), ClaimFigure::Payback, Option::RentedGpu, {1, 4}, "", {}};
        QCOMPARE(withClaim({}, fine).advice.claims.size(), std::size_t(1));
        Claim refused = fine;
        refused.text += 'x';
        QVERIFY(withClaim({}, refused) == Scenario{});
        refused = fine;
        refused.source = std::string(longestClaimText + 1, 'x');
        QVERIFY(withClaim({}, refused) == Scenario{});
        for (const Range range : {Range{4, 1}, Range{1, infinite}, Range{-infinite, 1}, Range{std::nan(""), 1}}) {
            refused = fine;
            refused.published = range;
            QVERIFY(withClaim({}, refused) == Scenario{});
        }
        Scenario full;
        full.advice.claims.assign(mostClaims, fine);
        QVERIFY(withClaim(full, fine) == full);
    }
};

QTEST_APPLESS_MAIN(EditsTest)
#include "edits_test.moc"
