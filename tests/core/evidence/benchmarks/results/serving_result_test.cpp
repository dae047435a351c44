// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/benchmark_files.h"

#include <QTest>

#include <limits>

using namespace breakeven;
using namespace breakeven::test;

/// What vLLM's and SGLang's serving benchmarks say, and what only looks as if they did.
class ServingResultTest : public QObject {
    Q_OBJECT

private slots:
    void timePerOutputTokenIsNoGapBetweenTokens();
    void allPercentilesThatAreThere();
    void peaksAreNoThroughput();
    void theClientsProtocolIsNoServer();
    void gpusOfTheServer_data();
    void gpusOfTheServer();
    void ratesInWordsAndNumbers();
    void lengthsAreThoseThatWereCounted();
};

namespace {

/// A result of vLLM with some members more.
LoadPoint vllm(const std::string& more)
{
    const std::vector<LoadPoint> points =
        pointsIn(quoted("{'backend': 'vllm', 'completed': 10, 'duration': 5, 'total_input_tokens': 100, "
                        "'total_output_tokens': 50, 'output_throughput': 10, 'median_ttft_ms': 20" +
                        more + "}"));
    return points.empty() ? LoadPoint() : points.front();
}

} // namespace

void ServingResultTest::timePerOutputTokenIsNoGapBetweenTokens()
{
    const LoadPoint point = vllm(", 'median_itl_ms': 26, 'p99_itl_ms': 90");
    QVERIFY(!point.tpot[Percentile::P50] && !point.tpot[Percentile::P99]);
    QCOMPARE(*vllm(", 'median_itl_ms': 26, 'median_tpot_ms': 11").tpot[Percentile::P50], 11.0);
}

void ServingResultTest::allPercentilesThatAreThere()
{
    const LoadPoint point = vllm(", 'p50_tpot_ms': 5, 'p90_tpot_ms': 6, 'p95_tpot_ms': 7, 'p99_tpot_ms': 8, "
                                 "'p99.9_tpot_ms': 9");
    QCOMPARE(*point.tpot[Percentile::P50], 5.0);
    QCOMPARE(*point.tpot[Percentile::P90], 6.0);
    QCOMPARE(*point.tpot[Percentile::P95], 7.0);
    QCOMPARE(*point.tpot[Percentile::P99], 8.0);
    QCOMPARE(*point.ttft[Percentile::P50], 20.0);
    QVERIFY(!point.ttft[Percentile::P99]);
}

void ServingResultTest::peaksAreNoThroughput()
{
    const LoadPoint point = vllm(", 'max_output_tokens_per_s': 75.0, 'max_concurrent_requests': 6, "
                                 "'max_concurrency': 2");
    QCOMPARE(*point.outputPerSecond, 10.0);
    QCOMPARE(*point.concurrency, 2.0);
}

void ServingResultTest::theClientsProtocolIsNoServer()
{
    QCOMPARE(vllm("").engine, std::string());
    QCOMPARE(vllm(", 'framework': 'sgl'").engine, std::string("sgl"));
}

void ServingResultTest::gpusOfTheServer_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<double>("gpus"); // 0 if they are not told
    QTest::newRow("not told") << "" << 0.0;
    QTest::newRow("written down") << ", 'num_gpus': '4'" << 4.0;
    QTest::newRow("tensor parallel") << ", 'tensor_parallel_size': 2" << 2.0;
    QTest::newRow("in all ways") << ", 'tensor_parallel_size': '2', 'pipeline_parallel_size': '2', "
                                    "'data_parallel_size': 3"
                                 << 12.0;
    const char* sglang = ", 'random_range_ratio': 0, 'server_info': {'tp_size': 4, 'pp_size': 2, 'dp_size': 2%1}";
    QTest::newRow("SGLang") << QString(sglang).arg("") << 16.0;
    QTest::newRow("SGLang, attention over the data") << QString(sglang).arg(", 'enable_dp_attention': true") << 8.0;
    QTest::newRow("SGLang, split") << ", 'random_range_ratio': 0, 'server_info': {'prefill': 'cut', 'decode': 'cut'}"
                                   << 0.0;
}

void ServingResultTest::gpusOfTheServer()
{
    QFETCH(QString, more);
    QFETCH(double, gpus);
    QCOMPARE(vllm(more.toStdString()).gpus.value_or(0), gpus);
}

void ServingResultTest::ratesInWordsAndNumbers()
{
    QCOMPARE(*vllm(", 'request_rate': 'inf'").requestRate, std::numeric_limits<double>::infinity());
    QCOMPARE(*vllm(", 'request_rate': Infinity").requestRate, std::numeric_limits<double>::infinity());
    QCOMPARE(*vllm(", 'request_rate': 16.0").requestRate, 16.0);
    QCOMPARE(*vllm(", 'request_rate': '2.5'").requestRate, 2.5);
    QVERIFY(!vllm(", 'request_rate': null").requestRate);
}

void ServingResultTest::lengthsAreThoseThatWereCounted()
{
    const LoadPoint point = vllm(", 'random_range_ratio': 0.5, 'random_input_len': 4096, 'random_output_len': 1024, "
                                 "'dataset_name': 'random'");
    QCOMPARE(*point.inputTokens, 10.0);
    QCOMPARE(*point.outputTokens, 5.0);
    QCOMPARE(point.label, std::string("random in4096/out1024"));
    // Other sets carry lengths that mean nothing.
    QCOMPARE(vllm(", 'random_range_ratio': 0, 'random_input_len': 1024, 'random_output_len': 1024, "
                  "'dataset_name': 'sharegpt'")
                 .label,
             std::string("sharegpt"));
}

QTEST_GUILESS_MAIN(ServingResultTest)
#include "serving_result_test.moc"
