// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

/// Each format is recognized by its columns, and means what its upstream says.
class LogFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void sumsHaveMeansButNoPercentiles();
    void whatNoRowSpeaksOfIsUnknown();
    void anthropicCountsNoRequests();
    void burstGptHasAClockOfItsOwn();
    void whatIsNoRequestIsCountedApart();
    void severalRowsOfABucketAddUp();
    void rangesAreOfDaysMeans();
    void valuesAreWhatParametersAccept();

private:
    LogFiles m_files;
};

namespace {

const std::string openAiHeader = "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,"
                                 "api_key_id,model,input_tokens,output_tokens,input_cached_tokens\n";

} // namespace

void LogFormatsTest::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("input"); // mean
    QTest::addColumn<double>("output");
    QTest::addColumn<double>("cached"); // share; −1 if unknown
    const auto row = [](const char* name, const std::string& text, const char* format, double requests, double input,
                        double output, double cached) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(format) << requests << input
                            << output << cached;
    };
    row("OpenAI", openAiHeader + "1760000000,1760086400,2025-10-09T00:00:00,x,p,3.0,k,gpt,300,30,60\n", "openai-usage",
        3, 100, 10, 0.2); // the cached ones are among the 300
    row("OpenAI, API pages",
        R"({"object":"page","data":[{"start_time":1760000000,"end_time":1760086400,"results":[)"
        R"({"num_model_requests":3,"input_tokens":300,"output_tokens":30,"input_cached_tokens":60}]}]})",
        "openai-usage", 3, 100, 10, 0.2);
    row("OpenAI, older",
        "aggregation_timestamp,n_requests,operation,snapshot_id,n_context_tokens_total,n_generated_tokens_total\n"
        "1700000100,4,completion,gpt,400,40\n1700000400,1,completion,gpt,100,10\n",
        "openai-usage-older", 5, 100, 10, -1);
    row("LiteLLM",
        "request_id,call_type,spend,prompt_tokens,completion_tokens,total_tokens,startTime,endTime,model,cache_hit,"
        "status\n"
        "a,acompletion,0.1,100,10,110,2025-01-01 00:00:00.5+00:00,x,m,False,success\n"
        "b,acompletion,0.1,200,20,220,2025-01-01T01:00:00Z,x,m,,success\n",
        "litellm-spend", 2, 150, 15, -1);
    row("LiteLLM, JSON",
        R"([{"startTime":"2025-01-01T00:00:00+00:00","prompt_tokens":100,"completion_tokens":10,"cache_hit":"False"},
{"startTime":"2025-01-01T00:10:00+00:00","prompt_tokens":200,"completion_tokens":20,"cache_hit":null}])",
        "litellm-spend", 2, 150, 15, -1);
    row("Langfuse",
        "id,trace_id,type,name,start_time,end_time,provided_model_name,usage_details\n"
        "1,t,GENERATION,n,2025-01-01 00:00:00,,m,\"{\"\"input\"\": 100, \"\"output\"\": 10, \"\"total\"\": 110}\"\n"
        "2,t,GENERATION,n,2025-01-01 00:00:09,,m,\"{\"\"input\"\": 50, \"\"input_cached_tokens\"\": 150, "
        "\"\"output\"\": "
        "20, \"\"total\"\": 220}\"\n",
        "langfuse", 2, 150, 15, 0.5); // 150 of 300
    row("Langfuse, JSON lines",
        R"({"type":"GENERATION","startTime":"2025-01-01T00:00:00Z","usageDetails":{"input":100,"output":10,"total":110}}
{"type":"GENERATION","startTime":"2025-01-01T00:01:00Z","usageDetails":{"input":200,"cached_tokens":50,"output":20,"total":220}})",
        "langfuse", 2, 150, 15, 50.0 / 300);
    row("Langfuse, without a word of caching",
        "type,start_time,usage_details\n"
        "GENERATION,2025-01-01 00:00:00,\"{\"\"input\"\": 100, \"\"output\"\": 10, \"\"total\"\": 110}\"\n",
        "langfuse", 1, 100, 10, -1);
    row("Langfuse, JSON, without a word of caching",
        R"({"type":"GENERATION","startTime":"2025-01-01T00:00:00Z","usageDetails":{"input":100,"output":10,"input_cached_tokens":null}})",
        "langfuse", 1, 100, 10, -1);
    row("Langfuse, nothing cached",
        R"({"type":"GENERATION","startTime":"2025-01-01T00:00:00Z","usageDetails":{"input":100,"output":10,"cache_read_input_tokens":0}})",
        "langfuse", 1, 100, 10, 0);
    row("OpenTelemetry, flat",
        R"({"start_time":"2025-01-01T00:00:00Z","gen_ai.operation.name":"chat","gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":10}
{"start_time":"2025-01-01T00:01:00Z","gen_ai.usage.input_tokens":200,"gen_ai.usage.output_tokens":20,"gen_ai.usage.cache_read.input_tokens":60})",
        "opentelemetry", 2, 150, 15, 0.2);
    row("OpenTelemetry, attributes",
        R"({"name":"GET /","start_time":"2025-01-01T00:00:00Z","attributes":{}}
{"start_time":"2025-01-01T00:00:00Z","attributes":{"gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":10}})",
        "opentelemetry", 1, 100, 10, -1);
    row("OpenTelemetry, OTLP",
        R"({"resourceSpans":[{"resource":{"attributes":[]},"scopeSpans":[{"spans":[)"
        R"({"startTimeUnixNano":"1735689600000000000","attributes":[{"key":"gen_ai.usage.input_tokens","value":{"intValue":"100"}},{"key":"gen_ai.usage.output_tokens","value":{"intValue":10}}]},)"
        R"({"startTimeUnixNano":"1735689601000000000","attributes":[{"key":"gen_ai.usage.input_tokens","value":{"intValue":"200"}},{"key":"gen_ai.usage.output_tokens","value":{"intValue":20}}]}]}]}]})",
        "opentelemetry", 2, 150, 15, -1);
    row("OpenInference",
        R"({"start_time":"2025-01-01T08:00:00Z","attributes":{"openinference.span.kind":"AGENT","llm.token_count.prompt":700,"llm.token_count.completion":30}}
{"start_time":"2025-01-01T08:00:00Z","attributes":{"openinference.span.kind":"LLM","llm.token_count.prompt":100,"llm.token_count.completion":10,"llm.token_count.total":110,"llm.token_count.prompt_details.cache_read":25}}
{"start_time":"2025-01-01T08:00:01Z","attributes":{"openinference.span.kind":"RETRIEVER"}})",
        "openinference", 1, 100, 10, 0.25);
    row("OpenInference, nested",
        R"({"start_time":"2025-01-01T08:00:00Z","attributes":{"openinference":{"span":{"kind":"LLM"}},"llm":{"token_count":{"prompt":100,"completion":10,"prompt_details":{"cache_read":25}}}}})",
        "openinference", 1, 100, 10, 0.25);
    row("OpenInference, CSV",
        "name,span_kind,start_time,status_code,attributes.llm.token_count.prompt,attributes.llm.token_count."
        "completion\n"
        "a,CHAIN,2025-01-01 08:00:00,OK,,\nb,LLM,2025-01-01 08:00:00,OK,100,10\nc,LLM,2025-01-01 08:00:00,ERROR,,\n",
        "openinference", 1, 100, 10, -1);
    row("LangSmith",
        R"([{"run_type":"chain","start_time":"2025-01-01T08:00:00","prompt_tokens":300,"completion_tokens":30},
{"run_type":"llm","start_time":"2025-01-01T08:00:00","error":null,"status":"success","prompt_tokens":100,"completion_tokens":10,"total_tokens":110,"prompt_token_details":{"cache_read":40}}])",
        "langsmith", 1, 100, 10, 0.4);
    row("LangSmith, usage metadata",
        R"({"run_type":"llm","start_time":"2025-01-01T08:00:00","outputs":{"usage_metadata":{"input_tokens":100,"output_tokens":10,"input_token_details":{"cache_read":40}}}})",
        "langsmith", 1, 100, 10, 0.4);
    row("LangSmith, CSV",
        "id,run_type,start_time,prompt_tokens,completion_tokens\n1,llm,2025-01-01 08:00,100,10\n2,tool,2025-01-01 "
        "08:00,,\n",
        "langsmith", 1, 100, 10, -1);
    row("Bedrock",
        R"({"schemaType":"ModelInvocationLog","timestamp":"2025-01-01T08:00:00Z","operation":"InvokeModel","input":{"inputBodyJson":{"max_tokens":7},"inputTokenCount":60,"cacheReadInputTokenCount":30,"cacheWriteInputTokenCount":10},"output":{"outputTokenCount":10,"outputBodyJson":{"usage":{"input_tokens":60}}}}
{"timestamp":"2025-01-01T08:00:00Z","errorCode":"ThrottlingException","input":{"inputTokenCount":5},"output":{}})",
        "bedrock-invocation", 1, 100, 10, 0.3); // the cached ones are not among the 60
    row("Bedrock, CSV",
        "timestamp,modelId,input.inputTokenCount,output.outputTokenCount\n2025-01-01T08:00:00Z,m,100,10\n",
        "bedrock-invocation", 1, 100, 10, -1);
    row("LiteLLM, daily table",
        "id,user_id,date,api_key,model,prompt_tokens,completion_tokens,cache_read_input_tokens,spend,api_requests,"
        "successful_requests,failed_requests\n1,u,2025-01-01,k,m,300,30,60,0.1,4,3,1\n",
        "litellm-daily", 3, 100, 10, 0.2);
    row("LiteLLM, daily activity",
        R"({"results":[{"date":"2025-01-01","metrics":{"prompt_tokens":300,"completion_tokens":30,"total_tokens":330,"cache_read_input_tokens":60,"successful_requests":3,"failed_requests":1,"api_requests":4},"breakdown":{"models":{"m":{"metrics":{"prompt_tokens":300}}}}}],"metadata":{"total_tokens":330,"total_prompt_tokens":300}})",
        "litellm-daily", 3, 100, 10, 0.2);
    row("LiteLLM, daily, as its page exports it",
        "Date,Team,Spend ($),Requests,Successful Requests,Failed Requests,Total Tokens,Prompt Tokens,Completion "
        "Tokens\n"
        "2025-01-01,t,0.1,4,3,1,330,300,30\n",
        "litellm-daily", 3, 100, 10, -1);
    row("BurstGPT",
        "Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type\n5,ChatGPT,472,18,490,Conversation log\n"
        "45.5,GPT-4,28,2,30,API log\n",
        "burstgpt", 2, 250, 10, -1);
}

void LogFormatsTest::formats()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    QFETCH(const double, requests);
    QFETCH(const double, cached);
    const Traffic t = m_files.read(text.toStdString());
    QCOMPARE(QString::fromStdString(t.format), format);
    QVERIFY2(t.skipped == 0, t.skipped == 0 ? "" : inWords(t.skippedLines.front().why).c_str());
    QCOMPARE(static_cast<double>(*t.requests), requests);
    QTEST(*t.input.mean, "input");
    QTEST(*t.output.mean, "output");
    QCOMPARE(t.cachedShare.value_or(-1), cached);
}

void LogFormatsTest::sumsHaveMeansButNoPercentiles()
{
    const Traffic t = m_files.read(openAiHeader + "1760054400,1760140800,,,p,10.0,k,a,1000,100,0\n"
                                                  "1760140800,1760227200,,,p,30.0,k,a,1000,100,0\n");
    QCOMPARE(t.seconds, 2 * 86400.0); // to the end of the last bucket
    QCOMPARE(*t.requestsPerMonth, 40 * 2628000.0 / (2 * 86400));
    QCOMPARE(*t.input.mean, 50.0);
    QVERIFY(!t.input.p50 && !t.output.p95 && !t.peakMinute && !t.peakHour);
    QCOMPARE(t.series.step, oneDay);
    QVERIFY((t.series.load == std::vector<double>{10, 30}));
    QVERIFY(std::any_of(t.notes.begin(), t.notes.end(),
                        [](const auto& n) { return inWords(n).starts_with("Its rows sum up several requests"); }));
}

/// A log that says nothing of caching fills no share of it, and of writing only where it says so.
void LogFormatsTest::whatNoRowSpeaksOfIsUnknown()
{
    const std::string row =
        R"({"start_time":"2025-01-01T00:00:00Z","gen_ai.usage.input_tokens":100,"gen_ai.usage.output_tokens":10)";
    const auto fills = [](const Traffic& t, double Parameters::*member) {
        const auto values = trafficValues(t, "log");
        return std::any_of(values.begin(), values.end(),
                           [member](const auto& value) { return value.parameter == &rowOf(member); });
    };
    const Traffic nothing = m_files.read(row + "}\n" + row + "}\n");
    QVERIFY(!nothing.cachedShare && !nothing.cacheWriteShare && !nothing.cachedRange);
    QVERIFY(!fills(nothing, &Parameters::cachedShare) && !fills(nothing, &Parameters::cacheWriteShare));
    const Traffic read = m_files.read(row + "}\n" + row + R"(,"gen_ai.usage.cache_read.input_tokens":40})");
    QCOMPARE(*read.cachedShare, 0.2);
    QVERIFY(!read.cacheWriteShare && fills(read, &Parameters::cachedShare));
    const Traffic written = m_files.read(row + "}\n" + row + R"(,"gen_ai.usage.cache_creation.input_tokens":0})");
    QVERIFY(!written.cachedShare);
    QCOMPARE(*written.cacheWriteShare, 0.0);
    // One row that speaks of it and is left out says nothing.
    QVERIFY(!m_files.read(row + "}\n" + row + R"(,"error.type":"x","gen_ai.usage.cache_read.input_tokens":40})")
                 .cachedShare);
}

void LogFormatsTest::anthropicCountsNoRequests()
{
    const Traffic t =
        m_files.read("usage_date_utc,model_version,api_key,workspace,usage_type,context_window,"
                     "usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,"
                     "usage_input_tokens_cache_read,usage_output_tokens\n"
                     "2025-08-01,m,k,w,standard,x,100,20,30,850,77\n2025-08-02,m,k,w,standard,x,0,0,0,0,0\n");
    QVERIFY(!t.requests && !t.requestsPerMonth && !t.input.mean && !t.peakMinute);
    QCOMPARE(t.seconds, 2 * 86400.0);
    QCOMPARE(*t.inputTokensPerMonth, 1000 * 2628000.0 / (2 * 86400)); // the cached ones are not among the 100
    QCOMPARE(*t.cachedShare, 0.85);
    QCOMPARE(*t.cacheWriteShare, 50.0 / 150);
    const auto values = trafficValues(t, "usage.csv");
    QCOMPARE(values.size(), std::size_t{3});
    QCOMPARE(values[0].parameter, &rowOf(&Parameters::cachedShare));
    QCOMPARE(values[0].value, 85.0);
    QCOMPARE(values[0].source, std::string("Usage log: usage.csv, 1 row, 2025-08-01 to 2025-08-02"));
}

void LogFormatsTest::burstGptHasAClockOfItsOwn()
{
    const Traffic t =
        m_files.read("Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type\n"
                     "5,ChatGPT,472,18,490,x\n45,GPT-4,28,0,28,x\n105,GPT-4,28,2,30,x\n2024-01-01,GPT-4,28,2,30,x\n");
    QVERIFY(t.relative);
    QCOMPARE(t.failed, 1U);
    QCOMPARE(t.skipped, 1U);
    QCOMPARE(t.skippedLines[0].line, 5U);
    QCOMPARE(
        inWords(t.skippedLines[0].why),
        std::string("the time \"2024-01-01\" is a date, where a number of seconds since the log's zero is expected"));
    QCOMPARE(*t.requestsPerMonth, 2 * 2628000.0 / 100);
}

void LogFormatsTest::whatIsNoRequestIsCountedApart()
{
    const Traffic t = m_files.read("call_type,prompt_tokens,completion_tokens,startTime,cache_hit,status\n"
                                   "acompletion,100,10,2025-01-01 00:00:00,False,success\n"
                                   "acompletion,100,0,2025-01-01 00:00:01,,failure\n"
                                   "acompletion,100,10,2025-01-01 00:00:02,True,success\n"
                                   "aembedding,100,0,2025-01-01 00:00:03,,success\n"
                                   "acompletion,x,10,2025-01-01 00:00:04,,success\n");
    QVERIFY(t.rows == 1 && t.failed == 1 && t.fromCache == 1 && t.others == 1 && t.skipped == 1);
}

void LogFormatsTest::severalRowsOfABucketAddUp()
{
    std::string text = openAiHeader;
    for (int hour = 0; hour < 48; ++hour)
        for (const char* model : {"a", "b"})
            text += std::to_string(1760054400 + hour * 3600) + ',' + std::to_string(1760054400 + hour * 3600 + 3600) +
                    ",,,p," + (hour == 30 ? "20" : "5") + ",k," + model + ",100,10,0\n";
    const Traffic t = m_files.read(text);
    QVERIFY(!t.peakMinute);
    QCOMPARE(*t.peakHour, 40 / ((47 * 10 + 40) / 48.0));
    QCOMPARE(*t.requestsPerMonth, 510 * 2628000.0 / (48 * 3600));
}

/// Days of 100, 200, … 500 requests with as many input tokens each: P10..P90 of five values are 140 and 460.
void LogFormatsTest::rangesAreOfDaysMeans()
{
    std::string text = openAiHeader;
    for (int day = 1; day <= 5; ++day)
        text += std::to_string(1760054400 + day * 86400) + ',' + std::to_string(1760054400 + (day + 1) * 86400) +
                ",,,p," + std::to_string(day * 100) + ",k,m," + std::to_string(day * 100 * day * 100) + ",1000,0\n";
    const Traffic t = m_files.read(text);
    const double days = 2628000.0 / 86400;
    QVERIFY(t.volumeRange && std::abs(t.volumeRange->low - 140 * days) < 1e-6 &&
            std::abs(t.volumeRange->high - 460 * days) < 1e-6);
    QVERIFY(t.inputRange && std::abs(t.inputRange->low - 140) < 1e-9 && std::abs(t.inputRange->high - 460) < 1e-9);
    const auto values = trafficValues(t, "x");
    QVERIFY(values[0].parameter == &rowOf(&Parameters::volume) && *values[0].range == *t.volumeRange);
    QVERIFY(!whyNoPeak(t).empty());
}

void LogFormatsTest::valuesAreWhatParametersAccept()
{
    for (const char* tokens : {"0", "1", "199999", "6000000"})
        for (const int step : {1, 3600, 1000000}) {
            std::string text = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
            for (int i = 0; i < 200; ++i)
                text += std::to_string(1700000000 + std::int64_t{i} * step) + ',' + tokens + ",1" + tokens + '\n';
            for (const SourcedValue& value : trafficValues(m_files.read(text), "a,\nb")) {
                QVERIFY(value.parameter->accepts(value.value));
                QVERIFY(!value.range || whyRefused(*value.parameter, *value.range, value.value).empty());
                QVERIFY(value.source.starts_with("Usage log: a,\\nb, 200 requests"));
            }
        }
}

QTEST_APPLESS_MAIN(LogFormatsTest)
#include "log_formats_test.moc"
