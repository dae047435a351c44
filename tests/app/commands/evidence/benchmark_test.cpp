// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/benchmark_files.h"
#include "tests/support/log_files.h"
#include "tests/support/program.h"
#include "tests/support/refused_lines.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven::test;

/// `breakeven benchmark`: the shape of what it prints, what its options do, and how it refuses.
class BenchmarkTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void printsTheChosenLevel();
    void saysWhatComesNearest();
    void gpusAreTakenWhereTheFileDoesNotTell();
    void severalFilesAreOneList();
    void requestsOfAScenarioChooseTheMix();
    void readsStandardInput();
    void filesWithoutLevels();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] nlohmann::json answer(const QStringList& words) const;

    LogFiles m_files;
    Program m_program{QString::fromStdString(m_files.folder().string())};
};

namespace {

/// A level of vLLM's benchmark: 100 requests in that time, with so many milliseconds to the first token at p99.
std::string level(int concurrency, double seconds, int ttft, int input = 1000, int output = 100)
{
    return quoted("{'max_concurrency': " + std::to_string(concurrency) + ", 'request_rate': 'inf', 'completed': 100, " +
                  "'duration': " + std::to_string(seconds) + ", 'total_input_tokens': " + std::to_string(100 * input) +
                  ", 'total_output_tokens': " + std::to_string(100 * output) +
                  ", 'median_ttft_ms': 50, 'p99_ttft_ms': " + std::to_string(ttft) +
                  ", 'median_tpot_ms': 10, 'p99_tpot_ms': 12}\n");
}

} // namespace

void BenchmarkTest::init()
{
    (void)m_files.write("levels.jsonl", level(8, 40, 100) + level(16, 25, 200) + level(32, 20, 900));
    (void)m_files.write("answers.json", level(16, 50, 100, 200, 400));
    (void)m_files.write("stream.json", quoted("[{'n_prompt': 512, 'n_gen': 0, 'avg_ts': 1847.2}]"));
    (void)m_files.write("table.csv", "a,b\n1,2\n");
    (void)m_files.write("broken.json", "{\"completed\": ");
}

nlohmann::json BenchmarkTest::answer(const QStringList& words) const
{
    const Run run = m_program.run(QStringList{"benchmark"} + words);
    if (run.status != 0)
        qFatal("%s", run.errors.constData());
    return nlohmann::json::parse(run.output.toStdString());
}

void BenchmarkTest::printsTheChosenLevel()
{
    const nlohmann::json json = answer({"levels.jsonl", "--ttft", "250", "--tpot", "20"});
    QCOMPARE(json["points"].size(), std::size_t(3));
    QCOMPARE(json["chosen"].get<int>(), 1);
    const nlohmann::json& point = json["points"][1];
    QVERIFY(point["file"] == "levels.jsonl" && point["concurrency"] == 16 && point["keeps_promise"] == true);
    QCOMPARE(point["requests_per_second"].get<double>(), 4.0);
    QCOMPARE(point["input_tokens"].get<double>(), 1000.0);
    QCOMPARE(point["output_tokens"].get<double>(), 100.0);
    QCOMPARE(point["output_tokens_per_second"].get<double>(), 400.0);
    QVERIFY(point["ttft_ms"]["p50"] == 50 && point["ttft_ms"]["p99"] == 200 && point["ttft_ms"]["p95"].is_null());
    QVERIFY(point["tpot_ms"]["p99"] == 12);
    QVERIFY(json["points"][2]["keeps_promise"] == false);
    // 400 output tokens a second with 10 in for each: twice that, and prefill ten times as much.
    QCOMPARE(json["decode_throughput"].get<double>(), 800.0);
    QCOMPARE(json["prefill_throughput"].get<double>(), 8000.0);
    QVERIFY(json["derived"].get<std::string>().starts_with("c=16 rate=inf of levels.jsonl: 400 output tokens/s"));
    // Without a promise the fullest counts; at p50 all three keep it.
    QCOMPARE(answer({"levels.jsonl"})["chosen"].get<int>(), 2);
    QCOMPARE(answer({"levels.jsonl", "--ttft", "250", "--percentile", "p50"})["chosen"].get<int>(), 2);
}

void BenchmarkTest::saysWhatComesNearest()
{
    const nlohmann::json json = answer({"levels.jsonl", "--ttft", "99.5"});
    QVERIFY(json["chosen"].is_null() && json["decode_throughput"].is_null() && json["prefill_throughput"].is_null());
    QCOMPARE(json["nearest"].get<int>(), 0);
    QVERIFY(json["derived"].get<std::string>().find("comes nearest") != std::string::npos);
    // A percentile that is not there is no pass.
    const nlohmann::json untold = answer({"levels.jsonl", "--ttft", "5000", "--percentile", "p95"});
    QVERIFY(untold["chosen"].is_null() && untold["points"][0]["keeps_promise"] == false);
    QVERIFY(untold["points"][0]["can_be_told"] == false);
    QVERIFY(untold["derived"].get<std::string>().find("can't be told") != std::string::npos);
}

void BenchmarkTest::gpusAreTakenWhereTheFileDoesNotTell()
{
    const nlohmann::json one = answer({"levels.jsonl"});
    QVERIFY(one["notes"][0].get<std::string>().find("one is taken") != std::string::npos);
    const nlohmann::json four = answer({"levels.jsonl", "--gpus", "4"});
    QCOMPARE(four["decode_throughput"].get<double>() * 4, one["decode_throughput"].get<double>());
    QVERIFY(four["points"][0]["gpus"] == 4 && four["points"][0]["gpus_told"] == false);
}

void BenchmarkTest::severalFilesAreOneList()
{
    const nlohmann::json json = answer({"answers.json", "levels.jsonl"});
    QCOMPARE(json["points"].size(), std::size_t(4));
    QVERIFY(json["points"][0]["file"] == "answers.json");
    QCOMPARE(json["chosen"].get<int>(), 0); // 800 output tokens a second
}

void BenchmarkTest::requestsOfAScenarioChooseTheMix()
{
    // Of two mixes of which one has a single level: the one most like the requests' proportion.
    (void)m_files.write("long.breakeven", "{\"format\": \"breakeven-scenario\", \"version\": 1, \"parameters\": "
                                          "{\"input_tokens\": 5000, \"output_tokens\": 100}}");
    (void)m_files.write("short.breakeven", "{\"format\": \"breakeven-scenario\", \"version\": 1, \"parameters\": "
                                           "{\"input_tokens\": 100, \"output_tokens\": 1000}}");
    const QStringList files{"answers.json", "levels.jsonl"};
    QCOMPARE(answer(files + QStringList{"--scenario", "long.breakeven"})["used"][0].get<int>(), 3);
    QCOMPARE(answer(files + QStringList{"--scenario", "short.breakeven"})["used"][0].get<int>(), 0);
}

void BenchmarkTest::readsStandardInput()
{
    const nlohmann::json json =
        nlohmann::json::parse(m_program.shell("cat levels.jsonl | $PROGRAM benchmark -").output.toStdString());
    QVERIFY(json["points"].size() == 3 && json["points"][0]["file"] == "-");
}

void BenchmarkTest::filesWithoutLevels()
{
    const nlohmann::json json = answer({"stream.json"});
    QVERIFY(json["points"].empty() && json["chosen"].is_null());
    QVERIFY(json["without_points"][0]["file"] == "stream.json");
    QVERIFY(json["without_points"][0]["why"].get<std::string>().find("one stream") != std::string::npos);
}

void BenchmarkTest::refuses_data()
{
    addRefusalColumns();
    addRefusal("benchmark", 2, "benchmark: no result was given; name one file");
    addRefusal("benchmark none.json", 1, "none.json: there is no such file");
    addRefusal("benchmark .", 1, ".: is a folder");
    addRefusal("benchmark table.csv", 2, "table.csv: is no result of a serving benchmark that is known here: SGLang, ");
    addRefusal("benchmark levels.jsonl broken.json", 2, "broken.json:1:");
    addRefusal("benchmark - -", 2, "-: standard input was named more than once");
    addRefusal("benchmark levels.jsonl --ttft 0", 2, "--ttft: \"0\" is not allowed; allowed are milliseconds above 0");
    addRefusal("benchmark levels.jsonl --tpot fast", 2, "--tpot: \"fast\" is not allowed");
    addRefusal("benchmark levels.jsonl --percentile p42", 2, "--percentile: \"p42\" is not allowed; allowed are p50,");
    addRefusal("benchmark levels.jsonl --gpus 0", 2, "--gpus: \"0\" is not allowed; allowed are whole numbers from 1");
    addRefusal("benchmark levels.jsonl --gpus 1.5", 2, "--gpus: \"1.5\" is not allowed");
    addRefusal("benchmark levels.jsonl --preset none", 2, "--preset: unknown preset \"none\"");
    addRefusal("benchmark levels.jsonl --scenario none", 1, "none: there is no such file");
}

void BenchmarkTest::refuses()
{
    checkRefusedLine(m_program);
}

QTEST_APPLESS_MAIN(BenchmarkTest)
#include "benchmark_test.moc"
