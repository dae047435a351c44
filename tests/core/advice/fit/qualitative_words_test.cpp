// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative_words.h"

#include "core/words/phrases.h"

#include <QTest>

using namespace breakeven;

namespace {

/// All scores 2, all weights 1, and an order with two on the second place.
Qualitative made()
{
    Qualitative all;
    for (auto& row : all.scores)
        for (QualityScore& score : row)
            score = {2, 2, false, verbatim("So it is.")};
    for (const QualityInfo& row : qualityTable)
        all.weights[row.quality] = 1;
    all.order = {RankedApproach{Approach::Hybrid, 4.125, 1}, RankedApproach{Approach::GeneralApi, 3, 2},
                 RankedApproach{Approach::TunedApi, 3, 2}, RankedApproach{Approach::MemoryApi, 2, 4},
                 RankedApproach{Approach::SelfHosted, 1, 5}};
    return all;
}

} // namespace

class QualitativeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aScoreHasItsMeaningAndItsReason()
    {
        Qualitative all = made();
        QCOMPARE(inWords(scoreInWords(all, Quality::Privacy, Approach::SelfHosted)),
                 std::string("Privacy, Self-hosted: 2.0 of 5, from data leaves to data stays. So it is."));
        QualityScore& score = all.scores[Quality::Privacy][Approach::SelfHosted];
        score.inForce = 4.5;
        score.moved = true;
        QCOMPARE(inWords(scoreInWords(all, Quality::Privacy, Approach::SelfHosted)),
                 std::string("Privacy, Self-hosted: 4.5 of 5, from data leaves to data stays. Moved by hand; the "
                             "program's own is 2.0. So it is."));
        QVERIFY(
            inWords(scoreInWords(all, Quality::Privacy, Approach::Hybrid)).starts_with("Privacy, Hybrid: 2.0 of 5"));
    }

    void aWeightIsOfTheHighest()
    {
        Qualitative all = made();
        all.weights[Quality::Privacy] = 3;
        QCOMPARE(inWords(weightInWords(all, Quality::Privacy)), std::string("Weight of Privacy: 3 of 5"));
    }

    void theOrderHasPlacesAndScores()
    {
        Qualitative all = made();
        all.weights[Quality::Privacy] = 4;
        QCOMPARE(inWords(orderTitle(all)), std::string("Weighted order"));
        QCOMPARE(inWords(placeInWords(all, 0)), std::string("1. Hybrid"));
        QCOMPARE(inWords(placeInWords(all, 2)), std::string("2. Fine-tuned API"));
        const std::string order = inWords(orderInWords(all));
        QVERIFY2(order.starts_with("Weighted order: 1. Hybrid 4.12, 2. Frontier API 3.00, 2. Fine-tuned API 3.00, "
                                   "4. Small model with memory 2.00, 5. Self-hosted 1.00. Weights: Cost per request 1, "
                                   "Latency 1, Privacy 4, "),
                 order.c_str());
    }

    void withoutAWeightThereAreNoPlaces()
    {
        Qualitative all = made();
        for (RankedApproach& ranked : all.order)
            ranked.score.reset();
        QCOMPARE(inWords(orderTitle(all)), std::string("No quality has a weight"));
        QCOMPARE(inWords(placeInWords(all, 0)), std::string("Hybrid"));
        QVERIFY(inWords(orderInWords(all)).starts_with("No quality has a weight: Hybrid, Frontier API, "));
    }

    void theNotesSayWhoHostsThenTheFacts()
    {
        Qualitative all = made();
        all.selfHosted = Option::OwnedHardware;
        QCOMPARE(inWords(qualitativeNotes(all)), std::string("Self-hosted means owned hardware here."));
        all.latency.sentences = {verbatim("One fact."), verbatim("Another.")};
        QCOMPARE(inWords(qualitativeNotes(all)),
                 std::string("Self-hosted means owned hardware here. One fact. Another."));
    }
};

QTEST_APPLESS_MAIN(QualitativeWordsTest)
#include "qualitative_words_test.moc"
