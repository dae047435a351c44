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
                QCOMPARE(use.has_value(), hours > 0);
                if (!use)
                    continue;
                const Parameters& p = scenario.parameters;
                const reference::Real small = p.volume * reference::smallShare(scenario, row.option);
                const reference::Real load = reference::load(p, small, hours);
                const reference::Real busy = small * reference::gpuSeconds(p) / (use->gpus * hours * 3600);
                COMPARE_CLOSE(use->gpus, reference::demand(scenario, row.option, p.volume).gpus, 1e-12L);
                COMPARE_CLOSE(use->load, load, 1e-12L);
                COMPARE_CLOSE(use->utilization, busy, 1e-12L);
                COMPARE_WITHIN(use->headroom, load / use->gpus - busy, 1e-12L);
                COMPARE_WITHIN(use->spare, 1 - load / use->gpus, 1e-12L);
                COMPARE_WITHIN(use->idle(), use->headroom + use->spare, 1e-12L);
                QVERIFY(use->utilization >= 0 && use->utilization <= 1 + 1e-12);
                QVERIFY(use->headroom >= -1e-12 && use->spare >= -2e-12);
            }
        }
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
