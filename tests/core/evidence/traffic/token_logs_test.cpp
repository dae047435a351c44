// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

/// What logs say of tokens under all names in use: each is counted once, where it belongs, or it is named.
class TokenLogsTest : public QObject {
    Q_OBJECT

private slots:
    void fieldFiles_data();
    void fieldFiles();
    void eachTokenOnce_data();
    void eachTokenOnce();
    void notes_data();
    void notes();
    void writtenForAnHour();
    void reasoningFillsAnInputOfItsOwn();
    void theFileDecidesForRowsInDoubt();
    void batchesCanWait();

private:
    LogFiles m_files;
};

namespace {

constexpr double none = -1;

/// A figure of a log, −1 where it has none.
struct Figures {
    double input;
    double output;
    double reasoning = none;
    double cached = none;
    double written = none;
    double writePrice = none;
};

QString told(const Figures& f)
{
    return QStringLiteral("in %1, out %2, reasoning %3, cached %4, written %5, price %6")
        .arg(f.input, 0, 'g', 8)
        .arg(f.output, 0, 'g', 8)
        .arg(f.reasoning, 0, 'g', 8)
        .arg(f.cached, 0, 'g', 6)
        .arg(f.written, 0, 'g', 6)
        .arg(f.writePrice, 0, 'g', 6);
}

QString told(const Traffic& t)
{
    return told({t.input.mean.value_or(none), t.output.mean.value_or(none),
                 t.reasoning ? t.reasoning->mean.value_or(none) : none, t.cachedShare.value_or(none),
                 t.cacheWriteShare.value_or(none), t.cacheWritePrice.value_or(none)});
}

bool hasNote(const Traffic& traffic, const std::string& part)
{
    return std::any_of(traffic.notes.begin(), traffic.notes.end(),
                       [&](const Message& note) { return inWords(note).find(part) != std::string::npos; });
}

double valueOf(const Traffic& traffic, double Parameters::*member)
{
    const auto values = trafficValues(traffic, "log");
    const auto found = std::ranges::find(values, &rowOf(member), &SourcedValue::parameter);
    return found == values.end() ? none : found->value;
}

const std::string langfuse = R"({"type":"GENERATION","startTime":"2025-01-01T00:00:00Z","usageDetails":)";
const std::string telemetry = R"({"start_time":"2025-01-01T00:00:00Z","attributes":)";

} // namespace

void TokenLogsTest::fieldFiles_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<double>("requests");
    const auto row = [](const char* file, double requests, const Figures& figures) {
        QTest::newRow(file) << told(figures) << requests;
    };
    row("01-langfuse-thoughts.jsonl", 3, {949, 1239, 1119});
    row("02-langfuse-reasoning-tokens.jsonl", 3, {412, 387, 300});
    row("03-langfuse-cache-write-split.jsonl", 3,
        {810, 50, none, 500.0 / 810, 300.0 / 310, (200 * 1.25 + 100 * 2.0) / 300});
    row("08-anthropic-one-write-column.csv", none, {none, none, none, 0.65, 250.0 / 350});
    row("09-anthropic-1h-writes.csv", none, {none, none, none, 0.65, 250.0 / 350, 2});
    row("13-openinference.jsonl", 6, {3500, 150});
    row("20-bedrock-invocation.jsonl", 3, {150, 45});
    row("11-otel-input-without-cache.jsonl", 3, {57660, 631, none, 35574.0 / 57660, 17787.0 / (57660 - 35574)});
}

void TokenLogsTest::fieldFiles()
{
    const auto path = LogFiles::shared(std::string("field/") + QTest::currentDataTag());
    if (!path)
        QSKIP("the field's files are not at hand");
    const Result<Traffic> t = readTraffic(*path, {}, {}, {}, LogFiles::longAfter);
    QVERIFY2(t.ok(), t.ok() ? "" : t.error().sentence().c_str());
    QTEST(told(*t), "expected");
    QFETCH(const double, requests);
    QCOMPARE(t->requests ? static_cast<double>(*t->requests) : none, requests);
    QCOMPARE(t->skipped, 0U);
    if (std::string(QTest::currentDataTag()).starts_with("08")) // four days
        QCOMPARE(*t->inputTokensPerMonth, 1'000'000 * secondsOfMonth / secondsOfDay);
}

void TokenLogsTest::eachTokenOnce_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& log, const Figures& figures) {
        QTest::newRow(name) << QString::fromStdString(log) << told(figures);
    };
    const std::string csv = "type,start_time,usage_details\nGENERATION,2025-01-01 00:00:00,";
    row("Langfuse, CSV: thoughts", csv + R"("{""input"":100,""output"":10,""thoughts_token_count"":7,""total"":117}")",
        {100, 17, 7});
    row("Langfuse: reasoning without a total", langfuse + R"({"input":100,"output":10,"output_reasoning_tokens":7}})",
        {100, 17, 7});
    row("Langfuse: a write and its two parts",
        langfuse + R"({"input":10,"output":1,"input_cache_creation":30,"input_cache_creation_5m":20,)"
                   R"("input_cache_creation_1h":10,"total":41}})",
        {40, 1, none, none, 0.75, 1.5});
    row("Langfuse: the parts alone",
        langfuse + R"({"input":10,"output":1,"input_cache_creation_5m":20,"input_cache_creation_1h":10}})",
        {40, 1, none, none, 0.75, 1.5});
    // OpenAI's reasoning is within its output, in whatever log.
    const std::string openAi = R"({"prompt_tokens":100,"completion_tokens":50,"total_tokens":150,)"
                               R"("prompt_tokens_details":{"cached_tokens":40},)"
                               R"("completion_tokens_details":{"reasoning_tokens":30}})";
    row("LiteLLM: in metadata",
        R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":100,"completion_tokens":50,"total_tokens":150,)"
        R"("metadata":{"usage_object":)" +
            openAi + "}}",
        {100, 50, 30, 0.4});
    std::string quoted = openAi;
    for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2)
        quoted.insert(at, 1, '\\');
    row("LiteLLM: in metadata as a text",
        R"({"startTime":"2025-01-01T00:00:00Z","prompt_tokens":100,"completion_tokens":50,)"
        R"("metadata":"{\"usage_object\":)" +
            quoted + "}\"}",
        {100, 50, 30, 0.4});
    std::string doubled = openAi;
    for (std::size_t at = 0; (at = doubled.find('"', at)) != std::string::npos; at += 2)
        doubled.insert(at, 1, '"');
    row("LiteLLM, CSV: in metadata",
        "startTime,prompt_tokens,completion_tokens,metadata\n2025-01-01 08:00,100,50,\"{\"\"usage_object\"\":" +
            doubled + "}\"\n",
        {100, 50, 30, 0.4});
    row("LiteLLM, CSV: columns of the cache",
        "startTime,prompt_tokens,completion_tokens,total_tokens,cache_read_input_tokens,cache_creation_input_tokens\n"
        "2025-01-01 08:00,100,50,250,60,40\n",
        {200, 50, none, 0.3, 40.0 / 140});
    row("OpenTelemetry: reasoning beside",
        telemetry + R"({"gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":50,)"
                    R"("gen_ai.usage.reasoning_tokens":30,"gen_ai.usage.total_tokens":180}})",
        {100, 80, 30});
    row("OpenTelemetry: reasoning within",
        telemetry + R"({"gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":50,)"
                    R"("gen_ai.usage.reasoning.output_tokens":30}})",
        {100, 50, 30});
    row("OpenTelemetry: older names of the cache",
        telemetry + R"({"gen_ai.usage.prompt_tokens":100,"gen_ai.usage.completion_tokens":50,)"
                    R"("gen_ai.usage.cache_read_input_tokens":60,"gen_ai.usage.cache_creation_input_tokens":30}})",
        {100, 50, none, 0.6, 0.75});
    row("OpenTelemetry: nested keys",
        telemetry + R"({"gen_ai":{"usage":{"input_tokens":100,"output_tokens":50,"cache_read":{"input_tokens":60}}}}})",
        {100, 50, none, 0.6});
    row("OpenAI usage: kinds of content are within",
        "start_time,num_model_requests,input_tokens,output_tokens,input_cached_tokens,input_uncached_tokens,"
        "input_text_tokens,output_text_tokens,input_audio_tokens\n1760000000,1,100,10,40,60,90,10,10\n",
        {100, 10, none, 0.4});
    row("Anthropic, JSON: written for an hour",
        R"({"data":[{"starting_at":"2025-01-01T00:00:00Z","ending_at":"2025-01-02T00:00:00Z","results":[)"
        R"({"uncached_input_tokens":100,"cache_creation":{"ephemeral_5m_input_tokens":0,)"
        R"("ephemeral_1h_input_tokens":250},"cache_read_input_tokens":650,"output_tokens":50}]}]})",
        {none, none, none, 0.65, 250.0 / 350, 2});
}

void TokenLogsTest::eachTokenOnce()
{
    QFETCH(const QString, log);
    const Traffic t = m_files.read(log.toStdString());
    QTEST(told(t), "expected");
    QCOMPARE(t.skipped, 0U);
    QVERIFY(!hasNote(t, "not counted") && !hasNote(t, "totals that"));
}

void TokenLogsTest::notes_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* note, const std::string& log) {
        QTest::newRow(note) << QString::fromStdString(log) << QString::fromLatin1(note);
    };
    row("1,119 tokens in usageDetails.thoughts_token_count are output that is not shown",
        langfuse + R"({"input":949,"output":120,"thoughts_token_count":1119,"total":2188}})");
    row("7 tokens in usageDetails.foo_tokens are not counted: what they are isn't known.",
        langfuse + R"({"input":100,"output":10,"foo_tokens":7}})");
    row("7 tokens in usageDetails.input_foo are taken for a part of the input",
        langfuse + R"({"input":100,"output":10,"input_foo":7}})");
    row("7 tokens in usageDetails.output_foo are taken for a part of the output",
        langfuse + R"({"input":100,"output":10,"output_foo":7}})");
    row("9 tokens in foo_tokens are not counted",
        "startTime,prompt_tokens,completion_tokens,foo_tokens\n2025-01-01 08:00,100,50,4\n2025-01-02 08:00,100,50,5\n");
    row("The total that 1 row states has 40 tokens more than what it counts one by one.",
        "startTime,prompt_tokens,completion_tokens,total_tokens\n2025-01-01 08:00,100,50,190\n2025-01-02 "
        "08:00,100,50,150\n");
    row("The totals that 2 rows state have 100 tokens fewer than what they count one by one.",
        "startTime,prompt_tokens,completion_tokens,total_tokens\n2025-01-01 08:00,100,50,100\n2025-01-02 "
        "08:00,100,50,100\n");
    const std::string cached = "startTime,prompt_tokens,completion_tokens,total_tokens,cached_tokens\n";
    row("The input holds the tokens of the cache, as its own counts show.",
        cached + "2025-01-01 08:00,100,50,150,40\n");
    row("The input is counted without the tokens of the cache, as its own counts show",
        cached + "2025-01-01 08:00,100,50,190,40\n");
    row("The input is taken to hold the tokens of the cache, as LiteLLM spend log usually has it",
        cached + "2025-01-01 08:00,100,50,,40\n");
    row("The input is taken to be counted without the tokens of the cache, as Langfuse export usually has it",
        langfuse + R"({"input":100,"output":10,"cached_tokens":7}})");
    row("The input is taken to be counted without the tokens of the cache, as Anthropic usage export usually has it",
        "usage_date_utc,usage_input_tokens_no_cache,usage_input_tokens_cache_read,usage_output_tokens\n"
        "2025-01-01 08:00,100,50,10\n");
    row("In 1 rows the input holds the tokens of the cache, in 1 it doesn't",
        cached + "2025-01-01 08:00,100,50,150,40\n2025-01-02 08:00,100,50,190,40\n2025-01-03 08:00,100,50,,40\n");
    row("1 other doesn't show it, and is counted as LiteLLM spend log usually has it.",
        cached + "2025-01-01 08:00,100,50,150,40\n2025-01-02 08:00,100,50,190,40\n2025-01-03 08:00,100,50,,40\n");
}

void TokenLogsTest::notes()
{
    QFETCH(const QString, log);
    QFETCH(const QString, note);
    const Traffic t = m_files.read(log.toStdString());
    QStringList said;
    for (const Message& one : t.notes)
        said << QString::fromStdString(inWords(one));
    QVERIFY2(hasNote(t, note.toStdString()), qPrintable(said.join(u'\n')));
}

void TokenLogsTest::writtenForAnHour()
{
    const std::string header = "startTime,prompt_tokens,completion_tokens,ephemeral_5m_input_tokens,"
                               "ephemeral_1h_input_tokens\n";
    const Traffic both = m_files.read(header + "2025-01-01 08:00,100,50,30,10\n");
    QCOMPARE(valueOf(both, &Parameters::cacheWritePrice), 100 * (30 * 1.25 + 10 * 2) / 40);
    QVERIFY(hasNote(both, "a written token costs 144"));
    const Traffic minutes = m_files.read(header + "2025-01-01 08:00,100,50,30,0\n");
    QVERIFY(!minutes.cacheWritePrice && valueOf(minutes, &Parameters::cacheWritePrice) == none);
    QCOMPARE(valueOf(minutes, &Parameters::cacheWriteShare), 30.0);
}

void TokenLogsTest::reasoningFillsAnInputOfItsOwn()
{
    // A row that doesn't speak of it, where another does, had none.
    const std::string row =
        R"({"start_time":"2025-01-01T00:00:00Z","gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":50)";
    const Traffic t = m_files.read(row + "}\n" + row + R"(,"gen_ai.usage.reasoning.output_tokens":30})" + "\n" + row +
                                   R"(,"gen_ai.usage.reasoning.output_tokens":0})");
    QCOMPARE(*t.output.mean, 50.0);
    QCOMPARE(*t.reasoning->mean, 10.0);
    QCOMPARE(*t.reasoning->p50, 0.0);
    QCOMPARE(*t.reasoning->p99, 29.4); // of 0, 0, 30
    QCOMPARE(valueOf(t, &Parameters::outputTokens), 40.0);
    QCOMPARE(valueOf(t, &Parameters::reasoningTokens), 10.0);
    const Traffic silent = m_files.read(row + "}");
    QVERIFY(!silent.reasoning && valueOf(silent, &Parameters::reasoningTokens) == none);
    QCOMPARE(valueOf(silent, &Parameters::outputTokens), 50.0);
}

/// The rows before the first that shows it are counted like it, percentiles included.
void TokenLogsTest::theFileDecidesForRowsInDoubt()
{
    const std::string header = "startTime,prompt_tokens,completion_tokens,cache_read_input_tokens\n";
    std::string log = header;
    for (int i = 0; i < 98; ++i)
        log += "2025-01-01 08:00,100,50,60\n";
    QCOMPARE(*m_files.read(log).input.mean, 100.0); // as is usual for it
    log += "2025-01-02 08:00,100,50,\n2025-01-02 08:00,100,50,300\n";
    const Traffic t = m_files.read(log);
    QCOMPARE(*t.input.mean, (98 * 160 + 100 + 400) / 100.0);
    QCOMPARE(*t.input.p50, 160.0);
    QCOMPARE(*t.cachedShare, (98 * 60 + 300.0) / (98 * 160 + 500));
    QCOMPARE(*t.inputTokensPerMonth, (98 * 160 + 500) * secondsOfMonth / secondsOfDay);
}

void TokenLogsTest::batchesCanWait()
{
    const std::string header = "start_time,num_model_requests,input_tokens,output_tokens,batch\n";
    const Traffic t = m_files.read(header + "1760000000,30,100,10,true\n1760000000,10,100,10,false\n");
    QCOMPARE(*t.batchShare, 0.75);
    QCOMPARE(valueOf(t, &Parameters::batchShare), 75.0);
    const Traffic json =
        m_files.read(R"({"data":[{"start_time":1760000000,"end_time":1760086400,"results":[)"
                     R"({"num_model_requests":1,"input_tokens":1,"output_tokens":1,"batch":true},)"
                     R"({"num_model_requests":3,"input_tokens":1,"output_tokens":1,"batch":false}]}]})");
    QCOMPARE(*json.batchShare, 0.25);
    QVERIFY(!m_files.read(header + "1760000000,30,100,10,\n").batchShare); // it wasn't asked for
    const Traffic tokens =
        m_files.read("usage_date_utc,usage_type,usage_input_tokens_no_cache,usage_input_tokens_cache_read,"
                     "usage_output_tokens\n2025-01-01 08:00,batch,100,0,10\n2025-01-01 08:00,standard,300,0,30\n");
    QCOMPARE(*tokens.batchShare, 0.25);
    QVERIFY(hasNote(tokens, "The share that can wait is of the tokens"));
}

QTEST_APPLESS_MAIN(TokenLogsTest)
#include "token_logs_test.moc"
