// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/scale.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

namespace {

const Parameter& row(const char* id)
{
    return *findParameter(id);
}

void addRows()
{
    QTest::addColumn<const Parameter*>("parameter");
    for (const Parameter& parameter : parameterTable)
        QTest::newRow(parameter.id.data()) << &parameter;
}

/// How many significant digits a value needs.
int significantDigits(double value)
{
    for (int digits = 1; digits < 17; ++digits)
        if (QByteArray::number(value, 'e', digits - 1).toDouble() == value)
            return digits;
    return 17;
}

} // namespace

class ScaleTest : public QObject {
    Q_OBJECT

private slots:
    void aSliderReachesItsEndsAndRises_data() { addRows(); }
    void aSliderReachesItsEndsAndRises()
    {
        QFETCH(const Parameter*, parameter);
        const auto [low, high] = parameter->slider;
        QCOMPARE(valueAtFraction(*parameter, 0), low);
        QCOMPARE(valueAtFraction(*parameter, 1), high);
        QCOMPARE(sliderFraction(*parameter, low), 0.0);
        QCOMPARE(sliderFraction(*parameter, high), 1.0);
        double before = low;
        for (int tick = 0; tick <= 10000; ++tick) {
            const double value = valueAtFraction(*parameter, tick / 10000.0);
            QVERIFY2(value >= before, qPrintable(QStringLiteral("falls at tick %1").arg(tick)));
            QVERIFY(parameter->accepts(value));
            before = value;
        }
    }

    /// 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 and 8 in each decade, an end of the slider, or the row's step.
    void aHandStopsAtRoundValues_data() { addRows(); }
    void aHandStopsAtRoundValues()
    {
        QFETCH(const Parameter*, parameter);
        const bool logarithmic = parameter->scale == Scale::Log || parameter->scale == Scale::LogFromZero;
        double before = parameter->slider.low;
        for (int tick = 0; tick <= 3000; ++tick) {
            const double value = roundAtFraction(*parameter, tick / 3000.0);
            QVERIFY2(value >= before, qPrintable(QStringLiteral("falls at tick %1").arg(tick)));
            QVERIFY(parameter->accepts(value));
            before = value;
            if (value == 0 || value == parameter->slider.low || value == parameter->slider.high)
                continue;
            const QByteArray digits = QByteArray::number(value, 'e', 6).left(8);
            if (logarithmic)
                QVERIFY2(QByteArrayList({"1.000000", "1.200000", "1.500000", "2.000000", "2.500000", "3.000000",
                                         "4.000000", "5.000000", "6.000000", "8.000000"})
                             .contains(digits),
                         digits.constData());
            else
                QCOMPARE(value, valueAtFraction(*parameter, tick / 3000.0));
            if (const double exact = exactAtFraction(*parameter, tick / 3000.0);
                logarithmic &&
                exact >=
                    parameter->logFloor) // the nearest by ratio is no farther than halfway to the next of 1.5 and 2
                QVERIFY(std::abs(std::log(value / exact)) <= std::log(2.0) / 2);
        }
        QCOMPARE(roundAtFraction(*parameter, 0), parameter->slider.low);
        QCOMPARE(roundAtFraction(*parameter, 1), parameter->slider.high);
    }

    void roundValuesAreTheNearest()
    {
        const Parameter& volume = row("volume");
        for (const auto& [value, expected] : {std::pair{1090000.0, 1e6},
                                              {1110000.0, 1.2e6},
                                              {1.33e6, 1.2e6},
                                              {1.35e6, 1.5e6},
                                              {8.9e6, 8e6},
                                              {9e6, 1e7},
                                              {7e8, 8e8},
                                              {9.5e8, 1e9},
                                              {130.0, 120.0},
                                              {5e9, 1e9},
                                              {1.0, 100.0}})
            QCOMPARE(roundValue(volume, value), expected);
        QCOMPARE(roundValue(row("output_tokens"), 1.3), 1.0); // nobody sets 1.2 tokens by hand
        QCOMPARE(roundValue(row("output_tokens"), 0.2), 0.0);
        QCOMPARE(roundValue(row("peak_to_average"), 15.04), 15.0); // beyond its slider
    }

    /// With Shift: what lies between the steps.
    void aFreeHandHasFinerValues()
    {
        const Parameter& cached = row("cached_share");
        QCOMPARE(freeAtFraction(cached, 0.1234), 12.3);
        QCOMPARE(valueAtFraction(cached, 0.1234), 12.0);
        const Parameter& minimum = row("unit_minimum");
        QCOMPARE(freeAtFraction(minimum, 0.512), 52.0);
        QCOMPARE(freeAtFraction(row("volume"), 0.5), valueAtFraction(row("volume"), 0.5));
    }

    void everyDraggedValueComesBackFromItsPlace_data() { addRows(); }
    void everyDraggedValueComesBackFromItsPlace()
    {
        QFETCH(const Parameter*, parameter);
        for (int tick = 0; tick <= 10000; ++tick) {
            const double value = valueAtFraction(*parameter, tick / 10000.0);
            QCOMPARE(valueAtFraction(*parameter, sliderFraction(*parameter, value)), value);
        }
        const double value = parameter->defaultValue();
        if (parameter->slider.contains(value))
            QCOMPARE(valueAtFraction(*parameter, sliderFraction(*parameter, value)), value);
    }

    void aDragGivesValuesThatAHandWouldWrite_data() { addRows(); }
    void aDragGivesValuesThatAHandWouldWrite()
    {
        QFETCH(const Parameter*, parameter);
        const bool counted =
            parameter->id == "volume" || parameter->id == "output_tokens" || parameter->id == "labeled_examples";
        for (int tick = 0; tick <= 10000; ++tick) {
            const double value = valueAtFraction(*parameter, tick / 10000.0);
            if (parameter->step == 0)
                QVERIFY2(significantDigits(value) <= 3, qPrintable(QString::number(value, 'g', 17)));
            else
                QVERIFY(std::abs(value / parameter->step - std::round(value / parameter->step)) < 1e-9);
            if (counted)
                QCOMPARE(value, std::floor(value));
        }
    }

    void valuesBeyondTheSliderPinToItsEnds_data() { addRows(); }
    void valuesBeyondTheSliderPinToItsEnds()
    {
        QFETCH(const Parameter*, parameter);
        QCOMPARE(sliderFraction(*parameter, parameter->range.low), 0.0);
        QCOMPARE(sliderFraction(*parameter, parameter->range.high), 1.0);
        QCOMPARE(sliderFraction(*parameter, std::numeric_limits<double>::infinity()), 1.0);
        QCOMPARE(sliderFraction(*parameter, std::numeric_limits<double>::quiet_NaN()), 0.0);
        QCOMPARE(valueAtFraction(*parameter, -1), parameter->slider.low);
        QCOMPARE(valueAtFraction(*parameter, 2), parameter->slider.high);
        QCOMPARE(valueAtFraction(*parameter, std::numeric_limits<double>::quiet_NaN()), parameter->slider.low);
    }

    void aLogSliderGivesEachDecadeTheSameLength()
    {
        QCOMPARE(sliderFraction(row("volume"), 10000), 0.2);
        QCOMPARE(sliderFraction(row("volume"), 1000000), 0.6);
        QCOMPARE(valueAtFraction(row("volume"), 0.4), 100000.0);
    }

    void zeroHasItsPlaceOnALogSlider()
    {
        const Parameter& labels = row("labeled_examples"); // zero, then from 10
        QCOMPARE(sliderFraction(labels, 0), 0.0);
        const double floor = sliderFraction(labels, 10);
        QVERIFY(floor > 0 && floor < 0.1);
        QVERIFY(sliderFraction(labels, 3) > 0 && sliderFraction(labels, 3) < floor);
        QCOMPARE(valueAtFraction(labels, floor), 10.0);
        QCOMPARE(valueAtFraction(labels, floor * 0.4), 0.0); // a hand finds zero, not 4 examples
        QCOMPARE(valueAtFraction(labels, floor * 0.6), 10.0);
    }

    void linearValuesAreTheirDecimalNumber()
    {
        const Parameter& peak = row("peak_to_average");
        for (int tenths = 10; tenths <= 100; ++tenths)
            QCOMPARE(valueAtFraction(peak, (tenths - 10) / 90.0), QByteArray::number(tenths / 10.0).toDouble());
        QVERIFY(valueAtFraction(row("electricity_price"), 0.5) == 0.3);
    }

    void keysMoveByOneUnitOfADigit()
    {
        const Parameter& volume = row("volume");
        QCOMPARE(stepped(volume, 1000000, +1, StepSize::Normal), 1100000.0);
        QCOMPARE(stepped(volume, 1000000, -1, StepSize::Normal), 990000.0);
        QCOMPARE(stepped(volume, 1000000, +1, StepSize::Fine), 1010000.0);
        QCOMPARE(stepped(volume, 1000000, -1, StepSize::Fine), 999000.0);
        QCOMPARE(stepped(volume, 1000000, +1, StepSize::Coarse), 2000000.0);
        QCOMPARE(stepped(volume, 1234567, +1, StepSize::Normal), 1300000.0);
        QCOMPARE(stepped(volume, 1234567, -1, StepSize::Coarse), 1000000.0);
        QCOMPARE(stepped(row("gpu_rate"), 0.86, +1, StepSize::Normal), 0.87);
        QCOMPARE(stepped(row("gpu_rate"), 0.86, +1, StepSize::Fine), 0.861);
        QCOMPARE(stepped(row("gpu_hours"), 730, -1, StepSize::Normal), 729.0);
        QCOMPARE(stepped(row("gpu_hours"), 700, -1, StepSize::Fine), 699.9);
        QCOMPARE(stepped(row("gpu_hours"), 700, +1, StepSize::Coarse), 710.0);
        QCOMPARE(stepped(row("training_epochs"), 3, +1, StepSize::Fine), 4.0);
        QCOMPARE(stepped(row("output_tokens"), 12, +1, StepSize::Fine), 13.0);
        QCOMPARE(stepped(row("output_tokens"), 0, +1, StepSize::Fine), 1.0);
        QCOMPARE(stepped(row("output_tokens"), 1, -1, StepSize::Coarse), 0.0);
        QCOMPARE(stepped(row("label_cost"), 0.0004, -1, StepSize::Normal), 0.0);
    }

    void aKeyNeverLeavesTheSliderNorMovesTheOtherWay_data() { addRows(); }
    void aKeyNeverLeavesTheSliderNorMovesTheOtherWay()
    {
        QFETCH(const Parameter*, parameter);
        const auto [low, high] = parameter->slider;
        for (const StepSize size : {StepSize::Fine, StepSize::Normal, StepSize::Coarse}) {
            for (int tick = 0; tick <= 1000; ++tick) {
                const double value = valueAtFraction(*parameter, tick / 1000.0);
                const double up = stepped(*parameter, value, +1, size);
                const double down = stepped(*parameter, value, -1, size);
                QVERIFY(value == high ? up == high : up > value && up <= high);
                QVERIFY(value == low ? down == low : down < value && down >= low);
                QVERIFY(parameter->accepts(up) && parameter->accepts(down));
            }
            const auto [least, most] = parameter->range;
            QCOMPARE(stepped(*parameter, most, +1, size), most);
            QCOMPARE(stepped(*parameter, least, -1, size), least);
            if (most > high)
                QCOMPARE(stepped(*parameter, most, -1, size), high); // the pinned handle answers at once
            if (least < low)
                QCOMPARE(stepped(*parameter, least, +1, size), low);
        }
    }

    void aStepBackUndoesAStep_data() { addRows(); }
    void aStepBackUndoesAStep()
    {
        QFETCH(const Parameter*, parameter);
        double value = parameter->slider.low;
        for (int press = 0; press < 2000 && value < parameter->slider.high; ++press) {
            const double up = stepped(*parameter, value, +1, StepSize::Normal);
            if (up < parameter->slider.high)
                QCOMPARE(stepped(*parameter, up, -1, StepSize::Normal), value);
            value = up;
        }
        QCOMPARE(value, parameter->slider.high);
    }
};

QTEST_APPLESS_MAIN(ScaleTest)
#include "scale_test.moc"
