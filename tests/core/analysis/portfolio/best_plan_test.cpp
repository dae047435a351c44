// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/best_plan.h"

#include "core/scenario/tasks.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/reference_portfolio.h"

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

BestPlan bestOf(const Scenario& scenario)
{
    return bestPlan(portfolioCosts(scenario));
}

std::string placesOf(const std::vector<bool>& moves)
{
    std::string places;
    for (const bool moved : moves)
        places += moved ? '1' : '0';
    return places;
}

/// The same tasks without anything that tuning or upkeep costs, and no setting up: gains and GPUs alone.
Scenario withoutFixedCosts(Scenario scenario)
{
    clearFixedCosts(scenario.parameters);
    return scenario;
}

} // namespace

class BestPlanTest : public QObject {
    Q_OBJECT

private slots:
    void theExample()
    {
        const BestPlan best = bestOf(fiveTasks());
        QCOMPARE(placesOf(best.moves), std::string("11111"));
        COMPARE_WITHIN(best.costs.total, 6068.10L, 0.005L);
        QCOMPARE(best.costs.gpus, 2.0);
        QVERIFY(best.isOptimal());
    }

    /// Against trying every subset, ties and pins included: not only the total, but the plan.
    void everySubset()
    {
        RandomScenarios random(1);
        int moves = 0;
        int stays = 0;
        for (int i = 0; i < 600; ++i) {
            const Scenario scenario = closeTasks(random, 1 + random.below(9));
            const BestPlan best = bestOf(scenario);
            const reference::Portfolio expected(scenario);
            const std::vector<bool> plan = expected.best();
            QVERIFY2(best.moves == plan, (std::to_string(i) + ": " + placesOf(best.moves) + " for " + placesOf(plan) +
                                          ", " + describe(scenario))
                                             .c_str());
            COMPARE_CLOSE(best.costs.total, expected.total(plan), 1e-11L);
            QVERIFY(best.isOptimal());
            moves += best.costs.moved > 0 ? 1 : 0;
            stays += best.costs.moved < scenario.tasks.size() ? 1 : 0;
        }
        QVERIFY2(moves > 150 && stays > 150, "the cases are no cases"); // of 600
    }

    /// Gains of whole dollars and loads of whole eighths, of which many plans come to the same: a GPU costs $9.
    void manyPlansThatTie()
    {
        RandomScenarios random(21);
        int ties = 0;
        for (int i = 0; i < 800; ++i) {
            PortfolioCosts costs;
            costs.fleet.billing = GpuBilling::AlwaysOn;
            costs.fleet.prices.rentPerGpu = 9;
            const auto count = static_cast<std::size_t>(2 + random.below(9));
            for (std::size_t t = 0; t < count; ++t)
                costs.tasks.push_back({.volume = 1,
                                       .base = 1.0 + random.below(6),
                                       .own = 0,
                                       .load = (1 + random.below(7)) / 8.0,
                                       .busy = 0,
                                       .pinned = {}});
            Plan best(count);
            double least = planCosts(costs, best).total;
            bool isTie = false;
            for (std::size_t moved = 1; moved <= count; ++moved) { // fewer first, then the first list of places
                Plan plan(count);
                std::fill_n(plan.begin(), moved, true);
                do {
                    const double total = planCosts(costs, plan).total;
                    isTie = total == least || (isTie && total > least);
                    if (total < least) {
                        least = total;
                        best = plan;
                    }
                } while (std::prev_permutation(plan.begin(), plan.end()));
            }
            ties += isTie ? 1 : 0;
            QCOMPARE(placesOf(bestPlan(costs).moves), placesOf(best));
        }
        QVERIFY2(ties > 100, std::to_string(ties).c_str());
    }

    void everySubsetOfTwelve()
    {
        RandomScenarios random(12);
        for (int i = 0; i < 12; ++i) {
            const Scenario scenario = closeTasks(random, 12);
            QCOMPARE(placesOf(bestOf(scenario).moves), placesOf(reference::Portfolio(scenario).best()));
        }
    }

    /// Two of three tasks that are all alike fill the one GPU that pays: the first two.
    void ofEqualsTheFirstMove()
    {
        Scenario scenario = withoutFixedCosts({});
        Parameters& p = scenario.parameters;
        p.minReplicas = 1;
        p.peakToAverage = 1;
        p.targetUtilization = 100;
        p.volume = 0.4 * 730 * 3600 / 0.245; // 0.4 GPUs each
        p.apiOutputPrice = 0;
        scenario.tasks.assign(3, {});
        for (const double rate : {1.0, 50.0}) {
            p.gpuRate = rate;
            p.apiInputPrice = 1e6 * (0.5 * 730 - 1) * rate / p.volume / p.inputTokens; // nearly half a GPU
            QCOMPARE(placesOf(bestOf(scenario).moves), std::string("000"));
            p.apiInputPrice *= 1.02; // two are worth a GPU now, a third is not worth another
            QCOMPARE(placesOf(bestOf(scenario).moves), std::string("110"));
        }
    }

    void aTieMovesFewer()
    {
        Scenario scenario = withoutFixedCosts({});
        Parameters& p = scenario.parameters;
        p.minReplicas = 1;
        p.selfCachedShare = 100;
        p.outputTokens = 0; // no load
        p.gpuRate = 1;
        p.volume = 1000;
        p.apiInputPrice = 1;
        p.inputTokens = 730000; // exactly one GPU
        scenario.tasks.assign(1, {});
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("0"));
        scenario.tasks.assign(2, {});
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("11"));
    }

    /// Moving the last task saves the hours that the API takes, however little it gains itself.
    void everythingMayBeBestThoughATaskLoses()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks.push_back({"Loses", {{&rowOf(&Parameters::volume), 100}}, {}});
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("111110"));
        scenario.parameters.apiOpsHours = 7;
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("111111"));
        scenario.tasks.back().pinned = TaskPlace::Api;
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("111110"));
    }

    void pinnedTasksStayInTheirPlaces()
    {
        Scenario scenario = fiveTasks();
        for (Task& task : scenario.tasks)
            task.pinned = TaskPlace::Api;
        const BestPlan none = bestOf(scenario);
        QCOMPARE(placesOf(none.moves), std::string("00000"));
        COMPARE_CLOSE(none.costs.total, 8865.0L, 1e-12L);
        for (Task& task : scenario.tasks)
            task.pinned = TaskPlace::Own;
        COMPARE_WITHIN(bestOf(scenario).costs.total, 6068.10L, 0.005L);
        scenario.parameters.gpuRate = 50;
        QCOMPARE(placesOf(bestOf(scenario).moves), std::string("11111")); // though that costs far more
        scenario.tasks[1].pinned.reset();
        scenario.tasks[3].pinned = TaskPlace::Api;
        QCOMPARE(placesOf(bestOf(scenario).moves), placesOf(reference::Portfolio(scenario).best()));
    }

    void noneThatPays()
    {
        Scenario scenario = fiveTasks();
        scenario.parameters.gpuRate = 50;
        const BestPlan best = bestOf(scenario);
        QCOMPARE(best.costs.moved, std::size_t{0});
        QCOMPARE(best.costs.gpus, 0.0);
        QVERIFY(!best.costs.utilization);
        QVERIFY(best.isOptimal());
        QVERIFY(bestOf({}).moves.empty());
    }

    /// All loads are zero: the least fleet serves any number of tasks.
    void loadsOfZero()
    {
        Scenario scenario = fiveTasks();
        scenario.parameters.selfCachedShare = 100;
        for (Task& task : scenario.tasks)
            QVERIFY(setOwnValue(task, rowOf(&Parameters::outputTokens), 0).ok());
        const BestPlan best = bestOf(scenario);
        QCOMPARE(placesOf(best.moves), placesOf(reference::Portfolio(scenario).best()));
        QCOMPARE(best.costs.gpus, 2.0);
        QCOMPARE(best.costs.utilization.value(), 0.0);
    }

    /// The longest list that a scenario takes: proven, or off by no more than is said. No plan of neighbors is better.
    void fiveThousandTasks()
    {
        RandomScenarios random(5);
        Scenario scenario = closeTasks(random, static_cast<int>(mostTasks));
        const PortfolioCosts costs = portfolioCosts(scenario);
        const BestPlan best = bestPlan(costs);
        QVERIFY2(best.isOptimal(), std::to_string(best.offByAtMost).c_str());
        COMPARE_CLOSE(best.costs.total, planCosts(costs, best.moves).total, 1e-15L);
        for (std::size_t i = 0; i < mostTasks; ++i) {
            Plan other = best.moves;
            other[i] = !other[i];
            if (!scenario.tasks[i].pinned)
                QVERIFY(planCosts(costs, other).total >= best.costs.total * (1 - 1e-11));
        }
    }

    /// Loads beyond what whole doubles can count still end.
    void loadsBeyondCounting()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.volume = 1e9;
        p.inputTokens = 2e6;
        p.prefillThroughput = 100;
        p.targetUtilization = 5;
        p.peakToAverage = 20;
        p.apiInputPrice = 200;
        scenario.tasks.assign(3000, {});
        for (const double rate : {0.05, 3.0}) {
            p.gpuRate = rate;
            const BestPlan best = bestOf(scenario);
            QVERIFY(best.isOptimal());
            QCOMPARE(best.costs.moved, std::size_t{rate < 1 ? 3000U : 0U}); // 9e12 GPUs, at $131 of tokens each
        }
    }

    /// A search that is stopped says by how much it can be off, which is true.
    void theGapIsSaid()
    {
        RandomScenarios random(77);
        int stopped = 0;
        for (int i = 0; i < 200; ++i) {
            const Scenario scenario = closeTasks(random, 30);
            const PortfolioCosts costs = portfolioCosts(scenario);
            const BestPlan proven = bestPlan(costs);
            QVERIFY(proven.isOptimal());
            const BestPlan early = bestPlan(costs, 2);
            QVERIFY(early.costs.total >= proven.costs.total * (1 - 1e-12));
            QVERIFY(early.costs.total - early.offByAtMost <= proven.costs.total * (1 + 1e-12));
            stopped += early.isOptimal() ? 0 : 1;
        }
        QVERIFY2(stopped > 20, std::to_string(stopped).c_str());
    }
};

QTEST_APPLESS_MAIN(BestPlanTest)
#include "best_plan_test.moc"
