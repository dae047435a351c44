// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/log_files.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Small exports after faults that were reported in public: which of their rows count, and when. Each of its kind is
/// written here as well, in other formats and for the other reader.
class FieldLogsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsRight_data();
    void saysWhatIsRight();
    void refuses_data();
    void refuses();

private:
    LogFiles m_files;
};

namespace {

/// A log's text, or the name of an upstream file, and what is right.
struct Right {
    std::string log;
    std::optional<std::uint64_t> requests;
    std::optional<double> aMonth;
    std::optional<double> input = {}; ///< mean tokens
    std::optional<double> output = {};
    std::string note = {}; ///< that one of the notes contains
    LogChoice choice = {};
};

LogChoice columns(const std::string& time, const std::string& input, const std::string& output)
{
    LogChoice choice;
    choice.columns.time = time;
    choice.columns.input = input;
    choice.columns.output = output;
    return choice;
}

LogChoice inUnit(LogChoice choice, TimeUnit unit)
{
    choice.timeUnit = unit;
    return choice;
}

LogChoice withDecimal(LogChoice choice, DecimalSign sign)
{
    choice.decimal = sign;
    return choice;
}

const std::string anthropicDay = R"({"starting_at": "2026-09-0%1T00:00:00Z", "ending_at": "2026-09-0%2T00:00:00Z", )"
                                 R"("results": [%3]})";

std::string anthropicPage(const std::string& page)
{
    const QString used = QStringLiteral(R"({"uncached_input_tokens": 600, "cache_read_input_tokens": 400, )"
                                        R"("output_tokens": 200})");
    QStringList days;
    for (int day = 1; day <= 6; ++day)
        days.append(QString::fromStdString(anthropicDay).arg(day).arg(day + 1).arg(day == 3 ? used : QString()));
    return "{\"data\": [" + days.join(QStringLiteral(", ")).toStdString() + "]" + page + "}";
}

/// Spans as Langfuse has them, each generation in one that repeats it, and the parent first or last.
std::string langfuseSpans(bool parentFirst)
{
    std::string csv = "id,trace_id,parent_observation_id,type,start_time,usage_details\n";
    for (int i = 0; i < 3; ++i) {
        const auto line = [i](const std::string& id, const std::string& parent) {
            return id + std::to_string(i) + ",t" + std::to_string(i) + "," + parent +
                   (parent.empty() ? "" : std::to_string(i)) + ",GENERATION,2026-09-01T" + std::to_string(10 + i) +
                   ":00:00Z,\"{\"\"input\"\": 10, \"\"output\"\": 16}\"\n";
        };
        csv += parentFirst ? line("p", "") + line("c", "p") : line("c", "p") + line("p", "");
    }
    return csv;
}

} // namespace

void FieldLogsTest::saysWhatIsRight_data()
{
    QTest::addColumn<Right>("right");
    const auto row = [](const char* name, const Right& right) { QTest::newRow(name) << right; };
    constexpr double month = 2'628'000;

    row("05 empty buckets", {"05-openai-empty-buckets.json", 3000, 3000 * month / (30 * 86400), 1000, 200,
                             "27 rows are of a time without requests"});
    row("empty buckets in CSV",
        {"start_time,end_time,num_model_requests,input_tokens,output_tokens\n"
         "1788220800,1788307200,,,\n1788307200,1788393600,10,100,20\n1788393600,1788480000,0,0,0\n"
         "1788480000,1788566400,0.0,,\n",
         10, 10 * month / (4 * 86400), 10, 2, "3 rows are of a time without requests"});
    row("empty buckets by columns",
        {"day;calls;in;out\n2026-09-01;0;0;0\n2026-09-02;10;100;20\n2026-09-03;;;\n2026-09-04;0;0;0\n", 10,
         10 * month / (4 * 86400), 10, 2, "3 rows are of a time without requests", [] {
             LogChoice choice = columns("day", "in", "out");
             choice.columns.requests = "calls";
             return choice;
         }()});
    row("07 more pages", {"07-openai-has-more.json", 3000, 3000 * month / (3 * 86400), 1000, 200, "more follow"});

    row("12 parent and child",
        {"12-otel-parent-and-child.jsonl", 3, 1095, 10, 16, "3 spans are left out, as their tokens are those of"});
    row("parent and child in CSV, parent first", {langfuseSpans(true), 3, 1095, 10, 16, "3 spans are left out"});
    row("parent and child in CSV, child first", {langfuseSpans(false), 3, 1095, 10, 16, "3 spans are left out"});
    row("parent and child by columns",
        {"span_id,parent_span_id,at,in,out\nc0,p0,2026-09-01 10:00,10,16\np0,,2026-09-01 10:00,10,16\n"
         "x,,2026-09-01 12:00,10,16\n",
         2, 2 * month / 7200, 10, 16, "1 span is left out", columns("at", "in", "out")});
    row("runs of LangSmith by columns",
        {R"({"id":"a","run_type":"chain","start_time":"2026-09-01T10:00:00Z","prompt_tokens":10,"completion_tokens":5})"
         "\n"
         R"({"id":"b","parent_run_id":"a","run_type":"llm","start_time":"2026-09-01T10:00:00Z","prompt_tokens":10,)"
         R"("completion_tokens":5})"
         "\n"
         R"({"id":"c","run_type":"llm","start_time":"2026-09-01T12:00:00Z","prompt_tokens":30,"completion_tokens":5})",
         2, 2 * month / 7200, 20, 5, "1 record is no request for a text, and left out: chain (1).",
         columns("start_time", "prompt_tokens", "completion_tokens")});

    row("13 OpenInference by columns", {"13-openinference.jsonl", 6, 6 * month / 7200, 3500, 150,
                                        "3 records are no request for a text, and left out: AGENT (3).",
                                        columns("start_time", "llm.token_count.prompt", "llm.token_count.completion")});
    row("OpenInference in CSV",
        {"openinference.span.kind,start_time,in,out\nAGENT,2026-09-01T08:00:00Z,30,5\nLLM,2026-09-01T08:00:00Z,30,5\n"
         "LLM,2026-09-01T10:00:00Z,50,5\n",
         2, 2 * month / 7200, 40, 5, "left out: AGENT (1).", columns("start_time", "in", "out")});

    row("15 rows without tokens", {"15-litellm-tool-rows.csv", 3, 1095, 1000, 200, "3 rows of 0 tokens are left out."});
    row("rows without tokens in JSON",
        {R"({"startTime":"2026-09-01T08:00:00Z","prompt_tokens":1000,"completion_tokens":200,"call_type":"acompletion"})"
         "\n"
         R"({"startTime":"2026-09-01T09:00:00Z","prompt_tokens":0,"completion_tokens":0,"call_type":"call_mcp_tool"})"
         "\n"
         R"({"startTime":"2026-09-01T10:00:00Z","prompt_tokens":1000,"completion_tokens":200,"call_type":"acompletion"})",
         2, 2 * month / 7200, 1000, 200, "1 row of 0 tokens is left out."});
    row("an id that repeats", {"request_id,startTime,prompt_tokens,completion_tokens\na,2026-09-01 "
                               "08:00:00,10,5\nb,2026-09-01 10:00:00,20,5\n"
                               "a,2026-09-01 08:00:00,10,5\n",
                               2, 2 * month / 7200, 15, 5, "1 row has an id that came before, and counts once."});
    row("an id that repeats in JSON",
        {R"([{"request_id":"a","startTime":"2026-09-01T08:00:00Z","prompt_tokens":10,"completion_tokens":5},)"
         R"({"request_id":"b","startTime":"2026-09-01T10:00:00Z","prompt_tokens":20,"completion_tokens":5},)"
         R"({"request_id":"a","startTime":"2026-09-01T08:00:00Z","prompt_tokens":10,"completion_tokens":5}])",
         2, 2 * month / 7200, 15, 5, "1 row has an id that came before"});

    row("chosen by a count of tokens",
        {R"({"type":"GENERATION","start_time":"2026-09-01T08:00:00Z","usage_details":{"input":10,"output":5}})"
         "\n"
         R"({"type":"GENERATION","start_time":"2026-09-01T10:00:00Z","usage_details":{"input":20,"output":5}})",
         1, month / 7200, 20, 5, "1 record has none of the chosen values", [] {
             LogChoice choice;
             choice.only = {{"usage_details.input", "20"}};
             return choice;
         }()});

    const LogChoice mooncake = columns("timestamp", "input_length", "output_length");
    row("17 milliseconds", {"17-relative-milliseconds.jsonl", 21, 919'800, 8000, 200, "count from the log's own",
                            inUnit(mooncake, TimeUnit::Milliseconds)});
    row("17 seconds", {"17-relative-milliseconds.jsonl", 21, 919.8, 8000, 200, "count from the log's own",
                       inUnit(mooncake, TimeUnit::Seconds)});
    row("microseconds in CSV",
        {"at,in,out\n0,10,5\n30000000,20,5\n60000000,30,5\n", 3, 3 * month / 60, 20, 5, "count from the log's own",
         inUnit(columns("at", "in", "out"), TimeUnit::Microseconds)});
    row("seconds by the format", {"Timestamp,Model,Request tokens,Response tokens\n5,a,10,5\n65,a,20,5\n", 2,
                                  2 * month / 60, 15, 5, "count from the log's own"});

    const LogChoice german = columns("zeit", "eingabe", "ausgabe");
    row("18 with a decimal comma", {"18-german-thousands.csv", 5, 5 * month / (4 * 86400), 2000, 1000, "",
                                    withDecimal(german, DecimalSign::Comma)});
    row("a comma before decimals elsewhere",
        {"sep=;\nzeit;eingabe;ausgabe;kosten\n01.09.2026 10:00;2.000;1.000;0,75\n03.09.2026 10:00;2.000;1.000;1,5\n", 2,
         2 * month / (2 * 86400), 2000, 1000, "Its cell 0,75 shows that a comma stands before decimals", german});
    row("a dot before decimals elsewhere",
        {"zeit;eingabe;ausgabe;kosten\n01.09.2026 10:00;2.000;1.000;0.75\n03.09.2026 10:00;2.000;1.000;1.5\n", 2,
         2 * month / (2 * 86400), 2, 1, "Its cell 0.75 shows that a dot stands before decimals.", german});
    row("a dot in texts of JSON",
        {R"({"zeit":"2026-09-01T10:00","eingabe":"2.000","ausgabe":"1.000"})"
         "\n"
         R"({"zeit":"2026-09-03T10:00","eingabe":"2.000","ausgabe":3.0})",
         2, 2 * month / (2 * 86400), 2000, 501.5, "", withDecimal(german, DecimalSign::Comma)});

    row("whole days", {"day,in,out\n2026-09-01,50000000,100\n2026-09-02,20000000,100\n2026-09-04,50000000,100\n",
                       {},
                       {},
                       {},
                       {},
                       "All its times are midnight",
                       columns("day", "in", "out")});
    row("one midnight of a format of requests",
        {"startTime,prompt_tokens,completion_tokens\n2026-09-01 00:00:00,10,5\n2026-09-01 00:00:00,20,5\n",
         2,
         {},
         15,
         5,
         "All rows have the same time"});
    row("midnights of a format of requests",
        {"startTime,prompt_tokens,completion_tokens\n2026-09-01 00:00:00,10,5\n2026-09-02 00:00:00,20,5\n",
         {},
         {},
         {},
         {},
         "All its times are midnight"});
    row("midnights in JSON", {R"({"at":"2026-09-01T00:00:00+02:00","in":100,"out":10})"
                              "\n"
                              R"({"at":"2026-09-02T00:00:00+02:00","in":100,"out":10})",
                              {},
                              {},
                              {},
                              {},
                              "All its times are midnight",
                              columns("at", "in", "out")});
    row("a page of Anthropic's", {anthropicPage(R"(, "has_more": false, "next_page": null)"),
                                  {},
                                  {},
                                  {},
                                  {},
                                  "5 rows are of a time without requests"});
    row("a page of Anthropic's that goes on",
        {anthropicPage(R"(, "has_more": true, "next_page": "x")"), {}, {}, {}, {}, "more follow"});
}

void FieldLogsTest::saysWhatIsRight()
{
    QFETCH(const Right, right);
    std::filesystem::path path;
    if (right.log.find('\n') == std::string::npos && right.log.find('{') == std::string::npos) {
        const auto shared = LogFiles::shared("field/" + right.log);
        if (!shared)
            QSKIP("the upstream files are not at hand");
        path = *shared;
    } else {
        path = m_files.write("log", right.log);
    }
    const Result<Traffic> traffic = readTraffic(path, right.choice, {}, {}, LogFiles::longAfter);
    QVERIFY2(traffic.ok(), traffic ? "" : traffic.error().sentence().c_str());
    const auto same = [](const char* what, const std::optional<double>& figure, const std::optional<double>& expected) {
        QVERIFY2(figure.has_value() == expected.has_value(), what);
        if (figure && expected)
            QVERIFY2(std::abs(*figure - *expected) <= 1e-9 * *expected,
                     (what + std::to_string(*figure) + " instead of " + std::to_string(*expected)).c_str());
    };
    QCOMPARE(traffic->requests, right.requests);
    same("requests a month: ", traffic->requestsPerMonth, right.aMonth);
    same("input: ", traffic->input.mean, right.input);
    same("output: ", traffic->output.mean, right.output);
    QCOMPARE(traffic->skipped, 0U);
    const std::vector<std::string> notes = inWords(traffic->notes);
    const bool noted = std::any_of(notes.begin(), notes.end(),
                                   [&](const auto& note) { return note.find(right.note) != std::string::npos; });
    std::string all;
    for (const std::string& note : notes)
        all += note + '\n';
    QVERIFY2(noted, all.c_str());
}

void FieldLogsTest::refuses_data()
{
    QTest::addColumn<Right>("wrong");
    QTest::addColumn<int>("remedy");
    const auto row = [](const char* name, const Right& wrong, Error::Remedy remedy) {
        QTest::newRow(name) << wrong << static_cast<int>(remedy);
    };
    row("17 no unit",
        {"17-relative-milliseconds.jsonl",
         {},
         {},
         {},
         {},
         ": has times that are numbers without a date: as seconds that is 920 requests a month, as milliseconds "
         "919,800, "
         "as microseconds 919,800,000; choose their unit",
         columns("timestamp", "input_length", "output_length")},
        Error::Remedy::ChooseTimeUnit);
    row("no unit in CSV",
        {"at,in,out\n0,10,5\n300,20,5\n",
         {},
         {},
         {},
         {},
         "as seconds that is 17,520 requests a month",
         columns("at", "in", "out")},
        Error::Remedy::ChooseTimeUnit);
    row("18 two readings",
        {"18-german-thousands.csv",
         {},
         {},
         {},
         {},
         ": line 2: the number of input tokens \"2.000\" is 2 or 2,000, and no other number shows which",
         columns("zeit", "eingabe", "ausgabe")},
        Error::Remedy::ChooseDecimal);
    row("two readings in a table with commas",
        {"at,in,out\n2026-09-01 10:00,2,1\n2026-09-01 11:00,2.500,1\n",
         {},
         {},
         {},
         {},
         ": line 3: the number of input tokens \"2.500\" is 2.5 or 2,500",
         columns("at", "in", "out")},
        Error::Remedy::ChooseDecimal);
    row("two readings in texts of JSON",
        {R"({"at":"2026-09-01T10:00","in":2,"out":"2.000"})",
         {},
         {},
         {},
         {},
         ": line 1: the number of output tokens \"2.000\" is 2 or 2,000",
         columns("at", "in", "out")},
        Error::Remedy::ChooseDecimal);
}

void FieldLogsTest::refuses()
{
    QFETCH(const Right, wrong);
    QFETCH(const int, remedy);
    const bool isText = wrong.log.find_first_of("\n{") != std::string::npos;
    const auto shared = LogFiles::shared("field/" + wrong.log);
    if (!isText && !shared)
        QSKIP("the upstream files are not at hand");
    const auto path = isText ? m_files.write("log", wrong.log) : *shared;
    const Result<Traffic> traffic = readTraffic(path, wrong.choice, {}, {}, LogFiles::longAfter);
    QVERIFY(!traffic.ok());
    const std::string sentence = traffic.error().sentence();
    QVERIFY2(sentence.find(wrong.note) != std::string::npos, sentence.c_str());
    QVERIFY(sentence.starts_with(path.string()));
    QCOMPARE(static_cast<int>(traffic.error().remedy), remedy);
}

QTEST_APPLESS_MAIN(FieldLogsTest)
#include "field_logs_test.moc"
