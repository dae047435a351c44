// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/latency_chart.h"
#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Output over a wait: a dot for each level that has one, and the frontier of those that no other beats.
class LatencyChartTest : public QObject {
    Q_OBJECT

private slots:
    void aDotForEachLevel();
    void theFrontierRises();
    void whatLacksThePercentileIsCounted();
    void theNearestIsMarkedWhereNoneKeepsIt();
};

namespace {

LoadPoint waiting(double ttft, double output)
{
    LoadPoint point = plainPoint(output);
    point.ttft[Percentile::P99] = ttft;
    return point;
}

LatencyChart chartOf(const std::vector<LoadPoint>& points, const LatencyPromise& promise,
                     WaitKind wait = WaitKind::Ttft)
{
    return latencyChart(points, throughputAt(points, promise, {1000, 100}, 1), promise, wait);
}

} // namespace

void LatencyChartTest::aDotForEachLevel()
{
    const LatencyChart chart = chartOf({waiting(100, 500), waiting(300, 900)}, {200, 20, Percentile::P99});
    QCOMPARE(chart.dots.size(), std::size_t(2));
    QCOMPARE(chart.dots[1].wait, 300.0);
    QCOMPARE(chart.dots[1].output, 900.0);
    QVERIFY(chart.dots[0].kept == Kept::Yes && chart.dots[1].kept == Kept::No);
    QCOMPARE(*chart.chosen, std::size_t(0));
    QCOMPARE(*chart.promised, 200.0);
    const LatencyChart tpot = chartOf({waiting(100, 500)}, {200, 20, Percentile::P99}, WaitKind::Tpot);
    QCOMPARE(tpot.dots[0].wait, 10.0);
    QCOMPARE(*tpot.promised, 20.0);
    QVERIFY(!chartOf({waiting(100, 500)}, {}).promised);
}

void LatencyChartTest::theFrontierRises()
{
    const LatencyChart chart =
        chartOf({waiting(400, 900), waiting(100, 500), waiting(200, 450), waiting(200, 700), waiting(500, 900)}, {});
    QCOMPARE(chart.frontier, (std::vector<std::size_t>{1, 3, 0}));
}

void LatencyChartTest::whatLacksThePercentileIsCounted()
{
    LoadPoint lacking = waiting(100, 500);
    lacking.ttft[Percentile::P99].reset();
    LoadPoint failed = waiting(0, 500);
    failed.unusable = {"benchmark.none_completed"};
    LoadPoint zero = waiting(0, 500);
    const LatencyChart chart = chartOf({lacking, failed, zero, waiting(100, 500)}, {200, 20, Percentile::P99});
    QCOMPARE(chart.missing, std::size_t(2));
    QCOMPARE(chart.dots.size(), std::size_t(1));
    QCOMPARE(chart.dots[0].point, std::size_t(3));
    QCOMPARE(*chart.chosen, std::size_t(0));
}

void LatencyChartTest::theNearestIsMarkedWhereNoneKeepsIt()
{
    const LatencyChart chart = chartOf({waiting(900, 900), waiting(300, 500)}, {200, 20, Percentile::P99});
    QVERIFY(!chart.chosen);
    QCOMPARE(*chart.nearest, std::size_t(1));
}

QTEST_GUILESS_MAIN(LatencyChartTest)
#include "latency_chart_test.moc"
