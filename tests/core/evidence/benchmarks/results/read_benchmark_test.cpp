// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "tests/support/benchmark_files.h"
#include "tests/support/close.h"

#include <QTest>

#include <map>

using namespace breakeven;
using namespace breakeven::test;

/// Every published result becomes the points that its README lists; and what is no result is refused in a sentence.
class ReadBenchmarkTest : public QObject {
    Q_OBJECT

private slots:
    void publishedResults_data();
    void publishedResults();
    void severalObjectsInOneFile();
    void theSameHoweverItIsWritten();
    void whatHasNoLevelsSaysWhy();
    void refuses_data();
    void refuses();
};

namespace {

std::optional<double> numberIn(const std::string& cell)
{
    return cell.empty() ? std::nullopt : std::optional(std::stod(cell));
}

/// "8" and "1 (tp_size)" of what a file tells; of "8 (folder)" and "?" it tells nothing.
std::optional<double> toldGpus(const std::string& cell)
{
    const bool elsewhere = cell.find("folder") != std::string::npos || cell.find("file name") != std::string::npos ||
                           cell.find("agg file") != std::string::npos || cell.find("monitored") != std::string::npos;
    return elsewhere || cell.empty() || cell[0] < '0' || cell[0] > '9' ? std::nullopt : std::optional(std::stod(cell));
}

std::string expectedLoad(const std::string& cell)
{
    if (cell == "not in file")
        return "-";
    return cell == "rate=all stages" ? "all stages" : cell;
}

} // namespace

void ReadBenchmarkTest::publishedResults_data()
{
    QTest::addColumn<QString>("file");
    const CsvTable table = benchmarkTable("expected_points.csv");
    if (table.rows.empty())
        QSKIP("no published results");
    std::string last;
    for (const CsvTable::Row& row : table.rows)
        if (row.fields[0] != std::exchange(last, row.fields[0]))
            QTest::newRow(last.c_str()) << QString::fromStdString(last);
}

void ReadBenchmarkTest::publishedResults()
{
    QFETCH(QString, file);
    const Result<BenchmarkFile> read = publishedBenchmark(file.toStdString());
    QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
    const CsvTable table = benchmarkTable("expected_points.csv");
    std::size_t place = 0;
    for (const CsvTable::Row& row : table.rows) {
        if (row.fields[0] != file.toStdString())
            continue;
        QVERIFY2(place < read->points.size(), "a point is missing");
        const LoadPoint& point = read->points[place++];
        const auto cell = [&](std::string_view column) { return row.fields[table.place(column)]; };
        const auto same = [&](const std::optional<double>& figure, const char* column) {
            const std::optional<double> expected = numberIn(cell(column));
            if (figure.has_value() == expected.has_value() &&
                (!figure || *figure == *expected || close(*figure, *expected, 2e-5)))
                return true;
            qWarning() << column << (figure ? *figure : -1) << "instead of" << QString::fromStdString(cell(column));
            return false;
        };
        QCOMPARE(loadText(point), expectedLoad(cell("load")));
        QVERIFY(same(point.completed, "completed"));
        QVERIFY(same(point.failed, "failed"));
        QVERIFY(same(point.seconds, "duration_s"));
        QVERIFY(same(point.inputTokens, "mean_in"));
        QVERIFY(same(point.outputTokens, "mean_out"));
        QVERIFY(same(point.outputPerSecond, "out_tok_s"));
        QVERIFY(same(point.requestsPerSecond, "req_s"));
        QVERIFY(same(point.ttft[Percentile::P50], "ttft_p50_ms"));
        QVERIFY(same(point.ttft[Percentile::P99], "ttft_p99_ms"));
        QVERIFY(same(point.tpot[Percentile::P50], "tpot_p50_ms"));
        QVERIFY(same(point.tpot[Percentile::P99], "tpot_p99_ms"));
        QCOMPARE(point.gpus, toldGpus(cell("gpus")));
        if (const std::optional<double> busy = numberIn(cell("concurrency_by_little")))
            COMPARE_WITHIN(Number(*point.busyRequests()), Number(*busy), 0.051);
        QCOMPARE(point.unusable.empty(), cell("note").find("reject") == std::string::npos &&
                                             cell("note").find("not a load level") == std::string::npos);
    }
    QCOMPARE(place, read->points.size());
}

void ReadBenchmarkTest::severalObjectsInOneFile()
{
    const std::string one = quoted("{'completed': 10, 'duration': 5, 'total_input_tokens': 100, "
                                   "'total_output_tokens': 50, 'median_ttft_ms': 20, 'request_rate': Infinity}");
    QCOMPARE(pointsIn(one).size(), std::size_t(1));
    QCOMPARE(pointsIn("[" + one + ", " + one + "]").size(), std::size_t(2));
    QCOMPARE(pointsIn("\n" + one + "\r\n\n" + one + "\n").size(), std::size_t(2));
    QCOMPARE(loadText(pointsIn(one)[0]), std::string("rate=inf"));
    // An error names the line within the file.
    const Result<BenchmarkFile> broken = readBenchmark(one + "\n\n" + one + "\n{\"completed\": }\n", "file", "file");
    QVERIFY(!broken);
    QVERIFY2(broken.error().sentence().starts_with("file:4:"), broken.error().sentence().c_str());
    const Result<BenchmarkFile> wrong = readBenchmark(one + "\n" + quoted("{'a': 1}"), "file", "file");
    QVERIFY2(wrong.error().sentence().starts_with("file:2: is no result"), wrong.error().sentence().c_str());
}

void ReadBenchmarkTest::theSameHoweverItIsWritten()
{
    const std::string run = "'max_concurrency': 8, 'completed': 100, 'duration': 50, 'total_input_tokens': 55000, "
                            "'total_output_tokens': 24000, ";
    const auto block = [](const char* unit, const char* figures) {
        return "{'unit': '" + std::string(unit) + "', " + figures + "}";
    };
    const std::string texts[]{
        "{" + run + "'median_ttft_ms': 20, 'p99_ttft_ms': 40, 'median_tpot_ms': 5, 'p99_tpot_ms': 8}",
        "{" + run + "'median_ttft': 0.02, 'p99_ttft': 0.04, 'median_tpot': 0.005, 'p99_tpot': 0.008}",
        "{" + run +
            "'random_range_ratio': 0, 'median_ttft_ms': 20, 'p99_ttft_ms': 40, 'median_tpot_ms': 5, "
            "'p99_tpot_ms': 8}",
        "{'request_throughput': " + block("requests/sec", "'avg': 2") + ", 'request_latency': " +
            block("ms", "'avg': 9") + ", 'request_count': " + block("requests", "'avg': 100") +
            ", 'input_sequence_length': " + block("tokens", "'avg': 550") + ", 'output_sequence_length': " +
            block("tokens", "'avg': 240") + ", 'output_token_throughput': " + block("tokens/sec", "'avg': 480") +
            ", 'time_to_first_token': " + block("sec", "'p50': 0.02, 'p99': 0.04") + ", 'inter_token_latency': " +
            block("ms", "'p50': 5, 'p99': 8") + ", 'input_config': {'loadgen': {'concurrency': 8}}}"};
    const LoadPoint first = pointsIn(quoted(texts[0])).front();
    QCOMPARE(*first.outputPerSecond, 480.0);
    for (const std::string& text : texts) {
        const std::vector<LoadPoint> points = pointsIn(quoted(text));
        QCOMPARE(points.size(), std::size_t(1));
        const LoadPoint& point = points.front();
        for (const auto& [figure, expected] : {std::pair{point.inputTokens, first.inputTokens},
                                               {point.outputTokens, first.outputTokens},
                                               {point.outputPerSecond, first.outputPerSecond},
                                               {point.requestsPerSecond, first.requestsPerSecond},
                                               {point.seconds, first.seconds},
                                               {point.concurrency, first.concurrency},
                                               {point.ttft[Percentile::P50], first.ttft[Percentile::P50]},
                                               {point.ttft[Percentile::P99], first.ttft[Percentile::P99]},
                                               {point.tpot[Percentile::P50], first.tpot[Percentile::P50]},
                                               {point.tpot[Percentile::P99], first.tpot[Percentile::P99]}})
            QVERIFY2(close(figure, expected, 1e-12), text.c_str());
    }
}

void ReadBenchmarkTest::whatHasNoLevelsSaysWhy()
{
    const Result<BenchmarkFile> read =
        readBenchmark(quoted("[{'n_prompt': 512, 'n_gen': 0, 'avg_ts': 1847.2, 'gpu_info': 'x'}]"), "file", "file");
    QVERIFY(read.ok());
    QVERIFY(read->points.empty());
    QVERIFY(inWords(read->nothing).find("one stream") != std::string::npos);
    if (hasBenchmarks()) {
        const Result<BenchmarkFile> published = publishedBenchmark("other/llama-bench-7900xtx.json");
        QVERIFY(published.ok() && published->points.empty() && !published->nothing.empty());
    }
}

void ReadBenchmarkTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const std::string& text, const char* what) {
        QTest::newRow(name) << QString::fromStdString(quoted(text)) << QString::fromLatin1(what);
    };
    row("empty", " \n", "file: ");
    row("another JSON", "{'a': 1}", "file: is no result of a serving benchmark that is known here: SGLang");
    row("another in a list", "[{'a': 1}]", "file: /0: is no result");
    row("an empty list", "[]", "file: is no result");
    row("another table", "a,b\n1,2\n", "file: is no result");
    row("no text", "\x01\x02", "file: is no result");
    row("a text for a number", "[{'completed': '10', 'duration': 5, 'total_output_tokens': 50, 'median_ttft_ms': 20}]",
        "file: /0/completed: must be a number");
    row("a negative number", "{'completed': 10, 'duration': -5, 'total_output_tokens': 50, 'median_ttft_ms': 20}",
        "file: /duration: must be a finite number");
    row("a rate in words",
        "{'completed': 10, 'duration': 5, 'total_output_tokens': 50, 'median_ttft_ms': 20, "
        "'request_rate': 'fast'}",
        "file: /request_rate: must be a number");
    row("a cell that is no number", "Metric,avg,p50\nRequest Latency (ms),x,1\nTime to First Token (ms),1,fast\n",
        "file:3: \"fast\" is not a number of 0 or more");
    row("cut off", "{'completed': 10, 'duration': 5", "file:1:");
    row("a key twice", "{'completed': 10, 'completed': 5}", "file: /completed");
}

void ReadBenchmarkTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const Result<BenchmarkFile> read = readBenchmark(text.toStdString(), "file", "file");
    QVERIFY(!read);
    const QString sentence = QString::fromStdString(read.error().sentence());
    QVERIFY2(sentence.startsWith(what), qPrintable(sentence));
    QVERIFY(!sentence.contains('\n'));
}

QTEST_GUILESS_MAIN(ReadBenchmarkTest)
#include "read_benchmark_test.moc"
