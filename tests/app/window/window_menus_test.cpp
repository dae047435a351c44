// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_menus.h"

#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>

using namespace breakeven;

/// What the menu bar offers is done.
class WindowMenusTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QAction& action(const char* id) const
    {
        auto* found = m_window->findChild<QAction*>(QLatin1String(id));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    /// The menu is filled when it is opened.
    [[nodiscard]] QList<QAction*> presets() const
    {
        QMenu* menu = part<WindowMenus>().presets();
        menu->popup({});
        menu->hide();
        return menu->actions();
    }
    /// All entries of the menus, those within others as well.
    [[nodiscard]] static QList<QAction*> entriesOf(const QList<QAction*>& actions)
    {
        QList<QAction*> entries;
        for (QAction* each : actions) {
            if (each->menu() != nullptr)
                entries += entriesOf(each->menu()->actions());
            if (!each->isSeparator())
                entries << each;
        }
        return entries;
    }
    void setRate(double rate) const
    {
        document().change(withParameter(scenario(), *findParameter("gpu_rate"), rate), "GPU rate");
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
    }
    void cleanup() { close(); }

    void theMenusStandAsTheyDid()
    {
        QStringList titles;
        QList<int> counts;
        for (const QAction* menu : m_window->menuBar()->actions()) {
            titles << menu->text();
            counts << static_cast<int>(menu->menu()->actions().size());
        }
        QCOMPARE(titles, QStringList({"&File", "&Edit", "&View", "&Inputs", "&Scenario", "&Help"}));
        QCOMPARE(counts, QList<int>({13, 12, static_cast<int>(viewTable.size()) + 15, 11, 11, 7}));
        QCOMPARE(part<WindowMenus>().exports()->actions().size(), 5);
        QStringList offered;
        for (const Preset& preset : breakeven::presets())
            offered << QString::fromStdString(preset.scenario.name);
        QStringList entries;
        for (const QAction* entry : presets())
            if (!entry->isSeparator() && entry->isEnabled()) // else a group's title
                entries << entry->text();
        QCOMPARE(entries, offered); // not those that only their claims lead to
    }

    void noTwoEntriesShareAnIdOrKeys()
    {
        QSet<QString> ids;
        QSet<QKeySequence> keys;
        for (const QAction* entry : entriesOf(m_window->menuBar()->actions())) {
            if (!entry->objectName().isEmpty()) {
                QVERIFY2(!ids.contains(entry->objectName()), qPrintable(entry->objectName()));
                ids << entry->objectName();
            }
            for (const QKeySequence& sequence : entry->shortcuts()) {
                QVERIFY2(!keys.contains(sequence), qPrintable(sequence.toString()));
                keys << sequence;
            }
        }
        QVERIFY(ids.size() > 35 && keys.size() > 20);
    }

    void filesAreSavedAndBegunAnew()
    {
        setRate(2);
        m_dialogs.toSave = m_folder.filePath("menu.breakeven");
        action("save").trigger();
        QVERIFY(!document().isModified());
        setRate(3);
        m_dialogs.toSave = m_folder.filePath("menu as.breakeven");
        action("save_as").trigger();
        QVERIFY(QFile::exists(*m_dialogs.toSave) && !document().isModified());
        action("new").trigger();
        QVERIFY(scenario() == Scenario{} && document().path().empty());
        m_dialogs.toOpen = m_folder.filePath("menu.breakeven");
        action("open").trigger();
        QCOMPARE(scenario().parameters.gpuRate, 2.0);
        presets().at(1)->trigger();
        QVERIFY(document().path().empty() && !scenario().name.empty());
    }

    void undoSaysWhatItUndoes()
    {
        QVERIFY(!action("undo").isEnabled() && !action("redo").isEnabled());
        setRate(2);
        QCOMPARE(action("undo").text(), QStringLiteral("&Undo GPU rate"));
        action("undo").trigger();
        QVERIFY(scenario() == Scenario{});
        QCOMPARE(action("undo").text(), QStringLiteral("&Undo"));
        QCOMPARE(action("redo").text(), QStringLiteral("&Redo GPU rate"));
        action("redo").trigger();
        QCOMPARE(scenario().parameters.gpuRate, 2.0);
    }

    /// What is typed but not entered is a change of its own, and the first that is undone.
    void undoTakesOverWhatIsTyped()
    {
        auto& title = named<QLineEdit>("title");
        title.setFocus();
        title.selectAll();
        QTest::keyClicks(&title, QStringLiteral("Typed"));
        QVERIFY(scenario().name.empty());
        action("undo").setEnabled(true); // as it is where something was changed before
        action("undo").trigger();
        QVERIFY(scenario().name.empty());
        document().undoStack().redo();
        QCOMPARE(scenario().name, std::string("Typed"));
    }

    void viewsAreChosenAndWhatIsForOneIsOffInOthers()
    {
        for (const ViewInfo& row : viewTable) {
            action(row.id.data()).trigger();
            QVERIFY(part<ChartCard>().current() == row.view);
            QCOMPARE(action("export_chart").isEnabled(), row.isPicture);
            QCOMPARE(action("copy_chart").isEnabled(), row.isPicture);
            QCOMPARE(action("logarithmic").isEnabled(), row.view == View::BreakEven);
            QVERIFY(!action("reset_view").isEnabled()); // nothing is zoomed
        }
        action(info(View::BreakEven).id.data()).trigger();
        QVERIFY(action("logarithmic").isChecked());
        action("logarithmic").trigger();
        QVERIFY(!action("logarithmic").isChecked());
        QVERIFY(named<QAbstractButton>("axes_linear").isChecked());
        named<QAbstractButton>("axes_log").click();
        QVERIFY(action("logarithmic").isChecked());
    }

    /// The advice is no picture; the rest of the menu is there for it as well.
    void onlyPicturesAreExported()
    {
        const QAction& chart = *part<WindowMenus>().exports()->actions().constFirst();
        QVERIFY(chart.isEnabled());
        part<ChartCard>().setView(View::Advice);
        QVERIFY(!chart.isEnabled());
        QVERIFY(part<WindowMenus>().exports()->actions().constLast()->isEnabled());
        auto* menu = part<WindowMenus>().exports();
        part<TitleBar>().exportButton().click();
        QVERIFY(menu->isVisible());
        menu->hide();
    }

    void theInputIsFound()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(named<QLineEdit>("search_inputs").hasFocus());
    }

    void dialogsBesideTheWindowAreOpened_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("frontier_prices") << "Models and their prices";
        QTest::newRow("small_prices") << "Models and their prices";
        QTest::newRow("gpu") << "GPU catalog";
        QTest::newRow("usage_log") << "Usage log";
        QTest::newRow("token_counter") << "Token counter";
        QTest::newRow("workloads") << "Workloads";
        QTest::newRow("sources") << "Where the inputs are from";
        QTest::newRow("goal_seek") << "Goal seek";
    }
    void dialogsBesideTheWindowAreOpened()
    {
        QFETCH(const QString, title);
        for (int times = 0; times < 2; ++times) {
            action(QTest::currentDataTag()).trigger();
            const auto dialogs = m_window->findChildren<QDialog*>();
            QCOMPARE(dialogs.size(), 1);
            QCOMPARE(dialogs.front()->windowTitle(), title);
            QVERIFY(dialogs.front()->isVisible());
        }
    }
};

QTEST_MAIN(WindowMenusTest)
#include "window_menus_test.moc"
