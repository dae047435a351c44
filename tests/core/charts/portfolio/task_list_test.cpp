// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/task_list.h"

#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QString titles(const std::vector<TaskColumn>& columns)
{
    QStringList all;
    for (const TaskColumn& column : columns)
        all << QString::fromStdString(inWords(titleOf(column)));
    return all.join('|');
}

TaskField valueOf(double Parameters::*member)
{
    return {TaskField::Kind::Value, &rowOf(member)};
}

std::string shown(const TaskColumn& column, const Scenario& scenario, const PlannedTasks* planned, std::size_t place)
{
    const TaskCell cell = taskCell(column, scenario, planned, place);
    return cell.text.empty() ? std::string() : inWords(cell.text);
}

} // namespace

class TaskListTest : public QObject {
    Q_OBJECT

private slots:
    void columnsAreWhatTasksHave()
    {
        Scenario scenario = fiveTasks();
        QCOMPARE(titles(taskColumns(scenario)),
                 "Task|Requests a month|Tokens in|Tokens out|Fixed to|Best plan|At the API|Own model|Saves alone");
        QVERIFY(setOwnValue(scenario.tasks[3], rowOf(&Parameters::errorCost), 0.02).ok());
        scenario.ranges["gpu_rate"] = {0.5, 3};
        const std::vector<const Parameter*> further{&rowOf(&Parameters::cachedShare), &rowOf(&Parameters::errorCost),
                                                    &rowOf(&Parameters::volume)};
        const QString all = titles(taskColumns(scenario, further));
        QVERIFY2(all.contains("|Best plan|Moves in|At the API|Own model|Saves alone"), qPrintable(all));
        QCOMPARE(all.count(QString::fromStdString(std::string(rowOf(&Parameters::errorCost).label))), 1);
        QCOMPARE(all.count(QString::fromStdString(std::string(rowOf(&Parameters::cachedShare).label))), 1);
        for (const TaskColumn& column : taskColumns(scenario, further))
            QVERIFY(column == TaskColumn(TaskField{}) || !helpOf(column).empty());
    }

    void cellsAreTheTasksOwnOrTheScenarios()
    {
        const Scenario scenario = fiveTasks();
        const TaskColumn input = valueOf(&Parameters::inputTokens);
        QVERIFY(taskCell(input, scenario, nullptr, 1).isOwn);
        QCOMPARE(shown(input, scenario, nullptr, 1), std::string("3,000"));
        QCOMPARE(typedCell(input, scenario.tasks[1]), std::string("3000"));
        QVERIFY(!taskCell(input, scenario, nullptr, 0).isOwn);
        QCOMPARE(std::get<double>(taskCell(input, scenario, nullptr, 0).value), scenario.parameters.inputTokens);
        QCOMPARE(typedCell(input, scenario.tasks[0]), std::string());
        QCOMPARE(shown(valueOf(&Parameters::volume), scenario, nullptr, 3), std::string("2M"));
    }

    void placesAreNamed()
    {
        Scenario scenario = fiveTasks();
        const TaskColumn place = TaskField{TaskField::Kind::Place};
        QCOMPARE(shown(place, scenario, nullptr, 0), std::string("Free"));
        QCOMPARE(typedCell(place, scenario.tasks[0]), std::string());
        scenario.tasks[0].pinned = TaskPlace::Own;
        QCOMPARE(shown(place, scenario, nullptr, 0), std::string("Our own GPUs"));
        QCOMPARE(typedCell(place, scenario.tasks[0]), std::string("Our own GPUs"));
    }

    void figuresAreThoseOfThePlan()
    {
        const Scenario scenario = fiveTasks();
        PlannedTasks planned{portfolio(scenario), {}};
        for (std::size_t i = 0; i < 5; ++i) {
            const TaskCosts& costs = planned.plan.costs.tasks[i];
            QCOMPARE(std::get<double>(taskCell(TaskFigure::Base, scenario, &planned, i).value), costs.base);
            QCOMPARE(std::get<double>(taskCell(TaskFigure::Own, scenario, &planned, i).value), costs.own);
            QCOMPARE(std::get<double>(taskCell(TaskFigure::Alone, scenario, &planned, i).value), planned.plan.alone[i]);
            QCOMPARE(shown(TaskFigure::InPlan, scenario, &planned, i), std::string("Moves"));
            QCOMPARE(shown(TaskFigure::Share, scenario, &planned, i), std::string());
            QCOMPARE(shown(TaskFigure::Base, scenario, nullptr, i), std::string());
        }
        planned.shares = {0.93, 0, 1, 0.5, 0.2};
        QCOMPARE(shown(TaskFigure::Share, scenario, &planned, 0), std::string("93 %"));
        QCOMPARE(inWords(taskCell(TaskFigure::Share, scenario, &planned, 0).exact),
                 std::string("moves in 93 % of cases"));
        planned.plan.best.moves[2] = false;
        QCOMPARE(shown(TaskFigure::InPlan, scenario, &planned, 2), std::string("Stays"));
    }

    /// Each task once, those that are pinned to the API last.
    void theOrderHasEveryTask()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[1].pinned = TaskPlace::Api;
        std::vector<std::size_t> places = placesInOrder(portfolio(scenario));
        QCOMPARE(places.back(), std::size_t{1});
        std::ranges::sort(places);
        QCOMPARE(places, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }
};

QTEST_APPLESS_MAIN(TaskListTest)
#include "task_list_test.moc"
