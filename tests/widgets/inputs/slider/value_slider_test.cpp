// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/value_slider.h"

#include "tests/widgets/inputs/row_stage.h"

#include <QAccessible>

using namespace breakeven;

class ValueSliderTest : public QObject {
    Q_OBJECT

private slots:
    void aPressOnTheGrooveMovesThereAndDrags()
    {
        Stage stage("volume");
        stage.press(stage.at(0.2));
        QCOMPARE(stage.row->value(), stage.valueAt(stage.at(0.2)));
        stage.drag(stage.at(0.5));
        stage.drag(stage.at(0.9));
        stage.drag({5000, 10});
        QCOMPARE(stage.row->value(), 1e8);
        stage.drag({-5000, 10});
        QCOMPARE(stage.row->value(), 1000.0);
        stage.drag(stage.at(0.6));
        const double last = stage.valueAt(stage.at(0.6));
        QCOMPARE(stage.row->value(), last);
        stage.release(stage.at(0.6));
        QCOMPARE(stage.bracket().size(), 6);
        stage.drag(stage.at(0.1)); // no button is held any more
        QCOMPARE(stage.row->value(), last);
        QVERIFY(stage.taken().isEmpty());
    }

    void takingTheHandleChangesNothingUntilItMoves()
    {
        Stage stage("volume");
        stage.row->setValue(1234567);
        stage.press(stage.handle() + QPoint(5, 2));
        QCOMPARE(stage.row->value(), 1234567.0);
        stage.drag(stage.handle() + QPoint(25, 2));
        QVERIFY(stage.row->value() > 1234567);
        stage.drag(stage.at(sliderFraction(stage.parameter, 1234567)) + QPoint(5, 2));
        QCOMPARE(stage.row->value(), 1234567.0); // back at the start, to the last digit
        stage.release(stage.handle() + QPoint(5, 2));
        QCOMPARE(stage.bracket().size(), 2);
        stage.press(stage.handle());
        stage.release(stage.handle());
        QVERIFY(stage.bracket().isEmpty());
    }

    void shiftMakesADragTenTimesFiner()
    {
        Stage stage("gpu_hours");
        stage.row->setValue(400);
        const double perPixel = 729.0 / 234;
        const QPoint start = stage.handle();
        stage.press(start);
        stage.drag(start + QPoint(50, 0), Qt::ShiftModifier); // Shift counts from here
        const double before = stage.row->value();
        stage.drag(start + QPoint(100, 0), Qt::ShiftModifier);
        QVERIFY(std::abs(stage.row->value() - before - 5 * perPixel) < 1);
        stage.drag(start + QPoint(120, 0)); // 20 finer ones more, and Shift ends
        stage.drag(start + QPoint(140, 0));
        QVERIFY(std::abs(stage.row->value() - before - (5 + 2 + 20) * perPixel) < 1);
        stage.release(start + QPoint(140, 0));
    }

    void arrowsStepAndHoldingOneIsOneEdit()
    {
        Stage stage("volume");
        stage.slider->setFocus();
        QTest::keyClick(stage.slider, Qt::Key_Right);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1100000")));
        QTest::keyClick(stage.slider, Qt::Key_Down);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1000000")));
        QTest::keyClick(stage.slider, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1010000")));
        QTest::keyClick(stage.slider, Qt::Key_PageUp);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("2000000")));
        QTest::keyClick(stage.slider, Qt::Key_PageDown);
        QTest::keyClick(stage.slider, Qt::Key_Home);
        QCOMPARE(stage.row->value(), 1000.0);
        QTest::keyClick(stage.slider, Qt::Key_End);
        QCOMPARE(stage.row->value(), 1e8);
        QTest::keyClick(stage.slider, Qt::Key_End);
        (void)stage.taken();

        QTest::keyPress(stage.slider, Qt::Key_Left);
        for (int i = 0; i < 3; ++i) { // as X11 repeats a held key
            QKeyEvent up(QEvent::KeyRelease, Qt::Key_Left, Qt::NoModifier, QString(), true);
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(stage.slider, &up);
            QApplication::sendEvent(stage.slider, &down);
        }
        QCOMPARE(stage.log.size(), 5);
        QTest::keyRelease(stage.slider, Qt::Key_Left);
        QCOMPARE(stage.bracket().last(), QStringLiteral("96000000"));
    }

    void aKeyHeldWhileTheFocusGoesEndsItsEdit()
    {
        Stage stage("volume");
        stage.slider->setFocus();
        QTest::keyPress(stage.slider, Qt::Key_Right);
        stage.window.setFocus();
        QCOMPARE(stage.bracket().size(), 1);
        QTest::keyRelease(stage.slider, Qt::Key_Right);
        QVERIFY(stage.taken().isEmpty());
    }

    void aHiddenSliderEndsItsDrag()
    {
        Stage stage("volume");
        stage.press(stage.at(0.2));
        stage.slider->hide();
        QCOMPARE(stage.bracket().size(), 1);
    }

    void theWheelActsWithTheFocusOnly()
    {
        Stage stage("volume");
        QVERIFY(!stage.wheel(120)); // ignored: it scrolls what is around
        QVERIFY(stage.taken().isEmpty() && !stage.slider->hasFocus());
        stage.slider->setFocus();
        QVERIFY(stage.wheel(120));
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1100000")));
        QVERIFY(stage.wheel(-120, Qt::ShiftModifier));
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1090000")));
        QVERIFY(stage.wheel(40) && stage.wheel(40)); // parts of a notch, as fine wheels send them
        QVERIFY(stage.taken().isEmpty());
        QVERIFY(stage.wheel(40));
        QCOMPARE(stage.bracket().size(), 1);
    }

    void aSliderMovedFromOutsideIsAnEdit()
    {
        Stage stage("volume");
        stage.row->setValue(5e8); // beyond the slider
        QCOMPARE(stage.slider->value(), 10000);
        stage.slider->setValue(10000); // stays: nobody moved it
        QCOMPARE(stage.row->value(), 5e8);
        QVERIFY(stage.taken().isEmpty());
        stage.slider->setValue(6000);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1000000")));
        stage.slider->triggerAction(QAbstractSlider::SliderToMaximum);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("100000000")));
    }

    void assistiveTechnologyHearsTheValueInItsUnit()
    {
        Stage stage("volume");
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(stage.slider);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Requests per month"));
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("1,000,000 requests a month"));
        QVERIFY(accessible->text(QAccessible::Description)
                    .startsWith(QStringLiteral("1,000,000 requests a month. How many requests")));
        QAccessibleValueInterface* value = accessible->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toDouble(), 1e6);
        QCOMPARE(value->maximumValue().toDouble(), 1e9);
        value->setCurrentValue(2e6);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("2000000")));
        value->setCurrentValue(1e12);
        QCOMPARE(stage.row->value(), 1e9);
        value->setCurrentValue(QStringLiteral("many"));
        QCOMPARE(stage.row->value(), 1e9);
        QCOMPARE(QAccessible::queryAccessibleInterface(stage.field)->text(QAccessible::Name),
                 QStringLiteral("Requests per month"));
    }
};

QTEST_MAIN(ValueSliderTest)
#include "value_slider_test.moc"
