// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_drag.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;

namespace {

/// From 13 on, 729 pixels for the 729 hours from 1 to 730.
SliderTrack hours()
{
    return {*findParameter("gpu_hours"), 729 + 26};
}

/// 100 pixels for each of the five decades from a thousand to a hundred million.
SliderTrack volume()
{
    return {*findParameter("volume"), 500 + 26};
}

} // namespace

class SliderDragTest : public QObject {
    Q_OBJECT

private slots:
    void aDragGoesAsFarAsThePointer()
    {
        SliderDrag drag;
        drag.take(hours(), 200, 100); // taken beside its middle
        QCOMPARE(drag.moved(hours(), 250, false), 150.0);
        QCOMPARE(drag.moved(hours(), 190, false), 90.0);
        drag.take(volume(), 300, 1e6);
        COMPARE_CLOSE(drag.moved(volume(), 400, false), 1e7, 1e-12);
        COMPARE_CLOSE(drag.moved(volume(), 100, false), 1e4, 1e-12);
    }

    void itEndsAtTheSlidersEnds()
    {
        SliderDrag drag;
        drag.take(hours(), 200, 100);
        QCOMPARE(drag.moved(hours(), 1e9, false), 730.0);
        QCOMPARE(drag.moved(hours(), -1e9, false), 1.0);
        QCOMPARE(drag.moved(hours(), 210, false), 110.0); // the way back counts from where it began
    }

    void shiftMakesItTenTimesFinerFromThereOn()
    {
        SliderDrag drag;
        drag.take(hours(), 200, 100);
        QCOMPARE(drag.moved(hours(), 250, false), 150.0);
        QCOMPARE(drag.moved(hours(), 250, true), 150.0); // nothing jumps
        QCOMPARE(drag.moved(hours(), 350, true), 160.0);
        QCOMPARE(drag.moved(hours(), 350, false), 160.0);
        QCOMPARE(drag.moved(hours(), 360, false), 170.0);
        drag.take(hours(), 200, 100); // a new drag is not fine
        QCOMPARE(drag.moved(hours(), 210, false), 110.0);
    }

    void aValueIsFoundAgainToTheLastDigit()
    {
        for (const double value : {1234567.89, 1000.0, 1e8, 5e8, 123.0}) { // some beyond the slider
            SliderDrag drag;
            drag.take(volume(), 77, value);
            QCOMPARE(drag.moved(volume(), 77, false), value);
            QVERIFY(drag.moved(volume(), value < 1e7 ? 97 : 57, false) != value);
            QCOMPARE(drag.moved(volume(), 77, false), value);
        }
    }

    void besideEverythingItBeginsUnderThePointer()
    {
        SliderDrag drag;
        drag.take(volume(), 77, 1234567.89);                     // an earlier one
        QCOMPARE(drag.takeHere(volume(), 13 + 250, false), 3e5); // 10^5.5 is 316,228
        QCOMPARE(drag.takeHere(volume(), 13 + 250, true), 316000.0);
        QCOMPARE(drag.takeHere(volume(), 13 + 250, false), 3e5);
        QCOMPARE(drag.moved(volume(), 13 + 300, false), 1e6);
        QCOMPARE(drag.takeHere(volume(), -50, false), 1e3);
        QCOMPARE(drag.takeHere(volume(), 5000, false), 1e8);
    }

    void itStopsAtRoundValuesAndWhereItBegan()
    {
        SliderDrag drag;
        drag.take(volume(), 300, 1234567.89);
        for (const int x : {300, 301}) // nearer to where it was taken than to 1.2 and 1.5 million
            QCOMPARE(drag.moved(volume(), x, false), 1234567.89);
        QCOMPARE(drag.moved(volume(), 307, false), 1.5e6);
        QCOMPARE(drag.moved(volume(), 313, false), 1.5e6);
        QCOMPARE(drag.moved(volume(), 319, false), 2e6);
        QCOMPARE(drag.moved(volume(), 319, true), 2e6);    // to press Shift moves nothing
        QCOMPARE(drag.moved(volume(), 329, true), 2.05e6); // a hundredth of a decade
        QCOMPARE(drag.moved(volume(), 329, false), 2e6);
    }

    void aSliderWithoutRoomIsNoTrouble()
    {
        const SliderTrack none{*findParameter("gpu_hours"), 3};
        SliderDrag drag;
        drag.take(none, 1, 100);
        QCOMPARE(drag.moved(none, 1, false), 100.0);
        QCOMPARE(drag.moved(none, 2, false), 730.0); // as if it had one pixel
    }
};

QTEST_APPLESS_MAIN(SliderDragTest)
#include "slider_drag_test.moc"
