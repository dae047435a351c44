// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/task_edits.h"

#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TaskEditsTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreMadeFree_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("given");
        QTest::newRow("free") << "Letters"
                              << "Letters";
        QTest::newRow("taken") << "Mail"
                               << "Mail (2)";
        QTest::newRow("blank") << "  "
                               << "Untitled task";
        QTest::newRow("lines") << "a\nb"
                               << "a\\nb";
    }
    void namesAreMadeFree()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, given);
        QCOMPARE(QString::fromStdString(freeTaskName(fiveTasks().tasks, wanted.toStdString())), given);
    }

    void aLongNameIsCutSoThatATaskMayHaveIt()
    {
        std::vector<Task> tasks = fiveTasks().tasks;
        for (int i = 0; i < 3; ++i)
            tasks.push_back({.name = freeTaskName(tasks, std::string(300, 'x')), .parameters = {}, .pinned = {}});
        tasks.push_back({.name = std::string(longestTaskName, 'y'), .parameters = {}, .pinned = {}});
        tasks.push_back({.name = freeTaskName(tasks, tasks.back().name), .parameters = {}, .pinned = {}});
        QVERIFY(checkTasks(tasks).ok());
    }

    void tasksAreTakenOut()
    {
        const std::vector<std::size_t> places{3, 0};
        const std::vector<Task> left = withoutTasks(fiveTasks().tasks, places);
        QCOMPARE(left.size(), std::size_t{3});
        QCOMPARE(left[0].name, std::string("Contracts"));
        QCOMPARE(left[2].name, std::string("Reports"));
    }

    void accuraciesGoToTheChosenOnes()
    {
        const std::vector<std::size_t> places{1, 4};
        const std::vector<Task> tasks = withAccuraciesOf(TaskType::ClauseIdentification, fiveTasks().tasks, places);
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const double* frontier = ownValue(tasks[i], &Parameters::frontierAccuracy);
            const double* tuned = ownValue(tasks[i], &Parameters::tunedAccuracy);
            QCOMPARE(frontier != nullptr, i == 1 || i == 4);
            if (frontier != nullptr)
                QVERIFY(*frontier == 87 && *tuned == 90);
        }
    }

    void othersChangeTheirNamesakes()
    {
        std::vector<Task> before = fiveTasks().tasks;
        before[2].pinned = TaskPlace::Own;
        QVERIFY(setOwnValue(before[2], rowOf(&Parameters::errorCost), 0.5).ok());
        const std::vector<Task> others{{before[2].name, {{&rowOf(&Parameters::volume), 5000}}, {}}, {"New", {}, {}}};
        for (const bool hasPlaces : {false, true}) {
            const std::vector<Task> tasks = withTasksOf(before, others, hasPlaces);
            QCOMPARE(tasks.size(), std::size_t{6});
            QCOMPARE(*ownValue(tasks[2], &Parameters::volume), 5000.0);
            QCOMPARE(*ownValue(tasks[2], &Parameters::errorCost), 0.5); // what they do not say stays
            QCOMPARE(tasks[2].pinned.has_value(), !hasPlaces);
            QCOMPARE(tasks[5].name, std::string("New"));
        }
    }

    /// It says what the task says, and costs what the task costs.
    void aTaskIsAScenarioOfItsOwn()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["input_tokens"] = {400, 600};
        scenario.ranges["gpu_rate"] = {0.5, 3};
        scenario.pin = pinOf(scenario);
        scenario.workloads = {{}};
        const Scenario own = scenarioOf(scenario, scenario.tasks[1]);
        QCOMPARE(own.name, std::string("Contracts"));
        QVERIFY(own.parameters == parametersOf(scenario, scenario.tasks[1]));
        QVERIFY(own.tasks.empty() && own.workloads.empty() && !own.pin);
        QVERIFY(own.ranges.at("input_tokens").contains(3000));
        QCOMPARE(own.ranges.at("gpu_rate"), (Range{0.5, 3}));
    }

    void aScenarioIsATask()
    {
        const Scenario scenario = fiveTasks();
        Scenario other = scenarioOf(scenario, scenario.tasks[4]);
        TaskOfScenario made = taskOf(scenario, other);
        QCOMPARE(made.task.name, std::string("Reports (2)"));
        QCOMPARE(made.task.parameters, scenario.tasks[4].parameters);
        QVERIFY(made.note.empty());
        other.parameters.gpuRate = 3;
        QCOMPARE(inWords(taskOf(scenario, other).note),
                 std::string("One value is the same for all tasks of a scenario and was left out, though it differs: "
                             "GPU rate."));
        other.parameters.horizonMonths = 13;
        QVERIFY(inWords(taskOf(scenario, other).note).starts_with("These values are the same for all tasks"));
        QVERIFY(checkTasks({taskOf(scenario, other).task}).ok());
    }
};

QTEST_APPLESS_MAIN(TaskEditsTest)
#include "task_edits_test.moc"
