// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/level_words.h"

#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// What is said of a level under the pointer, and of levels that no chart can show.
class LevelWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aLevelWithItsFiguresAndItsFaults()
    {
        LoadPoint point = plainPoint(1672.3);
        point.file = "runs/c64.json";
        point.notes.push_back({"benchmark.nominal"});
        const QString words = levelWords(point, checkPromise(point, {50, 20, Percentile::P99}), Percentile::P99);
        QCOMPARE(words, QStringLiteral("c=8 of runs/c64.json\n1,672 output tokens/s, first token 100 ms, each 10 ms (p99)\n"
                                       "The p99 of the time to first token is 100 ms, 50 ms are promised.\n"
                                       "Its tokens are those that were asked for, not those that were counted."));
    }
    void levelsThatCantBeShown()
    {
        LoadPoint lacking = plainPoint();
        lacking.tpot[Percentile::P99].reset();
        LoadPoint failed = plainPoint();
        failed.unusable = {"benchmark.none_completed"};
        const std::vector<LoadPoint> points{lacking, failed, plainPoint()};
        const LatencyPromise promise{500, 50, Percentile::P99};
        const PromisedThroughput made = throughputAt(points, promise, {1000, 100}, 1);
        const QString words = missingWords(points, latencyChart(points, made, promise, WaitKind::Ttft),
                                           latencyChart(points, made, promise, WaitKind::Tpot));
        QVERIFY(!words.contains(QStringLiteral("time to first token")));
        QVERIFY(words.contains(QStringLiteral("without this time per output token")));
        QVERIFY(words.contains(QStringLiteral("No request was completed")));
    }
};

QTEST_GUILESS_MAIN(LevelWordsTest)
#include "level_words_test.moc"
