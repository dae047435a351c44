// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/charts/comparison.h"
#include "core/scenario/edits.h"

#include <QTest>

using namespace breakeven;

class NaiveAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char* name, QStringList expected, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << expected;
        };
        const auto leave = [](Scenario& s, std::initializer_list<HiddenCost> costs) {
            for (const HiddenCost cost : costs)
                s.advice.without.insert(cost);
        };
        add("all",
            {"Without them, the rented GPU would pay from 1.73k requests a month on; with them, from 644k on.",
             "At 1M requests a month, the naive answer saves $5,781 a month; ours saves $2,085 a month."},
            [](Scenario&, Parameters&) {});
        add("one",
            {"Without people, the rented GPU would pay from 239k requests a month on; with people, from 644k on.",
             "At 1M requests a month, the naive answer saves $4,452 a month; ours saves $2,085 a month."},
            [&](Scenario& s, Parameters&) { leave(s, {HiddenCost::People}); });
        add("three",
            {"Without idle capacity, people and cache writes, the rented GPU would pay from 24.7k requests a month on; "
             "with "
             "them, from 644k on.",
             "At 1M requests a month, the naive answer saves $5,649 a month; ours saves $2,085 a month."},
            [&](Scenario& s, Parameters&) {
                leave(s, {HiddenCost::People, HiddenCost::IdleGpus, HiddenCost::CacheWrites});
            });
        add("four",
            {"Without these 4 costs, the rented GPU would pay from 5.19k requests a month on; with them, from 644k on.",
             "At 1M requests a month, the naive answer saves $5,761 a month; ours saves $2,085 a month."},
            [&](Scenario& s, Parameters&) {
                leave(s, {HiddenCost::People, HiddenCost::IdleGpus, HiddenCost::Labeling, HiddenCost::Retries});
            });
        add("no difference",
            {"With or without retries, the rented GPU would pay from 644k requests a month on.",
             "At 1M requests a month, either answer saves $2,085 a month."},
            [&](Scenario& s, Parameters&) { leave(s, {HiddenCost::Retries}); });
        add("never",
            {"Without them, the rented GPU would pay from 2.23k requests a month on; with them, at no volume.",
             "At 1M requests a month, the naive answer saves $4,479 a month; ours costs $25,859 a month more than the "
             "frontier API."},
            [](Scenario&, Parameters& p) { p.gpuRate = 20; });
        add("never either way",
            {"With or without them, the rented GPU would pay at no volume.",
             "At 1M requests a month, the naive answer costs $2,079,160 a month more than the frontier API; ours costs "
             "$10,435,659 a month more than the frontier API."},
            [](Scenario&, Parameters& p) {
                p.gpuRate = 50;
                p.decodeThroughput = 1;
            });
        add("always",
            {"Without them, the fine-tuned API would pay at every volume; with them, from 551k requests a month on.",
             "At 1M requests a month, the naive answer saves $3,900 a month; ours saves $1,754 a month."},
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                p.trainingEpochs = 1;
                p.evaluationCost = 0;
                p.tunedTrainingPrice = 0;
                p.tunedPriceMultiple = 1;
            });
        add("a window",
            {"Without them, the fine-tuned API would pay at no volume; with them, only below 4M requests a month.",
             "At 1M requests a month, the naive answer costs $1,964 a month more than the frontier API; ours saves "
             "$5,861 a month."},
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                p.tunedPriceMultiple = 4;
                p.apiOpsHours = 100;
            });
    }
    void sentences()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Message& sentence : naiveAnswer(evaluate(scenario)).sentences)
            found << QString::fromStdString(inWords(sentence));
        QCOMPARE(found, expected);
    }

    /// Nothing chosen leaves all out; a choice leaves that out alone.
    void whatIsLeftOut()
    {
        Scenario scenario;
        scenario.parameters.apiRetryRate = 5;
        scenario.ranges["gpu_rate"] = {0.5, 2};
        const NaiveAnswer all = naiveAnswer(evaluate(scenario));
        QVERIFY(all.without == EnumSet<HiddenCost>::all());
        QVERIFY(!all.naive->spread);
        QCOMPARE(all.naive->focus().total, evaluateWithout(scenario, EnumSet<HiddenCost>::all()).focus().total);

        scenario = withoutCost(scenario, HiddenCost::Retries, true);
        const SharedEvaluation ours = evaluate(scenario);
        const NaiveAnswer retries = naiveAnswer(*ours);
        QCOMPARE(retries.naive->focus().total, ours->focus().total);
        QCOMPARE(retries.naive->baseline().total, 5850.0);
        QVERIFY(ours->baseline().total > 6000);

        const std::vector<ComparedScenario> chart = comparedAnswers(retries, ours);
        QCOMPARE(chart.size(), 2U);
        QVERIFY(chart.back().kind == ComparedScenario::Kind::Now);
        QCOMPARE(chart.back().evaluation->baseline().total, ours->baseline().total);
        QVERIFY(chart.front().name != chart.back().name);
    }
};

QTEST_APPLESS_MAIN(NaiveAnswerTest)
#include "naive_answer_test.moc"
