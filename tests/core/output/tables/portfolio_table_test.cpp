// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/portfolio_table.h"

#include "core/analysis/portfolio/moving_shares.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/evidence/tasks/task_table.h"
#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/table_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class PortfolioTableTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreInTheOrderOfMoving()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[3].pinned = TaskPlace::Api;
        QVERIFY(setOwnValue(scenario.tasks[2], rowOf(&Parameters::errorCost), 0.004).ok());
        const Portfolio plan = portfolio(scenario);
        const std::vector<TableRow> table = portfolioTable(evaluate(scenario));
        QCOMPARE(headings(table),
                 std::string("Step|Task|Best plan|Pinned|Requests per month (requests/month)|Input tokens "
                             "per request (tokens/request)|Output tokens per request (tokens/request)|Cost of one "
                             "error (USD/error)|At the API "
                             "(USD/month)|Own model (USD/month)|Saves alone (USD/month)|Load (GPUs)|Total once moved "
                             "(USD/month)|GPUs once moved"));
        QCOMPARE(table.size(), std::size_t{6});
        for (std::size_t i = 0; i < 4; ++i) {
            const MovingStep& step = plan.order[i];
            QCOMPARE(number(table, i, "Step"), static_cast<double>(i + 1));
            QCOMPARE(text(table, i, "Task"), scenario.tasks[step.task].name);
            QCOMPARE(text(table, i, "Best plan"), std::string(plan.best.moves[step.task] ? "own" : "api"));
            QCOMPARE(number(table, i, "Total once moved (USD/month)"), step.total);
            QCOMPARE(number(table, i, "GPUs once moved"), step.gpus);
            QCOMPARE(number(table, i, "At the API (USD/month)"), plan.costs.tasks[step.task].base);
            QCOMPARE(number(table, i, "Saves alone (USD/month)"), plan.alone[step.task]);
        }
        QCOMPARE(text(table, 4, "Task"), std::string("Tags"));
        QCOMPARE(text(table, 4, "Pinned"), std::string("api"));
        QCOMPARE(figure(table, 4, "Step"), std::optional<double>());
        QCOMPARE(figure(table, 4, "Total once moved (USD/month)"), std::optional<double>());
        QCOMPARE(number(table, 4, "Requests per month (requests/month)"), 2e6);
    }

    void withRangesTheSharesStandBehind()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.5, 6};
        const std::vector<double> shares = movingShares(scenario);
        const Portfolio plan = portfolio(scenario);
        const std::vector<TableRow> table = portfolioTable(evaluate(scenario));
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(number(table, i, "Moves in (share of cases)"), shares[plan.order[i].task]);
    }

    /// The program reads what it writes.
    void itIsATableOfTasks()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.5, 6};
        scenario.tasks[1].pinned = TaskPlace::Own;
        QVERIFY(setOwnValue(scenario.tasks[2], rowOf(&Parameters::errorCost), 0.004).ok());
        const Result<FoundTasks> read = readTaskTable(csv(portfolioTable(evaluate(scenario))), "file");
        QVERIFY(read.ok() && read->notes.empty());
        Scenario again = scenario;
        again.tasks = read->tasks;
        QCOMPARE(portfolio(again).best.costs.total, portfolio(scenario).best.costs.total);
        for (const Task& task : scenario.tasks) {
            const auto same = std::ranges::find(read->tasks, task.name, &Task::name);
            QVERIFY(same != read->tasks.end() && same->pinned == task.pinned);
            QVERIFY(parametersOf(scenario, *same) == parametersOf(scenario, task));
        }
    }

    void withoutTasksItIsItsHeadings() { QCOMPARE(portfolioTable(evaluate({})).size(), std::size_t{1}); }

    void everyRowHasAsManyCells()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[0].name = "=cmd|' /C calc'!A1";
        scenario.tasks[1].pinned = TaskPlace::Api;
        for (const TableRow& row : portfolioTable(evaluate(scenario)))
            QCOMPARE(row.size(), portfolioTable(evaluate(scenario)).front().size());
        QVERIFY(csv(portfolioTable(evaluate(scenario))).find("'=cmd") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(PortfolioTableTest)
#include "portfolio_table_test.moc"
