// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_presentation.h"

#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/states.h"

#include <QTest>

using namespace breakeven;

namespace {

std::string fileOf(const QString& presentation)
{
    const QString file = QStringLiteral(R"({"format": "breakeven-scenario", "version": 1, "presentation": %1})");
    return file.arg(presentation).toStdString();
}

} // namespace

class ScenarioPresentationTest : public QObject {
    Q_OBJECT

private slots:
    void isRead()
    {
        const Result<ScenarioFile> file = parseScenario(fileOf(R"({
            "inputs": ["volume", "gpu_rate"],
            "states": [{"name": "today"},
                       {"name": "own hardware", "note": "Say why.\nSlowly.", "focus": "owned_hardware",
                        "hidden": ["gpu_rate"], "locked": ["volume"], "parameters": {"gpu_rate": 2},
                        "view": "over-time",
                        "options": ["frontier_api", "owned_hardware"], "amortize_upfront": false}],
            "guesses": [{"name": "Ada", "volume": 5e5}, {"volume": 7e5}],
            "annotations": [{"view": "break_even", "text": "here", "x": 1e6, "y": 3000, "across": 0.1, "up": -0.2}]})"),
                                                        "f");
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().sentence().c_str());
        const Presentation& read = file->scenario.presentation;
        QVERIFY((read.inputs == InputIds{"volume", "gpu_rate"}));
        QCOMPARE(read.states.size(), std::size_t{2});
        QVERIFY(read.states[0] == stateOf({}, "today"));
        const State& own = read.states[1];
        QCOMPARE(own.note, std::string("Say why.\nSlowly."));
        QCOMPARE(own.view, std::string("over-time"));
        QVERIFY(read.states[0].view.empty()); // as in files that were written before states had views
        QVERIFY(own.focus == Option::OwnedHardware && !own.choices.amortizeUpfront);
        QCOMPARE(own.parameters.gpuRate, 2.0);
        QVERIFY((own.shown == OptionSet{Option::FrontierApi, Option::OwnedHardware}));
        QVERIFY(own.hidden == InputIds{"gpu_rate"} && own.locked == InputIds{"volume"});
        QCOMPARE(read.guesses[0].name, std::string("Ada"));
        QCOMPARE(read.guesses[1].volume, 7e5);
        QCOMPARE(read.annotations[0].up, -0.2);
    }

    void comesBackAsItWasWritten()
    {
        Scenario scenario;
        Scenario other;
        other.parameters.gpuRate = 1.0 / 3;
        other.focus = Option::Hybrid;
        scenario.presentation.states = {stateOf({}, "a \"quoted\" \\ name"), stateOf(other, "<b>ünï</b>")};
        scenario.presentation.states[1].note = "a\nb";
        scenario.presentation.states[1].view = "a view of a later version";
        scenario.presentation.states[1].hidden = {"volume"};
        scenario.presentation.states[0].unknown = R"({"color":"red"})";
        scenario.presentation.guesses = {{.name = "Ada", .volume = 1e5 / 3},
                                         {.name = {}, .volume = 1e6, .unknown = R"({"at":[1]})"}};
        scenario.presentation.annotations = {
            {.view = "over_time", .text = "=1+1", .x = -1e-300, .y = 0, .across = 1, .up = -1},
            {.view = "sensitivity", .axes = "monthly_saving", .row = "gpu_rate", .text = "b", .x = 1.0 / 3, .y = 0.5},
            {.view = "portfolio", .row = "a \"task\" / ünï", .text = "c", .unknown = R"({"bold":true})"}};
        scenario.presentation.inputs = {"gpu_rate"};
        scenario.presentation.unknown = R"({"clock":{"minutes":20}})";
        const std::string text = formatScenario(scenario);
        const Result<ScenarioFile> again = parseScenario(text, "f");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QVERIFY(again->scenario == scenario);
        QCOMPARE(formatScenario(again->scenario), text);
    }

    /// As those that were written before other charts had notes.
    void aNoteWithoutAViewIsOnTheBreakEven()
    {
        const Result<ScenarioFile> file =
            parseScenario(fileOf(R"({"annotations": [{"text": "here", "x": 1e6, "y": 3000}]})"), "f");
        QVERIFY(file.ok());
        const Annotation& note = file->scenario.presentation.annotations[0];
        QCOMPARE(note.view, std::string("break-even"));
        QVERIFY(note.axes.empty() && note.row.empty());
        const std::string text = formatScenario(file->scenario);
        QVERIFY(text.find("\"axes\"") == std::string::npos && text.find("\"row\"") == std::string::npos);
    }

    /// A file without one is what it was before there were any.
    void withoutOneNothingIsWritten() { QVERIFY(formatScenario({}).find("presentation") == std::string::npos); }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("presentation");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no object") << "[]"
                                   << "f: /presentation: an array is not an object";
        QTest::newRow("no list") << R"({"states": {}})"
                                 << "f: /presentation/states: ";
        QTest::newRow("a state that is none") << R"({"states": [1]})"
                                              << "f: /presentation/states/0: 1 is not an object";
        QTest::newRow("no name") << R"({"states": [{}]})"
                                 << "f: /presentation/states/0/name: \"\" is not a line of text";
        QTest::newRow("a value") << R"({"states": [{"name": "a", "parameters": {"gpu_rate": -1}}]})"
                                 << "f: /presentation/states/0/parameters/gpu_rate: -1 ";
        QTest::newRow("an input") << R"({"inputs": ["gpu"]})"
                                  << "f: /presentation/inputs/0: ";
        QTest::newRow("no input") << R"({"states": [{"name": "a", "locked": [3]}]})"
                                  << "f: /presentation/states/0/locked/0: 3 is not ";
        QTest::newRow("a focus") << R"({"states": [{"name": "a", "focus": "frontier_api"}]})"
                                 << "f: /presentation/states/0/focus: ";
        QTest::newRow("a guess") << R"({"guesses": [{"volume": "many"}]})"
                                 << "f: /presentation/guesses/0/volume: \"many\" is not a number";
        QTest::newRow("a note's view") << R"({"annotations": [{"text": "a", "view": 3}]})"
                                       << "f: /presentation/annotations/0/view: 3 is not ";
        QTest::newRow("a note's axes") << R"({"annotations": [{"text": "a", "axes": []}]})"
                                       << "f: /presentation/annotations/0/axes: ";
        QTest::newRow("a note's row") << R"({"annotations": [{"text": "a", "row": null}]})"
                                      << "f: /presentation/annotations/0/row: ";
        QTest::newRow("a long row")
            << QStringLiteral(R"({"annotations": [{"text": "a", "row": "%1"}]})").arg(QString(201, 'x'))
            << "f: /presentation/annotations/0/row: it is too long: it has 201 characters";
        QTest::newRow("a note's place") << R"({"annotations": [{"text": "a", "x": "far"}]})"
                                        << "f: /presentation/annotations/0/x: \"far\" is not a number";
        QTest::newRow("a volume that nobody has")
            << R"({"annotations": [{"text": "a", "x": 1e12, "y": 1}]})"
            << "f: /presentation/annotations/0/x: 1000000000000 is on no chart: points are from 0 to ";
        QTest::newRow("a volume below none") << R"({"annotations": [{"text": "a", "x": -1, "y": 1}]})"
                                             << "f: /presentation/annotations/0/x: -1 is on no chart: ";
        QTest::newRow("an amount that nobody has")
            << R"({"annotations": [{"text": "a"}, {"view": "over-time", "text": "a", "y": -1e300}]})"
            << "f: /presentation/annotations/1/y: ";
        QTest::newRow("more than a number holds") << R"({"annotations": [{"text": "a", "x": 1e999}]})"
                                                  << "f";
        QTest::newRow("a note without a text") << R"({"annotations": [{"view": "map"}]})"
                                               << "f: /presentation/annotations/0/text: ";
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, presentation);
        QFETCH(QString, sentence);
        const Result<ScenarioFile> file = parseScenario(fileOf(presentation), "f");
        QVERIFY(!file.ok());
        const QString said = QString::fromStdString(file.error().sentence());
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(ScenarioPresentationTest)
#include "scenario_presentation_test.moc"
