// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/log_files.h"
#include "tests/support/program.h"
#include "tests/support/refused_lines.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven::test;

/// `breakeven traffic`: the shape of what it prints, and how it refuses.
class TrafficTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void printsTheFiguresAsJson();
    void readsStandardInput();
    void takesColumns();
    void choosesRows();
    void splitsALog();
    void takesUnits();
    void refuses_data();
    void refuses();

private:
    LogFiles m_files;
    Program m_program{QString::fromStdString(m_files.folder().string())};
};

void TrafficTest::init()
{
    (void)m_files.write("trace.csv", "TIMESTAMP,ContextTokens,GeneratedTokens\r\n"
                                     "2023-11-16 18:15:00.0000000,100,10\r\n"
                                     "oops\r\n"
                                     "2023-11-16 18:16:40.2500000,300,30");
    (void)m_files.write("spans.csv", "id,kind,model,startTime,prompt_tokens,completion_tokens,call_type\n"
                                     "1,x,small,2024-01-01 10:00,10,1,acompletion\n"
                                     "2,x,large,2024-01-01 11:00,900,1,acompletion\n"
                                     "3,y,large,2024-01-01 12:00,1100,1,aembedding\n");
    (void)m_files.write("steps.csv", "at;in;out\n0;2.000;1.000\n60;4.000;1.000\n");
    (void)m_files.write("table.csv", "when,in,out\n2024-01-01 09:00,5,6\n2024-01-02 09:00,7,8\n");
}

void TrafficTest::printsTheFiguresAsJson()
{
    const Run run = m_program.run({"traffic", "trace.csv"});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.status, 0);
    const nlohmann::json json = nlohmann::json::parse(run.output.toStdString());
    QVERIFY(json["format"] == "azure-llm-trace" && json["rows"] == 2 && json["skipped"] == 1);
    const auto skipped = nlohmann::json::parse(R"([{"line": 3, "why": "has 1 column instead of 3"}])");
    QVERIFY(json["skipped_lines"] == skipped);
    QVERIFY(json["first"] == "2023-11-16T18:15:00.000000Z" && json["last"] == "2023-11-16T18:16:40.250000Z");
    QCOMPARE(json["requests_per_month"].get<double>(), 2 * 2628000.0 / 100.25);
    for (const auto& [figure, value] : {std::pair{"mean", 200.0}, {"p50", 200.0}, {"p90", 280.0}, {"p95", 290.0}})
        QCOMPARE(json["input_tokens"][figure].get<double>(), value);
    QCOMPARE(json["output_tokens"]["p99"].get<double>(), 29.8);
    QVERIFY(json["cached_share"].is_null());
    QCOMPARE(json["peak_to_average"]["minute"].get<double>(), 1.0);
    QCOMPARE(json["peak_to_average"]["hour"].get<double>(), 1.0);
    QCOMPARE(m_program.run({"traffic", "trace.csv", "--format", "azure-llm-trace"}).output, run.output);
}

void TrafficTest::readsStandardInput()
{
    const QByteArray expected = m_program.run({"traffic", "trace.csv"}).output;
    QCOMPARE(m_program.shell("$PROGRAM traffic - < trace.csv").output, expected);
    QCOMPARE(m_program.shell("cat trace.csv | $PROGRAM traffic -").output, expected);
    QCOMPARE(m_program.shell("$PROGRAM traffic <(cat trace.csv)").output, expected);
}

void TrafficTest::takesColumns()
{
    for (const char* columns : {"time=when,input=in,output=out", "output=3,time=1,input=2"}) {
        const Run run = m_program.run({"traffic", "table.csv", "--columns", columns});
        QCOMPARE(run.status, 0);
        const nlohmann::json json = nlohmann::json::parse(run.output.toStdString());
        QVERIFY(json["format"] == "columns" && json["rows"] == 2 && json["input_tokens"]["mean"] == 6.0);
    }
}

void TrafficTest::choosesRows()
{
    const auto inputs = [this](const QStringList& only) {
        const Run run = m_program.run(QStringList{"traffic", "spans.csv"} + only);
        const nlohmann::json json = nlohmann::json::parse(run.output.toStdString());
        return std::pair(json["requests"].get<int>(), json["input_tokens"]["mean"].get<double>());
    };
    QCOMPARE(inputs({}), std::pair(2, 455.0));
    QCOMPARE(inputs({"--only", "model=LARGE"}), std::pair(1, 900.0));
    QCOMPARE(inputs({"--only", "model=large", "--only", "model=small"}), std::pair(2, 455.0));
    QCOMPARE(inputs({"--only", "call_type=aembedding"}), std::pair(1, 1100.0)); // whatever is left out by itself
    QCOMPARE(inputs({"--only", "call_type=acompletion", "--only", "model=small"}), std::pair(1, 10.0));
    QCOMPARE(inputs({"--only", "kind=x", "--only", "model=small"}), std::pair(1, 10.0)); // a column's name comes first
    const nlohmann::json json = nlohmann::json::parse(m_program.run({"traffic", "spans.csv"}).output.toStdString());
    QVERIFY(json["choices"]["model"] == nlohmann::json::parse(R"([{"value": "large", "records": 2},
                                                                  {"value": "small", "records": 1}])"));
    QVERIFY(json["left_out"]["no_requests"] == 1 && json["left_out"]["not_chosen"] == 0);
}

void TrafficTest::splitsALog()
{
    const Run run = m_program.run({"traffic", "spans.csv", "--by", "model", "--only", "call_type=acompletion"});
    QCOMPARE(run.status, 0);
    const nlohmann::json json = nlohmann::json::parse(run.output.toStdString());
    const nlohmann::json& groups = json["groups"];
    QCOMPARE(groups.size(), std::size_t{2});
    QVERIFY(groups[0]["value"] == "large" && groups[0]["input_tokens"]["mean"] == 900.0);
    QVERIFY(groups[1]["value"] == "small" && groups[1]["requests"] == 1 && groups[1]["others"] == false);
    QCOMPARE(groups[0]["requests_per_month"].get<double>(), 2628000.0 / 7200); // the file's span
    QVERIFY(!json["notes"].empty());
}

void TrafficTest::takesUnits()
{
    const QStringList steps{"traffic", "steps.csv", "--columns", "time=at,input=in,output=out"};
    const Run run = m_program.run(steps + QStringList{"--time-unit", "ms", "--decimal", "comma"});
    QCOMPARE(run.errors, QByteArray());
    const nlohmann::json json = nlohmann::json::parse(run.output.toStdString());
    QVERIFY(json["input_tokens"]["mean"] == 3000.0 && json["seconds"] == 0.06);
}

void TrafficTest::refuses_data()
{
    addRefusalColumns();
    addRefusal("traffic", 2, "traffic: no log was given; name a file");
    addRefusal("traffic trace.csv table.csv", 2, "traffic: reads one log; \"table.csv\" is one too many");
    addRefusal("traffic none.csv", 1, "none.csv: there is no such file");
    addRefusal("traffic .", 1, ".: is a folder, not a file");
    addRefusal("traffic table.csv", 2,
               "table.csv: is not a known usage log. Its columns are when, in, out; choose those for time, input "
               "and output with --columns time=…,input=…,output=…");
    addRefusal("traffic trace.csv --format csv", 2, "--format: \"csv\" is not allowed; allowed are azure-llm-trace, ");
    addRefusal("traffic table.csv --format columns", 2, "--format: columns needs --columns time=");
    addRefusal("traffic trace.csv --format burstgpt --columns time=1,input=2,output=3", 2,
               "--format: can't be given together");
    addRefusal("traffic table.csv --columns time=when,input=in", 2, "--columns: the column for output is missing");
    addRefusal("traffic table.csv --columns when=time", 2,
               "--columns: \"when\" is none of time, input, output, cached, written, "
               "requests, id, reasoning and total");
    addRefusal("traffic table.csv --columns time=", 2, "--columns: \"time=\" is not of the form time=COLUMN");
    addRefusal("traffic table.csv --columns time=a,time=b", 2, "--columns: time was given more than once");
    addRefusal("traffic spans.csv --only model", 2, "--only: \"model\" is not of the form FIELD=VALUE");
    addRefusal("traffic spans.csv --only =x", 2, "--only: \"=x\" is not of the form FIELD=VALUE");
    addRefusal("traffic spans.csv --only team=x", 2, "spans.csv: has no column \"team\"; its columns are id, kind, ");
    addRefusal("traffic spans.csv --by team", 2, "spans.csv: has no column \"team\"; its columns are id, kind, ");
    addRefusal("traffic spans.csv --only model=huge", 2,
               "spans.csv: has no request that could be counted, read as LiteLLM spend log; 3 records have none of the "
               "chosen values");
    addRefusal("traffic steps.csv --time-unit h", 2, "--time-unit: \"h\" is not allowed; allowed are s, ms and us");
    addRefusal("traffic steps.csv --decimal point", 2,
               "--decimal: \"point\" is not allowed; allowed are dot and comma");
    addRefusal(
        "traffic steps.csv --columns time=at,input=in,output=out", 2,
        "steps.csv: line 2: the number of input tokens \"2.000\" is 2 or 2,000, and no other number shows which: "
        "choose whether a dot or a comma stands before decimals with --decimal dot|comma");
    addRefusal("traffic steps.csv --decimal comma --columns time=at,input=in,output=out", 2,
               "steps.csv: has times that are numbers without a date: as seconds that is 87,600 requests a month, as "
               "milliseconds 87,600,000, as microseconds 87,600,000,000; choose their unit with --time-unit s|ms|us");
    addRefusal("traffic table.csv --columns time=when,input=in,output=9", 2,
               "table.csv: has no column \"9\"; its columns are when, in, out");
}

void TrafficTest::refuses()
{
    checkRefusedLine(m_program);
}

QTEST_APPLESS_MAIN(TrafficTest)
#include "traffic_test.moc"
