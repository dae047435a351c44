// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"

#include <QTest>

using namespace breakeven;

class PinsTest : public QObject {
    Q_OBJECT

private slots:
    void aNameKeepsTheState()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 0.5;
        scenario = withNamedPin(scenario, "  Offer of\tMay ");
        QCOMPARE(scenario.pins.size(), std::size_t{1});
        QCOMPARE(scenario.pin->name, std::string("Offer of\\tMay"));
        QVERIFY(*scenario.pin == scenario.pins[0]);
        scenario.parameters.gpuRate = 0.7;
        scenario = withNamedPin(scenario, "Offer of June");
        QCOMPARE(scenario.pins.size(), std::size_t{2});
        QCOMPARE(scenario.pins[0].parameters.gpuRate, 0.5);
        QCOMPARE(scenario.pins[1].parameters.gpuRate, 0.7);

        scenario = withPinTaken(scenario, 0);
        QCOMPARE(scenario.pin->parameters.gpuRate, 0.5);
        scenario = withPin(scenario, std::nullopt); // those that are kept stay
        QCOMPARE(scenario.pins.size(), std::size_t{2});
    }

    void theSameNameIsTheSamePin()
    {
        Scenario scenario = withNamedPin(withNamedPin({}, "a"), "b");
        scenario.parameters.gpuRate = 2;
        scenario = withNamedPin(scenario, "a");
        QCOMPARE(scenario.pins.size(), std::size_t{2});
        QCOMPARE(scenario.pins[0].parameters.gpuRate, 2.0);
    }

    void whatCanNotBeIsNotDone()
    {
        const Scenario scenario = withNamedPin({}, "a");
        QVERIFY(withNamedPin(scenario, " ") == scenario);
        QVERIFY(withPinTaken(scenario, 1) == scenario);
        QVERIFY(withoutPin(scenario, 1) == scenario);
        Scenario full;
        for (std::size_t i = 0; i < mostPins; ++i)
            full = withNamedPin(full, std::to_string(i));
        QCOMPARE(full.pins.size(), mostPins);
        QVERIFY(withNamedPin(full, "one more") == full);
        QVERIFY(withNamedPin(full, "0") != full); // it takes the place of another
    }

    void aPinThatGoesIsNotComparedWith()
    {
        Scenario scenario = withNamedPin(withNamedPin({}, "a"), "b");
        scenario = withoutPin(scenario, 0);
        QCOMPARE(scenario.pins.size(), std::size_t{1});
        QVERIFY(scenario.pin.has_value());
        scenario = withoutPin(scenario, 0);
        QVERIFY(scenario.pins.empty() && !scenario.pin);
    }

    void namesAreProposedThatAreFree()
    {
        Scenario scenario;
        QCOMPARE(freePinName(scenario), std::string("Pin 1"));
        scenario = withNamedPin(withNamedPin(scenario, "Pin 1"), "Pin 3");
        QCOMPARE(freePinName(scenario), std::string("Pin 2"));
        QVERIFY(pinName(std::string(500, 'x')).size() <= longestPinName + 3);
    }

    void aLockIsOnOneParameter()
    {
        const Parameter& rate = *findParameter("gpu_rate");
        const Scenario locked = withLocked({}, rate, true);
        QVERIFY(isLocked(locked, rate) && !isLocked(locked, *findParameter("volume")));
        QVERIFY(locked != Scenario{});
        QVERIFY(withLocked(locked, rate, true) == locked);
        QVERIFY(withLocked(locked, rate, false) == Scenario{});
        QVERIFY(withLocked({}, rate, false) == Scenario{});
    }
};

QTEST_APPLESS_MAIN(PinsTest)
#include "pins_test.moc"
