// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "core/words/phrases.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

/// Rows as exporters write them, each in a way of its own that has been misread: what is right, and what must be said.
class ExportersHabitsTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItIsMeant_data();
    void isReadAsItIsMeant();

private:
    LogFiles m_files;
};

namespace {

struct Right {
    std::string log;
    std::uint64_t rows;
    std::optional<double> aMonth = {}; ///< requests
    std::optional<double> input = {};  ///< mean tokens of a request
    std::optional<double> output = {};
    std::optional<double> cached = {};  ///< share of the input
    std::optional<double> written = {}; ///< share of what was not read
    std::vector<std::string> notes = {};
    std::vector<std::string> unsaid = {}; ///< that no note contains
    LogChoice choice = {};
};

LogChoice columns(const std::string& time, const std::string& input, const std::string& output,
                  const std::string& requests = {})
{
    LogChoice choice;
    choice.columns.time = time;
    choice.columns.input = input;
    choice.columns.output = output;
    choice.columns.requests = requests;
    return choice;
}

/// Rows an hour apart, in each of which HH is the hour.
std::string hours(std::initializer_list<std::string> rows)
{
    std::string log;
    int hour = 8;
    for (std::string row : rows) {
        row.replace(row.find("HH"), 2, hour < 10 ? "0" + std::to_string(hour) : std::to_string(hour));
        log += row + '\n';
        ++hour;
    }
    return log;
}

/// A span with these attributes of gen_ai.usage, and those before.
std::string span(const std::string& usage, const std::string& before = {})
{
    return R"({"start_time": "2026-09-01THH:00:00Z", )" + before + R"("attributes": {)" + usage + "}}";
}

std::string usage(const char* input, const char* output, const std::string& more = {})
{
    return R"("gen_ai.usage.input_tokens": )" + std::string(input) + R"(, "gen_ai.usage.output_tokens": )" + output +
           (more.empty() ? "" : ", " + more);
}

std::string within(const char* id, const char* parent, const char* input, const char* output)
{
    return span(usage(input, output),
                R"("trace_id": "t", "span_id": ")" + std::string(id) + R"(", "parent_span_id": )" + parent + ", ");
}

std::string invocation(const char* model, const char* output, const std::string& body = {})
{
    return R"({"schemaType": "ModelInvocationLog", "timestamp": "2026-09-01THH:00:00Z", "modelId": ")" +
           std::string(model) + R"(", "input": {"inputTokenCount": 100}, "output": {"outputTokenCount": )" + output +
           (body.empty() ? "" : R"(, "outputBodyJson": )" + body) + "}}";
}

std::string page(const char* first, const char* second, bool more)
{
    const auto bucket = [](const char* start) {
        return R"({"start_time": )" + std::string(start) + R"(, "end_time": )" +
               std::to_string(std::stoll(start) + 86400) +
               R"(, "results": [{"input_tokens": 1000, "output_tokens": 200, "num_model_requests": 10}]})";
    };
    return R"({"object": "page", "data": [)" + bucket(first) + ", " + bucket(second) + R"(], "has_more": )" +
           (more ? "true" : "false") + "}\n";
}

} // namespace

void ExportersHabitsTest::isReadAsItIsMeant_data()
{
    QTest::addColumn<Right>("right");
    const auto row = [](const char* name, const Right& right) { QTest::newRow(name) << right; };
    constexpr double month = 2'628'000;
    constexpr double day = 86400;

    // More was read from the cache, or written to it, than the input is: it can't be within, whatever the total says.
    const std::string reads =
        span(usage("100", "50", R"("gen_ai.usage.total_tokens": 150, "gen_ai.usage.cache_read.input_tokens": 900)"));
    row("reads beside a total without them", {.log = hours({reads, reads}),
                                              .rows = 2,
                                              .input = 1000,
                                              .output = 50,
                                              .cached = 0.9,
                                              .notes = {"The input is counted without the tokens of the cache",
                                                        "1,800 tokens fewer than what they count one by one"}});
    const std::string writes = span(
        usage("1000", "50", R"("gen_ai.usage.total_tokens": 1050, "gen_ai.usage.cache_creation.input_tokens": 1700)"));
    row("writes beside a total without them",
        {.log = hours({writes, writes}), .rows = 2, .input = 2700, .output = 50, .written = 1700 / 2700.0});

    // What rows show of one provider is no proof for another, and is said.
    const std::string reading = R"("gen_ai.usage.cache_read.input_tokens": )";
    const auto of = [&](const std::string& maker, const char* input, const char* read) {
        return span(usage(input, "50", reading + read), maker);
    };
    const std::string openAi = R"("gen_ai.system": "openai", )";
    const std::string anthropic = R"("gen_ai.system": "anthropic", )";
    row("one row of another provider", {.log = hours({of(openAi, "1000", "900"), of(openAi, "1000", "900"),
                                                      of(openAi, "1000", "900"), of(anthropic, "10", "20")}),
                                        .rows = 4,
                                        .input = 757.5,
                                        .cached = 2720 / 3030.0,
                                        .notes = {"In 1 row the input is counted without", "3 others don't show it"}});
    row("one row of another model's family",
        {.log = hours({of(R"("model": "gpt-5.3", )", "1000", "900"), of(R"("model": "gpt-5", )", "1000", "900"),
                       of(R"("model": "eu.anthropic.claude-haiku-4-5", )", "10", "20")}),
         .rows = 3,
         .input = 2030 / 3.0,
         .notes = {"2 others don't show it"}});
    row("one row of the same family", {.log = hours({of(R"("model": "claude-opus-5", )", "1000", "900"),
                                                     of(R"("model": "anthropic/claude-sonnet-5", )", "1000", "900"),
                                                     of(R"("model": "claude-haiku-4-5", )", "10", "20")}),
                                       .rows = 3,
                                       .input = (1900 + 1900 + 30) / 3.0,
                                       .notes = {"2 rows don't show it, and are counted like the 1 that do"}});
    const std::string unclear = of("", "1000", "900");
    const std::string beside = of("", "10", "20");
    row("rows of who knows whom",
        {.log = hours({unclear, beside, beside}),
         .rows = 3,
         .input = (1900 + 30 + 30) / 3.0,
         .notes = {"The input is counted without the tokens of the cache", "1 row doesn't show it, and is counted like "
                                                                           "the 2 that do"}});
    row("details are a part",
        {.log = hours({R"({"t": "2026-09-01THH:00:00Z", "u": {"input_tokens": 1000, "output_tokens": 10, )"
                       R"("input_tokens_details": {"cached_tokens": 900}}})",
                       R"({"t": "2026-09-01THH:00:00Z", "u": {"input_tokens": 100, "output_tokens": 10, )"
                       R"("cache_read_input_tokens": 900}})"}),
         .rows = 2,
         .input = 1000,
         .cached = 0.9,
         .notes = {"In 1 rows the input holds the tokens of the cache, in 1 it doesn't"},
         .choice = columns("t", "u.input_tokens", "u.output_tokens")});

    // A count where others have an object of counts.
    row("written tokens among the details",
        {.log = hours({R"({"id": "1", "run_type": "llm", "start_time": "2026-09-01THH:00:00", "prompt_tokens": 1000, )"
                       R"("completion_tokens": 250, "total_tokens": 1250, "prompt_token_details": )"
                       R"({"cache_read": 400, "cache_creation": 100}})",
                       R"({"id": "2", "run_type": "llm", "start_time": "2026-09-01THH:00:00", "prompt_tokens": 1000, )"
                       R"("completion_tokens": 250, "total_tokens": 1250, "prompt_token_details": )"
                       R"({"cache_read": 400, "cache_creation": {"ephemeral_5m_input_tokens": 100}}})"}),
         .rows = 2,
         .input = 1000,
         .cached = 0.4,
         .written = 100 / 600.0});

    // A day is a day of the calendar, by whatever clock.
    const std::string west = "date,in,out,n\n2026-09-01T00:00:00-07:00,1000,10,10\n"
                             "2026-09-02T00:00:00-07:00,1000,10,10\n2026-09-03T00:00:00-07:00,1000,10,10\n";
    row("midnights of a clock of its own", {.log = west,
                                            .rows = 3,
                                            .aMonth = 30 * month / (3 * day),
                                            .notes = {"Its rows sum up 24 hours"},
                                            .choice = columns("date", "in", "out", "n")});
    row("clocks that change",
        {.log = "date,in,out,n\n2026-10-24T00:00:00+02:00,1000,10,10\n2026-10-25T00:00:00+02:00,1000,10,10\n"
                "2026-10-26T00:00:00+01:00,1000,10,10\n",
         .rows = 3,
         .aMonth = 30 * month / (3 * day),
         .choice = columns("date", "in", "out", "n")});
    row("midnights without a count of requests",
        {.log = "date,in,out\n2026-09-01T00:00:00+02:00,1000,10\n2026-09-02T00:00:00+02:00,1000,10\n"
                "2026-09-03T00:00:00+02:00,1000,10\n",
         .rows = 3,
         .notes = {"its rows are whole days", "Its rows sum up 24 hours"},
         .choice = columns("date", "in", "out")});
    row("an hour of these is none", {.log = "at,in,out,n\n2026-09-01T00:00:00+02:00,1000,10,10\n"
                                            "2026-09-01T01:00:00+02:00,1000,10,10\n",
                                     .rows = 2,
                                     .aMonth = 20 * month / 7200,
                                     .choice = columns("at", "in", "out", "n")});

    // Sums over more than a day.
    row("weeks", {.log = "week,in,out,n\n2026-08-03,1000,10,7\n2026-08-10,1000,10,7\n2026-08-24,1000,10,7\n",
                  .rows = 3,
                  .aMonth = 21 * month / (28 * day), // one has no row
                  .notes = {"All its rows are whole weeks apart: each is read as the sum of 7 days"},
                  .choice = columns("week", "in", "out", "n")});
    row("months", {.log = "month,in,out,n\n2026-06-01,1000,10,30\n2026-07-01,1000,10,31\n2026-08-01,1000,10,31\n",
                   .rows = 3,
                   .aMonth = 92 * month / (92 * day),
                   .notes = {"All its rows begin a month"},
                   .choice = columns("month", "in", "out", "n")});
    row("days of which two are missing",
        {.log = "day,in,out,n\n2026-08-03,1000,10,7\n2026-08-06,1000,10,7\n2026-08-09,1000,10,7\n",
         .rows = 3,
         .aMonth = 21 * month / (7 * day),
         .unsaid = {"apart"},
         .choice = columns("day", "in", "out", "n")});

    // Sums that an export has twice.
    row("pages that overlap", {.log = page("1788220800", "1788307200", true) + page("1788307200", "1788393600", false),
                               .rows = 3,
                               .aMonth = 30 * month / (3 * day),
                               .notes = {"1 row is the same as one that came before, and counts once"}});
    const std::string twice = "1788307200,1788393600,10,1000,200\n1788393600,1788480000,20,1000,200\n";
    row("an export twice in a file",
        {.log = "start_time,end_time,num_model_requests,input_tokens,output_tokens\n" + twice + twice,
         .rows = 2,
         .aMonth = 30 * month / (2 * day),
         .notes = {"2 rows are the same as one that came before, and count once"}});
    const std::string tokensAlone = R"({"starting_at": "2026-09-0DT00:00:00Z", "ending_at": "2026-09-0ET00:00:00Z", )"
                                    R"("results": [{"uncached_input_tokens": 600, "cache_read_input_tokens": 400, )"
                                    R"("output_tokens": 200}]})";
    const auto ofDay = [&tokensAlone](const char* first, const char* next) {
        return QString::fromStdString(tokensAlone).replace("0D", first).replace("0E", next).toStdString();
    };
    row("tokens alone twice", {.log = R"({"data": [)" + ofDay("01", "02") + ", " + ofDay("02", "03") + "]}\n" +
                                      R"({"data": [)" + ofDay("02", "03") + "]}\n",
                               .rows = 2,
                               .notes = {"1 row is the same as one that came before"}});
    row("two groups of a table may be alike",
        {.log = "day,in,out,n\n2026-08-03,1000,10,7\n2026-08-03,1000,10,7\n2026-08-04,1000,10,7\n",
         .rows = 3,
         .aMonth = 21 * month / (2 * day),
         .notes = {"1 row is the same as one that came before, to the letter: both are counted"},
         .choice = columns("day", "in", "out", "n")});

    // Failed, and no requests for a text.
    for (const char* code : {"2", "\"ERROR\"", "\"STATUS_CODE_ERROR\""})
        row((std::string("status ") + code).c_str(),
            {.log = hours({span(usage("100", "10"), R"("status": {"code": 1}, )"),
                           span(usage("100", "10"), R"("status": {"code": )" + std::string(code) + "}, ")}),
             .rows = 1,
             .notes = {"1 failed request is left out"}});
    row("older names of what is asked for",
        {.log = hours({span(usage("100", "10", R"("llm.request.type": "chat")")),
                       span(usage("100", "0", R"("llm.request.type": "embedding")")),
                       span(usage("100", "9", R"("gen_ai.operation.name": "retrieval")")),
                       span(usage("100", "9", R"("gen_ai.operation.name": "invoke_workflow")"))}),
         .rows = 1,
         .output = 10,
         .notes = {"3 records are no request for a text"}});
    row("models that write nothing",
        {.log = hours({invocation("anthropic.claude", "10"), invocation("amazon.titan-embed-text-v2:0", "0"),
                       invocation("cohere.rerank-v3-5:0", "0")}),
         .rows = 1,
         .output = 10,
         .notes = {"amazon.titan-embed-text-v2:0 (1), cohere.rerank-v3-5:0 (1)"}});

    // Tokens that stand in what was answered.
    const std::string cacheUsage = R"("cache_read_input_tokens": 900, "cache_creation_input_tokens": 50)";
    row("the cache in the body of an answer",
        {.log = hours({invocation("anthropic.claude", "10",
                                  R"({"usage": {"input_tokens": 100, "output_tokens": 10, )" + cacheUsage + "}}")}),
         .rows = 1,
         .input = 1050,
         .cached = 900 / 1050.0,
         .written = 50 / 150.0});
    row("the cache in the events of an answer",
        {.log =
             hours({invocation("anthropic.claude", "10",
                               R"([{"type": "message_start", "message": {"usage": {"input_tokens": 100, )"
                               R"("output_tokens": 1, )" +
                                   cacheUsage + R"(}}}, {"type": "message_delta", "usage": {"output_tokens": 10}}])")}),
         .rows = 1,
         .input = 1050,
         .output = 10,
         .cached = 900 / 1050.0,
         .written = 50 / 150.0});
    row("thoughts without an answer",
        {.log = hours({R"({"timestamp": "2026-09-01THH:00:00Z", "usageMetadata": {"promptTokenCount": 1000, )"
                       R"("thoughtsTokenCount": 300, "totalTokenCount": 1300}})"}),
         .rows = 1,
         .input = 1000,
         .output = 300,
         .choice = columns("timestamp", "usageMetadata.promptTokenCount", "usageMetadata.candidatesTokenCount")});

    // Parents, ids and pages.
    row("a parent with other tokens than its child",
        {.log = hours({within("p", "null", "300", "30"), within("c", "\"p\"", "100", "10")}),
         .rows = 2,
         .notes = {"1 span has tokens, and so have the spans within it, in other numbers: both are counted"}});
    row("a parent with its child's tokens",
        {.log = hours({within("p", "null", "100", "10"), within("c", "\"p\"", "100", "10")}),
         .rows = 1,
         .unsaid = {"in other numbers"}});
    const auto answer = [](const char* id) {
        return R"({"id": ")" + std::string(id) +
               R"(", "at": "2026-09-01THH:00:00Z", "usage": {"prompt_tokens": 1000, )"
               R"("completion_tokens": 250}})";
    };
    const LogChoice ofAnswers = columns("at", "usage.prompt_tokens", "usage.completion_tokens");
    row("ids of answers", {.log = hours({answer("chatcmpl-0"), answer("chatcmpl-0"), answer("chatcmpl-1")}),
                           .rows = 2,
                           .notes = {"1 row has an id that came before"},
                           .choice = ofAnswers});
    row("an id of something else",
        {.log = hours({answer("7"), answer("7"), answer("8")}), .rows = 3, .unsaid = {"id"}, .choice = ofAnswers});
    row("a cursor to the next page",
        {.log = R"({"data": [{"id": "o", "type": "GENERATION", "startTime": "2026-09-01T08:00:00Z", "usageDetails": )"
                R"({"input": 100, "output": 10}}], "meta": {"cursor": "abc"}})",
         .rows = 1,
         .notes = {"This is one page of several"}});
    row("a list of runs",
        {.log = R"({"runs": [{"id": "1", "run_type": "llm", "start_time": "2026-09-01T10:00:00", "prompt_tokens": 5, )"
                R"("completion_tokens": 2}], "cursors": {"next": null}})",
         .rows = 1,
         .input = 5,
         .unsaid = {"one page of several"}});
}

void ExportersHabitsTest::isReadAsItIsMeant()
{
    QFETCH(const Right, right);
    const Result<Traffic> traffic =
        readTraffic(m_files.write("log", right.log), right.choice, {}, {}, LogFiles::longAfter);
    QVERIFY2(traffic.ok(), traffic ? "" : traffic.error().sentence().c_str());
    QCOMPARE(traffic->rows, right.rows);
    QCOMPARE(traffic->skipped, std::uint64_t{0});
    const auto agrees = [](const std::optional<double>& read, const std::optional<double>& wanted) {
        return !wanted || (read && std::abs(*read - *wanted) <= 1e-9 * *wanted);
    };
    const auto said = [](const std::optional<double>& read) { return qPrintable(QString::number(read.value_or(-1))); };
    QVERIFY2(agrees(traffic->requestsPerMonth, right.aMonth), said(traffic->requestsPerMonth));
    QVERIFY2(agrees(traffic->input.mean, right.input), said(traffic->input.mean));
    QVERIFY2(agrees(traffic->output.mean, right.output), said(traffic->output.mean));
    QVERIFY2(agrees(traffic->cachedShare, right.cached), said(traffic->cachedShare));
    QVERIFY2(agrees(traffic->cacheWriteShare, right.written), said(traffic->cacheWriteShare));
    std::string notes;
    for (const Message& note : traffic->notes)
        notes += inWords(note) + '\n';
    for (const std::string& note : right.notes)
        QVERIFY2(notes.find(note) != std::string::npos, (note + "\n" + notes).c_str());
    for (const std::string& note : right.unsaid)
        QVERIFY2(notes.find(note) == std::string::npos, notes.c_str());
}

QTEST_APPLESS_MAIN(ExportersHabitsTest)
#include "exporters_habits_test.moc"
