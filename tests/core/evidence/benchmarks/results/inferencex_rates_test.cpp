// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/inferencex_rates.h"
#include "tests/support/benchmark_files.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Rates for each GPU become those of the server, and seconds milliseconds, whatever a heading says.
class InferenceXRatesTest : public QObject {
    Q_OBJECT

private slots:
    void interactivityTellsTheUnit();
    void withoutItShortTimesAreSeconds();
    void ratesAreThoseOfTheServer();
    void aSplitServer();
    void aggregateAndRawAgree();
};

void InferenceXRatesTest::interactivityTellsTheUnit()
{
    QCOMPARE(timeScale(0.02, 50.0, 0.3), 1000.0);
    QCOMPARE(timeScale(20.0, 50.0, 300.0), 1.0);
    QCOMPARE(timeScale(0.4, 2500.0, 0.9), 1.0); // short, and still milliseconds
}

void InferenceXRatesTest::withoutItShortTimesAreSeconds()
{
    QCOMPARE(timeScale(0.02, std::nullopt, 0.3), 1000.0);
    QCOMPARE(timeScale(20.0, std::nullopt, 300.0), 1.0);
}

void InferenceXRatesTest::ratesAreThoseOfTheServer()
{
    LoadPoint point = plainPoint();
    point.gpus.reset();
    setServerRates(point, {.all = 60.0, .input = 35.0, .output = 25.0, .gpus = 8.0}, false);
    QCOMPARE(*point.gpus, 8.0);
    QCOMPARE(*point.outputPerSecond, 200.0);
    QCOMPARE(*point.requestsPerSecond, 2.0);
    QVERIFY(point.nominalLengths);
    // Of GPUs that are not told, nothing is known of the server.
    LoadPoint untold;
    setServerRates(untold, {.output = 25.0}, false);
    QVERIFY(!untold.gpus && !untold.outputPerSecond);
}

void InferenceXRatesTest::aSplitServer()
{
    LoadPoint point = plainPoint();
    // 4 GPUs read 100 tokens a second each, 12 write 20 each: 640 on 16.
    PerGpuRates rates{.all = 40.0, .input = 100.0, .output = 20.0, .gpus = 4.0, .prefillGpus = 4.0, .decodeGpus = 12.0};
    setServerRates(point, rates, true);
    QCOMPARE(*point.gpus, 16.0);
    QCOMPARE(*point.outputPerSecond, 240.0);
    // Where the three rates add up for each GPU, the output is that of each of the 16.
    rates.all = 120.0;
    setServerRates(point, rates, true);
    QCOMPARE(*point.outputPerSecond, 320.0);
    // Where nothing is split, the same GPUs do both.
    setServerRates(point, rates, false);
    QCOMPARE(*point.gpus, 4.0);
}

void InferenceXRatesTest::aggregateAndRawAgree()
{
    if (!hasBenchmarks())
        QSKIP("no published results");
    const LoadPoint summary = publishedBenchmark("inferencex/agg_bmk.json")->points[0];
    const LoadPoint raw = publishedBenchmark("inferencex/raw-1k1k-c4.json")->points[0];
    COMPARE_CLOSE(Number(*summary.outputPerSecond), Number(*raw.outputPerSecond), 1e-9);
    COMPARE_CLOSE(Number(*summary.ttft[Percentile::P99]), Number(*raw.ttft[Percentile::P99]), 1e-9);
    COMPARE_CLOSE(Number(*summary.tpot[Percentile::P90]), Number(*raw.tpot[Percentile::P90]), 1e-9);
    QCOMPARE(*summary.gpus, 8.0);
    QVERIFY(!raw.gpus);
}

QTEST_GUILESS_MAIN(InferenceXRatesTest)
#include "inferencex_rates_test.moc"
