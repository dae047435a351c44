// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_numbers.h"

#include <QTest>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

void addColumns()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("sentence");
}

void row(const char* name, const char* json, const char* sentence)
{
    QTest::newRow(name) << QByteArray(json) << QByteArray(sentence);
}

/// What the member `read` makes of it, after the parameters of a new scenario.
QByteArray told(Outcome (*read)(const Json&, ScenarioReading&), const QByteArray& json)
{
    ScenarioReading reading;
    const Outcome outcome = read(Json::parse(json.toStdString()), reading);
    return outcome ? QByteArray() : QByteArray::fromStdString(outcome.error().sentence());
}

} // namespace

class ScenarioNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void readsParameters()
    {
        ScenarioReading reading;
        QVERIFY(readParameters(Json::parse(R"({"gpu_rate": 50, "min_replicas": 3.0, "monthly_growth": -2.5})"), reading)
                    .ok());
        Scenario expected;
        expected.parameters.gpuRate = 50;
        expected.parameters.minReplicas = 3;
        expected.parameters.monthlyGrowth = -2.5;
        QVERIFY(reading.scenario == expected);
    }

    void refusesParameters_data()
    {
        addColumns();
        row("type", "[]", "an array is not an object of numbers by parameter");
        row("unknown", R"({"gpu_rte": 1})", "/gpu_rte: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("on two lines", R"({"a/\n~": 1})",
            R"(/a~1\n~0: unknown parameter "a/\n~"; "breakeven parameters" lists them all)");
        row("negative", R"({"gpu_rate": -1})", "/gpu_rate: -1 is outside 0.05 to 50 USD/GPU-hour");
        row("just outside", R"({"cached_share": 100.00000000000001})",
            "/cached_share: 100.00000000000001 is outside 0 to 100 %");
        row("huge", R"({"volume": 1e300})", "/volume: 1e+300 is outside 100 to 1000000000 requests/month");
        row("huge integer", R"({"volume": 18446744073709551615})",
            "/volume: 1.8446744073709552e+19 is outside 100 to 1000000000 requests/month");
        row("fraction", R"({"min_replicas": 1.5})",
            "/min_replicas: 1.5 is not a whole number; allowed are whole numbers from 1 to 64 replicas");
        row("text", R"({"gpu_rate": "0.35"})",
            R"(/gpu_rate: "0.35" is not a number; allowed are 0.05 to 50 USD/GPU-hour)");
        row("switch", R"({"min_replicas": true})",
            "/min_replicas: true is not a number; allowed are whole numbers from 1 to 64 replicas");
        row("null", R"({"pue": null})", "/pue: null is not a number; allowed are 1 to 3");
        row("the second", R"({"pue": 2, "gpu_rate": 0})", "/gpu_rate: 0 is outside 0.05 to 50 USD/GPU-hour");
    }
    void refusesParameters()
    {
        QFETCH(const QByteArray, json);
        QTEST(told(readParameters, json), "sentence");
    }

    void readsRanges()
    {
        ScenarioReading reading;
        reading.scenario.parameters.pue = 2.5;
        QVERIFY(readRanges(Json::parse(R"({"volume": [300000, 1000000], "min_replicas": [1.5, 4], "pue": [2.5, 3]})"),
                           reading)
                    .ok());
        Scenario expected;
        expected.parameters.pue = 2.5;
        expected.ranges = {{"volume", {300000, 1000000}}, {"min_replicas", {1.5, 4}}, {"pue", {2.5, 3}}};
        QVERIFY(reading.scenario == expected);
    }

    void refusesRanges_data()
    {
        addColumns();
        row("type", "1", "1 is not an object of ranges by parameter");
        row("unknown", R"({"gpu_rte": [1, 2]})", "/gpu_rte: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        row("of the horizon", R"({"horizon_months": [12, 36]})",
            "/horizon_months: the planning horizon is chosen, not uncertain; it can't have a range");
        row("a number", R"({"volume": 5})", "/volume: 5 is not a range; a range is [LOW, HIGH], two numbers");
        for (const char* ends : {"[]", "[500000]", "[1, 2, 3]"})
            row(ends, ("{\"volume\": " + QByteArray(ends) + "}").constData(),
                "/volume: an array is not a range; a range is [LOW, HIGH], two numbers");
        row("an object", R"({"volume": {"low": 1}})",
            "/volume: an object is not a range; a range is [LOW, HIGH], two numbers");
        row("low end's type", R"({"volume": [null, 2]})",
            "/volume/0: null is not a number; allowed are 100 to 1000000000 requests/month");
        row("high end's type", R"({"volume": [500000, "2M"]})",
            R"(/volume/1: "2M" is not a number; allowed are 100 to 1000000000 requests/month)");
        row("without width", R"({"pue": [1.4, 1.4]})", "/pue: the low end 1.4 is not below the high end 1.4");
        row("turned around", R"({"pue": [2, 1]})", "/pue: the low end 2 is not below the high end 1");
        row("below its value", R"({"pue": [1, 1.3]})", "/pue: the value 1.4 is outside its range of 1 to 1.3");
        row("too wide", R"({"pue": [1, 3.1]})", "/pue: 3.1 is outside 1 to 3");
    }
    void refusesRanges()
    {
        QFETCH(const QByteArray, json);
        QTEST(told(readRanges, json), "sentence");
    }
};

QTEST_APPLESS_MAIN(ScenarioNumbersTest)
#include "scenario_numbers_test.moc"
