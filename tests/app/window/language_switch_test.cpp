// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/view.h"
#include "core/scenario/edits.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAction>
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
        document().change(named, "Title");
        document().change(withParameter(scenario(), *findParameter("volume"), 2.5e6), "Volume");
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

    /// What was done in one language is listed, undone and redone in the words of the one that is shown.
    void theHistorySpeaksTheNewLanguage()
    {
        open();
        editAll();
        const QStringList english = history();
        QCOMPARE(english.size(), 9);
        m_language.choose(Language::German);
        (void)m_window.release();
        MainWindow* other = nullptr;
        QTRY_VERIFY((other = shownWindow()) != nullptr && other->menuBar()->actions().front()->text() == "&Datei");
        m_window.reset(other);
        const QStringList german = history();
        QVERIFY2(named<QAction>("undo").text().contains(document().undoStack().undoText()),
                 qPrintable(named<QAction>("undo").text()));
        document().start(Scenario{});
        editAll(); // by those who speak German from the beginning
        QCOMPARE(german.join("\n"), history().join("\n"));
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(german[i] != english[i], qPrintable(german[i]));
        close();
        m_language.choose(Language::English);
    }

private:
    /// A step of each kind that the window itself makes, and one that a part of a view does.
    void editAll() const
    {
        emit part<InputPanel>().parameterEdited(*findParameter("gpu_rate"), 1.1);
        document().endEdit();
        emit part<InputPanel>().lockWanted(*findParameter("gpu_rate"), true);
        emit part<InputPanel>().rangeEdited(*findParameter("pue"), Range{1.2, 1.6});
        emit part<TitleBar>().titleEdited(QStringLiteral("Ours"));
        emit part<TitleBar>().pinWanted(true);
        emit part<BreakdownPanel>().focusChosen(Option::OwnedHardware);
        emit part<BreakdownPanel>().shownChanged(Option::Hybrid, false);
        emit part<VerdictBar>().baselineChosen(Option::TunedApi);
        document().change(document().scenario(), "nothing"); // is no step
        part<ChartCard>().setView(View::Sensitivity);
        emit part<SensitivityView>().figureChosen(Figure::PaybackMonths);
    }
    [[nodiscard]] QStringList history() const
    {
        QStringList steps;
        for (int i = 0; i < document().undoStack().count(); ++i)
            steps << document().undoStack().text(i) + QStringLiteral(" | ") +
                         document().undoStack().command(i)->actionText();
        return steps;
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "language_switch_test.moc"
