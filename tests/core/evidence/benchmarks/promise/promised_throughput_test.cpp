// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/benchmark_values.h"
#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/words/english.h"
#include "tests/support/benchmark_files.h"
#include "tests/support/close.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Which level a promise leaves, and what it says of one GPU (MODEL.md, "Throughput at a promise").
class PromisedThroughputTest : public QObject {
    Q_OBJECT

private slots:
    void publishedChoices_data();
    void publishedChoices();
    void oneMix();
    void gpusShareTheWork();
    void severalMixes();
    void withoutSaturationTheNearestMix();
    void withoutPositiveRatesTheNearestMix();
    void noneKeepsThePromise();
    void nothingCanBeTold();
    void levelsBesideMakeTheRange();
    void whatIsSaid();
    void values();
};

namespace {

const RequestTokens own{1000, 100};

/// A level whose GPU seconds a request are those.
LoadPoint taking(double input, double output, double seconds, double concurrency)
{
    LoadPoint point = plainPoint();
    point.inputTokens = input;
    point.outputTokens = output;
    point.completed = 100;
    point.seconds = 100 * seconds;
    point.requestsPerSecond = 1 / seconds;
    point.outputPerSecond = output / seconds;
    point.concurrency = concurrency;
    return point;
}

/// Two mixes, each at two levels of the same rate: full, by the prefill and decode of one GPU.
std::vector<LoadPoint> twoMixes(double prefill, double decode)
{
    std::vector<LoadPoint> points;
    for (const RequestTokens& tokens : {RequestTokens{1000, 100}, RequestTokens{200, 400}})
        for (const double level : {32.0, 64.0})
            points.push_back(
                taking(tokens.input, tokens.output, tokens.input / prefill + tokens.output / decode, level));
    return points;
}

/// The points of a row of the table of choices.
std::vector<LoadPoint> pointsOfSet(const QString& set)
{
    const QRegularExpressionMatch match = QRegularExpression("^([^ ]+)(?: \\((.*)\\))?$").match(set);
    const QString place = match.captured(1);
    const QString which = match.captured(2);
    std::vector<std::string> files{place.toStdString()};
    if (!place.contains(".json"))
        files = benchmarkFiles(place, which.startsWith("tp") ? which + "-*.json"
                                      : which == "stages"    ? QString("stage_*.json")
                                                             : QString("*.json"));
    std::vector<LoadPoint> points;
    for (const std::string& file : files)
        if (const Result<BenchmarkFile> read = publishedBenchmark(file); read)
            for (const LoadPoint& point : read->points)
                if (!place.contains(".json") || which.isEmpty() || point.engine == which.toStdString())
                    points.push_back(point);
    return points;
}

} // namespace

void PromisedThroughputTest::publishedChoices_data()
{
    QTest::addColumn<int>("row");
    const CsvTable table = benchmarkTable("expected_choice.csv");
    if (table.rows.empty())
        QSKIP("no published results");
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        QTest::addRow("%s, %s and %s ms", table.rows[i].fields[0].c_str(), table.rows[i].fields[2].c_str(),
                      table.rows[i].fields[3].c_str())
            << static_cast<int>(i);
}

void PromisedThroughputTest::publishedChoices()
{
    QFETCH(int, row);
    const CsvTable table = benchmarkTable("expected_choice.csv");
    const auto cell = [&](const std::string& column) {
        return table.rows[static_cast<std::size_t>(row)].fields[table.place(column)];
    };
    const std::vector<LoadPoint> points = pointsOfSet(QString::fromStdString(cell("set")));
    if (points.empty())
        QSKIP("these files are not there");
    QCOMPARE(std::to_string(points.size()), cell("points"));
    for (const Percentile percentile : {Percentile::P50, Percentile::P99}) {
        const std::string id(info(percentile).id);
        const PromisedThroughput made = throughputAt(
            points, {std::stod(cell("ttft_promise_ms")), std::stod(cell("tpot_promise_ms")), percentile}, own, 1);
        if (cell("chosen_load_" + id) == "none") {
            QVERIFY(!made.chosen && !made.rates && made.nearest);
            continue;
        }
        QVERIFY(made.chosen && made.rates);
        const LoadPoint& chosen = points[*made.chosen];
        QCOMPARE(loadText(chosen), cell("chosen_load_" + id));
        COMPARE_CLOSE(Number(*chosen.outputPerSecond), Number(std::stod(cell("out_tok_s_" + id))), 2e-5);
        COMPARE_CLOSE(Number(*chosen.inputTokens), Number(std::stod(cell("mean_in_" + id))), 2e-5);
        COMPARE_CLOSE(Number(*chosen.outputTokens), Number(std::stod(cell("mean_out_" + id))), 2e-5);
    }
}

void PromisedThroughputTest::oneMix()
{
    // 2 s a request of 1000 in and 100 out: 50 output tokens a second.
    const PromisedThroughput made = throughputAt({taking(1000, 100, 2, 8)}, {}, own, 1);
    QCOMPARE(*made.chosen, std::size_t(0));
    COMPARE_CLOSE(Number(made.rates->decode), Number(50.0 * (1 + 1000.0 / (10 * 100))), 1e-12);
    COMPARE_CLOSE(Number(made.rates->prefill), Number(10 * made.rates->decode), 1e-12);
}

void PromisedThroughputTest::gpusShareTheWork()
{
    LoadPoint point = taking(1000, 100, 2, 8);
    point.gpus = 4;
    COMPARE_CLOSE(Number(throughputAt({point}, {}, own, 1).rates->decode), Number(25), 1e-12);
    QCOMPARE(gpusOf(point, 2), 4.0); // what the file tells counts
    point.gpus.reset();
    COMPARE_CLOSE(Number(throughputAt({point}, {}, own, 2).rates->decode), Number(50), 1e-12);
    // Without a count of requests, their rate says as much.
    point.completed.reset();
    COMPARE_CLOSE(Number(throughputAt({point}, {}, own, 2).rates->decode), Number(50), 1e-12);
}

void PromisedThroughputTest::severalMixes()
{
    const PromisedThroughput made = throughputAt(twoMixes(8000, 500), {}, own, 1);
    QCOMPARE(made.used.size(), std::size_t(2));
    COMPARE_CLOSE(Number(made.rates->prefill), Number(8000), 1e-9);
    COMPARE_CLOSE(Number(made.rates->decode), Number(500), 1e-9);
    // Three that do not fit exactly: in/s and out/s of (1000, 100, 0.4), (200, 400, 0.9), (600, 250, 0.6), the least
    // squares of 1 = in/s·x + out/s·y worked out by hand:
    //     x = (Σa·Σb² − Σb·Σab)/D, y = (Σb·Σa² − Σa·Σab)/D
    std::vector<LoadPoint> points;
    double a1 = 0, b1 = 0, aa = 0, bb = 0, ab = 0;
    for (const auto& [input, output, seconds] :
         {std::tuple(1000.0, 100.0, 0.4), std::tuple(200.0, 400.0, 0.9), std::tuple(600.0, 250.0, 0.6)}) {
        for (const double level : {32.0, 64.0})
            points.push_back(taking(input, output, seconds, level));
        const double a = input / seconds;
        const double b = output / seconds;
        a1 += a, b1 += b, aa += a * a, bb += b * b, ab += a * b;
    }
    const double d = aa * bb - ab * ab;
    const PromisedThroughput fitted = throughputAt(points, {}, own, 1);
    QCOMPARE(fitted.used.size(), std::size_t(3));
    COMPARE_CLOSE(Number(fitted.rates->prefill), Number(d / (a1 * bb - b1 * ab)), 1e-9);
    COMPARE_CLOSE(Number(fitted.rates->decode), Number(d / (b1 * aa - a1 * ab)), 1e-9);
}

void PromisedThroughputTest::withoutSaturationTheNearestMix()
{
    std::vector<LoadPoint> points = twoMixes(8000, 500);
    points.erase(points.begin() + 2); // the second mix has one level
    const PromisedThroughput long_ = throughputAt(points, {}, {900, 110}, 1);
    QCOMPARE(long_.used, (std::vector<std::size_t>{0}));
    COMPARE_CLOSE(Number(long_.rates->decode), Number(throughputOf(points[0], 1).decode), 1e-12);
    QCOMPARE(throughputAt(points, {}, {100, 300}, 1).used, (std::vector<std::size_t>{2}));
    QCOMPARE(throughputAt(points, {}, {0, 300}, 1).used, (std::vector<std::size_t>{2}));
    QCOMPARE(throughputAt(points, {}, {100, 0}, 1).used, (std::vector<std::size_t>{0})); // the most input an output
}

void PromisedThroughputTest::withoutPositiveRatesTheNearestMix()
{
    // More input takes less time: no prefill fits that.
    std::vector<LoadPoint> points;
    for (const double level : {32.0, 64.0}) {
        points.push_back(taking(1000, 100, 0.1, level));
        points.push_back(taking(100, 100, 0.5, level));
    }
    QCOMPARE(throughputAt(points, {}, own, 1).used, (std::vector<std::size_t>{0}));
    // Of one proportion, the two rates can't be told apart.
    points.clear();
    for (const double level : {32.0, 64.0}) {
        points.push_back(taking(1000, 100, 0.5, level));
        points.push_back(taking(2000, 200, 1, level));
    }
    QCOMPARE(throughputAt(points, {}, own, 1).used.size(), std::size_t(1));
}

void PromisedThroughputTest::noneKeepsThePromise()
{
    LoadPoint far = plainPoint(1000);
    far.ttft[Percentile::P99] = 900;
    LoadPoint near = plainPoint(500);
    near.file = "far/off/folder/near.json";
    near.ttft[Percentile::P99] = 300;
    const PromisedThroughput made = throughputAt({far, near}, {200, 20, Percentile::P99}, own, 1);
    QVERIFY(!made.chosen && !made.rates && made.used.empty());
    QCOMPARE(*made.nearest, std::size_t(1));
    QCOMPARE(inWords(made.derived.front()),
             std::string("No level keeps the promise; c=8 of folder/near.json comes nearest. The p99 of the time to first "
                         "token is 300 ms, 200 ms are promised."));
}

void PromisedThroughputTest::nothingCanBeTold()
{
    LoadPoint point = plainPoint();
    point.ttft[Percentile::P95].reset();
    const PromisedThroughput made = throughputAt({point}, {200, 20, Percentile::P95}, own, 1);
    QVERIFY(!made.chosen && !made.nearest);
    QVERIFY(inWords(made.derived.front()).find("can't be told") != std::string::npos);
    QVERIFY(!inWords(throughputAt({}, {}, own, 1).derived.front()).empty());
}

void PromisedThroughputTest::levelsBesideMakeTheRange()
{
    std::vector<LoadPoint> points{plainPoint(500), plainPoint(800), plainPoint(1000), plainPoint(1500)};
    points[3].ttft[Percentile::P99] = 900;
    const PromisedThroughput made = throughputAt(points, {200, 20, Percentile::P99}, own, 1);
    QCOMPARE(*made.chosen, std::size_t(2));
    COMPARE_CLOSE(Number(made.decodeRange->low), Number(made.rates->decode * 0.8), 1e-12);
    COMPARE_CLOSE(Number(made.decodeRange->high), Number(made.rates->decode * 1.5), 1e-12);
    QVERIFY(!throughputAt({plainPoint()}, {}, own, 1).decodeRange);
    // Another server's level says nothing of this one.
    points[3].engine = "sgl";
    QCOMPARE(throughputAt(points, {200, 20, Percentile::P99}, own, 1).decodeRange->high, made.rates->decode);
}

void PromisedThroughputTest::whatIsSaid()
{
    LoadPoint point = plainPoint();
    point.gpus.reset();
    point.file = "runs/tp4-c8.json";
    point.engine = "vllm";
    LoadPoint other = plainPoint(900);
    other.engine = "sgl";
    other.gpus = 2;
    const std::vector<std::string> notes = inWords(throughputAt({point, other}, {}, own, 1).notes);
    const auto says = [&](const char* text) {
        return std::ranges::any_of(notes,
                                   [text](const std::string& note) { return note.find(text) != std::string::npos; });
    };
    QVERIFY(says("how many GPUs served, one is taken"));
    QVERIFY(says("say tp4"));
    QVERIFY(says("several servers: sgl and vllm"));
    QVERIFY(says("No latency is promised"));
    QVERIFY(!says("measured again"));
}

void PromisedThroughputTest::values()
{
    const std::vector<LoadPoint> points{plainPoint(800), plainPoint(1000)};
    const LatencyPromise promise{200, 20, Percentile::P99};
    const PromisedThroughput made = throughputAt(points, promise, own, 1);
    const std::vector<SourcedValue> filled = benchmarkValues(points, made, promise, 1);
    QCOMPARE(filled.size(), std::size_t(2));
    QCOMPARE(filled[0].parameter->id, std::string_view("prefill_throughput"));
    QCOMPARE(filled[1].parameter->id, std::string_view("decode_throughput"));
    QCOMPARE(filled[1].value, 2000.0);
    QCOMPARE(filled[1].range->low, 1600.0);
    QCOMPARE(filled[1].source, std::string("Benchmark: c=8 of file: 1,000 output tokens/s on one GPU; p99 of the TTFT "
                                           "within 200 ms and of the TPOT within 20 ms"));
    QVERIFY(benchmarkValues(points, throughputAt(points, {1, 1, Percentile::P99}, own, 1), promise, 1).empty());
}

QTEST_GUILESS_MAIN(PromisedThroughputTest)
#include "promised_throughput_test.moc"
