// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/parameter_row.h"

#include "tests/widgets/inputs/row_stage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace breakeven;

namespace {

/// The row's menu, as the right button opens it.
QMenu* menuOf(Stage& stage)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, stage.row->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(stage.row, &event);
    return stage.row->findChild<QMenu*>(QStringLiteral("row_menu"));
}

/// Chooses an entry of it; false if it can't be.
bool choose(Stage& stage, const char* name)
{
    QMenu* menu = menuOf(stage);
    auto* action = menu->findChild<QAction*>(QLatin1String(name));
    const bool can = action != nullptr && action->isEnabled();
    menu->close(); // as it is before an entry does its work
    if (can)
        action->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    return can;
}

} // namespace

class ParameterLockTest : public QObject {
    Q_OBJECT

private slots:
    void neitherMouseNorKeysChangeALockedInput()
    {
        Stage stage("volume");
        stage.row->setRange(Range{5e5, 2e6});
        stage.row->setValue(1234567);
        stage.row->setLocked(true);
        stage.press(stage.handle());
        stage.drag(stage.at(0.9));
        stage.release(stage.at(0.9));
        stage.press(stage.at(0.1));
        stage.release(stage.at(0.1));
        stage.type("5000");
        QTest::keyClick(stage.field, Qt::Key_Return);
        stage.slider->setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Space})
            QTest::keyClick(stage.slider, key);
        stage.wheel(120);
        QVERIFY(stage.reset->isHidden());
        for (const char* end : {"span_low_volume", "span_high_volume", "span_remove_volume"})
            QVERIFY(!stage.window.findChild<QWidget*>(QLatin1String(end))->isEnabled());
        QCOMPARE(stage.row->value(), 1234567.0);
        QVERIFY(stage.slider->span() == (Range{5e5, 2e6}));
        QVERIFY(stage.taken().isEmpty());

        stage.row->setLocked(false);
        stage.press(stage.at(0.1));
        stage.release(stage.at(0.1));
        QVERIFY(stage.row->value() < 1e5);
    }

    /// What the scenario says is shown all the same: undo, a file.
    void aLockedInputFollowsTheScenario()
    {
        Stage stage("volume");
        stage.row->setLocked(true);
        stage.row->setValue(5000);
        QCOMPARE(stage.slider->number(), 5000.0);
        stage.row->setRange(Range{4000, 6000});
        QVERIFY(!stage.window.findChild<QWidget*>(QStringLiteral("span_low_volume"))->isEnabled());
    }

    void whatWasTypedGoesWithTheLock()
    {
        Stage stage("volume");
        stage.type("soon");
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(!stage.message().isEmpty());
        stage.row->setLocked(true);
        QVERIFY(stage.message().isEmpty());
    }

    void aClickOnTheLockAsksToOpenIt()
    {
        Stage stage("volume");
        QSignalSpy wanted(stage.row, &ParameterRow::lockWanted);
        QVERIFY(stage.window.findChild<QWidget*>(QStringLiteral("lock_volume")) == nullptr);
        stage.row->setLocked(true);
        auto* lock = stage.window.findChild<QAbstractButton*>(QStringLiteral("lock_volume"));
        QVERIFY(lock->isVisible());
        QTest::mouseClick(lock, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last()[0].toBool(), false);
        stage.row->setLocked(false);
        QVERIFY(!lock->isVisible());
    }

    void theMenuLocksAndUnlocks()
    {
        Stage stage("volume");
        QSignalSpy wanted(stage.row, &ParameterRow::lockWanted);
        QVERIFY(choose(stage, "menu_lock"));
        QCOMPARE(wanted.last()[0].toBool(), true);
        stage.row->setLocked(true);
        QVERIFY(choose(stage, "menu_lock"));
        QCOMPARE(wanted.last()[0].toBool(), false);
        for (const char* entry : {"menu_reset", "menu_range", "menu_play"})
            QVERIFY2(!choose(stage, entry), entry);
    }

    void theMenuGoesBackToTheDefault()
    {
        Stage stage("volume");
        QVERIFY(!choose(stage, "menu_reset")); // it is there
        stage.row->setValue(5000);
        QVERIFY(choose(stage, "menu_reset"));
        QCOMPARE(stage.bracket(), QStringList(QStringLiteral("1000000")));
    }

    void theMenuGivesARangeAndTakesIt()
    {
        Stage stage("volume");
        QSignalSpy edited(stage.row, &ParameterRow::rangeEdited);
        QSignalSpy links(stage.row, &ParameterRow::linksWanted);
        QVERIFY(!choose(stage, "menu_link")); // nothing to link yet
        QVERIFY(choose(stage, "menu_range"));
        QVERIFY(stage.slider->span() == (Range{8e5, 1.2e6}));
        QVERIFY(choose(stage, "menu_link"));
        QCOMPARE(links.size(), 1);
        QVERIFY(choose(stage, "menu_range"));
        QVERIFY(!stage.slider->span());
        QCOMPARE(edited.size(), 2);
    }

    void theMenuCopiesAndPlays()
    {
        Stage stage("volume");
        QVERIFY(choose(stage, "menu_copy"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1000000"));
        QVERIFY(choose(stage, "menu_play"));
        QVERIFY(stage.slider->isPlaying());
        QCOMPARE(stage.window.focusWidget(), static_cast<QWidget*>(stage.slider));
        QVERIFY(stage.slider->isPlaying());
        QVERIFY(choose(stage, "menu_play"));
        QVERIFY(!stage.slider->isPlaying());
    }
};

QTEST_MAIN(ParameterLockTest)
#include "parameter_lock_test.moc"
