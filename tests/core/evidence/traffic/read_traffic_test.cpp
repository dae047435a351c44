// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "core/evidence/traffic/traffic_values.h"
#include "tests/support/close.h"
#include "tests/support/log_files.h"
#include "tests/support/packed_bytes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

/// Traces of requests, and tables whose columns are chosen: all figures, against the specification and brute force.
class ReadTrafficTest : public QObject {
    Q_OBJECT

private slots:
    void theConversationTraceGivesWhatItsReadmeSays();
    void aSmallTraceByHand();
    void randomTracesAgreeWithBruteForce();
    void aMillionRows();
    void packedLogsSayTheSame();
    void columnsAreChosen_data();
    void columnsAreChosen();
    void whatCantBeChosenIsRefused_data();
    void whatCantBeChosenIsRefused();

private:
    [[nodiscard]] Traffic read(const std::filesystem::path& path, const LogChoice& choice = {}) const
    {
        const Result<Traffic> traffic = readTraffic(path, choice, {}, {}, LogFiles::longAfter);
        if (!traffic)
            qFatal("%s", traffic.error().sentence().c_str());
        return *traffic;
    }
    [[nodiscard]] Traffic readText(const std::string& text, const LogChoice& choice = {}) const
    {
        return read(m_files.write("log", text), choice);
    }

    LogFiles m_files;
};

namespace {

/// The definition: between order statistics linear.
double bruteForcePercentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(place));
    const auto high = static_cast<std::size_t>(std::ceil(place));
    return values[low] * (1 - (place - static_cast<double>(low))) + values[high] * (place - static_cast<double>(low));
}

} // namespace

void ReadTrafficTest::theConversationTraceGivesWhatItsReadmeSays()
{
    const auto path = LogFiles::shared("AzureLLMInferenceTrace_conv.csv");
    if (!path)
        QSKIP("the upstream trace is not here");
    const Traffic t = read(*path);
    QCOMPARE(t.format, std::string("azure-llm-trace"));
    QCOMPARE(t.rows, 19366U);
    QCOMPARE(*t.requests, 19366U);
    QCOMPARE(t.skipped, 0U);
    QCOMPARE(isoTime(t.first), std::string("2023-11-16T18:15:46.680590Z"));
    QCOMPARE(isoTime(t.last), std::string("2023-11-16T19:14:08.402527Z"));
    QCOMPARE(std::round(*t.requestsPerMonth), 14533949.0);
    COMPARE_WITHIN(*t.input.mean, 1154.6974, 5e-5);
    COMPARE_WITHIN(*t.output.mean, 211.1259, 5e-5);
    QVERIFY(t.input.p50 == 1020.0 && t.input.p90 == 2734.5 && t.input.p95 == 4083.0 && t.input.p99 == 4142.0);
    QVERIFY(t.output.p50 == 129.0 && t.output.p90 == 424.0 && t.output.p95 == 451.0 && t.output.p99 == 601.0);
    COMPARE_WITHIN(*t.peakMinute, 1.5553, 5e-5);
    QCOMPARE(t.series.load.size(), std::size_t{60});
    QCOMPARE(*std::max_element(t.series.load.begin(), t.series.load.end()), 502.0);
    QVERIFY(!t.cachedShare);
    QVERIFY(
        inWords(t.notes.front()).starts_with("The log spans 58 minutes: it can't show how traffic changes over a day"));
    QCOMPARE(inWords(trafficSource(t, "conv.csv")),
             std::string("conv.csv, 19,366 requests, 2023-11-16 18:15 to 19:14 UTC"));
}

void ReadTrafficTest::aSmallTraceByHand()
{
    const Traffic t = readText("TIMESTAMP,ContextTokens,GeneratedTokens\r\n"
                               "2023-11-16 18:00:30.0000000,100,10\r\n"
                               "2023-11-16 18:00:59.9999999,200,20\r\n"
                               "2023-11-16 18:01:00.0000000,300,30\r\n"
                               "2023-11-16 19:05:30.0000000,1000,0");
    QCOMPARE(t.rows, 4U);
    QCOMPARE(t.seconds, 3900.0);
    QCOMPARE(*t.requestsPerMonth, 4 * 2628000.0 / 3900);
    QCOMPARE(*t.input.mean, 400.0);
    QCOMPARE(*t.input.p50, 250.0);
    COMPARE_WITHIN(*t.input.p90, 790.0, 1e-9);
    QCOMPARE(*t.output.mean, 15.0);
    QCOMPARE(*t.peakMinute, 2 / (4.0 / 66)); // 18:00 to 19:05
    QCOMPARE(*t.peakHour, 3 / 2.0);
}

void ReadTrafficTest::randomTracesAgreeWithBruteForce()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 40; ++round) {
        const std::int64_t start = 1'600'000'000 + static_cast<std::int64_t>(random() % 200'000'000);
        const std::int64_t length = 1 + static_cast<std::int64_t>(random() % 400'000);
        std::string text = "when,in,out,cached\n";
        std::vector<double> in;
        std::vector<double> out;
        std::map<std::int64_t, double> minutes;
        std::map<std::int64_t, double> hours;
        double cached = 0;
        std::int64_t first = INT64_MAX;
        std::int64_t last = 0;
        const int rows = 2 + static_cast<int>(random() % 300);
        for (int i = 0; i < rows; ++i) { // out of order, too
            const std::int64_t time = start + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(length));
            const auto input = static_cast<double>(random() % (i % 10 == 0 ? 2'000'000 : 5000));
            const auto output = static_cast<double>(random() % 800);
            const double read = std::floor(input / 3);
            text += std::to_string(time) + ',' + std::to_string(static_cast<long>(input)) + ',' +
                    std::to_string(static_cast<long>(output)) + ',' + std::to_string(static_cast<long>(read)) + '\n';
            in.push_back(input);
            out.push_back(output);
            cached += read;
            ++minutes[time / 60];
            ++hours[time / 3600];
            first = std::min(first, time);
            last = std::max(last, time);
        }
        const Traffic t = readText(text, {"", {"when", "in", "out", "cached", ""}});
        const double sum = std::accumulate(in.begin(), in.end(), 0.0);
        COMPARE_WITHIN(*t.input.mean, sum / rows, 1e-9 * sum);
        for (const auto& [share, figure, of] : {std::tuple{0.5, t.input.p50, &in},
                                                {0.9, t.input.p90, &in},
                                                {0.95, t.input.p95, &in},
                                                {0.99, t.input.p99, &in},
                                                {0.5, t.output.p50, &out},
                                                {0.95, t.output.p95, &out}})
            COMPARE_WITHIN(*figure, bruteForcePercentile(*of, share), 1e-6);
        COMPARE_WITHIN(*t.cachedShare, cached / sum, 1e-12);
        const auto peak = [rows](const std::map<std::int64_t, double>& load) {
            double most = 0;
            for (const auto& [window, count] : load)
                most = std::max(most, count);
            return most / (rows / static_cast<double>(load.rbegin()->first - load.begin()->first + 1));
        };
        COMPARE_WITHIN(*t.peakMinute, peak(minutes), 1e-9);
        COMPARE_WITHIN(*t.peakHour, peak(hours), 1e-9);
        QCOMPARE(t.requestsPerMonth.has_value(), last > first);
        if (last > first)
            COMPARE_WITHIN(*t.requestsPerMonth, rows * 2628000.0 / static_cast<double>(last - first), 1e-3);
        QCOMPARE(std::accumulate(t.series.load.begin(), t.series.load.end(), 0.0), static_cast<double>(rows));
    }
}

void ReadTrafficTest::aMillionRows()
{
    constexpr int rows = 1'000'000; // each tenth of a second one
    std::string text = "time;input;output;requests\n";
    for (int i = 0; i < rows; ++i)
        text += std::to_string(1'700'000'000'000 + std::int64_t{i} * 100) + ';' + std::to_string(i % 1001) + ';' +
                std::to_string(i % 11 + 1) + ";1,0\n";
    text.insert(text.find('\n', 500'000) + 1, "a broken line\n");
    const Traffic t = readText(text, {"", {"time", "input", "output", "", "requests"}});
    QCOMPARE(t.rows, static_cast<std::uint64_t>(rows));
    QCOMPARE(t.skipped, 1U);
    QCOMPARE(t.input.p50.value(), 500.0);
    QCOMPARE(t.input.p99.value(), 990.0);
    QCOMPARE(*t.requestsPerMonth, rows * 2628000.0 / 99999.9);
    QCOMPARE(t.series.step, oneHour);
    QVERIFY(*t.peakMinute < 1.001 + 600.0 / rows);
}

void ReadTrafficTest::packedLogsSayTheSame()
{
    std::string csv = "TIMESTAMP,ContextTokens,GeneratedTokens\r\n";
    std::string json;
    for (int i = 0; i < 20'000; ++i) {
        csv += isoTime((1'700'000'000 + i) * oneSecond) + ',' + std::to_string(i % 997) + ",7\r\n";
        json += R"({"startTime":")" + isoTime((1'700'000'000 + i) * oneSecond) + R"(","prompt_tokens":)" +
                std::to_string(i % 997) + R"(,"completion_tokens":7})" + "\n";
    }
    for (const std::string& text : {csv, json}) {
        const Traffic plain = readText(text);
        QCOMPARE(plain.rows, 20'000U);
        std::string wide = "\xff\xfe";
        for (const char c : text)
            (wide += c) += '\0';
        for (const std::string& packed : {gzipped(text), zstandard(text), wide, gzipped(wide)}) {
            const Traffic read = readText(packed);
            QCOMPARE(read.format, plain.format);
            QCOMPARE(read.rows, plain.rows);
            QCOMPARE(read.skipped, 0U);
            QCOMPARE(*read.input.mean, *plain.input.mean);
        }
        const Result<Traffic> cut = readTraffic(m_files.write("log", gzipped(text).substr(0, 30'000)));
        QVERIFY(!cut.ok());
        QCOMPARE(inWords(cut.error().what), std::string("is compressed, and cut off before its end"));
        QVERIFY(cut.error().kind == Error::Kind::Input);
    }
}

void ReadTrafficTest::columnsAreChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::newRow("by name") << "a,b,c\n2024-01-01,5,7\n2024-01-02,5,7\n"
                             << "a"
                             << "b"
                             << "c";
    QTest::newRow("by number") << "a,b,c\n2024-01-01,5,7\n2024-01-02,5,7\n"
                               << "1"
                               << "2"
                               << "3";
    QTest::newRow("without a header") << "2024-01-01,5,7\n2024-01-02,5,7\n"
                                      << "1"
                                      << "2"
                                      << "3";
    QTest::newRow("in another case") << "When,In,Out\n2024-01-01,5,7\n2024-01-02,5,7\n"
                                     << "when"
                                     << "IN"
                                     << "out";
    QTest::newRow("semicolons") << "a;b;c\n2024-01-01;5,0;7\n2024-01-02;5;7\n"
                                << "a"
                                << "b"
                                << "c";
    QTest::newRow("tabs") << "a\tb\tc\n2024-01-01\t5\t7\n2024-01-02\t5\t7\n"
                          << "a"
                          << "b"
                          << "c";
    QTest::newRow("quotes")
        << "\"a\",\"the, b\",c,d\n2024-01-01,\"5\",7,\"said \"\"no,\nnever\"\"\"\n\"2024-01-02\",5,7,\n"
        << "a"
        << "2"
        << "c";
    QTest::newRow("thousands") << "a,b,c\n2024-01-01,\"5\",\"7\"\n2024-01-02,5,7\n"
                               << "a"
                               << "b"
                               << "c";
    QTest::newRow("byte-order mark") << "\xef\xbb\xbf"
                                        "a,b,c\r\n2024-01-01,5,7\r\n2024-01-02,5,7\r\n"
                                     << "a"
                                     << "b"
                                     << "c";
    QTest::newRow("JSON lines") << "{\"a\":\"2024-01-01\",\"b\":5,\"c\":7}\n{\"a\":1704153600,\"b\":\"5\",\"c\":7.0}\n"
                                << "a"
                                << "b"
                                << "c";
    QTest::newRow("paths of keys") << "{\"a\":\"2024-01-01\",\"message\":{\"usage\":{\"in\":5}},\"c.d\":7}\n"
                                      "{\"a\":\"2024-01-02\",\"Message\":{\"usage\":{\"in\":5}},\"c\":{\"d\":7}}\n"
                                   << "a"
                                   << "message.usage.in"
                                   << "c.d";
    QTest::newRow("paths within attributes")
        << "{\"a\":\"2024-01-01\",\"attributes\":{\"b.c\":5,\"out\":7}}\n"
           "{\"a\":\"2024-01-02\",\"attributes\":[{\"key\":\"b.c\",\"value\":{\"intValue\":\"5\"}},"
           "{\"key\":\"out\",\"value\":{\"intValue\":7}}]}\n"
        << "a"
        << "b.c"
        << "attributes.out";
    QTest::newRow("JSON") << "[\n {\"a\":\"2024-01-01\",\n\"b\":5,\"c\":7},\n{\"a\":1704153600000,\"b\":5,\"c\":7}]\n"
                          << "a"
                          << "b"
                          << "c";
}

void ReadTrafficTest::columnsAreChosen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, time);
    QFETCH(const QString, input);
    QFETCH(const QString, output);
    const LogChoice choice{"", {time.toStdString(), input.toStdString(), output.toStdString(), "", ""}};
    const Traffic t = readText(text.toStdString(), choice);
    QCOMPARE(t.format, std::string("columns"));
    QCOMPARE(t.rows, 2U);
    QVERIFY2(t.skipped == 0, t.skipped == 0 ? "" : inWords(t.skippedLines.front().why).c_str());
    QCOMPARE(t.seconds, 2 * 86400.0); // to the end of the second day, as the rows are whole ones
    QVERIFY(!t.requests && !t.input.mean);
    QCOMPARE(*t.inputTokensPerMonth, 10 * 2628000.0 / (2 * 86400));
    QCOMPARE(*t.outputTokensPerMonth, 14 * 2628000.0 / (2 * 86400));
    QVERIFY(!t.cachedShare);
}

void ReadTrafficTest::whatCantBeChosenIsRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such column") << ""
                                    << "when"
                                    << "has no column \"when\"; its columns are a, b, c";
    QTest::newRow("no such number") << ""
                                    << "4"
                                    << "has no column \"4\"; its columns are a, b, c";
    QTest::newRow("twice") << ""
                           << "b"
                           << "the column \"b\" was chosen twice";
    QTest::newRow("no time") << ""
                             << ""
                             << "a column must be chosen for time, input and output";
    QTest::newRow("no format") << "csv"
                               << "a"
                               << "there is no format \"csv\"; there are azure-llm-trace";
    QTest::newRow("not of CSV") << "opentelemetry"
                                << "a"
                                << "is CSV, and OpenTelemetry gen_ai attributes is not";
}

void ReadTrafficTest::whatCantBeChosenIsRefused()
{
    QFETCH(const QString, format);
    QFETCH(const QString, time);
    QFETCH(const QString, error);
    const auto path = m_files.write("log", "a,b,c\n2024-01-01,5,7\n");
    const Result<Traffic> traffic = readTraffic(path, {format.toStdString(), {time.toStdString(), "b", "c", "", ""}});
    QVERIFY(!traffic);
    QVERIFY2(inWords(traffic.error().what).starts_with(error.toStdString()), inWords(traffic.error().what).c_str());
    QCOMPARE(traffic.error().where, path.string());
}

QTEST_APPLESS_MAIN(ReadTrafficTest)
#include "read_traffic_test.moc"
