// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_workloads.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <QTest>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

/// One that comes to what a new scenario's parameters are.
const QString good =
    QStringLiteral(R"({"name": "a", "requests": 1000000, "per": "month", "input_tokens": 1200, "output_tokens": 150})");

Json parsed(const QString& text)
{
    return Json::parse(text.toStdString());
}

} // namespace

class ScenarioWorkloadsTest : public QObject {
    Q_OBJECT

private slots:
    void areReadAsTheyAreWritten()
    {
        std::vector<Workload> workloads{
            {"Tickets", 5000.5, WorkloadPeriod::Day, 400, 0, {}},
            {"", 900, WorkloadPeriod::Month, 8000, 1500, R"({"owner":"Support","at":[1]})"}};
        ScenarioReading reading;
        reading.scenario = withWorkloads({}, workloads);
        reading.scenario.workloads.clear();
        const Json json = workloadsJson(workloads);
        QCOMPARE(json.dump(),
                 std::string(R"([{"name":"Tickets","requests":5000.5,"per":"day","input_tokens":400.0,)"
                             R"("output_tokens":0.0},{"name":"","requests":900.0,"per":"month","input_tokens":8000.0,)"
                             R"("output_tokens":1500.0,"owner":"Support","at":[1]}])"));
        QVERIFY(readWorkloads(json, reading).ok());
        QVERIFY(reading.scenario.workloads == workloads);
    }

    /// Scaled ones add up to what they were scaled to but for rounding.
    void theFileKeepsThem()
    {
        Scenario scenario = withWorkloads({}, {{"Tickets", 5000, WorkloadPeriod::Day, 400, 0, {}},
                                               {"Reports", 900, WorkloadPeriod::Month, 8000, 1500, {}}});
        scenario = withParameter(scenario, rowOf(&Parameters::volume), 333333);
        scenario.workloads[1].unknown = R"({"owner":"Support"})";
        const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QVERIFY(again->scenario == scenario);
        const Result<ScenarioFile> broken =
            parseScenario(R"({"format": "breakeven-scenario", "version": 1, "workloads": [5]})", "f");
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().sentence(), std::string("f: /workloads/0: 5 is not an object"));
    }

    void whatMayBeLeftOut()
    {
        ScenarioReading reading;
        QVERIFY(
            readWorkloads(parsed(R"([{"output_tokens": 150, "input_tokens": 1200, "requests": 32876.712328767124}])"),
                          reading)
                .ok());
        const Workload& workload = reading.scenario.workloads.front();
        QVERIFY(workload.name.empty() && workload.period == WorkloadPeriod::Day && workload.unknown.empty());
        ScenarioReading none;
        QVERIFY(readWorkloads(Json::array(), none).ok() && none.scenario.workloads.empty());
        QCOMPARE(workloadsJson({}).dump(), std::string("[]"));
    }

    void whatIsWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("workloads");
        QTest::addColumn<QString>("sentence"); // how it begins
        const auto row = [](const char* name, const QString& workloads, const char* sentence) {
            QTest::newRow(name) << workloads << QString::fromLatin1(sentence);
        };
        const QString one = QStringLiteral("[%1]").arg(good);
        row("no list", "{}", "an object is not a list of workloads");
        row("no object", "[5]", "/0: 5 is not an object");
        row("the second", QStringLiteral("[%1, null]").arg(good), "/1: null is not an object");
        row("name", QString(one).replace("\"a\"", "5"), "/0/name: 5 is not text");
        row("requests", QString(one).replace("1000000", "\"many\""), "/0/requests: \"many\" is not a number");
        row("tokens in", QString(one).replace("1200", "null"), "/0/input_tokens: null is not a number");
        row("tokens out", QString(one).replace("150", "[]"), "/0/output_tokens: an array is not a number");
        row("period", QString(one).replace("month", "week"), "/0/per: \"week\" is neither \"day\" nor \"month\"");
        row("period's type", QString(one).replace("\"month\"", "30"), "/0/per: 30 is neither \"day\" nor \"month\"");
        row("a number is missing", R"([{"name": "a", "requests": 5, "input_tokens": 5, "output": 5}])",
            "/0: a workload has the numbers");
        row("negative", QString(one).replace("150", "-150"), "/0: -150 is not allowed");
        row("together too few", QString(one).replace("1000000", "5"), "all together: ");
        row("another sum", QStringLiteral("[%1, %1]").arg(good),
            "they come to 2000000 requests/month, and volume is 1000000");
    }
    void whatIsWrongIsNamedByItsPlace()
    {
        QFETCH(const QString, workloads);
        QFETCH(const QString, sentence);
        ScenarioReading reading;
        const Outcome read = readWorkloads(parsed(workloads), reading);
        QVERIFY(!read.ok());
        const QString said = QString::fromStdString(read.error().sentence());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(ScenarioWorkloadsTest)
#include "scenario_workloads_test.moc"
