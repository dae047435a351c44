// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfolio.h"

#include "tests/support/close.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/reference_portfolio.h"

#include <algorithm>
#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

class PortfolioTest : public QObject {
    Q_OBJECT

private slots:
    void theExample()
    {
        const Portfolio found = portfolio(fiveTasks());
        COMPARE_CLOSE(found.allAtBaseline, 8865.0L, 1e-12L);
        COMPARE_WITHIN(found.best.costs.total, 6068.10L, 0.005L);
        COMPARE_WITHIN(found.saving(), 2796.90L, 0.005L);
        COMPARE_CLOSE(found.allMoved, found.best.costs.total, 1e-15L);
        QCOMPARE(found.payingAlone(), std::size_t{0});
        for (const double alone : found.alone)
            QVERIFY(alone < 0);
        QCOMPARE(found.order.size(), std::size_t{5});
        COMPARE_CLOSE(found.order.back().total, found.best.costs.total, 1e-12L);
    }

    /// All figures, and each step of the order, from the formulas.
    void figuresAgreeWithTheSpecification()
    {
        RandomScenarios random(4);
        for (int i = 0; i < 200; ++i) {
            const Scenario scenario = closeTasks(random, 1 + random.below(8));
            const std::size_t count = scenario.tasks.size();
            const Portfolio found = portfolio(scenario);
            const reference::Portfolio expected(scenario);
            COMPARE_CLOSE(found.allAtBaseline, expected.total(std::vector<bool>(count, false)), 1e-11L);
            COMPARE_CLOSE(found.allMoved, expected.total(std::vector<bool>(count, true)), 1e-11L);
            for (std::size_t t = 0; t < count; ++t)
                COMPARE_WITHIN(found.alone[t], expected.alone(expected.tasks[t]), 1e-9L * found.allMoved);

            std::vector<bool> moved(count, false);
            reference::Real load = 0;
            for (std::size_t k = 0; k < found.order.size(); ++k) {
                const MovingStep& step = found.order[k];
                QVERIFY(!moved[step.task]);
                moved[step.task] = true;
                load += expected.tasks[step.task].load;
                COMPARE_CLOSE(step.total, expected.total(moved), 1e-11L);
                COMPARE_CLOSE(step.gpus, expected.gpus(load), 1e-12L);
                if (k + 1 == found.best.costs.moved)
                    QVERIFY(moved == found.best.moves);
            }
            for (std::size_t t = 0; t < count; ++t)
                QCOMPARE(moved[t], scenario.tasks[t].pinned != TaskPlace::Api);
        }
    }

    /// Within the best plan and behind it, no task stands before one that gains more per load.
    void theOrderIsByGainPerLoad()
    {
        RandomScenarios random(9);
        for (int i = 0; i < 100; ++i) {
            const Portfolio found = portfolio(closeTasks(random, 12));
            for (std::size_t k = 1; k < found.order.size(); ++k) {
                const TaskCosts& before = found.costs.tasks[found.order[k - 1].task];
                const TaskCosts& task = found.costs.tasks[found.order[k].task];
                const bool isBorder =
                    k == found.best.costs.moved || (before.pinned == TaskPlace::Own) != (task.pinned == TaskPlace::Own);
                if (isBorder || before.load == 0 || task.load == 0)
                    continue;
                const double ratio = task.gain() / task.load;
                QVERIFY(before.gain() / before.load >= ratio - 1e-11 * std::abs(ratio));
            }
        }
    }

    /// No step but leaves every pinned task where it must be.
    void whatIsPinnedMovesFirst()
    {
        RandomScenarios random(11);
        int pinned = 0;
        for (int i = 0; i < 100; ++i) {
            const Portfolio found = portfolio(closeTasks(random, 12));
            bool isOther = false;
            for (const MovingStep& step : found.order) {
                const bool isPinned = found.costs.tasks[step.task].pinned == TaskPlace::Own;
                QVERIFY(!isPinned || !isOther);
                isOther = !isPinned;
                pinned += isPinned ? 1 : 0;
            }
        }
        QVERIFY(pinned > 50);
    }

    void pinsThatCost()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[2].pinned = TaskPlace::Own;
        for (const std::size_t other : {0, 1, 3, 4})
            scenario.tasks[other].pinned = TaskPlace::Api;
        const Portfolio found = portfolio(scenario);
        QVERIFY(found.saving() < 0);
        COMPARE_CLOSE(found.saving(), found.alone[2], 1e-10L);
        QCOMPARE(found.order.size(), std::size_t{1});
        QCOMPARE(found.order[0].task, std::size_t{2});
    }

    void noTasks()
    {
        const Portfolio found = portfolio({});
        QCOMPARE(found.allAtBaseline, 0.0);
        QCOMPARE(found.saving(), 0.0);
        QVERIFY(found.order.empty() && found.best.moves.empty());
    }
};

QTEST_APPLESS_MAIN(PortfolioTest)
#include "portfolio_test.moc"
