// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_layout.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The fields of the columns: "time - input" of three whose second stands for nothing.
QByteArray fieldsOf(const LogLayout& layout)
{
    QByteArrayList fields;
    for (const std::optional<LogField>& field : layout.fieldOf)
        fields << (!field                          ? "-"
                   : *field == LogField::Time      ? "time"
                   : *field == LogField::BucketEnd ? "end"
                   : *field == LogField::Requests  ? "requests"
                   : *field == LogField::Input     ? "input"
                   : *field == LogField::Output    ? "output"
                   : *field == LogField::Cached    ? "cached"
                                                   : "other");
    return fields.join(' ');
}

constexpr const char* azure = "TIMESTAMP,ContextTokens,GeneratedTokens\n";

} // namespace

class LogLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("columns"); // chosen for time, input, output, cached, requests
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("header");
        QTest::addColumn<QByteArray>("rows"); // what one is
        const auto row = [](const char* name, const QByteArray& head, const char* columns, const char* format,
                            const char* fields, bool header, const char* rows) {
            QTest::newRow(name) << head << QByteArray(columns) << QByteArray(format) << QByteArray(fields) << header
                                << QByteArray(rows);
        };
        row("recognized", azure, "", "azure-llm-trace", "time input output", true, "request");
        row("behind empty lines, with semicolons", "\r\n\nx;generatedtokens;CONTEXTTOKENS;timestamp\n1;2;3;4", "",
            "azure-llm-trace", "- output input time", true, "request");
        row("of two names the first that the format has",
            "start_time_iso,start_time,num_model_requests,input_tokens,output_tokens\n", "", "openai-usage",
            "- time requests input output", true, "sum");
        row("tokens alone", "usage_date_utc,usage_input_tokens_no_cache,usage_input_tokens_cache_read,output_tokens\n",
            "", "anthropic-usage", "time input cached output", true, "sum of tokens");
        row("chosen by name", "when,what,in,out\n", "WHEN in out", "columns", "time - input output", true, "request");
        row("chosen by number", "when,what,in,out\n", "1 4 3", "columns", "time - output input", true, "request");
        row("a name that is a number comes first", "when,1,in\n", "when 1 in", "columns", "time input output", true,
            "request");
        row("sums by choice", "t,n,i,o,c\n", "t i o c n", "columns", "time requests input output cached", true, "sum");
        row("without a header", "2024-01-01 10:00,5,7\n2024-01-02 10:00,5,7\n", "1 2 3", "columns", "time input output",
            false, "request");
        row("days without a header", "2024-01-01,5,7\n2024-01-02,5,7\n", "1 2 3", "columns", "time input output", false,
            "sum of tokens");
        row("without a header, the month first", "1/13/2024 10:00;5;7\n", "1 2 3", "columns", "time input output",
            false, "request");
        row("chosen over what would be recognized", azure, "1 3 2", "columns", "time output input", true, "request");
    }
    void tables()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, columns);
        const QByteArrayList chosen = columns.split(' ') + QByteArrayList(5);
        const Result<LogLayout> layout =
            layoutOf(head.toStdString(), {"",
                                          {chosen[0].toStdString(), chosen[1].toStdString(), chosen[2].toStdString(),
                                           chosen[3].toStdString(), chosen[4].toStdString()}});
        QVERIFY2(layout.ok(), layout ? "" : inWords(layout.error().what).c_str());
        QVERIFY(!layout->json && layout->form.kind == RecordForm::Kind::Csv);
        QTEST(QByteArray(layout->format->name.data()), "format");
        QTEST(fieldsOf(*layout), "fields");
        QTEST(layout->hasHeader, "header");
        QTEST(QByteArray(!layout->sumsUp ? "request" : layout->countsRequests ? "sum" : "sum of tokens"), "rows");
    }

    void formsOfJson_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("lines");
        const QByteArray row = R"({"startTime":1,"prompt_tokens":2,"completion_tokens":3})";
        QTest::newRow("one a line") << row + "\n" + row << true;
        QTest::newRow("the first line is broken") << "{\"startTime\":\n" + row + "\n" << true;
        QTest::newRow("brackets in a text") << QByteArray("{\"x\":\"[\\\"[\"\n") + row << true;
        QTest::newRow("an array") << "[" + row + "]" << false;
        QTest::newRow("commas behind the lines") << row + ",\n" + row << false;
        QTest::newRow("a brace alone") << "{\n" + row.mid(1) << false;
        QTest::newRow("a line that opens a list") << "{\"data\":[\n" + row + "\n]}" << false;
        QTest::newRow("a line that opens and ends a list") << "{\"data\":[]\n" + row << true;
    }
    void formsOfJson()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const bool, lines);
        const Result<LogLayout> layout = layoutOf(head.toStdString(), {});
        QVERIFY2(layout.ok(), layout ? "" : inWords(layout.error().what).c_str());
        QVERIFY(layout->json && !layout->hasHeader);
        QCOMPARE(layout->format->name, std::string_view("litellm-spend"));
        QCOMPARE(layout->form.kind == RecordForm::Kind::Lines, lines);
        QCOMPARE(layout->form.kind == RecordForm::Kind::Objects, !lines);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("columns"); // for time, input, output
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const QByteArray& head, const char* format, const char* columns, const char* what) {
            QTest::newRow(what) << head << QByteArray(format) << QByteArray(columns) << QByteArray(what);
        };
        row(" \n\t\r\n", "", "", "is empty");
        row("a,b\n", "", "", "is not a known usage log. Its columns are a, b; choose those for time, input and output");
        row("{\"a\":1,\"b\":{}}", "", "",
            "is not a known usage log. Its keys are a; choose those for time, input and output");
        row("start_time,input_tokens,output_tokens,x\n", "", "",
            "is not a known usage log; it looks like OpenAI usage export, but lacks the column num_model_requests. Its "
            "columns are start_time, input_tokens, output_tokens, x; choose those for time, input and output");
        row("start_time,end_time,start_time_iso,end_time_iso\n", "", "",
            "is an OpenAI usage export without any usage: it has only the columns for times");
        row(azure, "azure", "",
            "there is no format \"azure\"; there are azure-llm-trace, burstgpt, openai-usage, openai-usage-older, "
            "anthropic-usage, opentelemetry, openinference, langsmith, bedrock-invocation, litellm-daily, "
            "litellm-spend, "
            "langfuse, columns");
        row(azure, "opentelemetry", "", "is CSV, and OpenTelemetry gen_ai attributes is not");
        row("{\"a\":1}", "burstgpt", "", "is JSON, and BurstGPT trace is not");
        row("a,b\n", "", "a b c", "has no column \"c\"; its columns are a, b");
        row("a,b\n", "", "a b 3", "has no column \"3\"; its columns are a, b");
        row("a,b\n", "", "0 b a", "has no column \"0\"; its columns are a, b");
        row("a,b\n", "", "a b 2", "the column \"2\" was chosen twice");
        row("a,b,c\n", "", "a b", "a column must be chosen for time, input and output; its columns are a, b, c");
        row("a,b,c\n", "columns", "", "a column must be chosen for time, input and output; its columns are a, b, c");
    }
    void refuses()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, columns);
        QFETCH(const QByteArray, what);
        const QByteArrayList chosen = columns.split(' ') + QByteArrayList(3);
        const Result<LogLayout> layout = layoutOf(
            head.toStdString(), {format.toStdString(),
                                 {chosen[0].toStdString(), chosen[1].toStdString(), chosen[2].toStdString(), "", ""}});
        QVERIFY(!layout);
        QCOMPARE(QByteArray::fromStdString(inWords(layout.error().what)), what);
        QCOMPARE(layout.error().remedy == Error::Remedy::ChooseColumns, what.contains("choose those"));
    }

    void aLongListIsCutOff()
    {
        const Result<LogLayout> twenty = layoutOf("a" + QByteArray(",a").repeated(19).toStdString() + "\n", {});
        const Result<LogLayout> more = layoutOf("a" + QByteArray(",a").repeated(20).toStdString() + "\n", {});
        QVERIFY(inWords(twenty.error().what).ends_with("a, a; choose those for time, input and output"));
        QVERIFY(inWords(more.error().what).ends_with("a, a, …; choose those for time, input and output"));
    }

    /// Columns that the format doesn't know, but whose names or JSON speak of tokens.
    void columnsThatCountTokensAreFound()
    {
        const auto found = [](const std::string& head, const ColumnChoice& columns = {}) {
            const Result<LogLayout> layout = layoutOf(head, {"", columns});
            QStringList said;
            for (const auto& [column, kind] : layout->countColumns)
                said << QStringLiteral("%1:%2").arg(column).arg(static_cast<int>(kind));
            for (const std::size_t column : layout->jsonColumns)
                said << QString::number(column);
            return said.join(u' ');
        };
        const auto at = [](int column, TokenKind kind) {
            return QStringLiteral("%1:%2").arg(column).arg(static_cast<int>(kind));
        };
        QCOMPARE(found("startTime,prompt_tokens,completion_tokens,total_tokens,max_tokens,cached_tokens,metadata\n"),
                 at(3, TokenKind::Total) + u' ' + at(5, TokenKind::Cached) + QStringLiteral(" 3 5 6"));
        QCOMPARE(found("a,b,c,foo_tokens\n2025-01-01,1,2,3\n", {"a", "b", "c", "", ""}),
                 at(3, TokenKind::Other) + QStringLiteral(" 3"));
        QCOMPARE(found("2025-01-01,10,20,foo_tokens\n", {"1", "2", "3", "", ""}), QString()); // no header
        QCOMPARE(found("a,b,c,foo_tokens\n", {"a", "b", "c", "foo_tokens", ""}), QString());
    }

    void keysAreTheFormatsAndThoseChosen()
    {
        const std::string head = R"({"when":"13/1/2024","in":2,"out":3})";
        const Result<LogLayout> layout = layoutOf(head, {"", {"when", "in", "out", "", ""}});
        QVERIFY(layout.ok() && layout->dateOrder == DateOrder::DayFirst);
        const std::vector<LogColumn> keys = keysOf(*layout);
        QVERIFY(keys[0].field == LogField::Time && keys[0].name == "when");
        QVERIFY(keys[2].field == LogField::Output && keys[2].name == "out");
        using Found = std::vector<FoundColumn>;
        QVERIFY((columnsOf(head) == Found{{"when", "13/1/2024"}, {"in", "2"}, {"out", "3"}}));
        QVERIFY((columnsOf("\n\"a b\";c\n;2\n1;3") == Found{{"a b", "1"}, {"c", "2"}}));
        // Keys in objects by their paths, and those that only a later row has.
        QVERIFY((columnsOf("{\"t\":\"x\",\"usage\":{\"in\":null}}\n{\"usage\":{\"in\":5,\"out\":6}}") ==
                 Found{{"t", "x"}, {"usage.in", "5"}, {"usage.out", "6"}}));
        QVERIFY(columnsOf("{}").empty());
    }

    void fieldsAreChosenByNameOrWord()
    {
        using enum LogField;
        const std::string head = "request_id,startTime,prompt_tokens,completion_tokens,model,call_type,team\n";
        LogChoice choice;
        choice.only = {{"MODEL", "a"}, {"team", "x"}, {"model", "b"}, {"kind", "acompletion"}};
        choice.by = "team";
        const Result<LogLayout> layout = layoutOf(head, choice);
        QVERIFY(layout.ok());
        QCOMPARE(layout->only.size(), std::size_t{3});
        QVERIFY((layout->only[0].values == std::vector<std::string>{"a", "b"}));
        QCOMPARE(layout->only[0].column, std::optional<std::size_t>(4));
        QCOMPARE(layout->only[1].column, std::optional<std::size_t>(6));
        QCOMPARE(layout->only[2].field, std::optional(Operation));
        QCOMPARE(layout->by->column, std::optional<std::size_t>(6));
        QVERIFY((layout->chosenFields == EnumSet<LogField>{Model, Operation}));
        for (const char* missing : {"user", "colour"}) {
            choice.by = missing;
            const Result<LogLayout> none = layoutOf(head, choice);
            QVERIFY(!none.ok());
            QCOMPARE(inWords(none.error().what), "has no column \"" + std::string(missing) +
                                                     "\"; its columns are request_id, startTime, prompt_tokens, "
                                                     "completion_tokens, model, call_type, team");
        }
    }

    void spreadsheetsSayWhatPartsTheirCells()
    {
        const std::string table = "zeit;ein, gabe;ausgabe\n01.09.2026 10:00;2;1\n";
        LogChoice choice;
        choice.columns.time = "zeit";
        choice.columns.input = "ein, gabe";
        choice.columns.output = "ausgabe";
        for (const char* line : {"", "sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\n\nsep=;\n\n"}) {
            const Result<LogLayout> layout = layoutOf(line + table, choice);
            QVERIFY(layout.ok());
            QCOMPARE(layout->form.delimiter, ';');
            QCOMPARE(layout->names.size(), std::size_t{3});
            QCOMPARE(layout->hasSeparatorLine, std::string_view(line).find('=') != std::string_view::npos);
        }
        const Result<LogLayout> tab = layoutOf("sep=\t\nzeit\tein, gabe\tausgabe\n", choice);
        QVERIFY(tab.ok() && tab->form.delimiter == '\t' && tab->hasSeparatorLine);
    }

    void anIdIsOneBesideAParent()
    {
        LogChoice choice;
        choice.columns.time = "at";
        choice.columns.input = "in";
        choice.columns.output = "out";
        const auto isId = [&choice](const std::string& head) {
            return layoutOf(head, choice)->fieldOf[0] == LogField::Id;
        };
        QVERIFY(!isId("id,at,in,out\n"));
        QVERIFY(isId("id,at,in,out,parent_run_id\n"));
        QVERIFY(isId("span_id,at,in,out\n"));
    }
};

QTEST_APPLESS_MAIN(LogLayoutTest)
#include "log_layout_test.moc"
