// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/parameter_row.h"

#include "core/output/format.h"
#include "core/scenario/parameter_table.h"
#include "core/scenario/scale.h"
#include "widgets/controls/value_field.h"
#include "widgets/controls/value_slider.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QtTest>

#include <memory>

using namespace breakeven;

namespace {

/// A row in a window, and a record of what it emits.
struct Stage {
    explicit Stage(const char* id, int width = 260)
        : parameter(*findParameter(id)), row(new ParameterRow(parameter, &window)),
          slider(window.findChild<ValueSlider*>(QStringLiteral("slider_") + QLatin1String(id))),
          field(window.findChild<ValueField*>(QStringLiteral("value_") + QLatin1String(id))),
          reset(window.findChild<QAbstractButton*>(QStringLiteral("reset_") + QLatin1String(id)))
    {
        window.resize(width, 200);
        row->setGeometry(0, 0, width, row->sizeHint().height());
        QObject::connect(row, &InputRow::editStarted, &window, [this] { log << QStringLiteral("start"); });
        QObject::connect(row, &InputRow::editFinished, &window, [this] { log << QStringLiteral("finish"); });
        QObject::connect(row, &ParameterRow::valueEdited, &window, [this](double value) { log << QString::number(value, 'g', 17); });
        window.show();
        window.activateWindow();
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QStringList taken() { return std::exchange(log, {}); }
    /// The edits of one bracket; fails if there is not exactly one.
    [[nodiscard]] QStringList bracket()
    {
        QStringList all = taken();
        if (all.size() < 2 || all.first() != QStringLiteral("start") || all.last() != QStringLiteral("finish")
            || all.count(QStringLiteral("start")) != 1 || all.count(QStringLiteral("finish")) != 1)
            return {QStringLiteral("no bracket: ") + all.join(u' ')};
        return all.mid(1, all.size() - 2);
    }

    /// The value whose place is that far from the left.
    [[nodiscard]] double valueAt(QPoint position) const
    {
        return valueAtFraction(parameter, (position.x() - 13) / (slider->width() - 26.0));
    }
    /// Where the handle's center is for a fraction.
    [[nodiscard]] QPoint at(double fraction) const
    {
        constexpr int trackStart = 13;
        return {qRound(trackStart + fraction * (slider->width() - 2 * trackStart)), slider->height() / 2};
    }
    [[nodiscard]] QPoint handle() const { return at(sliderFraction(parameter, row->value())); }

    void press(QPoint position) { QTest::mousePress(slider, Qt::LeftButton, {}, position); }
    void release(QPoint position) { QTest::mouseRelease(slider, Qt::LeftButton, {}, position); }
    void drag(QPoint position, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, position, slider->mapToGlobal(position), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(slider, &event);
    }
    bool wheel(int angle, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF middle = slider->rect().center();
        QWheelEvent event(middle, slider->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        event.ignore();
        QApplication::sendEvent(slider, &event);
        return event.isAccepted();
    }
    void type(const char* text)
    {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    [[nodiscard]] QString message() const
    {
        const auto* label = row->findChild<QLabel*>();
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    QWidget window;
    const Parameter& parameter;
    ParameterRow* row;
    ValueSlider* slider;
    ValueField* field;
    QAbstractButton* reset;
    QStringList log;
};

/// Counts the paint events of a widget and of what is in it.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* widget)
    {
        widget->installEventFilter(this);
        for (QWidget* child : widget->findChildren<QWidget*>())
            child->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

class ParameterRowTest : public QObject {
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

    void typedValuesAreCommittedOnceByEnterAndByLeaving()
    {
        Stage stage("volume");
        stage.type("744k");
        QVERIFY(stage.taken().isEmpty());
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("744000")));
        QCOMPARE(stage.field->text(), QStringLiteral("744000"));
        stage.window.setFocus();
        QVERIFY(stage.taken().isEmpty());

        stage.type("1.5M /month");
        stage.window.setFocus();
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1500000")));
        stage.type("1,500,000"); // the same value: no edit
        QTest::keyClick(stage.field, Qt::Key_Enter);
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.field->text(), QStringLiteral("1500000"));
    }

    void aClickSelectsAllAndTheNextOnePlacesTheCursor()
    {
        Stage stage("volume");
        QTest::mouseClick(stage.field, Qt::LeftButton);
        QCOMPARE(stage.field->selectedText(), QStringLiteral("1000000"));
        QTest::mouseClick(stage.field, Qt::LeftButton, {}, {stage.field->width() - 1, 5});
        QVERIFY(!stage.field->hasSelectedText());
        QTest::keyClick(stage.field, Qt::Key_Backspace);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.row->value(), 100000.0);
    }

    void escapeRestores()
    {
        Stage stage("volume");
        stage.type("2M");
        QTest::keyClick(stage.field, Qt::Key_Escape);
        QCOMPARE(stage.field->text(), QStringLiteral("1000000"));
        stage.window.setFocus();
        QVERIFY(stage.taken().isEmpty());
        QCOMPARE(stage.row->value(), 1e6);
    }

    void aRefusedTextStaysWithItsReasonAndChangesNothing()
    {
        Stage stage("gpu_rate");
        const int height = stage.row->sizeHint().height();
        for (const char* text : {"60", "1,5", "many", "15 %", " "}) {
            stage.type(text);
            QTest::keyClick(stage.field, Qt::Key_Return);
            QCOMPARE(stage.field->text(), QString::fromUtf8(text));
            QVERIFY(!stage.message().isEmpty() && stage.row->sizeHint().height() > height);
            QCOMPARE(stage.field->accessibleDescription(), stage.message());
            stage.window.setFocus();
            QCOMPARE(stage.field->text(), QString::fromUtf8(text));
            QCOMPARE(stage.row->value(), 0.86);
            QTest::mouseClick(stage.field, Qt::LeftButton);
            QTest::keyClick(stage.field, Qt::Key_Escape);
            QCOMPARE(stage.field->text(), QStringLiteral("0.86"));
            QVERIFY(stage.message().isEmpty() && stage.field->accessibleDescription().isEmpty());
            QCOMPARE(stage.row->sizeHint().height(), height);
        }
        QVERIFY(stage.taken().isEmpty());
        stage.type("1,5");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.message().contains(QStringLiteral("write 1.5")));
        QTest::mouseClick(stage.field, Qt::LeftButton);
        stage.field->selectAll();
        QTest::keyClicks(stage.field, QStringLiteral("1.5"));
        QVERIFY(stage.message().isEmpty()); // mended
        QTest::keyClick(stage.field, Qt::Key_Return);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1.5")));
    }

    void anotherValueReplacesARefusedText()
    {
        Stage stage("gpu_rate");
        stage.type("60");
        stage.window.setFocus();
        stage.row->setValue(2);
        QCOMPARE(stage.field->text(), QStringLiteral("2"));
        QVERIFY(stage.message().isEmpty());
    }

    void undoIsLeftToTheWindowUnlessSomethingIsBeingTyped()
    {
        Stage stage("volume");
        const auto takes = [&stage] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QApplication::sendEvent(stage.field, &undo);
            return undo.isAccepted();
        };
        stage.type("2");
        QVERIFY(takes());
        QTest::keyClicks(stage.field, QStringLiteral("M"));
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(!takes());
    }

    void theResetButtonStandsThereOnlyForAnotherValue()
    {
        Stage stage("volume");
        QVERIFY(stage.reset->isHidden());
        QCOMPARE(stage.reset->toolTip(), QStringLiteral("Back to the default: 1M /month"));
        stage.row->setValue(5000);
        QVERIFY(!stage.reset->isHidden());
        QTest::mouseClick(stage.reset, Qt::LeftButton);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1000000")));
        QVERIFY(stage.reset->isHidden() && stage.slider->hasFocus());
        QCOMPARE(stage.slider->value(), 6000);
    }

    void setValueIsSilentAndCheap()
    {
        Stage stage("volume");
        stage.row->setValue(123456);
        QVERIFY(stage.taken().isEmpty());
        QTest::qWait(50);
        PaintCounter paints(&stage.window);
        stage.row->setValue(123456);
        QTest::qWait(50);
        QCOMPARE(paints.count, 0);
        stage.row->setValue(123457);
        QTRY_VERIFY(paints.count > 0);
    }

    void everyValueSurvivesBeingShown_data() { addRows(); }
    void everyValueSurvivesBeingShown()
    {
        QFETCH(QByteArray, id);
        Stage stage(id.constData());
        const auto [low, high] = stage.parameter.range;
        const bool whole = stage.parameter.scale == Scale::Integer;
        for (const double value : {low, high, low + (high - low) * 0.123456789, stage.parameter.defaultValue()}) {
            const double shown = whole ? std::floor(value) : value;
            stage.row->setValue(shown);
            QCOMPARE(stage.row->value(), shown);
            QCOMPARE(stage.slider->number(), shown); // not what the tick stands for
            QCOMPARE(stage.slider->value(), qRound(sliderFraction(stage.parameter, shown) * 10000));
            QTest::mouseClick(stage.field, Qt::LeftButton);
            QTest::keyClick(stage.field, Qt::Key_Return);
            stage.window.setFocus();
            QCOMPARE(stage.row->value(), shown);
        }
        QVERIFY(stage.taken().isEmpty());
        QVERIFY(!stage.row->toolTip().isEmpty() && !stage.slider->accessibleName().isEmpty());
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
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("1M /month"));
        QVERIFY(accessible->text(QAccessible::Description).startsWith(QStringLiteral("1M /month. How many requests")));
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
        QCOMPARE(QAccessible::queryAccessibleInterface(stage.field)->text(QAccessible::Name), QStringLiteral("Requests per month"));
    }

    void nothingOverlapsOrIsCutInANarrowPanel_data() { addRows(); }
    void nothingOverlapsOrIsCutInANarrowPanel()
    {
        QFETCH(QByteArray, id);
        for (const int width : {218, 254, 298}) {
            Stage stage(id.constData(), width);
            for (const double value : {stage.parameter.range.low, stage.parameter.range.high, stage.parameter.slider.high}) {
                stage.row->setValue(value);
                const QRect field = stage.field->geometry();
                QVERIFY(stage.row->rect().contains(field) && field.width() >= stage.field->sizeHint().width());
                QVERIFY2(field.left() > 90, "half of the label can be read at least");
                if (!stage.reset->isHidden())
                    QVERIFY(stage.reset->geometry().right() <= field.left());
            }
        }
    }

private:
    static void addRows()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Parameter& parameter : parameterTable)
            QTest::newRow(parameter.id.data()) << QByteArray(parameter.id.data());
    }
};

QTEST_MAIN(ParameterRowTest)
#include "parameter_row_test.moc"
