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
    (void)m_files.write("table.csv", "when,in,out\n2024-01-01,5,6\n2024-01-02,7,8\n");
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
               "--columns: \"when\" is none of time, input, output, cached and");
    addRefusal("traffic table.csv --columns time=", 2, "--columns: \"time=\" is not of the form time=COLUMN");
    addRefusal("traffic table.csv --columns time=a,time=b", 2, "--columns: time was given more than once");
    addRefusal("traffic table.csv --columns time=when,input=in,output=9", 2,
               "table.csv: has no column \"9\"; its columns are when, in, out");
}

void TrafficTest::refuses()
{
    checkRefusedLine(m_program);
}

QTEST_APPLESS_MAIN(TrafficTest)
#include "traffic_test.moc"
