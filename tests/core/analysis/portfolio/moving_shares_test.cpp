// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/moving_shares.h"

#include "core/analysis/portfolio/portfolio.h"
#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class MovingSharesTest : public QObject {
    Q_OBJECT

private slots:
    void withoutRangesOrTasksThereAreNone()
    {
        QVERIFY(movingShares(fiveTasks()).empty());
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 3};
        QVERIFY(movingShares(scenario).empty());
    }

    /// A range so narrow that no draw leaves the plan, or so dear that none has it.
    void aNarrowRangeIsThePlan_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("share");
        QTest::newRow("cheap GPUs") << 0.9 << 1.0;
        QTest::newRow("dear GPUs") << 40.0 << 0.0;
    }
    void aNarrowRangeIsThePlan()
    {
        QFETCH(double, rate);
        QFETCH(double, share);
        Scenario scenario = fiveTasks();
        scenario.parameters.gpuRate = rate;
        scenario.ranges["gpu_rate"] = {rate * 0.999, rate * 1.001};
        QCOMPARE(movingShares(scenario), std::vector<double>(5, share));
    }

    /// All five move while a GPU's rate is below where the plan's saving ends; the share is that of draws below it.
    void theShareIsThatOfDrawsBelowTheTurn()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.5, 6};
        const Draws draws(scenario, {}, usualDraws);
        std::size_t moves = 0;
        for (std::size_t i = 0; i < draws.count(); ++i) {
            Scenario drawn = scenario;
            drawn.parameters = draws.parameters(i);
            moves += portfolio(drawn).best.moves[4] ? 1 : 0;
        }
        const double expected = static_cast<double>(moves) / static_cast<double>(draws.count());
        QVERIFY(expected > 0.05 && expected < 0.95);
        QCOMPARE(movingShares(scenario)[4], expected);
    }

    void whatIsPinnedIsCertain()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.5, 6};
        scenario.tasks[0].pinned = TaskPlace::Api;
        scenario.tasks[1].pinned = TaskPlace::Own;
        const std::vector<double> shares = movingShares(scenario);
        QCOMPARE(shares[0], 0.0);
        QCOMPARE(shares[1], 1.0);
    }

    /// What all tasks have of their own does not spread.
    void aTasksOwnValueIsTheSameInAllDraws()
    {
        Scenario scenario = fiveTasks();
        for (Task& task : scenario.tasks)
            QVERIFY(setOwnValue(task, rowOf(&Parameters::apiInputPrice), 3).ok());
        scenario.ranges["api_input_price"] = {0.01, 30};
        for (const double share : movingShares(scenario))
            QVERIFY(share == 0 || share == 1);
    }

    void aStopGivesItUp()
    {
        Scenario scenario = fiveTasks();
        scenario.ranges["gpu_rate"] = {0.5, 6};
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(movingShares(scenario, stop.get_token()).empty());
    }

    void manyTasksHaveFewerDraws()
    {
        QCOMPARE(drawsOfTasks(0), usualDraws);
        QCOMPARE(drawsOfTasks(40), usualDraws);
        QCOMPARE(drawsOfTasks(1000), std::size_t{200});
        QCOMPARE(drawsOfTasks(5000), std::size_t{64});
    }
};

QTEST_APPLESS_MAIN(MovingSharesTest)
#include "moving_shares_test.moc"
