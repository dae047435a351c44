// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative.h"

#include "core/advice/fit/derived_scores.h"
#include "core/advice/fit/qualitative_words.h"
#include "core/advice/fit/quality_judgments.h"
#include "core/advice/fit/quality_text.h"
#include "core/model/cheapest_option.h"
#include "core/scenario/edits.h"
#include "tests/core/advice/fit/qualitative_answers.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace breakeven;

namespace {

QStringList order(const Qualitative& qualitative)
{
    QStringList names;
    for (const RankedApproach& ranked : qualitative.order)
        names << text(std::string(info(ranked.approach).id));
    return names;
}

Scenario onlyWeighted(Quality quality)
{
    Scenario scenario;
    for (const QualityInfo& row : qualityTable)
        scenario = withWeight(scenario, row.quality, row.quality == quality ? 1 : 0);
    return scenario;
}

} // namespace

class QualitativeTest : public QObject {
    Q_OBJECT

private slots:
    void costsAreScoredOnALogarithmicScale()
    {
        const Evaluation e = evaluate({});
        const Qualitative result = qualitative(e);
        double least = e.of(Option::FrontierApi).costPerRequest;
        double most = least;
        for (const ApproachInfo& row : approachTable) {
            const double cost = e.of(optionOf(row.approach, Option::RentedGpu)).costPerRequest;
            least = std::min(least, cost);
            most = std::max(most, cost);
        }
        for (const ApproachInfo& row : approachTable) {
            const double cost = e.of(optionOf(row.approach, Option::RentedGpu)).costPerRequest;
            const double expected = 1 + 4 * (std::log(most) - std::log(cost)) / (std::log(most) - std::log(least));
            COMPARE_CLOSE(result.of(Quality::Cost, row.approach).own, expected, 1e-12);
        }
        const double ratio = e.of(Option::RentedGpu).costPerRequest / least;
        QCOMPARE(reason({}, Quality::Cost, Approach::SelfHosted),
                 QStringLiteral("A request costs $0.0038 on our own GPUs, %1 times the cheapest way.")
                     .arg(QString::number(ratio, 'g', 2)));
        QVERIFY(reason({}, Quality::Cost, Approach::MemoryApi).endsWith(QStringLiteral(", the cheapest way.")) ||
                reason({}, Quality::Cost, Approach::TunedApi).endsWith(QStringLiteral(", the cheapest way.")));
    }

    void selfHostedIsTheFocusOrTheCheapestShown()
    {
        Scenario scenario;
        scenario.shown.insert(Option::ServerlessGpu);
        for (const Option focus : {Option::RentedGpu, Option::ServerlessGpu, Option::OwnedHardware}) {
            scenario.focus = focus;
            QCOMPARE(of(scenario).selfHosted, focus);
        }
        scenario.focus = Option::Hybrid;
        const double volume = scenario.parameters.volume;
        const Evaluation e = evaluate(scenario);
        QCOMPARE(of(scenario).selfHosted,
                 cheapestOption(e.model, {Option::RentedGpu, Option::ServerlessGpu, Option::OwnedHardware}, volume));
        scenario.shown = {Option::ServerlessGpu};
        QCOMPARE(of(scenario).selfHosted, Option::ServerlessGpu);
        scenario.shown = {};
        QCOMPARE(of(scenario).selfHosted,
                 cheapestOption(e.model, {Option::RentedGpu, Option::ServerlessGpu, Option::OwnedHardware}, volume));
        QVERIFY(text(qualitativeNotes(of(scenario))).startsWith(QStringLiteral("Self-hosted means ")));
    }

    void theOthersComeFromTheTable()
    {
        std::size_t seen = 0;
        for (const bool hosted : {false, true}) {
            Scenario scenario;
            scenario.choices.hybridHosting = hosted ? Option::TunedApi : Option::OwnedHardware;
            const Qualitative result = of(scenario);
            for (const JudgedQuality& row : judgedQualities)
                for (const ApproachInfo& approach : approachTable) {
                    const Judgment& judgment = judgmentOf(row, approach.approach, hosted);
                    const QualityScore& score = result.of(row.quality, approach.approach);
                    QVERIFY(judgment.score >= lowestScore && judgment.score <= highestScore);
                    QVERIFY(score.own == judgment.score && score.inForce == judgment.score && !score.moved);
                    QCOMPARE(text(score.reason), text(std::string(judgment.reason)));
                    QVERIFY(judgment.reason.ends_with('.'));
                    ++seen;
                }
        }
        QCOMPARE(seen, (qualityTable.size() - 2) * approachTable.size() * 2);
        QCOMPARE(own({}, Quality::Privacy, Approach::SelfHosted), 5.0);
    }

    void theRoomMovesScores()
    {
        const Scenario moved = withScore({}, Quality::Privacy, Approach::SelfHosted, 2);
        const Qualitative result = of(moved);
        const QualityScore& score = result.of(Quality::Privacy, Approach::SelfHosted);
        QVERIFY(score.moved && score.inForce == 2 && score.own == 5);
        QVERIFY(result.hasMoved() && result.isChanged() && !of({}).isChanged());
        QCOMPARE(text(scoreInWords(result, Quality::Privacy, Approach::SelfHosted)),
                 QStringLiteral("Privacy, Self-hosted: 2.0 of 5, from data leaves to data stays. Moved by hand; the "
                                "program's own is 5.0. No model vendor sees a request; it stays on machines that we "
                                "run."));
        QVERIFY(!text(scoreInWords(result, Quality::Privacy, Approach::Hybrid)).contains(QStringLiteral("Moved")));
        QVERIFY(text(weightInWords(result, Quality::Privacy)).startsWith(QStringLiteral("Weight of Privacy: ")));
        const Scenario back = withScore(moved, Quality::Privacy, Approach::SelfHosted, 0);
        QVERIFY(!of(back).hasMoved());
        // Moved to the program's own score: still the room's.
        QVERIFY(of(withScore({}, Quality::Privacy, Approach::SelfHosted, 5)).hasMoved());
        QVERIFY(of(withWeight({}, Quality::Cost, 3)).isChanged() && !of(withWeight({}, Quality::Cost, 3)).hasMoved());
    }

    void theOrderIsThatOfTheWeightedMeans()
    {
        Scenario scenario = withWeight(withWeight({}, Quality::Privacy, 5), Quality::Cost, 0);
        scenario = withScore(scenario, Quality::Upkeep, Approach::Hybrid, 5);
        const Qualitative result = of(scenario);
        double before = 6;
        for (const RankedApproach& ranked : result.order) {
            double sum = 0;
            double weights = 0;
            for (const QualityInfo& row : qualityTable) {
                const double weight = row.quality == Quality::Privacy ? 5 : row.quality == Quality::Cost ? 0 : 1;
                sum += weight * result.of(row.quality, ranked.approach).inForce;
                weights += weight;
            }
            QVERIFY(ranked.score && std::abs(*ranked.score - sum / weights) < 1e-8);
            QVERIFY(*ranked.score <= before);
            before = *ranked.score;
        }
        QCOMPARE(text(orderTitle(result)), QStringLiteral("Weighted order"));
        QVERIFY(text(placeInWords(result, 0)).startsWith(QStringLiteral("1. ")));
        QVERIFY(
            text(orderInWords(result)).contains(QStringLiteral("Weights: Cost per request 0, Latency 1, Privacy 5")));
    }

    void tiesKeepTheTablesOrderAndShareAPlace()
    {
        const Qualitative result = of(onlyWeighted(Quality::RateLimits)); // 2, 2, 2, 5, 4
        QCOMPARE(order(result), (QStringList{"self_hosted", "hybrid", "general_api", "memory_api", "tuned_api"}));
        const std::array<int, 5> places{1, 2, 3, 3, 3};
        for (std::size_t i = 0; i < places.size(); ++i)
            QCOMPARE(result.order[i].place, places[i]);
        QCOMPARE(text(placeInWords(result, 4)), QStringLiteral("3. Fine-tuned API"));
    }

    /// 3.376 and 3.384 are both shown as 3.38, which is no win.
    void whatIsShownAsTheSameSharesAPlace()
    {
        QVERIFY(shownMean(3.376) == shownMean(3.384));
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same in every run
        Evaluation e = evaluate({});
        int ties = 0;
        for (int i = 0; i < 500; ++i) {
            e.scenario.advice.qualities.weights =
                QualityChoices::Weights::by([&](Quality) { return static_cast<std::uint8_t>(1 + random() % 5); });
            const Qualitative result = qualitative(e);
            for (std::size_t k = 1; k < result.order.size(); ++k) {
                const RankedApproach& before = result.order[k - 1];
                const RankedApproach& here = result.order[k];
                const bool same = text(meanText(*here.score)) == text(meanText(*before.score));
                QCOMPARE(here.place == before.place, same);
                ties += same && *here.score != *before.score ? 1 : 0;
            }
        }
        QVERIFY(ties > 0); // else nothing was tried
        QVERIFY(of({}).isEvenlyWeighted() && !of(withWeight({}, Quality::Privacy, 5)).isEvenlyWeighted());
    }

    void withoutAWeightThereIsNoOrder()
    {
        Scenario scenario = onlyWeighted(Quality::Cost);
        scenario = withWeight(scenario, Quality::Cost, 0);
        const Qualitative result = of(scenario);
        QVERIFY(!result.isWeighted() && result.isChanged());
        QCOMPARE(order(result), (QStringList{"general_api", "memory_api", "tuned_api", "self_hosted", "hybrid"}));
        for (const RankedApproach& ranked : result.order)
            QVERIFY(!ranked.score && ranked.place == 1);
        QCOMPARE(text(orderTitle(result)), QStringLiteral("No quality has a weight"));
        QCOMPARE(text(placeInWords(result, 1)), QStringLiteral("Small model with memory"));
        QVERIFY(text(orderInWords(result)).startsWith(QStringLiteral("No quality has a weight: Frontier API, Small")));
    }

    void everyScenarioIsScored()
    {
        RandomScenarios random(4);
        for (int i = 0; i < 3000; ++i) {
            const Scenario scenario = random.next();
            const Qualitative result = of(scenario);
            for (const auto& row : result.scores)
                for (const QualityScore& score : row)
                    QVERIFY2(score.own >= 1 && score.own <= 5 + 1e-12 && score.inForce >= 1 && !score.reason.empty(),
                             describe(scenario).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(QualitativeTest)
#include "qualitative_test.moc"
