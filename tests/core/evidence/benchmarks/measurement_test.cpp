// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/measurement.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

namespace {

/// A file with one measurement: all that it must have, and then the members of `changes`, of which null takes one away.
Result<std::vector<Measurement>> read(const QByteArray& changes)
{
    nlohmann::ordered_json row = {{"model", "M-8B"},    {"gpu", "L4"}, {"gpus", 2},      {"engine", "vLLM"},
                                  {"precision", "FP8"}, {"bits", 8},   {"load", "full"}, {"output_per_second", 1000},
                                  {"source", "a test"}};
    row.merge_patch(nlohmann::ordered_json::parse(changes.toStdString()));
    const nlohmann::ordered_json file = {{"format", "breakeven-throughput"}, {"version", 1}, {"measurements", {row}}};
    return parseMeasurements(file.dump(), "file");
}

Measurement made(const QByteArray& changes)
{
    const Result<std::vector<Measurement>> all = read(changes);
    if (!all)
        qFatal("%s", all.error().sentence().c_str());
    return all->front();
}

} // namespace

class MeasurementTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryMember()
    {
        const Measurement m = made(R"({"billions": 8.03, "workload": "chat", "input_tokens": 200, "output_tokens": 50,
            "load": "latency", "at_once": 32, "input_per_second": 4000, "total_per_second": 5000, "as_of": "2025-03"})");
        QVERIFY(m.model == "M-8B" && *m.billions == 8.03 && m.gpu == "L4" && m.gpus == 2 && m.engine == "vLLM");
        QVERIFY(m.precision == "FP8" && m.bits == Precision::Bits8 && m.workload == "chat");
        QVERIFY(*m.inputTokens == 200 && *m.outputTokens == 50 && *m.load == Load::Latency && *m.atOnce == 32);
        QVERIFY(*m.inputPerSecond == 4000 && *m.outputPerSecond == 1000 && *m.totalPerSecond == 5000);
        QVERIFY(!m.timedApart && m.source == "a test" && m.asOf == "2025-03");
        QVERIFY(!made(R"({"load": "unstated"})").load && !made("{}").inputTokens && made("{}").asOf.empty());
        QVERIFY(made(R"({"bits": 4})").bits == Precision::Bits4 && made(R"({"bits": 16})").bits == Precision::Bits16);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("changes");
        const auto row = [](const char* error, const char* changes) { QTest::newRow(error) << QByteArray(changes); };
        row("file: /measurements/0/model: is missing", R"({"model": null})");
        row("file: /measurements/0/gpus: 0 is outside 1 to 64", R"({"gpus": 0})");
        row("file: /measurements/0/gpus: 1.5 is not a whole number", R"({"gpus": 1.5})");
        row("file: /measurements/0/bits: must be 16, 8 or 4", R"({"bits": 6})");
        row("file: /measurements/0/load: \"most\" is not allowed; allowed are full, latency, single, unstated",
            R"({"load": "most"})");
        row("file: /measurements/0/output_per_second: is missing, and so is total_per_second",
            R"({"output_per_second": null})");
        row("file: /measurements/0/timed_apart: needs both input_per_second and output_per_second",
            R"({"timed_apart": true})");
        row("file: /measurements/0/as_of: \"May\" is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY",
            R"({"as_of": "May"})");
    }
    void refuses()
    {
        QFETCH(const QByteArray, changes);
        const auto all = read(changes);
        QVERIFY(!all);
        QCOMPARE(QByteArray::fromStdString(all.error().sentence()), QByteArray(QTest::currentDataTag()));
    }

    void rates_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<double>("mix");  // input tokens for each output token; −1 if unknown
        QTest::addColumn<double>("rate"); // output tokens a second of one of the two GPUs
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* changes, double mix, double rate, const char* words) {
            QTest::newRow(changes) << QByteArray(changes) << mix << rate << QByteArray(words);
        };
        row("{}", -1, 500, "1,000 output tokens/s");
        row(R"({"input_tokens": 300, "output_tokens": 100})", 3, 500, "1,000 output tokens/s");
        row(R"({"input_tokens": 300})", -1, 500, "1,000 output tokens/s");
        row(R"({"input_per_second": 4000})", 4, 500, "1,000 output tokens/s");
        row(R"({"input_per_second": 4000, "input_tokens": 300, "output_tokens": 100})", 3, 500,
            "1,000 output tokens/s");
        row(R"({"input_per_second": 4000, "timed_apart": true})", -1, 500,
            "4,000 input tokens/s, then 1,000 output tokens/s");
        row(R"({"output_per_second": null, "total_per_second": 12345.6})", -1, -1,
            "12,350 tokens/s in and out together");
        row(R"({"output_per_second": null, "total_per_second": 8000, "input_tokens": 300, "output_tokens": 100})", 3,
            1000, "8,000 tokens/s in and out together");
    }
    void rates()
    {
        QFETCH(const QByteArray, changes);
        const Measurement m = made(changes);
        QTEST(m.inputPerOutput().value_or(-1), "mix");
        QTEST(m.outputRate().value_or(-1), "rate");
        QTEST(QByteArray::fromStdString(inWords(measuredRate(m))), "words");
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("changes");
        const auto row = [](const char* words, const char* changes) { QTest::newRow(words) << QByteArray(changes); };
        row("M-8B, FP8, vLLM, full batch", "{}");
        row("M-8B, FP8, vLLM", R"({"load": "unstated"})");
        row("M-8B, FP8, vLLM, chat, 2,000 in / 50 out, 32 requests at once",
            R"({"workload": "chat", "input_tokens": 2000, "output_tokens": 50, "at_once": 32})");
        row("M-8B, FP8, vLLM, one request at a time", R"({"load": "single", "at_once": 1})");
    }
    void conditions()
    {
        QFETCH(const QByteArray, changes);
        QCOMPARE(QByteArray::fromStdString(inWords(breakeven::conditions(made(changes)))),
                 QByteArray(QTest::currentDataTag()));
    }
};

QTEST_APPLESS_MAIN(MeasurementTest)
#include "measurement_test.moc"
