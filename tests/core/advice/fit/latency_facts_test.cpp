// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/latency_facts.h"

#include "core/advice/fit/derived_scores.h"
#include "core/advice/fit/qualitative_words.h"
#include "core/advice/fit/quality_text.h"
#include "core/scenario/edits.h"
#include "tests/core/advice/fit/qualitative_answers.h"
#include "tests/support/close.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class LatencyFactsTest : public QObject {
    Q_OBJECT

private slots:
    /// Of a replica under full load.
    void timesFollowFromTheThroughputs()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.inputTokens = 1200;
        p.outputTokens = 150;
        p.prefillThroughput = 10000;
        p.decodeThroughput = 1200;
        LatencyFacts facts = latencyFacts(p);
        COMPARE_CLOSE(facts.reading, 120, 1e-12);
        COMPARE_CLOSE(facts.writing, 125, 1e-12);
        p.gpusPerReplica = 2;
        p.selfCachedShare = 50;
        facts = latencyFacts(p);
        COMPARE_CLOSE(facts.reading, 30, 1e-12);
        COMPARE_CLOSE(facts.writing, 62.5, 1e-12);
        p.promptSaving = 25;
        COMPARE_CLOSE(latencyFacts(p).reading, 22.5, 1e-12);
    }

    void latencySentences_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("cached");
        QTest::addColumn<double>("saved");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("both") << 1200.0 << 150.0 << 0.0 << 0.0
                              << "At full load a replica reads 1,200 input tokens in 120 ms and writes 150 output "
                                 "tokens in 125 ms, for all its requests together: how long one of them waits does "
                                 "not follow from that.";
        QTest::newRow("seconds") << 12000.0 << 1200.0 << 0.0 << 0.0
                                 << "At full load a replica reads 12,000 input tokens in 1.2 s and writes 1,200 output "
                                    "tokens in 1 s, for all its requests together: how long one of them waits does "
                                    "not follow from that.";
        QTest::newRow("one of each") << 1.0 << 1.0 << 0.0 << 0.0
                                     << "At full load a replica reads 1 input token in 0.1 ms and writes 1 output "
                                        "token in 0.833 ms, for all its requests together: how long one of them waits "
                                        "does not follow from that.";
        QTest::newRow("cached in part") << 1200.0 << 150.0 << 25.0 << 0.0
                                        << "At full load a replica reads 1,200 input tokens, 25 % of them cached, in "
                                           "90 ms and writes 150 output tokens in 125 ms, for all its requests "
                                           "together: how long one of them waits does not follow from that.";
        QTest::newRow("a shorter prompt") << 1200.0 << 150.0 << 0.0 << 50.0
                                          << "At full load a replica reads 600 input tokens in 60 ms and writes 150 "
                                             "output tokens in 125 ms, for all its requests together: how long one of "
                                             "them waits does not follow from that.";
        QTest::newRow("nothing written") << 1200.0 << 0.0 << 0.0 << 0.0
                                         << "At full load a replica reads 1,200 input tokens in 120 ms, for all its "
                                            "requests together: how long one of them waits does not follow from that.";
        QTest::newRow("all cached") << 1200.0 << 150.0 << 100.0 << 0.0
                                    << "At full load a replica writes 150 output tokens in 125 ms, for all its "
                                       "requests together: how long one of them waits does not follow from that.";
    }

    void latencySentences()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.prefillThroughput = 10000;
        p.decodeThroughput = 1200;
        QFETCH(double, input);
        QFETCH(double, output);
        QFETCH(double, cached);
        QFETCH(double, saved);
        p.inputTokens = input;
        p.outputTokens = output;
        p.selfCachedShare = cached;
        p.promptSaving = saved;
        const LatencyFacts facts = latencyFacts(p);
        QCOMPARE(facts.sentences.size(), std::size_t{2});
        QTEST(text(inWords(facts.sentences[0])), "sentence");
        QCOMPARE(text(inWords(facts.sentences[1])),
                 QStringLiteral("Claims, not measured here: first token 5–15 ms on a local model and 100–300 ms at an "
                                "API; short answer 20–50 ms on a local model and 200–500 ms at an API; 99th percentile "
                                "80 ms on a local model and 2–5 s at an API (“Fine-Tuned SLM vs GPT-4 API: Enterprise "
                                "Cost and Accuracy Comparison”, early 2026). A percentile does not follow from "
                                "throughput."));
    }

    void whereNothingIsReadOrWrittenThatIsNoTime()
    {
        Scenario scenario;
        scenario.parameters.outputTokens = 0;
        scenario.parameters.selfCachedShare = 100;
        const LatencyFacts facts = latencyFacts(scenario.parameters);
        QCOMPARE(facts.sentences.size(), std::size_t{1});
        QVERIFY(inWords(facts.sentences[0]).starts_with("Claims"));
    }

    /// A throughput is that of many requests at once, and bounds no single one of them.
    void noBoundIsSaid()
    {
        for (const double volume : {1e3, 1e6, 1e8})
            for (const double tokens : {1.0, 1200.0, 100000.0}) {
                Scenario scenario;
                scenario.parameters.volume = volume;
                scenario.parameters.inputTokens = tokens;
                const Qualitative found = of(scenario);
                QStringList said{text(qualitativeNotes(found))};
                for (const Approach approach : enumerators<Approach>)
                    said << text(found.of(Quality::Latency, approach).reason);
                for (const QString& sentence : said)
                    QVERIFY2(!sentence.contains("at least") && !sentence.contains("possible"), qPrintable(sentence));
            }
    }

    void latencyIsScoredByTheFirstToken()
    {
        for (const auto& [time, score] : {std::pair{0.0, 5.0}, {10.0, 5.0}, {100.0, 3.0}, {1000.0, 1.0}, {9e9, 1.0}})
            QCOMPARE(latencyScore(time), score);
        const double api = 5 - 2 * std::log10(std::sqrt(100.0 * 300.0) / 10);
        for (const Approach approach : {Approach::GeneralApi, Approach::MemoryApi, Approach::TunedApi})
            COMPARE_CLOSE(own({}, Quality::Latency, approach), api, 1e-12);
        COMPARE_CLOSE(own({}, Quality::Latency, Approach::SelfHosted), 5 - 2 * std::log10(12.0), 1e-12);
        QCOMPARE(reason({}, Quality::Latency, Approach::SelfHosted),
                 QStringLiteral("Judged by the 120 ms in which a replica at full load reads the input; what somebody "
                                "waits can be more or less."));
        QCOMPARE(reason({}, Quality::Latency, Approach::GeneralApi),
                 QStringLiteral("Published are 100–300 ms to the first token of an API, a claim of which this is the "
                                "middle."));
        QVERIFY(reason({}, Quality::Latency, Approach::MemoryApi)
                    .endsWith(QStringLiteral("recall of memories comes on top.")));

        Scenario serverless;
        serverless.focus = Option::ServerlessGpu;
        QVERIFY(reason(serverless, Quality::Latency, Approach::SelfHosted)
                    .endsWith(QStringLiteral("cold starts come on top.")));
        serverless.parameters.selfCachedShare = 100;
        QCOMPARE(reason(serverless, Quality::Latency, Approach::SelfHosted),
                 QStringLiteral("Nothing has to be read before the first token, and cold starts come on top."));
        QCOMPARE(own(serverless, Quality::Latency, Approach::SelfHosted), 5.0);
    }
};

QTEST_APPLESS_MAIN(LatencyFactsTest)
#include "latency_facts_test.moc"
