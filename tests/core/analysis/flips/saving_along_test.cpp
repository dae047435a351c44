// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/saving_along.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

class SavingAlongTest : public QObject {
    Q_OBJECT

private slots:
    void theSavingIsThatOfTheMovedParameter()
    {
        Scenario scenario = tunedApi(); // $0.002 against $0.003 a request
        const SavingAlong price(scenario, rowOf(&Parameters::apiInputPrice));
        QCOMPARE(price.current(), 3.0);
        QVERIFY(&price.parameter() == &rowOf(&Parameters::apiInputPrice));
        COMPARE_CLOSE(price.at(3), 1000, 1e-12);
        COMPARE_CLOSE(price.rawAt(5), 3000, 1e-12);
        COMPARE_CLOSE(price.at(1), -1000, 1e-12);
        QCOMPARE(price.volumeAt(5), 1e6);
    }

    void theVolumeMovesAlongItself()
    {
        Scenario scenario = tunedApi();
        const SavingAlong volume(scenario, rowOf(&Parameters::volume));
        QCOMPARE(volume.volumeAt(500), 500.0);
        COMPARE_CLOSE(volume.at(500), 0.5, 1e-12);
    }

    void whatRoundingLeavesIsNoSaving()
    {
        Scenario scenario = tunedApi();
        const SavingAlong price(scenario, rowOf(&Parameters::apiInputPrice));
        const double nearly = 2 * (1 + 1e-13);
        QVERIFY(price.rawAt(nearly) > 0);
        QCOMPARE(price.at(nearly), 0.0);
        QCOMPARE(price.at(2), 0.0);
    }

    void theReplicasCanBeHeld()
    {
        Scenario scenario = sawtooth(); // a GPU for $730 serves 800,000 requests
        const SavingAlong volume(scenario, rowOf(&Parameters::volume));
        COMPARE_CLOSE(volume.at(800001), 800.001 - 2 * 730, 1e-9);
        COMPARE_CLOSE(volume.at(800001, 1), 800.001 - 730, 1e-9);
        COMPARE_CLOSE(volume.rawAt(800001, 5), 800.001 - 5 * 730, 1e-9);
        QCOMPARE(volume.at(730000, 1), 0.0);
        const SavingAlong rate(scenario, rowOf(&Parameters::gpuRate));
        QCOMPARE(rate.focusAt(2).prices.rentPerGpu, 1460.0);
    }

    void theWorkspaceIsAsItWas()
    {
        Scenario scenario = tunedApi();
        const Scenario before = scenario;
        {
            const SavingAlong price(scenario, rowOf(&Parameters::apiInputPrice));
            QVERIFY(price.at(1) < 0);
            QVERIFY(scenario.parameters.apiInputPrice != before.parameters.apiInputPrice);
        }
        QVERIFY(scenario == before);
    }
};

QTEST_APPLESS_MAIN(SavingAlongTest)
#include "saving_along_test.moc"
