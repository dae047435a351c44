// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/flip_search.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

std::optional<double> flipOf(Scenario scenario, double Parameters::*member, double from, double to)
{
    const SavingAlong saving(scenario, rowOf(member));
    return firstFlip(saving, from, to);
}

/// A request is a second of computing and up to a minute of waiting, at $1 an hour of a serverless GPU: up to 43,081 a
/// month each costs 61 seconds, from there on the month costs $730 until 2,628,000 seconds are computed.
Scenario serverless(double dollarsPerRequest)
{
    Scenario scenario;
    clearFixedCosts(scenario.parameters);
    scenario.choices.amortizeUpfront = false;
    scenario.focus = Option::ServerlessGpu;
    Parameters& p = scenario.parameters;
    p.inputTokens = 1000;
    p.outputTokens = 0;
    p.apiInputPrice = dollarsPerRequest * 1000;
    p.prefillThroughput = 1000;
    p.serverlessRate = 1;
    p.serverlessOverhead = 0;
    p.serverlessIdle = 60;
    return scenario;
}

} // namespace

class FlipSearchTest : public QObject {
    Q_OBJECT

private slots:
    void aPriceFlipsWhereTheCostsAreEqual()
    {
        const auto price = [](double from, double to) {
            return flipOf(tunedApi(), &Parameters::apiInputPrice, from, to); // equal at 2
        };
        COMPARE_CLOSE(price(3, 0.01), std::optional(2.0), 1e-11);
        COMPARE_CLOSE(price(1, 200), std::optional(2.0), 1e-11);
        QVERIFY(!price(3, 200));
        QVERIFY(!price(3, 2));   // touches zero
        QVERIFY(!price(2, 200)); // begins at zero
        QVERIFY(!price(3, 3));
    }

    void aWholeParameterFlipsAtAWholeValue()
    {
        Scenario scenario = sawtooth(); // one GPU: $750 for $730
        scenario.parameters.volume = 750000;
        QCOMPARE(flipOf(scenario, &Parameters::minReplicas, 1, 64), std::optional(2.0));
        QCOMPARE(flipOf(scenario, &Parameters::minReplicas, 5, 1), std::optional(1.0));
        QVERIFY(!flipOf(scenario, &Parameters::minReplicas, 2, 64));
    }

    void aFleetIsWalkedStepByStep()
    {
        COMPARE_CLOSE(flipOf(sawtooth(), &Parameters::volume, 1.5e6, 1e9), std::optional(1.6e6), 1e-9);
        COMPARE_CLOSE(flipOf(sawtooth(), &Parameters::volume, 1e9, 100), std::optional(8.03e6), 1e-9);
        QVERIFY(!flipOf(sawtooth(), &Parameters::volume, 8.1e6, 1e9));
    }

    void withoutGpusTheVolumeIsOneStraightLine()
    {
        Scenario scenario = tunedApi();
        scenario.parameters.tunedHostingFee = 500;
        COMPARE_CLOSE(flipOf(scenario, &Parameters::volume, 1e6, 100), std::optional(5e5), 1e-11);
    }

    void serverlessGoesFromBendToBend_data()
    {
        QTest::addColumn<double>("dollars");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("flip"); // 0: there is none
        // Below the first bend a request costs 61/3600 dollars, 0.0169; above the second 1/3600, 0.00028.
        QTest::newRow("up into the flat month") << 0.01 << 1000.0 << 1e8 << 73000.0;
        QTest::newRow("down into the flat month") << 0.01 << 1e8 << 1000.0 << 73000.0;
        QTest::newRow("a dear API") << 0.02 << 1e8 << 1000.0 << 0.0;
        QTest::newRow("a cheap API") << 0.0001 << 1000.0 << 1e8 << 0.0;
    }
    void serverlessGoesFromBendToBend()
    {
        QFETCH(const double, dollars);
        QFETCH(const double, from);
        QFETCH(const double, to);
        QFETCH(const double, flip);
        COMPARE_CLOSE(flipOf(serverless(dollars), &Parameters::volume, from, to),
                      flip > 0 ? std::optional(flip) : std::nullopt, 1e-9);
    }

    /// Operations cost the API $200 a month: serverless saves up to 28,800 requests and from 53,000 on.
    void theNearestOfTwoIsFound()
    {
        Scenario scenario = serverless(0.01);
        scenario.parameters.apiOpsHours = 2;
        scenario.parameters.engineerRate = 100;
        COMPARE_CLOSE(flipOf(scenario, &Parameters::volume, 1000, 1e8), std::optional(28800.0), 1e-9);
        COMPARE_CLOSE(flipOf(scenario, &Parameters::volume, 1e8, 1000), std::optional(53000.0), 1e-9);
        COMPARE_CLOSE(flipOf(scenario, &Parameters::volume, 40000, 1000), std::optional(28800.0), 1e-9);
        COMPARE_CLOSE(flipOf(scenario, &Parameters::volume, 40000, 1e8), std::optional(53000.0), 1e-9);
    }
};

QTEST_APPLESS_MAIN(FlipSearchTest)
#include "flip_search_test.moc"
