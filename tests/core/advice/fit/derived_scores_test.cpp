// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/derived_scores.h"

#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

/// Nothing costs anything.
Scenario free()
{
    Scenario scenario;
    Parameters& p = scenario.parameters;
    clearFixedCosts(p);
    p.apiDiscount = 100;
    p.memoryRecallPrice = p.memoryFee = p.memorySetupHours = p.routerCost = p.apiOpsHours = p.errorCost = 0;
    scenario.choices.amortizeUpfront = false;
    return scenario;
}

/// A replica of one's own reads the input in 100 ms and writes the answer in 900.
const LatencyFacts facts{100, 900, {}};

const double apiFirstToken = std::sqrt(100.0 * 300.0); // the middle of what is published, in milliseconds

} // namespace

class DerivedScoresTest : public QObject {
    Q_OBJECT

private slots:
    void anApproachStandsForItsOption()
    {
        QCOMPARE(optionOf(Approach::SelfHosted, Option::OwnedHardware), Option::OwnedHardware);
        QCOMPARE(optionOf(Approach::GeneralApi, Option::OwnedHardware), Option::FrontierApi);
        QCOMPARE(optionOf(Approach::TunedApi, Option::OwnedHardware), Option::TunedApi);
        QCOMPARE(optionOf(Approach::Hybrid, Option::OwnedHardware), Option::Hybrid);
    }

    void costsAreScoredOnALogarithmicScale()
    {
        Evaluation e = evaluate({});
        e.options[Option::FrontierApi].costPerRequest = 1000;
        e.options[Option::MemoryApi].costPerRequest = 1;
        e.options[Option::TunedApi].costPerRequest = 100;
        e.options[Option::Hybrid].costPerRequest = 10;
        e.options[Option::RentedGpu].costPerRequest = 1e6; // not the one that is asked for
        e.options[Option::OwnedHardware].costPerRequest = 1.02;
        const DerivedScores scores = costScores(e, Option::OwnedHardware);
        COMPARE_CLOSE(scores[Approach::GeneralApi].score, 1, 1e-12);
        COMPARE_CLOSE(scores[Approach::MemoryApi].score, 5, 1e-12);
        COMPARE_CLOSE(scores[Approach::TunedApi].score, 5 - 4 * 2.0 / 3, 1e-12);
        COMPARE_CLOSE(scores[Approach::Hybrid].score, 5 - 4 * 1.0 / 3, 1e-12);
        const auto reason = [&](Approach approach) { return inWords(scores[approach].reason); };
        QCOMPARE(reason(Approach::MemoryApi),
                 std::string("A request costs $1.00 at the small model with memory, the cheapest way."));
        QCOMPARE(reason(Approach::TunedApi),
                 std::string("A request costs $100 at the fine-tuned API, 100 times the cheapest way."));
        QCOMPARE(reason(Approach::SelfHosted),
                 std::string("A request costs $1.02 on our own hardware, a little more than the cheapest way."));
    }

    void equalCostsAreEqualScores()
    {
        Evaluation same = evaluate({});
        for (OptionResult& option : same.options)
            option.costPerRequest = 0.25;
        same.options[Option::FrontierApi].costPerRequest = 0.25 * (1 + 1e-13);
        for (const DerivedScore& score : costScores(same, Option::RentedGpu)) {
            QCOMPARE(score.score, 3.0);
            QVERIFY(inWords(score.reason).ends_with(", the same as every other way."));
        }
        same.options[Option::FrontierApi].costPerRequest = 0.26;
        QCOMPARE(costScores(same, Option::RentedGpu)[Approach::GeneralApi].score, 1.0);
    }

    void besideNothingEveryCostIsTheDearest()
    {
        Scenario scenario = free();
        scenario.parameters.gpuRate = 0.05;
        const DerivedScores some = costScores(evaluate(scenario), Option::RentedGpu);
        QCOMPARE(some[Approach::GeneralApi].score, 5.0); // costs nothing
        QCOMPARE(some[Approach::SelfHosted].score, 1.0); // costs something
        QVERIFY(inWords(some[Approach::SelfHosted].reason).ends_with(", and the cheapest way costs nothing."));
        QVERIFY(inWords(some[Approach::GeneralApi].reason).ends_with("at the API, the cheapest way."));
    }

    void waitingIsScoredByTheFirstToken()
    {
        const DerivedScores scores = latencyScores({}, facts, Option::RentedGpu);
        const double api = 5 - 2 * std::log10(apiFirstToken / 10);
        for (const Approach approach : {Approach::GeneralApi, Approach::MemoryApi, Approach::TunedApi})
            COMPARE_CLOSE(scores[approach].score, api, 1e-12);
        COMPARE_CLOSE(scores[Approach::SelfHosted].score, 3, 1e-12);
        QVERIFY(inWords(scores[Approach::GeneralApi].reason).starts_with("Published are 100–300 ms to the first"));
        QVERIFY(inWords(scores[Approach::MemoryApi].reason).ends_with("the recall of memories comes on top."));
    }

    void aColdStartComesOnTop_data()
    {
        QTest::addColumn<Option>("option");
        QTest::addColumn<double>("firstToken");
        QTest::addColumn<QString>("reason");
        QTest::newRow("rented") << Option::RentedGpu << 100.0
                                << "Judged by the 100 ms in which a replica at full load reads the input; what "
                                   "somebody waits can be more or less.";
        QTest::newRow("serverless") << Option::ServerlessGpu << 100.0
                                    << "Judged by the 100 ms in which a replica at full load reads the input; what "
                                       "somebody waits can be more or less, and cold starts come on top.";
        QTest::newRow("nothing to read") << Option::OwnedHardware << 0.0
                                         << "Nothing has to be read before the first token.";
        QTest::newRow("nothing to read, serverless")
            << Option::ServerlessGpu << 0.0
            << "Nothing has to be read before the first token, and cold starts come on top.";
    }
    void aColdStartComesOnTop()
    {
        QFETCH(const Option, option);
        QFETCH(const double, firstToken);
        const DerivedScores scores = latencyScores({}, {firstToken, 900, {}}, option);
        QTEST(QString::fromStdString(inWords(scores[Approach::SelfHosted].reason)), "reason");
    }

    void theHybridsLatencyIsTheMeanOfItsRequests()
    {
        Scenario scenario;
        scenario.parameters.routedShare = 80;
        scenario.parameters.escalationRate = 5;
        const double api = latencyScore(apiFirstToken);
        const auto hybrid = [&] { return latencyScores(scenario, facts, Option::RentedGpu)[Approach::Hybrid]; };
        COMPARE_CLOSE(hybrid().score, 0.76 * 3 + 0.04 * latencyScore(1000 + apiFirstToken) + 0.2 * api, 1e-12);
        QCOMPARE(inWords(hybrid().reason), std::string("76 % of the requests wait as on our own GPUs, 20 % as at an "
                                                       "API, and 4 % for one after the other."));
        scenario.choices.hybridHosting = Option::TunedApi;
        const double both = std::sqrt(200.0 * 500.0) + apiFirstToken;
        COMPARE_CLOSE(hybrid().score, 0.96 * api + 0.04 * latencyScore(both), 1e-12);
        QCOMPARE(inWords(hybrid().reason),
                 std::string("Every request waits for an API, and 4 % of them for two, one after the other."));
        scenario.parameters.routedShare = 0;
        COMPARE_CLOSE(hybrid().score, api, 1e-12);
    }
};

QTEST_APPLESS_MAIN(DerivedScoresTest)
#include "derived_scores_test.moc"
