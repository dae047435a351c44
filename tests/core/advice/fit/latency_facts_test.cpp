// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/latency_facts.h"

#include "core/scenario/edits.h"
#include "tests/core/advice/fit/qualitative_answers.h"
#include "tests/support/close.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class LatencyFactsTest : public QObject {
    Q_OBJECT

private slots:
    void latencyOfOwnGpusIsALowerBound()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.inputTokens = 1200;
        p.outputTokens = 150;
        p.prefillThroughput = 10000;
        p.decodeThroughput = 1200;
        LatencyFacts facts = latencyFacts(p);
        COMPARE_CLOSE(facts.firstToken, 120, 1e-12);
        COMPARE_CLOSE(facts.answer, 245, 1e-12);
        p.gpusPerReplica = 2;
        p.selfCachedShare = 50;
        facts = latencyFacts(p);
        COMPARE_CLOSE(facts.firstToken, 30, 1e-12);
        COMPARE_CLOSE(facts.answer, 92.5, 1e-12);
    }

    void latencySentences_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("cached");
        QTest::addColumn<double>("gpus");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("answer");
        QTest::newRow("more than local")
            << 1200.0 << 150.0 << 0.0 << 1.0
            << "At 10,000 tokens/s of prefill, reading 1,200 input tokens takes at least 120 ms: more than the "
               "published 5–15 ms of a local model."
            << "At 1,200 tokens/s of decode, writing 150 output tokens takes at least 125 ms, and the whole answer at "
               "least 245 ms: more than the published 20–50 ms for a short answer of a local model.";
        QTest::newRow("more than an API")
            << 12000.0 << 1200.0 << 0.0 << 1.0
            << "At 10,000 tokens/s of prefill, reading 12,000 input tokens takes at least 1.2 s: more than the "
               "published 5–15 ms of a local model, and than the 100–300 ms of an API."
            << "At 1,200 tokens/s of decode, writing 1,200 output tokens takes at least 1 s, and the whole answer at "
               "least 2.2 s: more than the published 20–50 ms for a short answer of a local model, and than the "
               "200–500 ms of an API.";
        QTest::newRow("within")
            << 80.0 << 24.0 << 0.0 << 1.0
            << "At 10,000 tokens/s of prefill, reading 80 input tokens takes at least 8 ms: the published 5–15 ms of "
               "a local model are possible here from there on."
            << "At 1,200 tokens/s of decode, writing 24 output tokens takes at least 20 ms, and the whole answer at "
               "least 28 ms: the published 20–50 ms for a short answer of a local model are possible here from there "
               "on.";
        QTest::newRow("below, one of each")
            << 1.0 << 1.0 << 0.0 << 1.0
            << "At 10,000 tokens/s of prefill, reading 1 input token takes at least 0.1 ms: the published 5–15 ms of "
               "a local model are possible here."
            << "At 1,200 tokens/s of decode, writing 1 output token takes at least 0.833 ms, and the whole answer at "
               "least 0.933 ms: the published 20–50 ms for a short answer of a local model are possible here.";
        QTest::newRow("rounded to the published end, which is not more")
            << 150.4 << 0.0 << 0.0 << 1.0
            << "At 10,000 tokens/s of prefill, reading 150 input tokens takes at least 15 ms: the published 5–15 ms of "
               "a local model are possible here from there on."
            << "Nothing is written, so that an answer takes at least 15 ms: the published 20–50 ms for a short answer "
               "of a local model are possible here.";
        QTest::newRow("cached in part, two GPUs")
            << 1200.0 << 150.0 << 25.0 << 2.0
            << "At 10,000 tokens/s of prefill on each of 2 GPUs, reading 1,200 input tokens, 25 % of them cached, "
               "takes at least 45 ms: more than the published 5–15 ms of a local model."
            << "At 1,200 tokens/s of decode on each of 2 GPUs, writing 150 output tokens takes at least 62.5 ms, and "
               "the whole answer at least 108 ms: more than the published 20–50 ms for a short answer of a local "
               "model.";
        QTest::newRow("all cached")
            << 1200.0 << 0.0 << 100.0 << 1.0
            << "With every input token in the prefix cache nothing has to be read before the first token: the "
               "published 5–15 ms of a local model are possible here."
            << "Nothing is written, so that an answer takes at least 0 ms: the published 20–50 ms for a short answer "
               "of a local model are possible here.";
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
        QFETCH(double, gpus);
        p.inputTokens = input;
        p.outputTokens = output;
        p.selfCachedShare = cached;
        p.gpusPerReplica = gpus;
        const LatencyFacts facts = latencyFacts(p);
        QCOMPARE(facts.sentences.size(), std::size_t{3});
        QTEST(text(inWords(facts.sentences[0])), "first");
        QTEST(text(inWords(facts.sentences[1])), "answer");
        QCOMPARE(text(inWords(facts.sentences[2])),
                 QStringLiteral("Claims, not measured here: first token 5–15 ms on a local model and 100–300 ms at an "
                                "API; short answer 20–50 ms on a local model and 200–500 ms at an API; 99th percentile "
                                "80 ms on a local model and 2–5 s at an API (“Fine-Tuned SLM vs GPT-4 API: Enterprise "
                                "Cost and Accuracy Comparison”, early 2026). A percentile does not follow from "
                                "throughput."));
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
                 QStringLiteral("The first token takes at least 120 ms at this scenario's prefill throughput."));
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
