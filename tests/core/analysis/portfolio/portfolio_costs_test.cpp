// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfolio_costs.h"

#include "core/scenario/tasks.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/reference_portfolio.h"

using namespace breakeven;
using namespace breakeven::test;

class PortfolioCostsTest : public QObject {
    Q_OBJECT

private slots:
    /// The first task of the example, from the formulas: 300,000 requests of 1,200 tokens in and 150 out.
    void termsByHand()
    {
        const PortfolioCosts costs = portfolioCosts(fiveTasks());
        QCOMPARE(costs.host, Option::RentedGpu);
        const TaskCosts& tickets = costs.tasks.front();
        QCOMPARE(tickets.volume, 300000.0);
        COMPARE_CLOSE(tickets.base, 300000 * (1200 * 3 + 150 * 15) / 1e6L, 1e-12L); // $1,755
        // (1,500 of labels + 4,000 of people + 4 runs at $60)/24 months + (800 + 150 + 60)/3 months
        COMPARE_CLOSE(tickets.own, (1500 + 4000 + 240) / 24.0L + 1010 / 3.0L, 1e-12L);
        COMPARE_CLOSE(tickets.load, 300000 * 3 * (1200 / 10000.0L + 150 / 1200.0L) / (730 * 3600 * 0.6L), 1e-12L);
        QCOMPARE(costs.apiUpkeep, 0.0);
        // 2 GPUs at $0.86 for 730 hours, 16 hours of people, and 80 hours of setting up over 24 months
        COMPARE_CLOSE(costs.fleetCost(2), 2 * 0.86L * 730 + 1600 + 8000 / 24.0L, 1e-12L);
        QCOMPARE(costs.replicasFor(0), 2.0);
        QCOMPARE(costs.replicasFor(2.5), 3.0);
    }

    void wherePlansMoveTo()
    {
        Scenario scenario = fiveTasks();
        scenario.focus = Option::OwnedHardware;
        scenario.parameters.gpuHours = 100;
        const PortfolioCosts owned = portfolioCosts(scenario);
        QCOMPARE(owned.host, Option::OwnedHardware);
        for (const Option other : {Option::Hybrid, Option::ServerlessGpu, Option::TunedApi}) {
            scenario.focus = other;
            QCOMPARE(portfolioCosts(scenario).host, Option::RentedGpu);
        }
        // Owned GPUs run all month, whatever the hours that rented ones are online.
        COMPARE_CLOSE(portfolioCosts(scenario).tasks[0].load, owned.tasks[0].load * 7.3, 1e-12L);
    }

    /// Whatever the scenario and the tasks are, each term and each plan is what MODEL.md says.
    void agreesWithTheSpecification()
    {
        RandomScenarios random(15);
        for (int i = 0; i < 600; ++i) {
            Scenario scenario = random.next();
            scenario.focus = random.below(2) == 0 ? Option::OwnedHardware : Option::RentedGpu;
            for (int t = 0; t < 4; ++t) {
                const Scenario other = random.next();
                Task task{.name = std::to_string(t), .parameters = {}, .pinned = {}};
                for (const auto member : taskParameters)
                    if (random.below(2) == 0)
                        QVERIFY(setOwnValue(task, rowOf(member), other.parameters.*member).ok());
                scenario.tasks.push_back(task);
            }
            const PortfolioCosts costs = portfolioCosts(scenario);
            const reference::Portfolio expected(scenario);
            const std::string what = describe(scenario);
            for (std::size_t t = 0; t < 4; ++t) {
                COMPARE_CLOSE(costs.tasks[t].base, expected.tasks[t].base, 1e-11L, what);
                COMPARE_CLOSE(costs.tasks[t].own, expected.tasks[t].own, 1e-11L, what);
                COMPARE_CLOSE(costs.tasks[t].load, expected.tasks[t].load, 1e-11L, what);
            }
            for (unsigned subset = 0; subset < 16; ++subset) {
                const Plan plan{(subset & 1U) != 0, (subset & 2U) != 0, (subset & 4U) != 0, (subset & 8U) != 0};
                const PlanCosts found = planCosts(costs, plan);
                QCOMPARE(found.moved, static_cast<std::size_t>(std::count(plan.begin(), plan.end(), true)));
                COMPARE_CLOSE(found.total, expected.total(plan), 1e-9L, what);
                QCOMPARE(found.utilization.has_value(), subset > 0);
                if (subset > 0)
                    COMPARE_CLOSE(*found.utilization, expected.utilization(plan), 1e-9L, what);
            }
        }
    }

    void noTasks()
    {
        Scenario scenario;
        scenario.parameters.apiOpsHours = 10;
        const PlanCosts none = planCosts(portfolioCosts(scenario), {});
        QCOMPARE(none.total, 0.0);
        QCOMPARE(none.gpus, 0.0);
        QVERIFY(!none.utilization);
    }
};

QTEST_APPLESS_MAIN(PortfolioCostsTest)
#include "portfolio_costs_test.moc"
