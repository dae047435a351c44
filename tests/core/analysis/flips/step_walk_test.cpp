// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/step_walk.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

/// On the sawtooth n GPUs cost $730 each and serve 800,000 requests each, for which the API asks $800: the saving is
/// positive from 730,000 n to 800,000 n, up to ten GPUs, and from 8,030,000 on for good.
namespace {

std::optional<double> flipBetween(const SavingAlong& saving, double from, double to)
{
    return StepWalk(saving, from, to, saving.at(from)).flip();
}

} // namespace

class StepWalkTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstFlipAlongTheVolume_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("flip"); // 0: there is none
        const auto row = [](const char* name, double from, double to, double flip) {
            QTest::newRow(name) << from << to << flip;
        };
        row("up within a step", 1e6, 1e9, 1460000);
        row("down to the step before", 1e6, 100, 800000);
        row("up to the next step", 1.5e6, 1e9, 1600000);
        row("down within a step", 1.5e6, 100, 1460000);
        row("down within the first step", 7.9e5, 100, 730000);
        row("not within so short a way", 1.5e6, 1.59e6, 0);
        row("down over a thousand steps", 1e9, 100, 8030000);
        row("up, where it pays for good", 8.1e6, 1e9, 0);
    }
    void theFirstFlipAlongTheVolume()
    {
        QFETCH(const double, from);
        QFETCH(const double, to);
        QFETCH(const double, flip);
        Scenario scenario = sawtooth();
        const SavingAlong saving(scenario, rowOf(&Parameters::volume));
        COMPARE_CLOSE(flipBetween(saving, from, to), flip > 0 ? std::optional(flip) : std::nullopt, 1e-9);
    }

    /// Fewer hours cost less, until a GPU more is needed: 1.5 million requests take two GPUs down to 684.375 hours.
    void theHoursOnlineAreWalkedByTheirInverse()
    {
        Scenario scenario = sawtooth();
        scenario.parameters.volume = 1.5e6;
        const SavingAlong saving(scenario, rowOf(&Parameters::gpuHours));
        QVERIFY(saving.at(730) > 0 && saving.at(684.3) < 0);
        COMPARE_CLOSE(flipBetween(saving, 730, 1), 1.875 * 730 / 2, 1e-9);
        QVERIFY(!flipBetween(saving, 730, 690));
    }

    /// Servers hold eight GPUs: the walk is over the classes of what is left over in the last one.
    void serversMakeNoFlipBeMissed()
    {
        Scenario scenario = tieScenario("replicas and servers without a common divisor");
        scenario.focus = Option::OwnedHardware;
        const SavingAlong saving(scenario, rowOf(&Parameters::volume));
        const double from = 1e6;
        const std::optional<double> flip = flipBetween(saving, from, 1e9);
        std::optional<double> scanned;
        for (double volume = from; volume <= 1e9 && !scanned; volume *= 1.0001)
            if (saving.at(volume) * saving.at(from) < 0)
                scanned = volume;
        QCOMPARE(flip.has_value(), scanned.has_value());
        if (flip) {
            QVERIFY(*flip <= *scanned);
            QVERIFY(saving.at(*flip * (1 + 1e-9)) * saving.at(from) < 0);
        }
    }
};

QTEST_APPLESS_MAIN(StepWalkTest)
#include "step_walk_test.moc"
