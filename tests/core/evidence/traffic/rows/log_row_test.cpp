// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_row.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

constexpr std::chrono::sys_days today{std::chrono::year(2026) / 1 / 2};

LogLayout layoutOf(const char* format)
{
    LogLayout layout;
    layout.format = findLogFormat(format);
    layout.sumsUp = layout.format->sumsUp;
    const auto& columns = layout.format->columns;
    layout.countsRequests = !layout.sumsUp || std::any_of(columns.begin(), columns.end(), [](const auto& column) {
        return column.field == LogField::Requests;
    });
    return layout;
}

using Texts = QMap<int, QByteArray>;

constexpr int at(LogField field)
{
    return static_cast<int>(field);
}

/// What a maker makes of the fields, all of them of a good request but for those that are given.
struct Made {
    LogRow row;
    Message why;
    LogVerdict verdict;

    Made(LogRowMaker& maker, const Texts& given)
    {
        LogFields fields{};
        fields[LogField::Time] = "2025-01-01T00:00:00Z";
        fields[LogField::Input] = "100";
        fields[LogField::Output] = "10";
        for (auto each = given.begin(); each != given.end(); ++each)
            fields[static_cast<LogField>(each.key())] = each.value().constData();
        verdict = maker.make(fields, row, why);
    }
};

QByteArray told(const Made& made)
{
    switch (made.verdict) {
    case LogVerdict::Good: return "good";
    case LogVerdict::Broken: return QByteArray::fromStdString(inWords(made.why));
    case LogVerdict::Failed: return "failed";
    case LogVerdict::FromCache: return "from cache";
    case LogVerdict::Other: return "other";
    case LogVerdict::Empty: return "empty";
    }
    return {};
}

} // namespace

class LogRowTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        using enum LogField;
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<Texts>("given");
        QTest::addColumn<QByteArray>("verdict");
        int number = 0;
        const auto row = [&number](const char* format, const Texts& given, const char* verdict) {
            QTest::addRow("%d: %s, %s", ++number, format, verdict)
                << QByteArray(format) << given << QByteArray(verdict);
        };
        row("columns", {}, "good");
        row("litellm-spend", {{at(Operation), "acompletion"}}, "good");
        row("litellm-spend", {{at(Operation), "aembedding"}}, "other");
        row("litellm-spend", {{at(Operation), "image_generation"}, {at(Status), "failure"}}, "other");
        row("langfuse", {{at(Operation), "generation"}}, "good");
        row("langfuse", {{at(Operation), "SPAN"}}, "other");
        row("litellm-spend", {{at(Status), "FAILURE"}, {at(CacheHit), "True"}}, "failed");
        row("langfuse", {{at(Status), "Error"}}, "failed");
        row("litellm-spend", {{at(Status), "success"}}, "good");
        row("opentelemetry", {{at(Fault), "timeout"}}, "failed");
        row("litellm-spend", {{at(CacheHit), "t"}, {at(Input), "x"}}, "from cache");
        row("litellm-spend", {{at(CacheHit), "False"}}, "good");
        row("burstgpt", {{at(Output), "0"}}, "failed");
        row("columns", {{at(Output), "0"}}, "good");
        row("opentelemetry", {{at(Input), ""}, {at(Output), ""}}, "other");
        row("opentelemetry", {{at(Input), ""}}, "the number of input tokens is missing");
        row("columns", {{at(Input), ""}, {at(Output), ""}}, "the number of input tokens is missing");
        row("columns", {{at(Output), "1.5"}}, "the number of output tokens \"1.5\" is not a whole number");
        row("columns", {{at(Input), "16777215"}}, "good");
        row("columns", {{at(Input), "16777216"}}, "16777216 tokens are more than a request can have");
        row("columns", {{at(Cached), "60"}, {at(Written), "40"}}, "good");
        row("columns", {{at(Cached), "60"}, {at(Written), "41"}}, "good"); // the input doesn't hold them
        row("columns", {{at(Input), "16777215"}, {at(Cached), "1"}},
            "16777216 tokens are more than a request can have");
        row("columns", {{at(Reasoning), "x"}}, "the number of reasoning tokens \"x\" is not a number");
        row("columns", {{at(Total), "-1"}}, "the number of all tokens \"-1\" is negative");
        row("langfuse", {{at(Usage), "{\"input\":-1}"}},
            "the usage \"{\\\"input\\\":-1}\" has a count of tokens that is no whole number");
        row("openai-usage", {}, "the number of requests is missing");
        row("openai-usage", {{at(Requests), "0"}}, "there are tokens without a request");
        row("openai-usage", {{at(Requests), "0"}, {at(Input), "0"}, {at(Output), "0"}}, "empty");
        row("openai-usage", {{at(Requests), ""}, {at(Input), ""}, {at(Output), "0.0"}}, "empty");
        row("openai-usage", {{at(Requests), "2"}, {at(Input), "0"}, {at(Output), "0"}}, "empty");
        row("openai-usage", {{at(Requests), "0"}, {at(Time), "x"}, {at(Input), "0"}, {at(Output), ""}},
            "\"x\" is not a time of the years 2000 to 2099 in a form that is read: 2023-11-16 18:15:46, 16.11.2023 "
            "18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970");
        row("columns", {{at(Input), "0"}, {at(Output), "0"}}, "empty");
        row("columns", {{at(Input), "2.000"}},
            "the number of input tokens \"2.000\" is 2 or 2,000, and no other number shows which: choose whether a dot "
            "or a comma stands before decimals");
        row("columns", {{at(Operation), "LLM"}}, "good");
        row("columns", {{at(Operation), "AGENT"}}, "other");
        row("columns", {{at(Operation), "chain"}}, "other");
        row("openai-usage", {{at(Requests), "3"}, {at(Input), "16777216"}}, "good");
        row("anthropic-usage", {}, "good");
        row("columns", {{at(Time), ""}}, "the time is missing");
        row("columns", {{at(Time), "2026-01-03 23:59:59"}}, "good"); // somewhere it is tomorrow
        row("columns", {{at(Time), "2026-01-04"}}, "the time \"2026-01-04\" is yet to come");
        row("openai-usage", {{at(Requests), "1"}, {at(BucketEnd), "2024-12-31"}},
            "\"2024-12-31\" is not an end of what begins at \"2025-01-01T00:00:00Z\"");
        row("openai-usage", {{at(Requests), "1"}, {at(BucketEnd), "2025-01-01"}},
            "\"2025-01-01\" is not an end of what begins at \"2025-01-01T00:00:00Z\"");
        row("openai-usage", {{at(Requests), "1"}, {at(BucketEnd), "2026-01-02"}}, "good"); // 366 days
        row("openai-usage", {{at(Requests), "1"}, {at(BucketEnd), "2026-01-02 00:01"}},
            "\"2026-01-02 00:01\" is more than a year after \"2025-01-01T00:00:00Z\"");
    }
    void verdicts()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const Texts, given);
        const LogLayout layout = layoutOf(format.constData());
        LogRowMaker maker(layout, today);
        QTEST(told(Made(maker, given)), "verdict");
    }

    void aGoodRowIsFilled()
    {
        using enum LogField;
        const LogLayout requests = layoutOf("columns");
        LogRowMaker ofRequests(requests, today);
        const LogRow plain = Made(ofRequests, {}).row;
        QVERIFY(plain.time == 1'735'689'600 * oneSecond && plain.end == plain.time);
        QVERIFY(plain.requests == 1 && plain.input == 100 && plain.output == 10);
        QVERIFY(plain.cached == 0 && plain.written == 0 && !plain.saysCached && !plain.saysWritten);

        const LogLayout sums = layoutOf("anthropic-usage");
        LogRowMaker ofSums(sums, today);
        const LogRow sum = Made(ofSums, {{at(Cached), "850"},
                                         {at(WrittenForMinutes), "20"},
                                         {at(WrittenForAnHour), "30"},
                                         {at(BucketEnd), "2025-01-02"}})
                               .row;
        QVERIFY(sum.requests == 0 && sum.input == 1000 && sum.cached == 850 && sum.written == 50);
        QVERIFY(sum.end - sum.time == oneDay && sum.saysCached && sum.saysWritten);
    }

    void numbersAreReadAsTheLogHasThem()
    {
        LogLayout layout = layoutOf("columns");
        layout.numbers = {DecimalSign::Unset, false, false};
        LogRowMaker free(layout, today);
        QCOMPARE(Made(free, {{at(LogField::Input), "3,0"}}).row.input, std::uint64_t{3});
        QVERIFY(!free.isUnclear());
        QVERIFY(Made(free, {{at(LogField::Input), "3,000"}}).verdict == LogVerdict::Broken);
        QVERIFY(free.isUnclear());
        layout.numbers = {};
        LogRowMaker withCommas(layout, today);
        QCOMPARE(Made(withCommas, {}).row.input, std::uint64_t{100});
        QVERIFY(!withCommas.usedProof());
        QCOMPARE(Made(withCommas, {{at(LogField::Input), "3,000"}}).row.input, std::uint64_t{3000});
        QVERIFY(withCommas.usedProof() && !withCommas.isUnclear());
    }

    void theLogSaysWhichClockItHas()
    {
        using enum LogField;
        LogLayout layout = layoutOf("burstgpt");
        layout.relativeTimes = true;
        layout.timeUnit = TimeUnit::Seconds;
        LogRowMaker maker(layout, today);
        QVERIFY(Made(maker, {{at(Time), "5"}, {at(Output), "0"}}).verdict == LogVerdict::Failed);
        QCOMPARE(Made(maker, {{at(Time), "5"}}).row.time, 5 * oneSecond);
        QCOMPARE(told(Made(maker, {})), QByteArray("the time \"2025-01-01T00:00:00Z\" is a date, where a number of "
                                                   "seconds since the log's zero is expected"));
        layout.timeUnit = TimeUnit::Milliseconds;
        QCOMPARE(Made(maker, {{at(Time), "5.5"}}).row.time, 5'500'000);
        layout.relativeTimes = false;
        QVERIFY(Made(maker, {}).verdict == LogVerdict::Good);
        QCOMPARE(told(Made(maker, {{at(Time), "5"}})), QByteArray("the time \"5\" is no date, where one is expected"));
    }

    void whatIsChosenIsNotLeftOut()
    {
        using enum LogField;
        LogLayout layout = layoutOf("langfuse");
        LogRowMaker maker(layout, today);
        const Texts embedding{{at(Operation), "EMBEDDING"}};
        const Texts failed{{at(Status), "ERROR"}};
        QVERIFY(Made(maker, embedding).verdict == LogVerdict::Other);
        QVERIFY(Made(maker, failed).verdict == LogVerdict::Failed);
        layout.chosenFields = {Operation, Status};
        QVERIFY(Made(maker, embedding).verdict == LogVerdict::Good);
        QVERIFY(Made(maker, failed).verdict == LogVerdict::Good);
    }

    void aRowThatDoesNotCountHasATime()
    {
        const LogLayout layout = layoutOf("columns");
        LogRowMaker maker(layout, today);
        LogFields fields;
        LogRow row;
        QVERIFY(!maker.readSpan(fields, row));
        fields[LogField::Time] = "1970-01-01";
        QVERIFY(!maker.readSpan(fields, row));
        fields[LogField::Time] = "2025-01-01T01:00:00+01:00";
        QVERIFY(maker.readSpan(fields, row));
        QVERIFY(row.time == 1'735'689'600 * oneSecond && row.end == row.time && row.offset == oneHour);
    }
};

QTEST_APPLESS_MAIN(LogRowTest)
#include "log_row_test.moc"
