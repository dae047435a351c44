// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_tasks.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/tasks.h"

#include <QTest>

using namespace breakeven;

namespace {

std::string fileOf(const QString& tasks)
{
    const QString file = QStringLiteral(R"({"format": "breakeven-scenario", "version": 1, "tasks": %1})");
    return file.arg(tasks).toStdString();
}

} // namespace

class ScenarioTasksTest : public QObject {
    Q_OBJECT

private slots:
    /// As in CLI.md; percents are percents.
    void areRead()
    {
        const Result<ScenarioFile> file =
            parseScenario(fileOf(R"([{"name": "Ticket routing", "parameters": {"volume": 250000, "input_tokens": 900}},
                       {"pinned": "own", "parameters": {"error_cost": 0.5, "batch_share": 20}, "name": "Mail"},
                       {"name": "Plain"}, {"name": "Api", "pinned": "api"}])"),
                          "f");
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().sentence().c_str());
        const std::vector<Task>& tasks = file->scenario.tasks;
        QCOMPARE(tasks.size(), std::size_t{4});
        QCOMPARE(tasks[0].name, std::string("Ticket routing"));
        QCOMPARE(*ownValue(tasks[0], &Parameters::volume), 250000.0);
        QCOMPARE(*ownValue(tasks[0], &Parameters::inputTokens), 900.0);
        QVERIFY(!tasks[0].pinned);
        QCOMPARE(parametersOf(file->scenario, tasks[1]).batchShare, 20.0);
        QVERIFY(tasks[1].pinned == TaskPlace::Own && tasks[3].pinned == TaskPlace::Api);
        QVERIFY(tasks[2].parameters.empty());
    }

    void comeBackAsTheyWereWritten()
    {
        Scenario scenario;
        scenario.tasks = {{"a \"quoted\" \\ name", {{&rowOf(&Parameters::volume), 1e5 / 3}}, {}},
                          {"<b>ünïcode</b> =1+1",
                           {{&rowOf(&Parameters::inputTokens), 1}, {&rowOf(&Parameters::errorCost), 1e-300}},
                           TaskPlace::Own,
                           R"({"owner":"Support","at":[1,{"x":null}]})"},
                          {"plain", {}, TaskPlace::Api}};
        const std::string text = formatScenario(scenario);
        const Result<ScenarioFile> again = parseScenario(text, "f");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QVERIFY(again->scenario == scenario);
        QCOMPARE(formatScenario(again->scenario), text);
        QVERIFY(text.find("    {\"name\": \"plain\", \"parameters\": {}, \"pinned\": \"api\"}\n") != std::string::npos);
    }

    /// A file without tasks is what it was before there were any.
    void withoutTasksNothingIsWritten()
    {
        const std::string text = formatScenario({});
        QVERIFY(text.find("tasks") == std::string::npos);
        Scenario scenario = withTasks({}, {{"a", {}, {}}});
        QVERIFY(formatScenario(scenario) != text);
        scenario = withTasks(scenario, {});
        QCOMPARE(formatScenario(scenario), text);
    }

    void asManyAsThereMayBe()
    {
        std::vector<Task> tasks;
        for (std::size_t i = 0; i < mostTasks; ++i) {
            Task task{"task number " + std::to_string(i), {}, {}};
            for (const auto member : taskParameters)
                QVERIFY(setOwnValue(task, rowOf(member), rowOf(member).range.high).ok());
            tasks.push_back(std::move(task));
        }
        const Scenario scenario = withTasks({}, tasks);
        const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().sentence().c_str());
        QVERIFY(again->scenario == scenario);
    }

    void whatIsWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("tasks");
        QTest::addColumn<QString>("sentence"); // how it begins
        const auto row = [](const char* name, const QString& tasks, const char* sentence) {
            QTest::newRow(name) << tasks << QString::fromLatin1(sentence);
        };
        row("no list", "{}", "an object is not a list of tasks");
        row("no object", "[5]", "/0: 5 is not an object");
        row("the second", R"([{"name": "a"}, null])", "/1: null is not an object");
        row("no name", "[{}]", "/0/name: is missing or empty");
        row("an empty name", R"([{"name": "a"}, {"name": " "}])", "/1/name: is missing or empty");
        row("name", R"([{"name": 5}])", "/0/name: 5 is not text");
        row("a hostile name", "[{\"name\": \"a\\u0000\\u001b[2J\"}]",
            "/0/name: \"a\\u0000\\u001b[2J\" is not a line of text");
        row("a name that turns", R"([{"name": "a\u202eb"}])", R"(/0/name: "a\u202eb" is not a line of text)");
        row("a long name", QStringLiteral(R"([{"name": "%1"}])").arg(QString(101, u'x')),
            "/0/name: has 101 characters");
        row("twice", R"([{"name": "a"}, {"name": "b"}, {"name": "a"}])", "/2/name: \"a\" is an earlier task's name");
        row("parameters", R"([{"name": "a", "parameters": []}])",
            "/0/parameters: an array is not an object of numbers");
        row("unknown", R"([{"name": "a", "parameters": {"volum": 5000}}])",
            "/0/parameters/volum: unknown parameter \"volum\"; did you mean volume?");
        row("the fleet's", R"([{"name": "a"}, {"name": "b", "parameters": {"volume": 500, "gpu_rate": 1}}])",
            "/1/parameters/gpu_rate: gpu_rate is the same for all tasks of a scenario; a task may set volume, "
            "input_tokens, ");
        row("growth", R"([{"name": "a", "parameters": {"monthly_growth": 0}}])",
            "/0/parameters/monthly_growth: monthly_growth is the same");
        row("too small", R"([{"name": "a", "parameters": {"volume": 99}}])",
            "/0/parameters/volume: 99 is outside 100 to 1000000000 requests/month");
        row("too large", R"([{"name": "a", "parameters": {"batch_share": 100.5}}])",
            "/0/parameters/batch_share: 100.5 is outside 0 to 100 %");
        row("no whole number", R"([{"name": "a", "parameters": {"training_runs": 1.5}}])",
            "/0/parameters/training_runs: 1.5 is not a whole number");
        row("no number", R"([{"name": "a", "parameters": {"volume": "many"}}])",
            "/0/parameters/volume: \"many\" is not a number");
        row("pinned elsewhere", R"([{"name": "a", "pinned": "cloud"}])",
            R"(/0/pinned: "cloud" is neither "api" (the frontier API) nor "own")");
        row("a value outside its parameters", R"([{"name": "a", "volume": 300000}])",
            R"(/0/volume: is a value of the task: it belongs into its "parameters")");
        row("pinned to nothing", R"([{"name": "a", "pinned": null}])", R"(/0/pinned: null is neither "api" (the frontier API) nor "own")");
    }
    void whatIsWrongIsNamedByItsPlace()
    {
        QFETCH(const QString, tasks);
        QFETCH(const QString, sentence);
        const Result<ScenarioFile> file = parseScenario(fileOf(tasks), "f");
        QVERIFY(!file.ok());
        const QString said = QString::fromStdString(file.error().sentence());
        QVERIFY2(said.startsWith("f: /tasks" + (sentence.startsWith(u'/') ? sentence : ": " + sentence)),
                 qPrintable(said));
    }

    void tooMany()
    {
        QString many = QStringLiteral("[");
        for (int i = 0; i <= 5000; ++i)
            many += QStringLiteral("%1{\"name\": \"%2\"}").arg(i == 0 ? "" : ",").arg(i);
        const Result<ScenarioFile> file = parseScenario(fileOf(many + u']'), "f");
        QVERIFY(!file.ok());
        QCOMPARE(file.error().sentence(), std::string("f: /tasks: there are 5001 tasks; a scenario has up to 5000"));
    }
};

QTEST_APPLESS_MAIN(ScenarioTasksTest)
#include "scenario_tasks_test.moc"
