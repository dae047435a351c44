// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claimed_figure.h"

#include "core/model/request_costs.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

class ClaimedFigureTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheEvaluation()
    {
        const Scenario scenario;
        const Evaluation e = evaluate(scenario);
        for (const OptionInfo& row : optionTable) {
            const Option option = row.option;
            const OptionResult& result = e.of(option);
            const auto figure = [&](ClaimFigure wanted) { return claimedFigure(e, wanted, option); };
            const bool isBaseline = option == e.scenario.baseline;
            QCOMPARE(figure(ClaimFigure::MonthlyTotal).value(), result.total);
            QCOMPARE(figure(ClaimFigure::MonthlyCompute).value(), result.monthly.compute);
            QCOMPARE(figure(ClaimFigure::YearlyTokens).value(), result.monthly.tokens * 12);
            QCOMPARE(figure(ClaimFigure::CostPerRequest).value(), result.costPerRequest);
            QCOMPARE(figure(ClaimFigure::TokensPerRequest).value() * scenario.parameters.volume, result.monthly.tokens);
            QCOMPARE(figure(ClaimFigure::TokenSaving).value(), e.baseline().monthly.tokens - result.monthly.tokens);
            QCOMPARE(figure(ClaimFigure::UpfrontCost).value(), result.overTime.upfront);
            QVERIFY(figure(ClaimFigure::FirstVolume) == result.breakEven.firstVolume);
            QVERIFY(figure(ClaimFigure::SettledVolume) == result.breakEven.settledVolume);
            QVERIFY(figure(ClaimFigure::Payback) == (isBaseline ? std::nullopt : result.overTime.payback.months));
            QCOMPARE(figure(ClaimFigure::CheaperIntervals).has_value(), !isBaseline && !result.breakEven.truncated);
            if (result.breakEven.firstVolume)
                QCOMPARE(figure(ClaimFigure::SpendAtBreakEven).value(),
                         costsOf(e.model, Option::FrontierApi).total(*result.breakEven.firstVolume));
            else
                QVERIFY(!figure(ClaimFigure::SpendAtBreakEven));
            QCOMPARE(figure(ClaimFigure::CapacityOfOneGpu).has_value(), result.fleet.has_value());
        }
    }

    void oneGpuServesWhatFillsItAtThePeak()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.gpuHours = 400;
        p.peakToAverage = 3;
        p.batchShare = 50;
        p.targetUtilization = 60;
        p.gpusPerReplica = 4; // a replica is more than one GPU
        p.routedShare = 10;   // a GPU serves no fewer where fewer come to it
        const double seconds = requestCosts(p).gpuSeconds;
        const auto capacity = [&](Option option) {
            return claimedFigure(evaluate(scenario), ClaimFigure::CapacityOfOneGpu, option);
        };
        QCOMPARE(capacity(Option::RentedGpu).value(), 400 * 3600 * 0.6 / 2 / seconds);
        QCOMPARE(capacity(Option::OwnedHardware).value(), 730 * 3600 * 0.6 / 2 / seconds);
        QCOMPARE(capacity(Option::Hybrid).value(), capacity(Option::RentedGpu).value());
        scenario.choices.hybridHosting = Option::OwnedHardware;
        QCOMPARE(capacity(Option::Hybrid).value(), capacity(Option::OwnedHardware).value());
        scenario.choices.hybridHosting = Option::TunedApi;
        QVERIFY(!capacity(Option::Hybrid));
        QVERIFY(!capacity(Option::ServerlessGpu));
        QVERIFY(!capacity(Option::FrontierApi));
        p.outputTokens = 0;
        p.selfCachedShare = 100;
        QVERIFY(!capacity(Option::RentedGpu));
    }

    void whatDoesNotExistIsAbsent()
    {
        const Evaluation tuned = evaluate(tunedApi()); // $2 for $3, from the lowest volume on
        QCOMPARE(claimedFigure(tuned, ClaimFigure::Payback, Option::TunedApi), std::optional(0.0));
        QVERIFY(!claimedFigure(tuned, ClaimFigure::Payback, Option::FrontierApi)); // the baseline against itself
        QCOMPARE(claimedFigure(tuned, ClaimFigure::CheaperIntervals, Option::TunedApi), std::optional(1.0));
        QCOMPARE(claimedFigure(tuned, ClaimFigure::SpendAtBreakEven, Option::TunedApi), std::optional(0.3));
        QCOMPARE(claimedFigure(tuned, ClaimFigure::TokenSaving, Option::TunedApi), std::optional(1000.0));
        Scenario dear = tunedApi();
        dear.parameters.smallInputPrice = 4;
        const Evaluation never = evaluate(dear);
        QVERIFY(!claimedFigure(never, ClaimFigure::FirstVolume, Option::TunedApi));
        QVERIFY(!claimedFigure(never, ClaimFigure::SpendAtBreakEven, Option::TunedApi));
        QCOMPARE(claimedFigure(never, ClaimFigure::CheaperIntervals, Option::TunedApi), std::optional(0.0));
    }
};

QTEST_APPLESS_MAIN(ClaimedFigureTest)
#include "claimed_figure_test.moc"
