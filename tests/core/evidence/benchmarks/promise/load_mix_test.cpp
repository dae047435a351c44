// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/load_mix.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Levels of requests that are alike, and whether their server was full.
class LoadMixTest : public QObject {
    Q_OBJECT

private slots:
    void withinAQuarterOfTheFirst();
    void theOrderDecides();
    void whatIsNoLevelIsInNoMix();
    void theMostOutputThatKeepsThePromiseCounts();
    void saturatedWithinATenth();
    void theSameLevelAgainIsNoSecond();
};

namespace {

LoadPoint ofTokens(double input, double output, double rate = 1000)
{
    LoadPoint point = plainPoint(rate);
    point.inputTokens = input;
    point.outputTokens = output;
    return point;
}

LoadPoint ofLevel(double concurrency, double rate)
{
    LoadPoint point = plainPoint(rate);
    point.concurrency = concurrency;
    return point;
}

} // namespace

void LoadMixTest::withinAQuarterOfTheFirst()
{
    QCOMPARE(mixesOf({ofTokens(1000, 100), ofTokens(1250, 75)}, {}).size(), std::size_t(1));
    QCOMPARE(mixesOf({ofTokens(1000, 100), ofTokens(1251, 100)}, {}).size(), std::size_t(2));
    QCOMPARE(mixesOf({ofTokens(1000, 100), ofTokens(1000, 74)}, {}).size(), std::size_t(2));
    QCOMPARE(mixesOf({ofTokens(0, 100), ofTokens(0, 100)}, {}).size(), std::size_t(1));
}

void LoadMixTest::theOrderDecides()
{
    // 1200 is like both; from the middle on, all three are alike.
    const std::vector<LoadMix> up = mixesOf({ofTokens(1000, 100), ofTokens(1200, 100), ofTokens(1400, 100)}, {});
    QCOMPARE(up.size(), std::size_t(2));
    QCOMPARE(up[0].points, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(mixesOf({ofTokens(1200, 100), ofTokens(1000, 100), ofTokens(1400, 100)}, {}).size(), std::size_t(1));
}

void LoadMixTest::whatIsNoLevelIsInNoMix()
{
    LoadPoint failed = plainPoint();
    failed.unusable = {"benchmark.none_completed"};
    failed.inputTokens.reset();
    QVERIFY(mixesOf({failed}, {}).empty());
    QCOMPARE(mixesOf({failed, plainPoint()}, {})[0].points, (std::vector<std::size_t>{1}));
}

void LoadMixTest::theMostOutputThatKeepsThePromiseCounts()
{
    LoadPoint slow = plainPoint(3000);
    slow.ttft[Percentile::P99] = 500;
    const std::vector<LoadPoint> points{plainPoint(1000), slow, plainPoint(2000)};
    QCOMPARE(*mixesOf(points, {200, 20, Percentile::P99})[0].counts, std::size_t(2));
    QCOMPARE(*mixesOf(points, {200, 20, Percentile::P50})[0].counts, std::size_t(1));
    QVERIFY(!mixesOf(points, {50, 20, Percentile::P99})[0].counts);
}

void LoadMixTest::saturatedWithinATenth()
{
    const auto saturated = [](const std::vector<LoadPoint>& points) {
        return isSaturated(points, mixesOf(points, {})[0]);
    };
    QVERIFY(saturated({ofLevel(8, 500), ofLevel(16, 1000), ofLevel(32, 1100)}));
    QVERIFY(!saturated({ofLevel(8, 500), ofLevel(16, 1000), ofLevel(32, 1101)}));
    QVERIFY(!saturated({ofLevel(8, 500)}));
}

void LoadMixTest::theSameLevelAgainIsNoSecond()
{
    const std::vector<LoadPoint> points{ofLevel(8, 500), ofLevel(16, 1000), ofLevel(16, 990)};
    QVERIFY(!isSaturated(points, mixesOf(points, {})[0]));
    QVERIFY(isSameLevel(points[1], points[2]) && !isSameLevel(points[0], points[1]));
    LoadPoint other = points[2];
    other.engine = "sgl";
    QVERIFY(!isSameLevel(points[1], other));
}

QTEST_GUILESS_MAIN(LoadMixTest)
#include "load_mix_test.moc"
