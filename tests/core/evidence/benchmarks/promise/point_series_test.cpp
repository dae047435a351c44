// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/point_series.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Levels of one list are told apart by their server.
class PointSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void eachServerIsOne();
    void publishedServers();
};

void PointSeriesTest::eachServerIsOne()
{
    LoadPoint one = plainPoint();
    one.engine = "vllm";
    LoadPoint other = one;
    other.gpus = 4;
    LoadPoint untold = plainPoint();
    untold.gpus.reset();
    const std::vector<PointSeries> series = seriesOf({one, other, one, untold});
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series[0].name, std::string("vllm, one GPU"));
    QCOMPARE(series[0].points.size(), std::size_t(2));
    QCOMPARE(series[1].name, std::string("vllm, 4 GPUs"));
    QVERIFY(series[2].name.empty());
}

void PointSeriesTest::publishedServers()
{
    if (!hasBenchmarks())
        QSKIP("no published results");
    QCOMPARE(seriesOf(publishedBenchmark("vllm/rates-two-engines.json")->points).size(), std::size_t(2));
    QCOMPARE(seriesOf(publishedBenchmark("inferencex/app-export-gptoss-h200.csv")->points).size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(PointSeriesTest)
#include "point_series_test.moc"
