// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/benchmark_files.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// AIPerf and GenAI-Perf: units by name, reasoning tokens, where the load stands, and both of their forms.
class AiPerfResultTest : public QObject {
    Q_OBJECT

private slots:
    void reasoningTokensAreOutput();
    void unitsAreNamed();
    void theLoadOfThePhaseThatCounts();
    void genAiPerfsOwnPlaces();
    void theTableSaysTheSame();
};

namespace {

/// A result with some members more; times are in `unit`.
LoadPoint aiperf(const std::string& more, const std::string& unit = "ms")
{
    const std::vector<LoadPoint> points = pointsIn(quoted(
        "{'request_throughput': {'unit': 'requests/sec', 'avg': 2}, 'request_latency': {'unit': 'ms', 'avg': 900}, "
        "'request_count': {'unit': 'requests', 'avg': 100}, 'input_sequence_length': {'unit': 'tokens', 'avg': 550}, "
        "'output_sequence_length': {'unit': 'tokens', 'avg': 240}, 'output_token_throughput': {'unit': 'tokens/sec', "
        "'avg': 480}, 'time_to_first_token': {'unit': '" +
        unit + "', 'avg': 3, 'p50': 2, 'p99': 4}" + more + "}"));
    return points.empty() ? LoadPoint() : points.front();
}

} // namespace

void AiPerfResultTest::reasoningTokensAreOutput()
{
    const LoadPoint point = aiperf(", 'total_output_tokens': {'unit': 'tokens', 'avg': 1832}, "
                                   "'output_token_count': {'unit': 'tokens', 'avg': 61}");
    QCOMPARE(*point.outputTokens, 240.0);
    QCOMPARE(*point.outputPerSecond, 480.0);
}

void AiPerfResultTest::unitsAreNamed()
{
    QCOMPARE(*aiperf("").ttft[Percentile::P99], 4.0);
    QCOMPARE(*aiperf("", "sec").ttft[Percentile::P99], 4000.0);
    QCOMPARE(*aiperf("", "us").ttft[Percentile::P99], 0.004);
    QVERIFY(!aiperf("", "fortnights").ttft[Percentile::P99]); // not taken for milliseconds
    QCOMPARE(*aiperf("").seconds, 50.0);
    QCOMPARE(*aiperf(", 'benchmark_duration': {'unit': 'ms', 'avg': 48000}").seconds, 48.0);
}

void AiPerfResultTest::theLoadOfThePhaseThatCounts()
{
    const LoadPoint point =
        aiperf(", 'input_config': {'phases': [{'name': 'warmup', 'exclude_from_results': true, 'concurrency': 4}, "
               "{'name': 'profiling', 'concurrency': 32}]}");
    QCOMPARE(*point.concurrency, 32.0);
    QCOMPARE(*aiperf(", 'input_config': {'loadgen': {'concurrency': 8}}").concurrency, 8.0);
}

void AiPerfResultTest::genAiPerfsOwnPlaces()
{
    const LoadPoint point = aiperf(", 'input_config': {'model': ['llama'], 'perf_analyzer': {'stimulus': "
                                   "{'concurrency': 10}}}");
    QCOMPARE(*point.concurrency, 10.0);
    QCOMPARE(point.model, std::string("llama"));
}

void AiPerfResultTest::theTableSaysTheSame()
{
    if (!hasBenchmarks())
        QSKIP("no published results");
    const LoadPoint json = publishedBenchmark("aiperf/2025-10-with-errors.json")->points[0];
    const LoadPoint table = publishedBenchmark("aiperf/2025-10-with-errors.csv")->points[0];
    for (const Percentile percentile : {Percentile::P50, Percentile::P90, Percentile::P95, Percentile::P99}) {
        COMPARE_CLOSE(Number(*table.ttft[percentile]), Number(*json.ttft[percentile]), 1e-5);
        COMPARE_CLOSE(Number(*table.tpot[percentile]), Number(*json.tpot[percentile]), 1e-3);
    }
    COMPARE_CLOSE(Number(*table.outputTokens), Number(*json.outputTokens), 1e-4);
    QCOMPARE(*table.failed, *json.failed);
    // Commas between thousands, and a count over a rate where no duration is written.
    const LoadPoint older = publishedBenchmark("aiperf/genai-perf-llama405b.csv")->points[0];
    QCOMPARE(*older.ttft[Percentile::P99], 3457.97);
    COMPARE_CLOSE(Number(*older.seconds), Number(40 / 1.5), 1e-9);
}

QTEST_GUILESS_MAIN(AiPerfResultTest)
#include "aiperf_result_test.moc"
