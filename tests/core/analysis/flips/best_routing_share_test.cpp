// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/best_routing_share.h"
#include "core/model/cost_model.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

double totalAt(Scenario scenario, double share)
{
    scenario.parameters.routedShare = share;
    return optionCosts(scenario, Option::Hybrid).total(scenario.parameters.volume);
}

/// The least total over many shares, and over those that just fill a fleet or just do not.
RoutingShare scanned(const Scenario& scenario)
{
    RoutingShare best{0, totalAt(scenario, 0)};
    const auto probe = [&](double share) {
        if (const double total = totalAt(scenario, share); total < best.total)
            best = {share, total};
    };
    constexpr int points = 20000;
    for (int i = 1; i <= points; ++i)
        probe(100.0 * i / points);
    Scenario all = scenario;
    all.parameters.routedShare = 100;
    const OptionCosts costs = optionCosts(all, Option::Hybrid);
    if (costs.billing == GpuBilling::AlwaysOn) {
        const double full = costs.fleet.load(scenario.parameters.volume) / costs.fleet.gpusPerReplica;
        for (double n = 1; n < std::min(full, 5000.0); ++n)
            probe(100 * n / full);
    }
    return best;
}

} // namespace

class BestRoutingShareTest : public QObject {
    Q_OBJECT

private slots:
    void closedForm_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<double>("share");
        const auto add = [](const char* name, double share, auto change) {
            Scenario scenario = sawtooth();
            clearFixedCosts(scenario.parameters);
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << share;
        };
        // A GPU costs $730, serves 800,000 requests, and saves $800 by it.
        add("idle GPUs are paid for anyway", 100, [](Scenario&, Parameters& p) {
            p.volume = 700000;
            p.escalationRate = 0;
        });
        add("a second GPU would save less than it costs", 800000.0 / 900000 * 100, [](Scenario&, Parameters& p) {
            p.volume = 900000;
            p.escalationRate = 0;
        });
        add("a second GPU is worth it", 100, [](Scenario&, Parameters& p) {
            p.volume = 1590000;
            p.escalationRate = 0;
        });
        add("everything is escalated: the lowest of equal shares", 0, [](Scenario&, Parameters& p) {
            p.volume = 700000;
            p.escalationRate = 100;
        });
        add("errors cost more than GPUs save", 0, [](Scenario&, Parameters& p) {
            p.volume = 700000;
            p.routedAccuracy = 50;
            p.errorCost = 1;
        });
        add("errors are what routing avoids", 100, [](Scenario&, Parameters& p) {
            p.volume = 1e9;
            p.frontierAccuracy = 50;
            p.errorCost = 1;
        });
        add("a fine-tuned API that costs less", 100,
            [](Scenario& s, Parameters&) { s.choices.hybridHosting = Option::TunedApi; });
        add("a fine-tuned API that costs more", 0, [](Scenario& s, Parameters& p) {
            s.choices.hybridHosting = Option::TunedApi;
            p.smallOutputPrice = 30;
        });
    }
    void closedForm()
    {
        QFETCH(Scenario, scenario);
        QFETCH(double, share);
        const RoutingShare best = bestRoutingShare(scenario);
        QVERIFY2(std::abs(best.percent - share) < 1e-9, qPrintable(QString::number(best.percent, 'g', 17)));
        QCOMPARE(best.total, totalAt(scenario, best.percent));
    }

    /// Serverless waits at first for less than it saves, and then no more.
    void serverlessBends()
    {
        Scenario scenario;
        clearFixedCosts(scenario.parameters);
        scenario.choices.hybridHosting = Option::ServerlessGpu;
        Parameters& p = scenario.parameters;
        p.volume = 1e6;
        p.serverlessIdle = 600;
        const double full = 730.0 * 3600 / (0.245 * 2) / p.volume * 100;
        p.prefillThroughput = 10000;
        p.apiInputPrice = 0.01;
        p.apiOutputPrice = 0.01;
        p.serverlessRate = 0.05;
        p.frontierAccuracy = p.routedAccuracy = 90;
        QCOMPARE(bestRoutingShare(scenario).percent, 0.0);
        p.frontierAccuracy = 0;
        p.errorCost = 1e-3; // $0.0009 saved a request; computing costs $0.0000068 and waiting at most $36.50
        QCOMPARE(bestRoutingShare(scenario).percent, 100.0);
        p.frontierAccuracy = 90;
        p.escalationRate = 0;
        p.apiOutputPrice = 0.034; // $0.0000171 a request: more than waiting is not saved before a month is full
        QVERIFY(full > 100);
        const RoutingShare best = bestRoutingShare(scenario);
        QVERIFY(best.total <= scanned(scenario).total);
    }

    void noShareIsCheaper_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3})
            QTest::addRow("seed %d", seed) << seed;
    }
    void noShareIsCheaper()
    {
        QFETCH(int, seed);
        RandomScenarios random(static_cast<std::uint64_t>(seed));
        int inside = 0;
        for (int i = 0; i < 60; ++i) {
            Scenario scenario = i % 2 == 0 ? random.sawtooth(random.logarithmic(1, 1e12)) : random.next();
            scenario.parameters.volume = random.volume();
            const RoutingShare best = bestRoutingShare(scenario);
            inside += best.percent > 0 && best.percent < 100 ? 1 : 0;
            const RoutingShare brute = scanned(scenario);
            const QString text = QString("%1 % against %2 %, %3")
                                     .arg(best.percent)
                                     .arg(brute.percent)
                                     .arg(QString::fromStdString(describe(scenario)));
            QVERIFY2(best.percent >= 0 && best.percent <= 100, qPrintable(text));
            QCOMPARE(best.total, totalAt(scenario, best.percent));
            QVERIFY2(best.total <= brute.total * (1 + 2e-12), qPrintable(text));
        }
        QVERIFY(inside >= 5);
    }
};

QTEST_APPLESS_MAIN(BestRoutingShareTest)
#include "best_routing_share_test.moc"
