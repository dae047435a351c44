// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workload_costs.h"

#include "core/model/cost_model.h"
#include "core/scenario/edits.h"
#include "tests/support/close.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace breakeven;

namespace {

Workload workload(const char* name, double requests, WorkloadPeriod period, double input, double output)
{
    Workload made;
    made.name = name;
    made.requests = requests;
    made.period = period;
    made.inputTokens = input;
    made.outputTokens = output;
    return made;
}

std::vector<Workload> someWorkloads()
{
    return {workload("Descriptions", 500, WorkloadPeriod::Day, 1200, 300),
            workload("Tickets", 5000, WorkloadPeriod::Day, 400, 0),
            workload("Reports", 900, WorkloadPeriod::Month, 8000, 1500)};
}

} // namespace

class WorkloadCostsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAnyThereAreNone() { QVERIFY(yearlyApiCosts({}).empty()); }

    /// The two published figures.
    void eachHasItsYearlyCost()
    {
        Scenario scenario;
        scenario.parameters.apiInputPrice = 0.15;
        scenario.parameters.apiOutputPrice = 0.6;
        const std::vector<double> costs = yearlyApiCosts(withWorkloads(scenario, someWorkloads()));
        QCOMPARE(costs.size(), std::size_t{3});
        COMPARE_CLOSE(costs[0], 65.70, 1e-12);
        COMPARE_CLOSE(costs[1], 109.50, 1e-12);
        COMPARE_CLOSE(costs[2], 900 * 12 * (8000 * 0.15 + 1500 * 0.6) / 1e6, 1e-12);
    }

    void theirCostsComeToTheComponentTokens()
    {
        std::mt19937 random(5);
        const auto between = [&random](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        for (int i = 0; i < 200; ++i) {
            Scenario scenario;
            for (double Parameters::*member :
                 {&Parameters::cachedShare, &Parameters::cacheWriteShare, &Parameters::batchShare,
                  &Parameters::apiDiscount, &Parameters::apiRetryRate})
                scenario.parameters.*member = between(0, 50);
            std::vector<Workload> workloads;
            for (int n = 0; n < 1 + i % 5; ++n)
                workloads.push_back(workload("one", between(10, 1e5),
                                             i % 2 == 0 ? WorkloadPeriod::Day : WorkloadPeriod::Month, between(1, 1e4),
                                             between(0, 1e4)));
            scenario = withWorkloads(scenario, workloads);
            double sum = 0;
            for (const double cost : yearlyApiCosts(scenario))
                sum += cost;
            const double tokens =
                12 * optionCosts(scenario, Option::FrontierApi).monthly(scenario.parameters.volume).tokens;
            QVERIFY2(std::abs(sum - tokens) <= 1e-9 * tokens, qPrintable(QString::number(sum / tokens, 'g', 17)));
        }
    }
};

QTEST_APPLESS_MAIN(WorkloadCostsTest)
#include "workload_costs_test.moc"
