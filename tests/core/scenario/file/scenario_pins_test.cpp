// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_analysis.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <QTest>

using namespace breakeven;

namespace {

Result<ScenarioFile> parsed(const std::string& members)
{
    return parseScenario(R"({"format": "breakeven-scenario", "version": 1, )" + members + "}", "f");
}

Scenario read(const std::string& members)
{
    const Result<ScenarioFile> file = parsed(members);
    if (!file)
        qFatal("%s", file.error().sentence().c_str());
    return file->scenario;
}

} // namespace

/// The members "pins" and "locked", and a pin's name.
class ScenarioPinsTest : public QObject {
    Q_OBJECT

private slots:
    void readsPinsByName()
    {
        const Scenario scenario = read(R"("pin": {"name": "May", "parameters": {"volume": 2000}},
            "pins": [{"name": "May", "parameters": {"volume": 2000}}, {"name": "June", "focus": "hybrid", "when": 6}])");
        QCOMPARE(scenario.pins.size(), std::size_t{2});
        QVERIFY(*scenario.pin == scenario.pins[0]);
        QCOMPARE(scenario.pins[1].name, std::string("June"));
        QVERIFY(scenario.pins[1].focus == Option::Hybrid);
        QCOMPARE(scenario.pins[1].unknown, std::string(R"({"when":6})"));
    }

    /// As files were written before pins had names.
    void aPinNeedsNoName()
    {
        const Scenario scenario = read(R"("pin": {"parameters": {"volume": 2000}})");
        QVERIFY(scenario.pin->name.empty() && scenario.pins.empty());
        QVERIFY(formatScenario(scenario).find("\"pins\"") == std::string::npos);
        const std::string text = formatScenario(scenario);
        QVERIFY(text.substr(text.find("\"pin\"")).find("\"name\"") == std::string::npos);
    }

    void readsLocks()
    {
        const Scenario scenario = read(R"("locked": ["gpu_rate", "volume"])");
        QVERIFY(isLocked(scenario, *findParameter("gpu_rate")) && isLocked(scenario, *findParameter("volume")));
        QVERIFY(!isLocked(scenario, *findParameter("label_cost")));
        QVERIFY(formatScenario({}).find("locked") == std::string::npos);
    }

    void roundTrips()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 0.1 + 0.2;
        scenario = withNamedPin(scenario, "\"May\" & <June>");
        scenario.parameters.gpuRate = 2;
        scenario = withNamedPin(scenario, "July");
        scenario.pins[0].unknown = R"({"when":{"day":1}})";
        scenario = withLocked(scenario, *findParameter("label_cost"), true);
        const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
        QVERIFY(again.ok());
        QVERIFY(again->scenario == scenario);
        QCOMPARE(formatScenario(again->scenario), formatScenario(scenario));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* members, const char* sentence) {
            QTest::newRow(members) << QByteArray(sentence);
        };
        row(R"("pins": {})", "f: /pins: an object is not a list of pins");
        row(R"("pins": [3])", "f: /pins/0: 3 is not an object");
        row(R"("pins": [{}])", "f: /pins/0: has no name; each pin of the list has one");
        row(R"("pins": [{"name": "a"}, {"name": "a"}])", "f: /pins/1: \"a\" is the name of two pins");
        row(R"("pins": [{"name": "a", "parameters": {"volume": 1}}])",
            "f: /pins/0/parameters/volume: 1 is outside 100 to 1000000000 requests/month");
        row(R"("pin": {"name": 3})", "f: /pin/name: 3 is not text");
        row(R"("locked": "gpu_rate")", "f: /locked: \"gpu_rate\" is not a list of parameters' ids");
        row(R"("locked": [3])", "f: /locked/0: 3 is not a parameter's id");
        row(R"("locked": ["gpu_rat"])", "f: /locked/0: unknown parameter \"gpu_rat\"; did you mean gpu_rate?");
        row(R"("locked": ["pue", "pue"])", "f: /locked/1: \"pue\" is there twice; a parameter is locked once");
    }
    void refuses()
    {
        QFETCH(QByteArray, sentence);
        const Result<ScenarioFile> file = parsed(QTest::currentDataTag());
        QVERIFY(!file.ok());
        QCOMPARE(QByteArray::fromStdString(file.error().sentence()), sentence);
    }

    void tooManyAreRefused()
    {
        std::string list;
        for (std::size_t i = 0; i <= mostPins; ++i)
            list += (i == 0 ? "" : ", ") + ("{\"name\": \"" + std::to_string(i) + "\"}");
        const Result<ScenarioFile> file = parsed("\"pins\": [" + list + "]");
        QVERIFY(!file.ok());
        QCOMPARE(file.error().sentence(), std::string("f: /pins: there are 21 pins; at most 20 are kept"));
    }
};

QTEST_APPLESS_MAIN(ScenarioPinsTest)
#include "scenario_pins_test.moc"
