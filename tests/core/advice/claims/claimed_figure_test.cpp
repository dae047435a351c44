// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claimed_figure.h"

#include "core/model/request_costs.h"
#include "tests/support/plain_scenarios.h"

#include "tests/support/close.h"

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
            QCOMPARE(figure(ClaimFigure::CapacityOfOneGpu).has_value(),
                     result.fleet.has_value() && option != Option::ProvisionedApi); // which has units
            QCOMPARE(figure(ClaimFigure::YearlyTotal).value(), result.total * 12);
            QCOMPARE(figure(ClaimFigure::MonthlyRetraining).value(), result.monthly.retraining);
            QCOMPARE(figure(ClaimFigure::CostPerThousand).value(), result.costPerRequest * 1000);
            Scenario more = scenario;
            more.parameters.volume += 1e6;
            COMPARE_CLOSE(figure(ClaimFigure::NextMillion),
                          std::optional(evaluate(more).of(option).total - result.total), 1e-12L);
            const double saving = e.baseline().total - result.total;
            QCOMPARE(figure(ClaimFigure::MonthlySaving).value(), saving);
            QCOMPARE(figure(ClaimFigure::YearlySaving).value(), saving * 12);
            QCOMPARE(figure(ClaimFigure::SavingShare).value(), 100 * saving / e.baseline().total);
            QCOMPARE(figure(ClaimFigure::TimesCheaper).value(), e.baseline().total / result.total);
        }
    }

    /// Of $0.00585 a request at the frontier API (1,200 tokens in at $3, 150 out at $15 a million), and two GPUs for
    /// $0.86 an hour.
    void ratiosAreOfTheBaselineToTheOption()
    {
        const Evaluation e = evaluate({});
        const auto figure = [&e](ClaimFigure wanted, Option option) { return claimedFigure(e, wanted, option); };
        const double tuned = (1200 * 1.0 + 150 * 5.0) * 2 / 1e6; // twice the base model's prices
        QCOMPARE(figure(ClaimFigure::TimesCheaperTokens, Option::TunedApi).value(), 0.00585 / tuned);
        QCOMPARE(figure(ClaimFigure::TokenSavingPerThousand, Option::TunedApi).value(), 1000 * (0.00585 - tuned));
        QCOMPARE(figure(ClaimFigure::TimesCheaperCompute, Option::RentedGpu).value(), 5850 / (2 * 0.86 * 730));
        QVERIFY(!figure(ClaimFigure::TimesCheaperTokens, Option::RentedGpu)); // pays for no tokens
        QVERIFY(!figure(ClaimFigure::TimesCheaperCompute, Option::TunedApi)); // pays for no GPUs
    }

    void nothingIsCheaperThanWhatIsFree()
    {
        Scenario scenario; // all requests wait, at a discount of all
        scenario.parameters.batchShare = scenario.parameters.batchDiscount = 100;
        const Evaluation e = evaluate(scenario);
        QCOMPARE(e.baseline().total, 0.0);
        QVERIFY(!claimedFigure(e, ClaimFigure::SavingShare, Option::RentedGpu));
        QVERIFY(!claimedFigure(e, ClaimFigure::TimesCheaper, Option::FrontierApi));
        QCOMPARE(claimedFigure(e, ClaimFigure::TimesCheaper, Option::RentedGpu).value(), 0.0);
    }

    void partsOfTheTraining_data()
    {
        QTest::addColumn<Option>("option");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("labels");
        QTest::addColumn<double>("data");
        QTest::addColumn<double>("runs");
        QTest::addColumn<double>("gpuHours");
        // 40 hours of data and 80 of set-up at $100, 3,000 labels at $0.50, four runs of 4 hours at $2.50 and $50 of
        // evaluation; hosted: 3,000 examples of 1,350 tokens three times at $3 a million
        const double hosted = 4 * (3000 * 1350 * 3 / 1e6 * 3 + 50);
        QTest::newRow("frontier") << Option::FrontierApi << 0.0 << 0.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("provisioned") << Option::ProvisionedApi << 0.0 << 0.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("memory") << Option::MemoryApi << 24.0 << 0.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("tuned") << Option::TunedApi << 40.0 << 1500.0 << 5500.0 << hosted << 0.0;
        QTest::newRow("rented") << Option::RentedGpu << 120.0 << 1500.0 << 5500.0 << 240.0 << 16.0;
        QTest::newRow("serverless") << Option::ServerlessGpu << 120.0 << 1500.0 << 5500.0 << 240.0 << 16.0;
        QTest::newRow("owned") << Option::OwnedHardware << 120.0 << 1500.0 << 5500.0 << 240.0 << 16.0;
        QTest::newRow("hybrid") << Option::Hybrid << 120.0 << 1500.0 << 5500.0 << 240.0 << 16.0;
    }
    void partsOfTheTraining()
    {
        QFETCH(Option, option);
        const Evaluation e = evaluate({});
        const auto figure = [&](ClaimFigure wanted) { return claimedFigure(e, wanted, option).value(); };
        QTEST(figure(ClaimFigure::EngineeringHours), "hours");
        QTEST(figure(ClaimFigure::Labels), "labels");
        QTEST(figure(ClaimFigure::TrainingData), "data");
        QTEST(figure(ClaimFigure::TrainingRuns), "runs");
        QTEST(figure(ClaimFigure::TrainingGpuHours), "gpuHours");
        // With the hardware they are all that is paid up front.
        const double hardware = option == Option::OwnedHardware ? 2 * 12000.0 : 0;
        QCOMPARE(figure(ClaimFigure::UpfrontCost), figure(ClaimFigure::EngineeringHours) * 100 +
                                                       figure(ClaimFigure::Labels) + figure(ClaimFigure::TrainingRuns) +
                                                       hardware);
    }

    void aHybridsTrainingIsThatOfItsHost()
    {
        Scenario scenario;
        scenario.choices.hybridHosting = Option::TunedApi;
        const Evaluation e = evaluate(scenario);
        for (const ClaimFigure figure : {ClaimFigure::EngineeringHours, ClaimFigure::Labels, ClaimFigure::TrainingData,
                                         ClaimFigure::TrainingRuns, ClaimFigure::TrainingGpuHours})
            QCOMPARE(claimedFigure(e, figure, Option::Hybrid).value(),
                     claimedFigure(e, figure, Option::TunedApi).value());
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
        QVERIFY(!capacity(Option::ProvisionedApi));
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
