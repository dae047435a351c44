// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/palette.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/over_time/over_time_view.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/input_row.h"
#include "widgets/text.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QTreeWidget>

using namespace breakeven;

namespace {

QStringList namesOf(const std::vector<const PaletteEntry*>& entries)
{
    QStringList names;
    for (const PaletteEntry* entry : entries)
        names << entry->name;
    return names;
}

} // namespace

class PaletteTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { close(); }

    void bestMatchesComeFirst()
    {
        const std::vector<PaletteEntry> entries{
            {"Copy Table", "Edit", {}, {}},      {"Table", "File › Export", {}, {}}, {"Suitable", "Inputs", {}, {}},
            {"Rate", "Table of Prices", {}, {}}, {"GPU rate", "Inputs", {}, {}},
        };
        QCOMPARE(namesOf(matching(entries, QStringLiteral("table"))),
                 QStringList({"Table", "Copy Table", "Suitable", "Rate"}));
        QCOMPARE(namesOf(matching(entries, QStringLiteral("  TABLE file "))), QStringList({"Table"}));
        QCOMPARE(namesOf(matching(entries, QStringLiteral("rate"))), QStringList({"Rate", "GPU rate"}));
        QCOMPARE(matching(entries, {}).size(), entries.size());
        QVERIFY(matching(entries, QStringLiteral("nowhere")).empty());
    }

    /// Some languages have the letter of a menu's key behind the name.
    void namesAreWithoutTheKeysOfMenus()
    {
        QMenuBar bar;
        QMenu* menu = bar.addMenu(QStringLiteral("ファイル(&F)"));
        menu->addAction(QStringLiteral("新規(&N)…"));
        menu->addAction(QStringLiteral("&Save (again) && close"));
        const std::vector<PaletteEntry> entries = entriesOf(bar, MenuEntries::ThatCanBeChosen);
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0].name, QStringLiteral("新規"));
        QCOMPARE(entries[0].place, QStringLiteral("ファイル"));
        QCOMPARE(entries[1].name, QStringLiteral("Save (again) & close"));
    }

    void everythingIsFoundByItsName()
    {
        std::vector<PaletteEntry> entries = entriesOf(*m_window->menuBar(), MenuEntries::ThatCanBeChosen);
        std::ranges::move(entriesOf(part<InputPanel>()), std::back_inserter(entries));
        const auto finds = [&](const QString& name) {
            const auto found = matching(entries, name);
            return std::ranges::any_of(found, [&](const PaletteEntry* each) { return each->name == name; });
        };
        for (const Parameter& row : parameterTable)
            QVERIFY2(finds(toQString(row.label)), row.id.data());
        for (const ViewInfo& row : viewTable)
            QVERIFY2(finds(toQString(row.name)), row.id.data());
        for (const Preset& preset : presets())
            QVERIFY2(finds(QString::fromStdString(preset.scenario.name)), preset.scenario.name.c_str());
        QVERIFY(finds(QStringLiteral("Goal Seek")) && finds(QStringLiteral("Keyboard Shortcuts")));
        for (const PaletteEntry& entry : entries)
            QVERIFY2(!entry.name.contains(QLatin1Char('&')) && !entry.place.isEmpty() && entry.go,
                     qPrintable(entry.name));
    }

    void typedAndEnteredAnInputHasTheFocus()
    {
        for (const Parameter& parameter : parameterTable) {
            ask(toQString(parameter.label), toQString(parameter.group));
            checkFocus(toQString(parameter.id));
        }
    }

    void aViewAndAPresetAreGoneTo()
    {
        ask(QStringLiteral("over time"));
        QVERIFY(part<OverTimeView>().isVisible());
        const Preset preset = presets().back();
        ask(QString::fromStdString(preset.scenario.name));
        QCOMPARE(scenario().name, preset.scenario.name);
    }

    void downGoesToTheNextAndEscapeLeavesAllAsItWas()
    {
        QLineEdit& query = openQuery();
        QTest::keyClicks(&query, QStringLiteral("b"));
        auto* found = query.window()->findChild<QTreeWidget*>();
        QVERIFY(found->topLevelItemCount() > 3);
        QCOMPARE(found->currentItem(), found->topLevelItem(0));
        const QString first = query.accessibleDescription();
        QTest::keyClick(&query, Qt::Key_Down);
        QCOMPARE(found->currentItem(), found->topLevelItem(1));
        QVERIFY(query.accessibleDescription() != first);
        const Scenario before = scenario();
        QPointer<QWidget> palette = query.window();
        QTest::keyClick(&query, Qt::Key_Escape);
        QTRY_VERIFY(palette.isNull());
        QVERIFY(scenario() == before);
    }

    void whatNothingIsCalledIsNotGoneTo()
    {
        QLineEdit& query = openQuery();
        QTest::keyClicks(&query, QStringLiteral("zzzz"));
        QTest::keyClick(&query, Qt::Key_Return);
        QVERIFY(query.window()->isVisible());
        QCOMPARE(query.accessibleDescription(), QStringLiteral("Nothing is called so"));
    }

    void theOverviewHasEveryKeyOfTheMenus()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto* list = m_window->findChild<QTreeWidget*>(QStringLiteral("shortcut_list"));
        QVERIFY(list != nullptr && list->isVisible());
        QStringList shown;
        for (QTreeWidgetItemIterator at(list); *at != nullptr; ++at)
            shown << (*at)->text(0) + QLatin1Char('|') + (*at)->text(1);
        for (const PaletteEntry& entry : entriesOf(*m_window->menuBar(), MenuEntries::All))
            if (!entry.keys.isEmpty())
                QVERIFY2(shown.contains(entry.name + QLatin1Char('|') + entry.keys), qPrintable(entry.name));
        QVERIFY(shown.contains(QStringLiteral("Undo|Ctrl+Z"))); // though there is nothing to undo
        QVERIFY(shown.size() > 50);
    }

private:
    /// The row of that input has it, and is seen.
    static void checkFocus(const QString& id)
    {
        const auto* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        const QWidget* row = focus;
        while (row != nullptr && qobject_cast<const InputRow*>(row) == nullptr)
            row = row->parentWidget();
        QVERIFY2(row != nullptr, focus->metaObject()->className());
        QCOMPARE(toQString(static_cast<const InputRow*>(row)->id()), id);
        QVERIFY(!focus->visibleRegion().isEmpty());
    }

    QLineEdit& openQuery()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* query = m_window->findChild<QLineEdit*>(QStringLiteral("palette_query"));
        Q_ASSERT(query != nullptr);
        (void)QTest::qWaitForWindowActive(query->window());
        return *query;
    }

    /// Types the name, goes down to the entry of that name and place, and presses Enter.
    void ask(const QString& name, const QString& place = {})
    {
        QLineEdit& query = openQuery();
        QPointer<QWidget> palette = query.window();
        QTest::keyClicks(&query, name);
        const auto* found = palette->findChild<QTreeWidget*>();
        for (int i = 0; i < found->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* item = found->currentItem();
            if (item->text(0).compare(name, Qt::CaseInsensitive) == 0 && item->text(1).endsWith(place))
                break;
            QTest::keyClick(&query, Qt::Key_Down);
        }
        QTest::keyClick(&query, Qt::Key_Return);
        QTRY_VERIFY(palette.isNull());
        m_window->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
