// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/portfolio_chart.h"

#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

PortfolioChart chartOf(const Scenario& scenario)
{
    return portfolioChart(evaluate(scenario));
}

std::string firstLine(const PortfolioChart& chart)
{
    return inWords(chart.callout.title) + " | " + inWords(chart.callout.text);
}

} // namespace

class PortfolioChartTest : public QObject {
    Q_OBJECT

private slots:
    void withoutTasksItSaysWhatToDo()
    {
        const PortfolioChart chart = chartOf({});
        QVERIFY(chart.steps.empty());
        QVERIFY(QString::fromStdString(inWords(portfolioInWords(chart))).startsWith("There are no tasks yet. Add"));
    }

    /// The five tasks of the specification: together they save $2,797 on two GPUs, from $8,865.00 to $6,068.10.
    void theStepsGoDownToTheBestPlan()
    {
        const PortfolioChart chart = chartOf(fiveTasks());
        QCOMPARE(chart.steps.size(), std::size_t{6});
        QCOMPARE(chart.best, std::size_t{5});
        QVERIFY(qAbs(chart.steps.front().total() - 8865) < 0.01);
        QVERIFY(qAbs(chart.steps.back().total() - 6068.10) < 0.01);
        QCOMPARE(chart.steps.front().gpus, 0.0);
        QCOMPARE(chart.steps.back().gpus, 2.0);
        QCOMPARE(chart.mostGpus, 2.0);
        QCOMPARE(chart.steps.front().onGpus, 0.0);
        QCOMPARE(chart.steps.back().atApi, 0.0);
        QCOMPARE(chart.top, 12000.0); // a column and its callout
        QCOMPARE(firstLine(chart),
                 std::string("Least with 5 tasks moved | $6,068 a month with 2 GPUs, $2,797 less than at the API"));
        QCOMPARE(inWords(chart.steps.back().exact), "5 of 5 moved, \"" + chart.steps.back().task + "\" last");
        QCOMPARE(inWords(chart.steps.back().costs), std::string("$6,068.10 a month with 2 GPUs"));
        QVERIFY(chart.pinnedNote.empty());
    }

    /// What stays costs at each step what the others cost there, and the parts are the total.
    void thePartsAddUp()
    {
        RandomScenarios random(11);
        for (int i = 0; i < 40; ++i) {
            const Scenario scenario = closeTasks(random, 12);
            const Portfolio plan = portfolio(scenario);
            const PortfolioChart chart = portfolioChartOf(scenario, plan);
            QCOMPARE(chart.steps.size(), plan.order.size() + 1);
            Plan moved(scenario.tasks.size(), false);
            for (std::size_t k = 0; k < chart.steps.size(); ++k) {
                if (k > 0)
                    moved[plan.order[k - 1].task] = true;
                double stays = 0;
                bool someStay = false;
                for (std::size_t t = 0; t < moved.size(); ++t) {
                    stays += moved[t] ? 0 : plan.costs.tasks[t].base;
                    someStay = someStay || !moved[t];
                }
                stays += someStay ? plan.costs.apiUpkeep : 0;
                const double total = planCosts(plan.costs, moved).total;
                QVERIFY(qAbs(chart.steps[k].total() - total) <= 1e-9 * (1 + total));
                QVERIFY(qAbs(chart.steps[k].atApi - std::min(stays, total)) <= 1e-9 * (1 + total));
                QVERIFY(chart.steps[k].total() <= chart.top);
            }
            QVERIFY(qAbs(chart.steps[chart.best].total() - plan.best.costs.total) <= 1e-9 * (1 + plan.allAtBaseline));
        }
    }

    void saysWhereItIsLeast_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("ends");
        QTest::newRow("nothing moves") << 40.0 << false << "Least with no task moved"
                                       << "a month, all at the API";
        QTest::newRow("pinned though dear") << 40.0 << true << "Least that the fixed tasks leave: 5 moved"
                                            << "more than at the API";
    }
    void saysWhereItIsLeast()
    {
        QFETCH(double, rate);
        QFETCH(bool, pinned);
        QFETCH(QString, title);
        QFETCH(QString, ends);
        Scenario scenario = fiveTasks();
        scenario.parameters.gpuRate = rate;
        if (pinned)
            scenario.tasks[2].pinned = TaskPlace::Own;
        const PortfolioChart chart = chartOf(scenario);
        QCOMPARE(QString::fromStdString(inWords(chart.callout.title)), title);
        QVERIFY(QString::fromStdString(inWords(chart.callout.text)).endsWith(ends));
        QCOMPARE(chart.best, std::size_t{pinned ? 5U : 0U}); // the GPUs that one must have have room for all
    }

    void whatIsPinnedToTheApiIsNoStep()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks[0].pinned = TaskPlace::Api;
        scenario.tasks[1].pinned = TaskPlace::Api;
        const PortfolioChart chart = chartOf(scenario);
        QCOMPARE(chart.steps.size(), std::size_t{4});
        QVERIFY(chart.steps.back().atApi > 0);
        QCOMPARE(inWords(chart.pinnedNote), std::string("2 tasks are fixed to the API and not drawn"));
        for (Task& task : scenario.tasks)
            task.pinned = TaskPlace::Api;
        QCOMPARE(chartOf(scenario).steps.size(), std::size_t{1});
    }

    void theHostIsThatOfThePlan()
    {
        Scenario scenario = fiveTasks();
        QCOMPARE(chartOf(scenario).host, Option::RentedGpu);
        scenario.focus = Option::OwnedHardware;
        QCOMPARE(chartOf(scenario).host, Option::OwnedHardware);
    }
};

QTEST_APPLESS_MAIN(PortfolioChartTest)
#include "portfolio_chart_test.moc"
