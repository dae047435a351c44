// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

namespace {

/// A file with these members.
std::string fileWith(const std::string& members)
{
    return R"({"format": "breakeven-scenario", "version": 1, )" + members + "}";
}

Scenario read(const std::string& members)
{
    const Result<ScenarioFile> file = parseScenario(fileWith(members), "f");
    if (!file)
        qFatal("%s", file.error().sentence().c_str());
    return file->scenario;
}

/// What a scenario's file says, after it was read and written again.
nlohmann::json written(const std::string& members)
{
    return nlohmann::json::parse(formatScenario(read(members)));
}

} // namespace

/// The members "analysis" and "pin" of a scenario file.
class ScenarioAnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheChoices();
    void readsAPin();
    void completesAPin();
    void roundTrips();
    void writesNothingThatIsUsual();
    void keepsWhatItDoesNotKnow();
    void aNewPinKeepsNothingOfTheOldOne();
    void refuses_data();
    void refuses();
};

void ScenarioAnalysisTest::readsTheChoices()
{
    const Scenario scenario = read(
        R"("analysis": {"figure": "payback_months", "map": ["pue", "gpu_price"], "bands": ["hybrid", "memory_api"]})");
    QVERIFY(scenario.analysis.figure == Figure::PaybackMonths);
    QCOMPARE(scenario.analysis.mapX, std::string("pue"));
    QCOMPARE(scenario.analysis.mapY, std::string("gpu_price"));
    QVERIFY(scenario.analysis.bands == (OptionSet{Option::MemoryApi, Option::Hybrid}));
    QVERIFY(read(R"("analysis": {})").analysis == AnalysisChoices{});
    QVERIFY(read(R"("name": "without")").analysis == AnalysisChoices{});
}

void ScenarioAnalysisTest::readsAPin()
{
    const Scenario scenario = read(R"("parameters": {"volume": 5000}, "pin": {
        "baseline": "memory_api", "focus": "frontier_api", "parameters": {"volume": 2000, "pue": 1.5},
        "hybrid_hosting": "owned_hardware", "amortize_upfront": false})");
    QCOMPARE(scenario.parameters.volume, 5000);
    QVERIFY(scenario.baseline == Option::FrontierApi && scenario.choices.amortizeUpfront);
    QVERIFY(scenario.pin.has_value());
    Pin expected;
    expected.parameters.volume = 2000;
    expected.parameters.pue = 1.5;
    expected.baseline = Option::MemoryApi;
    expected.focus = Option::FrontierApi;
    expected.choices.hybridHosting = Option::OwnedHardware;
    expected.choices.amortizeUpfront = false;
    QVERIFY(*scenario.pin == expected);
    QVERIFY(!read(R"("name": "without")").pin.has_value());
}

/// What a pin leaves out has its default, not what the sliders say now.
void ScenarioAnalysisTest::completesAPin()
{
    const Scenario scenario =
        read(R"("parameters": {"gpu_rate": 7}, "focus": "hybrid", "amortize_upfront": false, "pin": {})");
    QCOMPARE(scenario.parameters.gpuRate, 7);
    QVERIFY(*scenario.pin == Pin{});
}

void ScenarioAnalysisTest::roundTrips()
{
    Scenario scenario;
    scenario.parameters.gpuRate = 0.1 + 0.2;
    scenario.pin = pinOf(scenario);
    scenario.pin->parameters.labelCost = 1.0 / 3;
    scenario.pin->focus = Option::OwnedHardware;
    scenario.pin->choices.amortizeUpfront = false;
    scenario.parameters.gpuRate = 2;
    scenario.analysis = {Figure::HorizonSaving, "label_cost", "volume", {Option::ServerlessGpu}};
    const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
    QVERIFY(again.ok());
    QVERIFY(again->scenario == scenario);
    QVERIFY(again->filledIn.empty());
    QCOMPARE(formatScenario(again->scenario), formatScenario(scenario));

    // Each of the choices is part of a scenario: a change is a change.
    for (const auto& change : std::initializer_list<void (*)(Scenario&)>{
             [](Scenario& s) { s.analysis.figure = Figure::MonthlySaving; },
             [](Scenario& s) { s.analysis.mapX = "pue"; }, [](Scenario& s) { s.analysis.mapY = "pue"; },
             [](Scenario& s) { s.analysis.bands = {}; }, [](Scenario& s) { s.pin.reset(); },
             [](Scenario& s) { s.pin->parameters.pue = 2; }}) {
        Scenario other = scenario;
        change(other);
        QVERIFY(other != scenario);
        QVERIFY(parseScenario(formatScenario(other), "f")->scenario == other);
    }
}

void ScenarioAnalysisTest::writesNothingThatIsUsual()
{
    const nlohmann::json json = nlohmann::json::parse(formatScenario({}));
    QVERIFY(!json.contains("analysis"));
    QVERIFY(!json.contains("pin"));
}

void ScenarioAnalysisTest::keepsWhatItDoesNotKnow()
{
    const nlohmann::json json = written(R"("analysis": {"colour": {"a": [1, 2]}, "figure": "settled_volume"},
                                           "pin": {"when": "2026-11-21", "parameters": {"pue": 2}})");
    QCOMPARE(json["analysis"]["colour"]["a"][1].get<int>(), 2);
    QCOMPARE(json["analysis"]["figure"].get<std::string>(), std::string("settled_volume"));
    QCOMPARE(json["pin"]["when"].get<std::string>(), std::string("2026-11-21"));
    QCOMPARE(json["pin"]["parameters"]["pue"].get<double>(), 2.0);
    // Even where this version has nothing to say itself.
    QCOMPARE(written(R"("analysis": {"colour": 3})")["analysis"].dump(), std::string(R"({"colour":3})"));
    // A pin that is taken away takes along what was said of it.
    Scenario scenario = read(R"("pin": {"when": 1})");
    scenario.pin.reset();
    QVERIFY(!nlohmann::json::parse(formatScenario(scenario)).contains("pin"));
}

void ScenarioAnalysisTest::aNewPinKeepsNothingOfTheOldOne()
{
    Scenario scenario = read(R"("pin": {"label": "before", "parameters": {"volume": 2000}})");
    QVERIFY(formatScenario(scenario, {}).find("before") != std::string::npos);
    scenario = withPin(withPin(scenario, {}), pinOf(scenario));
    QVERIFY(formatScenario(scenario, {}).find("before") == std::string::npos);
}

void ScenarioAnalysisTest::refuses_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* members, const char* sentence) {
        QTest::newRow(members) << QByteArray(members) << QByteArray(sentence);
    };
    row(R"("analysis": [])", "f: /analysis: an array is not an object");
    row(R"("analysis": {"figure": "payback"})",
        "f: /analysis/figure: \"payback\" is not a figure; allowed are monthly_saving, settled_volume, payback_months, "
        "horizon_saving");
    row(R"("analysis": {"figure": 1})", "f: /analysis/figure: 1 is not a figure; allowed are ");
    row(R"("analysis": {"map": "volume"})", "f: /analysis/map: \"volume\" is not a pair of parameters, [X, Y]");
    row(R"("analysis": {"map": ["volume"]})", "f: /analysis/map: an array is not a pair of parameters, [X, Y]");
    row(R"("analysis": {"map": ["volume", 2]})", "f: /analysis/map/1: 2 is not a parameter's id");
    row(R"("analysis": {"map": ["gpu_rte", "volume"]})",
        "f: /analysis/map/0: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row(R"("analysis": {"map": ["volume", "volume"]})",
        "f: /analysis/map: \"volume\" is there twice; a map has two different parameters");
    row(R"("analysis": {"bands": "hybrid"})", "f: /analysis/bands: \"hybrid\" is not an array of options' ids");
    row(R"("analysis": {"bands": [null]})", "f: /analysis/bands/0: null is not an option's id");
    row(R"("analysis": {"bands": ["hybrid", "hybrids"]})",
        "f: /analysis/bands/1: unknown option \"hybrids\"; allowed are frontier_api, ");
    row(R"("analysis": {"figure": "x", "figure": "y"})", "f: /analysis/figure: ");
    row(R"("pin": 1)", "f: /pin: 1 is not an object");
    row(R"("pin": null)", "f: /pin: null is not an object");
    row(R"("pin": {"baseline": "hybrid"})", "f: /pin/baseline: hybrid can't be the baseline; allowed are ");
    row(R"("pin": {"focus": "tuned_api", "baseline": "tuned_api"})", "f: /pin/focus: tuned_api is the baseline; ");
    row(R"("pin": {"focus": "frontier_api"})", "f: /pin/focus: frontier_api is the baseline; ");
    row(R"("pin": {"parameters": {"gpu_rte": 1}})",
        "f: /pin/parameters/gpu_rte: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row(R"("pin": {"parameters": {"gpu_rate": -1}})",
        "f: /pin/parameters/gpu_rate: -1 is outside 0.05 to 50 USD/GPU-hour");
    row(R"("pin": {"parameters": []})", "f: /pin/parameters: an array is not an object of numbers by parameter");
    row(R"("pin": {"hybrid_hosting": "memory_api"})", "f: /pin/hybrid_hosting: memory_api can't be ");
    row(R"("pin": {"amortize_upfront": "no"})", "f: /pin/amortize_upfront: \"no\" is not true or false");
}

void ScenarioAnalysisTest::refuses()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, sentence);
    const Result<ScenarioFile> file = parseScenario(fileWith(members.toStdString()), "f");
    QVERIFY(!file);
    QVERIFY2(QByteArray::fromStdString(file.error().sentence()).startsWith(sentence), file.error().sentence().c_str());
}

QTEST_APPLESS_MAIN(ScenarioAnalysisTest)
#include "scenario_analysis_test.moc"
