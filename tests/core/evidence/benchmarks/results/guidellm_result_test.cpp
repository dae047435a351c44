// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/benchmark_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// GuideLLM's versions: where they keep what, and which of their figures mean something else than their names.
class GuideLlmResultTest : public QObject {
    Q_OBJECT

private slots:
    void gapsAreTheTimePerToken();
    void theServersRateIsOfAllTokens();
    void onlyWhatCameThroughCounts();
    void loads_data();
    void loads();
};

namespace {

LoadPoint guidellm(const std::string& strategy, bool newer = true)
{
    const std::string place = newer ? "'config': {'strategy': " + strategy + "}, "
                                    : "'args': {'strategy': " + strategy + "}, 'worker': {'backend_model': 'm'}, ";
    const std::string totals = "'request_totals': {'successful': 20, 'errored': 1, 'incomplete': 3, 'total': 24}";
    const std::string times = "{'successful': {'mean': 6, 'median': 5, 'percentiles': {'p90': 7, 'p99': 9}}, "
                              "'total': {'median': 50}}";
    const std::vector<LoadPoint> points = pointsIn(quoted(
        "{'benchmarks': [{" + place + (newer ? "" : totals + ", ") +
        "'run_stats': {'requests_made': {'successful': 1}}, 'duration': 10, 'metrics': {" +
        (newer ? totals + ", " : "") +
        "'prompt_token_count': {'successful': {'mean': 250}}, 'output_token_count': {'successful': {'mean': 128, "
        "'total_sum': 2560}, 'total': {'total_sum': 2900}}, 'output_tokens_per_second': {'successful': {'mean': 900}}, "
        "'time_to_first_token_ms': " +
        times +
        ", 'time_per_output_token_ms': {'successful': {'median': 99}}, "
        "'inter_token_latency_ms': " +
        times + "}}]}"));
    return points.empty() ? LoadPoint() : points.front();
}

} // namespace

void GuideLlmResultTest::gapsAreTheTimePerToken()
{
    const LoadPoint point = guidellm("{'type_': 'synchronous'}");
    QCOMPARE(*point.tpot[Percentile::P50], 5.0); // of those that came through; 0.2 has no p50
    QCOMPARE(*point.tpot[Percentile::P99], 9.0);
    QVERIFY(!point.tpot[Percentile::P95]);
}

void GuideLlmResultTest::theServersRateIsOfAllTokens()
{
    const LoadPoint point = guidellm("{'type_': 'synchronous'}");
    QCOMPARE(*point.outputPerSecond, 256.0);
    QCOMPARE(*point.requestsPerSecond, 2.0);
}

void GuideLlmResultTest::onlyWhatCameThroughCounts()
{
    for (const bool newer : {true, false}) {
        const LoadPoint point = guidellm("{'type_': 'synchronous'}", newer);
        QCOMPARE(*point.completed, 20.0);
        QCOMPARE(*point.failed, 1.0);
    }
    QCOMPARE(guidellm("{'type_': 'synchronous'}", false).model, std::string("m"));
}

void GuideLlmResultTest::loads_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("load");
    QTest::newRow("one") << "{'type_': 'synchronous', 'rate': 3}"
                         << "synchronous";
    QTest::newRow("a rate") << "{'type_': 'constant', 'rate': 2.0, 'max_concurrency': 10240}"
                            << "constant rate=2.0";
    QTest::newRow("by chance") << "{'type_': 'poisson', 'rate': 2.5}"
                               << "poisson rate=2.5";
    QTest::newRow("streams") << "{'type_': 'concurrent', 'streams': 16}"
                             << "concurrent c=16";
    QTest::newRow("as much as goes") << "{'type_': 'throughput', 'max_concurrency': 512}"
                                     << "throughput";
}

void GuideLlmResultTest::loads()
{
    QFETCH(QString, strategy);
    QFETCH(QString, load);
    for (const bool newer : {true, false})
        QCOMPARE(QString::fromStdString(loadText(guidellm(strategy.toStdString(), newer))), load);
}

QTEST_GUILESS_MAIN(GuideLlmResultTest)
#include "guidellm_result_test.moc"
