// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/view.h"
#include "core/scenario/edits.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"

#include <QLabel>
#include <QMenuBar>

using namespace breakeven;
using namespace breakeven::test;

/// Another language while the program runs: another window in the old one's place, with everything that was in it.
class LanguageSwitchTest : public WindowStage {
    Q_OBJECT

    [[nodiscard]] static MainWindow* shownWindow()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
                return window;
        return nullptr;
    }

private slots:
    void initTestCase() { prepare(); }

    void nothingIsLost_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    void nothingIsLost()
    {
        QFETCH(const View, view);
        open();
        Scenario named = scenario();
        named.name = "Ours";
        document().change(named, QStringLiteral("Title"));
        document().change(withParameter(scenario(), *findParameter("volume"), 2.5e6), QStringLiteral("Volume"));
        part<ChartCard>().setView(view);
        const Scenario before = scenario();
        const Document* kept = &document();
        const QString file = m_window->menuBar()->actions().front()->text();

        m_language.choose(Language::German);
        (void)m_window.release(); // it goes by itself
        MainWindow* other = nullptr;
        QTRY_VERIFY((other = shownWindow()) != nullptr && other->menuBar()->actions().front()->text() != file);
        m_window.reset(other);
        QCOMPARE(&document(), kept);
        QVERIFY(scenario() == before && document().isModified());
        QCOMPARE(document().undoStack().count(), 2);
        QCOMPARE(part<ChartCard>().current(), view);
        undo();
        QCOMPARE(scenario().parameters.volume, named.parameters.volume);
        QTest::qWait(50); // what is computed beside it arrives in the new window, if anywhere
        close();
        m_language.choose(Language::English);
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "language_switch_test.moc"
