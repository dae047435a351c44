// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_model.h"

#include <QTest>

using namespace breakeven;

class CapacityTest : public QObject {
    Q_OBJECT

private slots:
    void fleetUseAddsUp()
    {
        RandomScenarios random(2);
        for (int i = 0; i < 3000; ++i) {
            const Scenario scenario = random.next();
            const Evaluation e = evaluate(scenario);
            for (const OptionInfo& row : optionTable) {
                const auto& use = e.of(row.option).fleet;
                const auto hours = static_cast<double>(reference::fleetHours(scenario, row.option));
                if (row.option == Option::ProvisionedApi)
                    continue;
                QCOMPARE(use.has_value(), hours > 0);
                if (!use)
                    continue;
                const Parameters& p = scenario.parameters;
                const reference::Real small = p.volume * reference::smallShare(scenario, row.option);
                const reference::Real load = reference::load(p, small, hours);
                const bool isRented = reference::hosting(scenario, row.option) == Option::RentedGpu;
                const reference::Real on = isRented ? reference::online(p, use->gpus) : use->gpus;
                const reference::Real busy = small * reference::gpuSeconds(p) / (on * hours * 3600);
                COMPARE_CLOSE(use->gpus, reference::demand(scenario, row.option, p.volume).gpus, 1e-12L);
                COMPARE_CLOSE(use->load, load, 1e-12L);
                COMPARE_CLOSE(use->utilization, busy, 1e-12L);
                COMPARE_WITHIN(use->headroom, load / use->gpus - busy, 1e-12L);
                COMPARE_WITHIN(use->spare, 1 - load / use->gpus, 1e-12L);
                COMPARE_WITHIN(use->idle(), use->headroom + use->spare, 1e-12L);
                QVERIFY(use->utilization >= 0 && use->spare >= -2e-12);
                QVERIFY(!use->ofUnits);
                if (!isRented || p.scaleDown == 0)
                    QVERIFY(use->utilization <= 1 + 1e-12 && use->headroom >= -1e-12);
            }
        }
    }

    void useOfUnitsAddsUp()
    {
        RandomScenarios random(3);
        for (int i = 0; i < 3000; ++i) {
            const Scenario scenario = random.next();
            const Parameters& p = scenario.parameters;
            const FleetUse use = evaluate(scenario).of(Option::ProvisionedApi).fleet.value();
            const reference::Real load = reference::unitLoad(p, p.volume);
            const reference::Real peak =
                1 + (static_cast<reference::Real>(p.peakToAverage) - 1) * (1 - p.batchShare / 100.0L);
            QVERIFY(use.ofUnits);
            COMPARE_CLOSE(use.gpus, reference::units(p, p.volume), 1e-12L);
            COMPARE_CLOSE(use.load, load, 1e-12L);
            COMPARE_CLOSE(use.utilization, load / peak / use.gpus, 1e-12L);
            COMPARE_WITHIN(use.headroom, (load - load / peak) / use.gpus, 1e-12L);
            COMPARE_WITHIN(use.spare, 1 - load / use.gpus, 1e-12L);
        }
    }

    void unitsComeInIncrements_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("increment");
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("units");
        // 1,000 requests need 1 unit: see below
        QTest::newRow("the minimum") << 15.0 << 5.0 << 100.0 << 15.0;
        QTest::newRow("the minimum, full") << 15.0 << 5.0 << 15000.0 << 15.0;
        QTest::newRow("one increment more") << 15.0 << 5.0 << 15001.0 << 20.0;
        QTest::newRow("a minimum between two increments is rounded up") << 13.0 << 5.0 << 100.0 << 15.0;
        QTest::newRow("an increment above the minimum") << 1.0 << 50.0 << 100.0 << 50.0;
        QTest::newRow("single units") << 1.0 << 1.0 << 41200.0 << 42.0;
    }
    void unitsComeInIncrements()
    {
        QFETCH(double, minimum);
        QFETCH(double, increment);
        QFETCH(double, volume);
        QFETCH(double, units);
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.peakToAverage = 1;
        p.unitThroughput = 100;
        p.inputTokens = 2000;
        p.cachedShare = 50;
        p.outputTokens = 300;
        p.reasoningTokens = 200;
        p.unitOutputWeight = 5; // 1,000 fresh tokens of input and 2,500 for the 500 of output
        p.apiRetryRate = (100 * 60 * 730 / 1000.0 / 3500 - 1) * 100;
        p.unitMinimum = minimum;
        p.unitIncrement = increment;
        QCOMPARE(costsOf(costModel(scenario), Option::ProvisionedApi).fleet.gpus(volume), units);
    }

    void committedAndScaledDown_data()
    {
        QTest::addColumn<double>("commitment");
        QTest::addColumn<double>("scaledDown");
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("paid");
        QTest::addColumn<double>("online");
        // A GPU serves 800,000 requests, two are kept.
        QTest::newRow("neither") << 0.0 << 0.0 << 8e6 << 10.0 << 10.0;
        QTest::newRow("committed at 25 %") << 25.0 << 0.0 << 8e6 << 9.5 << 10.0;
        QTest::newRow("scaled down half of the time") << 0.0 << 50.0 << 8e6 << 6.0 << 6.0;
        QTest::newRow("both") << 25.0 << 50.0 << 8e6 << 5.5 << 6.0;
        QTest::newRow("the minimum is never switched off") << 25.0 << 50.0 << 100.0 << 1.5 << 2.0;
    }
    void committedAndScaledDown()
    {
        QFETCH(double, commitment);
        QFETCH(double, scaledDown);
        QFETCH(double, volume);
        QFETCH(double, paid);
        QFETCH(double, online);
        Scenario scenario = sawtooth();
        Parameters& p = scenario.parameters;
        p.minReplicas = 2;
        p.commitmentDiscount = commitment;
        p.scaleDown = scaledDown;
        const OptionCosts rented = costsOf(costModel(scenario), Option::RentedGpu);
        const double gpus = rented.fleet.gpus(volume);
        COMPARE_CLOSE(rented.fleet.paid(gpus), paid, 1e-15L);
        COMPARE_CLOSE(rented.fleet.online(gpus), online, 1e-15L);
        COMPARE_CLOSE(rented.monthly(volume).compute, paid * p.gpuRate * p.gpuHours, 1e-15L);
        COMPARE_CLOSE(rented.totalWith(rented.fleet.replicas(volume), volume), rented.total(volume), 1e-14L);
        const OptionCosts owned = costsOf(costModel(scenario), Option::OwnedHardware);
        QCOMPARE(owned.fleet.paid(gpus), gpus);
        QCOMPARE(owned.fleet.online(gpus), gpus);
    }

    void billedServerlessTime_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("seconds");
        const double month = 730 * 3600;
        QTest::newRow("waits after each request") << 1000.0 << 1000 * 15.5;
        QTest::newRow("the last volume that leaves a pause") << month / 15.5 << month;
        QTest::newRow("up all month") << 1e6 << month;
        QTest::newRow("busy all month") << 2 * month << month;
        QTest::newRow("several workers") << 1e8 << 5e7;
    }
    void billedServerlessTime()
    {
        QFETCH(double, volume);
        QFETCH(double, seconds);
        Scenario scenario;
        scenario.parameters.inputTokens = 1000;
        scenario.parameters.outputTokens = 150;
        scenario.parameters.decodeThroughput = 1000; // 0.1 s + 0.15 s, twice that with the overhead of 100 %
        const OptionCosts costs = costsOf(costModel(scenario), Option::ServerlessGpu);
        COMPARE_CLOSE(costs.serverless.billed(volume), seconds, 1e-13L);
        COMPARE_CLOSE(costs.monthly(volume).compute, seconds / 3600 * 2, 1e-13L);
    }

    void aStepBelongsToTheLowerCount_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("gpus");
        QTest::newRow("at a step") << 800000.0 << 1.0;
        QTest::newRow("just above it") << 800000 * (1 + 1e-9) << 2.0;
        QTest::newRow("at the tenth") << 8e6 << 10.0;
        QTest::newRow("at the end of the range") << 1e9 << 1250.0;
        QTest::newRow("lowest volume") << 100.0 << 1.0;
    }
    void aStepBelongsToTheLowerCount()
    {
        QFETCH(double, volume);
        QFETCH(double, gpus);
        QCOMPARE(costsOf(costModel(sawtooth()), Option::RentedGpu).fleet.gpus(volume), gpus);
    }

    void roundingAddsNoGpu()
    {
        const OptionCosts costs = costsOf(costModel(sawtooth()), Option::RentedGpu);
        for (int gpus = 1; gpus <= 1250; ++gpus)
            QCOMPARE(costs.fleet.gpus(gpus * 800000.0), static_cast<double>(gpus));
    }

    void requestsThatWaitFillTheValleys()
    {
        Scenario scenario;
        scenario.parameters.peakToAverage = 5;
        scenario.parameters.batchShare = 100;
        const OptionCosts flat = costsOf(costModel(scenario), Option::RentedGpu);
        scenario.parameters.batchShare = 0;
        const OptionCosts peaked = costsOf(costModel(scenario), Option::RentedGpu);
        COMPARE_CLOSE(peaked.fleet.loadPerRequest, 5 * flat.fleet.loadPerRequest, 1e-15L);
    }
};

QTEST_APPLESS_MAIN(CapacityTest)
#include "capacity_test.moc"
