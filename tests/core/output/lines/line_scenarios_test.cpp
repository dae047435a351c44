// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/line_scenarios.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/assignment.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace breakeven;

namespace {

Scenario named()
{
    Scenario scenario = findPreset("support-chat")->scenario;
    scenario.ranges.clear();
    return scenario;
}

/// With what may stand behind a line in a buffer.
std::string padded(const std::string& line)
{
    return line + "\n{\"set\": {" + std::string(LineScenarios::padding, '{');
}

Outcome readLine(LineScenarios& lines, const std::string& line)
{
    return lines.read(std::string_view(padded(line)).substr(0, line.size()));
}

} // namespace

class LineScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void aLineSetsValues()
    {
        LineScenarios lines(named());
        QVERIFY(readLine(lines, R"({"set": {"volume": 5000, "gpu_rate": "$2", "baseline": "tuned_api",
                                            "focus": "hybrid", "hybrid_hosting": "owned_hardware",
                                            "amortize_upfront": false, "input_tokens": "1.5k"}, "id": 7})")
                    .ok());
        Scenario expected = named();
        for (const auto& [id, text] : {std::pair{"volume", "5000"},
                                       {"gpu_rate", "2"},
                                       {"baseline", "tuned_api"},
                                       {"focus", "hybrid"},
                                       {"hybrid_hosting", "owned_hardware"},
                                       {"amortize_upfront", "false"},
                                       {"input_tokens", "1500"}})
            QVERIFY(assign(expected, id, text).ok());
        QVERIFY(lines.scenario().parameters == expected.parameters);
        QVERIFY(lines.scenario().choices == expected.choices);
        QCOMPARE(lines.scenario().baseline, Option::TunedApi);
        QCOMPARE(lines.scenario().focus, Option::Hybrid);
        QVERIFY(lines.scenario().shown == expected.shown);
        QCOMPARE(lines.id(), std::string("7"));
    }

    /// Each line changes what was named, not what the line before made of it, be that good or not.
    void linesDoNotKnowEachOther()
    {
        LineScenarios lines(named());
        QVERIFY(readLine(lines, R"({"set": {"volume": 5000, "focus": "hybrid"}, "id": "a"})").ok());
        QVERIFY(!readLine(lines, R"({"set": {"gpu_rate": 2, "volume": 5}})").ok());
        QCOMPARE(lines.id(), std::string("null"));
        QVERIFY(readLine(lines, formatScenario({}).substr(0, formatScenario({}).find_last_of('}') + 1)).ok());
        QVERIFY(lines.scenario().parameters == Parameters());
        QVERIFY(readLine(lines, R"({"set": {}})").ok());
        QVERIFY(lines.scenario().parameters == named().parameters);
        QCOMPARE(lines.scenario().focus, named().focus);
    }

    void wholeScenarios()
    {
        Scenario scenario = withFocus(withParameter({}, rowOf(&Parameters::volume), 12345), Option::TunedApi);
        scenario = withRange(scenario, rowOf(&Parameters::gpuRate), Range{0.5, 2});
        nlohmann::ordered_json file = nlohmann::ordered_json::parse(formatScenario(scenario));
        file["id"] = {1, "b"};
        LineScenarios lines({});
        QVERIFY(readLine(lines, file.dump()).ok());
        QVERIFY(lines.scenario().parameters == scenario.parameters);
        QVERIFY(lines.scenario().ranges == scenario.ranges);
        QCOMPARE(lines.scenario().focus, Option::TunedApi);
        QCOMPARE(lines.id(), std::string(R"([1,"b"])"));
    }

    void anyId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* id, const char* said) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(said);
        };
        row("number", "-12", "-12");
        row("beyond 64 bits", "123456789012345678901234567890", "1.2345678901234568e+29");
        row("text", "\"a\\\"\\u00e4\\n\"", "\"a\\\"\xC3\xA4\\n\"");
        row("nothing", "null", "null");
        row("object", R"({ "a" : [ 1, true, {} ] })", R"({"a":[1,true,{}]})");
    }
    void anyId()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, said);
        LineScenarios lines(named());
        QVERIFY(readLine(lines, R"({"id": )" + id.toStdString() + R"(, "set": {"volume": 5000}})").ok());
        QCOMPARE(QByteArray::fromStdString(lines.id()), said);
        // Where it is told of an error, which is read another way.
        QVERIFY(!readLine(lines, R"({"id": )" + id.toStdString() + R"(, "set": {"volume": 5}})").ok());
        QCOMPARE(QByteArray::fromStdString(lines.id()), said);
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("sentence"); // how it begins
        const auto row = [](const char* name, const char* line, const char* sentence) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(sentence);
        };
        row("no JSON", "{\"set\": {\"volume\": }}", "1:20: ");
        row("cut off", "{\"set\": {\"volume\": 5000}", "1:25: ");
        row("more behind it", "{\"set\": {}} {}", "1:13: ");
        row("no UTF-8", "{\"set\": {}, \"id\": \"\xFF\"}", "1:20: ");
        row("a key twice", R"({"set": {"volume": 5000, "volume": 6000}})", "/set/volume: ");
        row("set twice", R"({"set": {}, "set": {}})", "/set: ");
        row("id twice", R"({"id": null, "set": {}, "id": 1})", "/id: ");
        row("no object", "[1]", "is not a scenario file: it holds an array");
        row("no set", R"({"set": [1]})", "/set: an array is not an object");
        row("unknown member", R"({"set": {}, "focus": "hybrid"})", "/focus: is not known; a line that changes");
        row("unknown parameter", R"({"set": {"gpu_rte": 1}})", "/set/gpu_rte: unknown parameter \"gpu_rte\"; did you");
        row("out of range", R"({"set": {"volume": 1e300}})", "/set/volume: 1e+300 is outside 100 to 1000000000");
        row("no whole number", R"({"set": {"min_replicas": 1.5}})", "/set/min_replicas: 1.5 is not a whole number");
        row("typed wrong", R"({"set": {"volume": "many"}})", "/set/volume: \"many\"");
        row("true", R"({"set": {"volume": true}})", "/set/volume: \"true\"");
        row("null", R"({"set": {"volume": null}})", "/set/volume: null is no value");
        row("unknown option", R"({"set": {"focus": "cloud"}})", "/set/focus: ");
        row("a number for an option", R"({"set": {"focus": 3}})", "/set/focus: ");
        row("a number for a switch", R"({"set": {"amortize_upfront": 1}})", "/set/amortize_upfront: ");
        row("against itself", R"({"set": {"baseline": "tuned_api", "focus": "tuned_api"}})", "/set/focus: ");
        row("another file", R"({"name": "x"})", "/format: is missing, and so is \"set\"");
        row("a broken scenario", R"({"format": "breakeven-scenario", "version": 1, "parameters": {"volume": 5}})",
            "/parameters/volume: 5 is outside 100");
    }
    void whatIsWrong()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, sentence);
        LineScenarios lines(named());
        const Outcome read = readLine(lines, line.toStdString());
        QVERIFY(!read.ok());
        const QByteArray said = QByteArray::fromStdString(read.error().sentence());
        QVERIFY2(said.startsWith(sentence), said.constData());
    }

    void thereMustBeSomethingToChange()
    {
        LineScenarios lines({});
        const Outcome read = readLine(lines, R"({"set": {}, "id": 1})");
        QVERIFY(!read.ok());
        QVERIFY(read.error().sentence().starts_with("/set: changes a scenario, and none was named"));
        QCOMPARE(lines.id(), std::string("1"));
    }

    /// A value outside of its range is refused, as it is with --set.
    void rangesHoldTheirValues()
    {
        LineScenarios lines(withRange(named(), rowOf(&Parameters::gpuRate), Range{0.1, 9}));
        QVERIFY(readLine(lines, R"({"set": {"gpu_rate": 2}})").ok());
        const Outcome read = readLine(lines, R"({"set": {"gpu_rate": 20}})");
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence().starts_with("/set/gpu_rate: the value 20 is outside its range"),
                 read.error().sentence().c_str());
    }
};

QTEST_APPLESS_MAIN(LineScenariosTest)
#include "line_scenarios_test.moc"
