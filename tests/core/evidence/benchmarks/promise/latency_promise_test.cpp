// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/latency_promise.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// What a level does to a promise: keeps it, breaks it, or leaves it untold.
class LatencyPromiseTest : public QObject {
    Q_OBJECT

private slots:
    void keptUpToTheVeryWait();
    void whatIsNotPromisedIsKept();
    void aMissingPercentileIsNoPass();
    void zeroMillisecondsAreNoMeasurement();
    void anUnusableLevelKeepsNothing();
    void theLongestWaitIsSaid();
};

void LatencyPromiseTest::keptUpToTheVeryWait()
{
    const LoadPoint point = plainPoint();
    QVERIFY(checkPromise(point, {100, 10, Percentile::P99}).kept == Kept::Yes);
    QVERIFY(checkPromise(point, {99.9, 10, Percentile::P99}).kept == Kept::No);
    QVERIFY(checkPromise(point, {100, 9.9, Percentile::P99}).kept == Kept::No);
}

void LatencyPromiseTest::whatIsNotPromisedIsKept()
{
    LoadPoint point = plainPoint();
    point.tpot = {};
    QVERIFY(checkPromise(point, {100, std::nullopt, Percentile::P99}).kept == Kept::Yes);
    point.ttft = {};
    QVERIFY(checkPromise(point, {}).kept == Kept::Yes);
}

void LatencyPromiseTest::aMissingPercentileIsNoPass()
{
    LoadPoint point = plainPoint();
    point.tpot[Percentile::P95].reset();
    const PromiseCheck check = checkPromise(point, {1000, 1000, Percentile::P95});
    QVERIFY(check.kept == Kept::Untold);
    QVERIFY(inWords(check.why).find("can't be told") != std::string::npos);
    QVERIFY(checkPromise(point, {1000, 1000, Percentile::P99}).kept == Kept::Yes);
    // One wait that is too long says enough.
    QVERIFY(checkPromise(point, {10, 1000, Percentile::P95}).kept == Kept::No);
    point = plainPoint();
    point.ttft[Percentile::P95].reset();
    QVERIFY(checkPromise(point, {1000, 1, Percentile::P95}).kept == Kept::No);
}

void LatencyPromiseTest::zeroMillisecondsAreNoMeasurement()
{
    LoadPoint point = plainPoint();
    point.ttft[Percentile::P99] = 0;
    QVERIFY(checkPromise(point, {100, 10, Percentile::P99}).kept == Kept::Untold);
}

void LatencyPromiseTest::anUnusableLevelKeepsNothing()
{
    LoadPoint point = plainPoint();
    point.unusable = {"benchmark.none_completed"};
    QVERIFY(checkPromise(point, {}).kept == Kept::No);
    QVERIFY(!checkPromise(point, {}).share);
}

void LatencyPromiseTest::theLongestWaitIsSaid()
{
    const PromiseCheck check = checkPromise(plainPoint(), {80, 4, Percentile::P50});
    QCOMPARE(*check.share, 2.5);
    QCOMPARE(inWords(check.why), std::string("The p50 of the time per output token is 10 ms, 4 ms are promised."));
}

QTEST_GUILESS_MAIN(LatencyPromiseTest)
#include "latency_promise_test.moc"
