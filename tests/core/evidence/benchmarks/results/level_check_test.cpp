// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/level_check.h"
#include "tests/support/benchmark_files.h"
#include "tests/support/close.h"

#include <QTest>

#include <limits>

using namespace breakeven;
using namespace breakeven::test;

/// What every point is looked over for: times that are seconds, runs without a result, levels that were not reached.
class LevelCheckTest : public QObject {
    Q_OBJECT

private slots:
    void timesUnderAMillisecondAreSeconds();
    void nothingCompletedIsNoLevel();
    void whatLacksAThroughputIsNoLevel();
    void aLevelThatWasNotReachedIsAFloor();
    void aRateThatWasNotAnswered();
    void aLimitOfRequestsKeepsTheRateDownByItself();
    void failuresAndPartialRuns();
    void shortRunsAndFewRequests();
    void coldStarts();
    void publishedTraps();
};

namespace {

LoadPoint checked(LoadPoint point)
{
    checkLevel(point);
    return point;
}

bool notes(const LoadPoint& point, std::string_view id)
{
    return std::ranges::any_of(point.notes, [id](const Message& note) { return note.id() == id; });
}

} // namespace

void LevelCheckTest::timesUnderAMillisecondAreSeconds()
{
    LoadPoint point = plainPoint();
    point.ttft = WaitTimes::by([](Percentile) { return std::optional(0.25); });
    point.tpot = WaitTimes::by([](Percentile) { return std::optional(0.02); });
    point.meanTtft = 0.3;
    const LoadPoint made = checked(point);
    QCOMPARE(*made.ttft[Percentile::P99], 250.0);
    QCOMPARE(*made.tpot[Percentile::P50], 20.0);
    QCOMPARE(*made.meanTtft, 300.0);
    QVERIFY(notes(made, "benchmark.seconds"));
    // A fast mock server's 11 and 1 ms are milliseconds, and so is a single quick token.
    point.ttft[Percentile::P50] = 11;
    QCOMPARE(*checked(point).ttft[Percentile::P50], 11.0);
    point.ttft[Percentile::P50] = 0.25;
    point.tpot[Percentile::P50] = 1;
    QCOMPARE(*checked(point).ttft[Percentile::P50], 0.25);
}

void LevelCheckTest::nothingCompletedIsNoLevel()
{
    LoadPoint point = plainPoint();
    point.completed = 0;
    QCOMPARE(checked(point).unusable.id(), std::string_view("benchmark.none_completed"));
}

void LevelCheckTest::whatLacksAThroughputIsNoLevel()
{
    LoadPoint point = plainPoint();
    point.outputTokens.reset();
    QCOMPARE(checked(point).unusable.id(), std::string_view("benchmark.no_throughput"));
    point = plainPoint();
    point.seconds.reset();
    QVERIFY(checked(point).unusable.empty()); // the rate of requests says as much
    point.requestsPerSecond.reset();
    QCOMPARE(checked(point).unusable.id(), std::string_view("benchmark.no_throughput"));
    point = plainPoint();
    point.outputPerSecond = 0;
    QCOMPARE(checked(point).unusable.id(), std::string_view("benchmark.no_output"));
}

void LevelCheckTest::aLevelThatWasNotReachedIsAFloor()
{
    // 10 requests a second, each for 100 + 10 · 99 ms: 10.9 at work.
    LoadPoint point = plainPoint(1000);
    COMPARE_CLOSE(Number(*point.busyRequests()), Number(10.9), 1e-9);
    point.concurrency = 13;
    QVERIFY(!isBelowLevel(point));
    point.concurrency = 14;
    QVERIFY(isBelowLevel(point));
    QVERIFY(notes(checked(point), "benchmark.below_level"));
    point.tpot[Percentile::P50].reset(); // then nothing can be said
    QVERIFY(!isBelowLevel(point));
}

void LevelCheckTest::aRateThatWasNotAnswered()
{
    LoadPoint point = plainPoint(1000);
    point.concurrency.reset();
    point.requestRate = 11;
    QVERIFY(!isBelowLevel(point));
    point.requestRate = 12;
    QVERIFY(isBelowLevel(point));
    QVERIFY(notes(checked(point), "benchmark.below_rate"));
    point.requestRate = std::numeric_limits<double>::infinity();
    QVERIFY(!isBelowLevel(point));
}

void LevelCheckTest::aLimitOfRequestsKeepsTheRateDownByItself()
{
    LoadPoint point = plainPoint(1000);
    point.concurrency = 10;
    point.requestRate = 100;
    QVERIFY(!isBelowLevel(point));
}

void LevelCheckTest::failuresAndPartialRuns()
{
    LoadPoint point = plainPoint();
    point.failed = 11;
    QVERIFY(notes(checked(point), "benchmark.failed"));
    point.failed.reset();
    point.asked = 2000;
    QVERIFY(notes(checked(point), "benchmark.partial"));
    point.asked = 1000;
    QVERIFY(!notes(checked(point), "benchmark.partial"));
}

void LevelCheckTest::shortRunsAndFewRequests()
{
    LoadPoint point = plainPoint();
    QVERIFY(!notes(checked(point), "benchmark.short") && !notes(checked(point), "benchmark.few"));
    point.seconds = 20;
    point.completed = 100;
    QVERIFY(notes(checked(point), "benchmark.short") && notes(checked(point), "benchmark.few"));
}

void LevelCheckTest::coldStarts()
{
    LoadPoint point = plainPoint();
    point.meanTtft = 299;
    QVERIFY(!notes(checked(point), "benchmark.cold"));
    point.meanTtft = 300;
    QVERIFY(notes(checked(point), "benchmark.cold"));
}

void LevelCheckTest::publishedTraps()
{
    if (!hasBenchmarks())
        QSKIP("no published results");
    const auto one = [](const char* file, std::size_t place = 0) { return publishedBenchmark(file)->points[place]; };
    // 10 requests a second of 85 tokens were all that was asked for, whatever the limit.
    QVERIFY(isBelowLevel(one("vllm/sweep-h100-8b-in512-out85/c256.json")));
    QVERIFY(isBelowLevel(one("vllm/sweep-h100-8b-in512-out85/c16.json")));
    QVERIFY(!isBelowLevel(one("vllm/sweep-h100-8b-in512-out85/c8.json")));
    QVERIFY(isBelowLevel(one("vllm/sweep-l40s-8b-in512-out256/c64.json"))); // 100 requests are too few
    QVERIFY(notes(one("vllm/rates-two-engines.json", 4), "benchmark.below_rate"));
    QVERIFY(notes(one("vllm/rates-two-engines.json", 5), "benchmark.partial")); // 1015 of 2000
    QVERIFY(notes(one("vllm/v0.25-sweep-summary.json"), "benchmark.cold"));
    QVERIFY(notes(one("vllm/old-2024-zero-outputs.json"), "benchmark.empty_answers"));
    QVERIFY(notes(one("other/llmperf-bedrock-70b.json"), "benchmark.failed")); // 49 of 150
    QVERIFY(notes(one("aiperf/2026-07-kimi-mi355x-tp4/c8.json"), "benchmark.replay_with_hits"));
    QVERIFY(notes(one("aiperf/2026-01-gptoss20b-a100.json"), "benchmark.monitored"));
    QVERIFY(notes(one("sglang/2025-split-prefill-decode.jsonl"), "benchmark.split_server"));
    QVERIFY(notes(one("inferencex/agg_bmk.json"), "benchmark.nominal"));
    QVERIFY(notes(one("other/trtllm-bench-offline.json"), "benchmark.offline"));
    QVERIFY(!notes(one("other/trtllm-bench-concurrency128.json"), "benchmark.offline"));
    QVERIFY(notes(one("guidellm/v0.3.1.json"), "benchmark.incomplete"));
}

QTEST_GUILESS_MAIN(LevelCheckTest)
#include "level_check_test.moc"
