// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/inputs/choice_row.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>

using namespace breakeven;

/// An input is one stop of the tab key, and all of it is reached from there.
class RowKeysTest : public QObject {
    Q_OBJECT

private:
    static QString focus()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget == nullptr ? QStringLiteral("nothing") : widget->objectName();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private slots:
    void initTestCase() { loadFonts(); }

    void f2GoesThroughThePartsAndRound_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("ranged");
        QTest::addColumn<QString>("order");
        QTest::newRow("as it comes") << false << false << "slider value span slider";
        QTest::newRow("changed") << true << false << "slider value span reset slider";
        QTest::newRow("with a range") << false << true << "slider value span_low span_high span_remove slider";
        QTest::newRow("both") << true << true << "slider value span_low span_high span_remove reset slider";
    }
    void f2GoesThroughThePartsAndRound()
    {
        QFETCH(const bool, changed);
        QFETCH(const bool, ranged);
        QFETCH(const QString, order);
        Stage stage("gpu_rate");
        if (changed)
            stage.row->setValue(1);
        if (ranged)
            stage.row->setRange(Range{0.5, 1.5});
        stage.slider->setFocus();
        const QStringList names = order.split(u' ');
        for (const auto& [key, modifiers] : {std::pair{Qt::Key_F2, Qt::KeyboardModifiers()},
                                             std::pair{Qt::Key_F2, Qt::KeyboardModifiers(Qt::ShiftModifier)}}) {
            QStringList visited{focus()};
            for (qsizetype i = 1; i < names.size(); ++i) {
                press(key, modifiers);
                visited << focus();
            }
            if (modifiers != Qt::NoModifier)
                std::reverse(visited.begin(), visited.end());
            QCOMPARE(visited.join(u' ').remove(QStringLiteral("_gpu_rate")), order);
        }
        QVERIFY(stage.taken().isEmpty());
    }

    void theTabKeyLeavesTheRowFromEveryPart()
    {
        Stage stage("gpu_rate");
        QWidget before(&stage.window);
        QWidget after(&stage.window);
        before.setFocusPolicy(Qt::StrongFocus);
        after.setFocusPolicy(Qt::StrongFocus);
        stage.window.setFocusPolicy(Qt::NoFocus);
        before.show();
        after.show();
        stage.row->setValue(1);
        stage.row->setRange(Range{0.5, 1.5});
        QWidget::setTabOrder(&before, stage.slider);
        for (const QWidget* part : stage.row->parts())
            QWidget::setTabOrder(const_cast<QWidget*>(part), &after);
        for (QWidget* part : stage.row->parts()) {
            part->setFocus();
            if (!part->hasFocus())
                continue; // what is not shown
            press(Qt::Key_Tab);
            QVERIFY2(after.hasFocus(), qPrintable(part->objectName() + u' ' + focus()));
            part->setFocus();
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(part == stage.slider ? before.hasFocus() : stage.slider->hasFocus(),
                     qPrintable(part->objectName() + u' ' + focus()));
        }
    }

    void enterEditsAndEscapeComesBack()
    {
        Stage stage("gpu_rate");
        stage.slider->setFocus();
        press(Qt::Key_Return);
        QVERIFY(stage.field->hasFocus() && stage.field->hasSelectedText());
        QTest::keyClicks(stage.field, QStringLiteral("2"));
        press(Qt::Key_Escape); // takes back what is typed …
        QVERIFY(stage.field->hasFocus());
        press(Qt::Key_Escape); // … and then leaves
        QVERIFY(stage.slider->hasFocus() && stage.taken().isEmpty());
        press(Qt::Key_Enter);
        QTest::keyClicks(stage.field, QStringLiteral("2"));
        press(Qt::Key_Enter);
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("2")));
        QVERIFY(stage.field->hasFocus());
    }

    void arrowsGoFromButtonToButton()
    {
        Stage stage("gpu_rate");
        stage.row->setValue(1);
        stage.row->setRange(Range{0.5, 1.5});
        stage.reset->setFocus();
        press(Qt::Key_Left);
        QCOMPARE(focus(), QStringLiteral("span_remove_gpu_rate"));
        press(Qt::Key_Down);
        QVERIFY(stage.reset->hasFocus());
        press(Qt::Key_Right);
        QVERIFY(stage.slider->hasFocus());
        QCOMPARE(stage.row->value(), 1.0);
    }

    /// A row that is locked has one stop as well, its lock, and keeps the focus both ways.
    void aLockKeepsTheFocusInTheRow()
    {
        Stage stage("gpu_rate");
        QObject::connect(stage.row, &ParameterRow::lockWanted, stage.row, &ParameterRow::setLocked);
        stage.slider->setFocus();
        stage.row->setLocked(true);
        QCOMPARE(focus(), QStringLiteral("lock_gpu_rate"));
        press(Qt::Key_F2);
        QCOMPARE(focus(), QStringLiteral("lock_gpu_rate"));
        QVERIFY((QApplication::focusWidget()->focusPolicy() & Qt::TabFocus) != 0);
        press(Qt::Key_Space);
        QVERIFY(stage.slider->hasFocus());
    }

    void theMenuKeyShowsAll()
    {
        Stage stage("gpu_rate");
        stage.slider->setFocus();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {10, 10}, stage.slider->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(stage.slider, &asked);
        auto* menu = stage.row->findChild<QMenu*>(QStringLiteral("row_menu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        menu->close();
    }

    void theKeysAreSaid()
    {
        const Stage stage("gpu_rate");
        const QString said = QAccessible::queryAccessibleInterface(stage.slider)->text(QAccessible::Description);
        QVERIFY2(said.contains(InputRow::keysInWords()), qPrintable(said));
        QVERIFY(InputRow::keysInWords().contains(QStringLiteral("F2")));
    }

    void enterOpensAChoice()
    {
        QWidget window;
        ChoiceRow row(choiceTable[0], &window);
        row.resize(260, row.sizeHint().height());
        window.resize(300, 100);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* box = qobject_cast<QComboBox*>(row.mainControl());
        box->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(box->view()->isVisible());
        box->hidePopup();
    }
};

QTEST_MAIN(RowKeysTest)
#include "row_keys_test.moc"
