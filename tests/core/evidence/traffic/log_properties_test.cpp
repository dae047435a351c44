// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "tests/support/log_files.h"

#include <fmt/format.h>

#include <QTest>

#include <random>

using namespace breakeven;
using namespace breakeven::test;

/// What must hold of any log: how its rows are split, ordered and written changes no figure.
class LogPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void twoHalvesAddUp_data();
    void twoHalvesAddUp();
    void orderChangesNothing_data();
    void orderChangesNothing();
    void formatsAgree();
    void emptyBucketsLengthenTheSpan_data();
    void emptyBucketsLengthenTheSpan();
    void groupsAddUp_data();
    void groupsAddUp();

private:
    LogFiles m_files;
};

namespace {

/// A request as each format writes it.
struct Request {
    int number;
    std::string time; ///< to the second
    int input;
    int output;
    std::string model;
};

std::vector<Request> requests(int count)
{
    std::mt19937 random(14);
    std::vector<Request> all;
    for (int i = 0; i < count; ++i) {
        const int second = static_cast<int>(random() % (5 * 86400));
        all.push_back({i,
                       fmt::format("2026-09-0{}T{:02}:{:02}:{:02}", 1 + second / 86400, second / 3600 % 24,
                                   second / 60 % 60, second % 60),
                       static_cast<int>(random() % 5000), static_cast<int>(random() % 900) + 1,
                       "model " + std::to_string(random() % 4)});
    }
    return all;
}

struct Form {
    const char* name;
    std::string header;
    std::string (*line)(const Request&);
};

const Form forms[]{
    {"azure-llm-trace", "TIMESTAMP,ContextTokens,GeneratedTokens,model\n",
     [](const Request& r) { return fmt::format("{},{},{},{}\n", r.time, r.input, r.output, r.model); }},
    {"litellm-spend", "request_id,startTime,prompt_tokens,completion_tokens,model\n",
     [](const Request& r) { return fmt::format("q{},{},{},{},{}\n", r.number, r.time, r.input, r.output, r.model); }},
    {"litellm-spend", "",
     [](const Request& r) {
         return fmt::format(R"({{"request_id":"q{}","startTime":"{}","prompt_tokens":{},"completion_tokens":{},)"
                            R"("model":"{}"}})"
                            "\n",
                            r.number, r.time, r.input, r.output, r.model);
     }},
    {"langfuse", "id;type;start_time;usage_details;model\n",
     [](const Request& r) {
         return fmt::format("o{};GENERATION;{};\"{{\"\"input\"\":{},\"\"output\"\":{}}}\";{}\n", r.number, r.time,
                            r.input, r.output, r.model);
     }},
    {"opentelemetry", "",
     [](const Request& r) { // in a span that repeats it
         const std::string tokens =
             fmt::format(R"("attributes":{{"gen_ai.usage.input_tokens":{},"gen_ai.usage.output_tokens":{},)"
                         R"("gen_ai.request.model":"{}"}}}})"
                         "\n",
                         r.input, r.output, r.model);
         return fmt::format(R"({{"span_id":"p{0}","start_time":"{1}Z",{2})"
                            R"({{"span_id":"c{0}","parent_span_id":"p{0}","start_time":"{1}Z",{2})",
                            r.number, r.time, tokens);
     }},
};

std::string textOf(const Form& form, const std::vector<Request>& all)
{
    std::string text = form.header;
    for (const Request& request : all)
        text += form.line(request);
    return text;
}

/// Everything that a log says of its requests, exactly.
std::string figuresOf(const Traffic& t)
{
    const auto shown = [](const std::optional<double>& figure) {
        return figure ? fmt::format("{:.17g} ", *figure) : "- ";
    };
    std::string text = fmt::format("{} {} {} {} ", t.requests.value_or(0), t.first, t.last, t.seconds);
    for (const TokenFigures* tokens : {&t.input, &t.output})
        for (const auto& figure : {tokens->mean, tokens->p50, tokens->p90, tokens->p95, tokens->p99})
            text += shown(figure);
    for (const auto& figure : {t.requestsPerMonth, t.inputTokensPerMonth, t.outputTokensPerMonth, t.peakMinute,
                               t.peakHour, t.meanOfMinute, t.meanOfHour})
        text += shown(figure);
    for (const auto& range : {t.volumeRange, t.inputRange, t.outputRange})
        text += range ? fmt::format("{:.17g}..{:.17g} ", range->low, range->high) : "- ";
    for (const double load : t.series.load)
        text += fmt::format("{} ", load);
    return text;
}

void addForms()
{
    QTest::addColumn<int>("form");
    for (std::size_t i = 0; i < std::size(forms); ++i)
        QTest::addRow("%s %d", forms[i].name, static_cast<int>(i)) << static_cast<int>(i);
}

} // namespace

void LogPropertiesTest::twoHalvesAddUp_data()
{
    addForms();
}

void LogPropertiesTest::twoHalvesAddUp()
{
    QFETCH(const int, form);
    const std::vector<Request> all = requests(600);
    const Traffic whole = m_files.read(textOf(forms[form], all));
    QCOMPARE(whole.format, std::string(forms[form].name));
    QCOMPARE(*whole.requests, 600U);
    std::uint64_t count = 0;
    double input = 0;
    double output = 0;
    for (const auto& [from, to] : {std::pair{0, 250}, {250, 600}}) {
        const Traffic part = m_files.read(textOf(forms[form], {all.begin() + from, all.begin() + to}));
        count += *part.requests;
        input += *part.input.mean * static_cast<double>(*part.requests);
        output += *part.output.mean * static_cast<double>(*part.requests);
    }
    QCOMPARE(count, *whole.requests);
    QCOMPARE(input, *whole.input.mean * 600);
    QCOMPARE(output, *whole.output.mean * 600);
}

void LogPropertiesTest::orderChangesNothing_data()
{
    addForms();
}

void LogPropertiesTest::orderChangesNothing()
{
    QFETCH(const int, form);
    std::vector<Request> all = requests(300);
    all.push_back(all.front()); // an id that repeats, where there are ids
    const std::string before = figuresOf(m_files.read(textOf(forms[form], all)));
    std::mt19937 random(3);
    for (int i = 0; i < 5; ++i) {
        std::shuffle(all.begin(), all.end(), random);
        QCOMPARE(figuresOf(m_files.read(textOf(forms[form], all))), before);
    }
}

void LogPropertiesTest::formatsAgree()
{
    const std::vector<Request> all = requests(400);
    const std::string first = figuresOf(m_files.read(textOf(forms[0], all)));
    for (const Form& form : forms)
        QCOMPARE(figuresOf(m_files.read(textOf(form, all))), first);
}

void LogPropertiesTest::emptyBucketsLengthenTheSpan_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("hours");
    for (const int hours : {1, 24, 7 * 24}) {
        QTest::addRow("CSV, %d hours", hours) << false << hours;
        QTest::addRow("JSON, %d hours", hours) << true << hours;
    }
}

void LogPropertiesTest::emptyBucketsLengthenTheSpan()
{
    QFETCH(const bool, json);
    QFETCH(const int, hours);
    const auto log = [&](int before, int behind) {
        std::string text = json ? "{\"data\":[" : "start_time,end_time,num_model_requests,input_tokens,output_tokens\n";
        constexpr int full = 3;
        for (int i = -before; i < full + behind; ++i) {
            const long start = 1'788'220'800 + 3600L * hours * i;
            const bool isFull = i >= 0 && i < full;
            const int count = isFull ? 10 + i : 0;
            if (json)
                text += fmt::format(R"({}{{"start_time":{},"end_time":{},"results":[{}]}})", i > -before ? "," : "",
                                    start, start + 3600 * hours,
                                    isFull ? fmt::format(R"({{"num_model_requests":{},"input_tokens":1000,)"
                                                         R"("output_tokens":100}})",
                                                         count)
                                           : "");
            else
                text += fmt::format("{},{},{},{},{}\n", start, start + 3600 * hours, count, isFull ? 1000 : 0,
                                    isFull ? 100 : 0);
        }
        return m_files.read(text + (json ? "]}" : ""));
    };
    const Traffic bare = log(0, 0);
    for (const auto& [before, behind] : {std::pair{0, 2}, {2, 0}, {4, 3}}) {
        const Traffic longer = log(before, behind);
        QCOMPARE(longer.seconds, bare.seconds * (3 + before + behind) / 3);
        QCOMPARE(*longer.requests, *bare.requests);
        QCOMPARE(*longer.input.mean, *bare.input.mean);
        QCOMPARE(*longer.requestsPerMonth, *bare.requestsPerMonth * 3 / (3 + before + behind));
        QCOMPARE(longer.emptyBuckets, static_cast<std::uint64_t>(before + behind));
        QCOMPARE(longer.first, bare.first - before * hours * oneHour);
    }
}

void LogPropertiesTest::groupsAddUp_data()
{
    addForms();
}

void LogPropertiesTest::groupsAddUp()
{
    QFETCH(const int, form);
    const std::string text = textOf(forms[form], requests(500));
    LogChoice choice;
    choice.by = "model";
    const auto read = [&] { return readTraffic(m_files.write("log", text), choice, {}, {}, LogFiles::longAfter); };
    const Result<Traffic> split = read();
    QVERIFY(split.ok());
    QCOMPARE(split->groups.size(), std::size_t{4});
    double aMonth = 0;
    double input = 0;
    choice.by.clear();
    for (const TrafficGroup& group : split->groups) {
        aMonth += *group.traffic.requestsPerMonth;
        input += *group.traffic.inputTokensPerMonth;
        choice.only = {{"model", group.value}};
        const Result<Traffic> alone = read(); // the same as if it had been chosen
        QVERIFY(alone.ok());
        QCOMPARE(figuresOf(*alone), figuresOf(group.traffic));
    }
    QCOMPARE(aMonth, *split->requestsPerMonth);
    QCOMPARE(input, *split->inputTokensPerMonth);
    QCOMPARE(figuresOf(*split), figuresOf(m_files.read(text)));
}

QTEST_APPLESS_MAIN(LogPropertiesTest)
#include "log_properties_test.moc"
