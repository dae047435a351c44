// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/presenting.h"

#include "app/dialogs/states_dialog.h"
#include "app/presenting/screen_fit.h"
#include "core/output/view.h"
#include "tests/app/presenting/presenting_stage.h"
#include "tests/support/settle.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/presenting/guess_page.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/text.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace breakeven;
using breakeven::test::presented;
using breakeven::test::settle;

/// The window before a room, with the keys of who speaks.
class PresentingTest : public PresentingStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void chartAndAnswerFillTheScreen()
    {
        key(Qt::Key_F5);
        QVERIFY(m_window->presenting().isOn() && m_window->isFullScreen());
        for (const QWidget* part :
             {static_cast<QWidget*>(&part<InputPanel>()), static_cast<QWidget*>(&part<TitleBar>()),
              static_cast<QWidget*>(&part<ViewTabs>()), static_cast<QWidget*>(&part<BreakdownPanel>()),
              static_cast<QWidget*>(m_window->menuBar())})
            QVERIFY(!part->isVisible());
        QVERIFY(part<VerdictBar>().isVisible() && part<ChartCard>().isVisible() && part<StateBar>().isVisible());
        QCOMPARE(part<PresentedInputs>().findChildren<ParameterRow*>().size(), qsizetype(3));
    }

    void allIsAsLargeAsTheScreenAllows_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("shownAt");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<VerdictDetail>("answer");
        using enum VerdictDetail;
        QTest::newRow("a slide's") << QSize(1920, 1080) << 100 << 200 << Figures;
        QTest::newRow("the same, zoomed") << QSize(960, 540) << 200 << 200 << Figures;
        QTest::newRow("a wide one's") << QSize(1500, 900) << 100 << 200 << Sentences;
        QTest::newRow("a projector's") << QSize(1280, 800) << 100 << 200 << Brief;
        QTest::newRow("an old one's") << QSize(1024, 768) << 100 << 150 << Figures;
        QTest::newRow("a wall") << QSize(3840, 2160) << 100 << 250 << Figures;
        QTest::newRow("too small") << QSize(500, 300) << 100 << 100 << Brief;
        QTest::newRow("too small, zoomed") << QSize(500, 300) << 125 << 125 << Brief;
    }
    /// Beyond twice the size the answer does not become shorter.
    void allIsAsLargeAsTheScreenAllows()
    {
        QFETCH(const QSize, screen);
        QFETCH(const int, shownAt);
        const ScreenFit fit = screenFit(screen, shownAt, [](QSize room, VerdictDetail answer, PlotShare share) {
            if (share == PlotShare::Least)
                return false;
            const int least = answer == VerdictDetail::Figures ? 500 : answer == VerdictDetail::Sentences ? 440 : 400;
            return room.width() >= 640 && room.height() >= least;
        });
        QTEST(fit.zoom, "zoom");
        QTEST(fit.answer, "answer");
    }

    /// Rather than in smaller type it is shown with a smaller plot; at twice the usual size that is no more needed.
    void typeIsLargeBeforeThePlotIs()
    {
        const auto fitsWith = [](int good, int least) {
            return [good, least](QSize room, VerdictDetail, PlotShare share) {
                return room.height() >= (share == PlotShare::Good ? good : least);
            };
        };
        QCOMPARE(screenFit({1280, 800}, 100, fitsWith(450, 390)).zoom, 200);
        QCOMPARE(screenFit({1280, 800}, 100, fitsWith(450, 390)).answer, VerdictDetail::Shortest);
        QCOMPARE(screenFit({1280, 800}, 100, fitsWith(450, 410)).zoom, 175);
        QCOMPARE(screenFit({1280, 800}, 100, fitsWith(500, 450)).zoom, 175);
        QCOMPARE(screenFit({1920, 1080}, 100, fitsWith(400, 100)).zoom, 250);
    }

    void theKeysAreWhereTheyWere()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        slider.setFocus();
        key(Qt::Key_F5);
        settle();
        QVERIFY(!slider.hasFocus());
        key(Qt::Key_H);
        key(Qt::Key_Escape);
        settle();
        QVERIFY(slider.hasFocus());
    }

    /// Whatever was shown and moved, leaving it puts all of it back.
    void escapeReturnsToJustTheStateBefore()
    {
        m_window->resize(1500, 950);
        part<ChartCard>().setView(View::OverTime);
        settle();
        const QSize size = m_window->size();
        const Scenario before = scenario();
        const double ratio = m_window->devicePixelRatioF();
        const auto* figures = m_window->findChild<QWidget*>("key_figures");
        QVERIFY(figures->isVisible());
        key(Qt::Key_F5);
        key(Qt::Key_PageDown);
        key(Qt::Key_PageDown);
        QTRY_COMPARE(scenario().parameters.gpuRate, 3.0);
        key(Qt::Key_B);
        key(Qt::Key_H);
        key(Qt::Key_Escape);
        QVERIFY(!m_window->presenting().isOn() && !m_window->isFullScreen());
        settle();
        QVERIFY(scenario() == before);
        QVERIFY(!document().isModified() || document().path().empty());
        QCOMPARE(m_window->size(), size);
        QCOMPARE(m_window->devicePixelRatioF(), ratio);
        QCOMPARE(part<ChartCard>().current(), View::OverTime);
        for (const QWidget* part :
             {static_cast<QWidget*>(&part<InputPanel>()), static_cast<QWidget*>(&part<TitleBar>()),
              static_cast<QWidget*>(&part<ViewTabs>()), static_cast<QWidget*>(&part<BreakdownPanel>()),
              static_cast<QWidget*>(m_window->menuBar())})
            QVERIFY(part->isVisible());
        QVERIFY(!part<StateBar>().isVisible() && !part<PresentedInputs>().isVisible() && figures->isVisible());
        QVERIFY(m_window->findChild<QWidget*>("black") == nullptr);
        undo(); // what was reached there is not lost
        QCOMPARE(scenario().parameters.gpuRate, 3.0);
    }

    /// Though there is no menu to be seen.
    void keysGoToTheViews()
    {
        key(Qt::Key_F5);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        View shown = View::BreakEven;
        connect(&part<ChartCard>(), &ChartCard::viewChanged, this, [&shown](View view) { shown = view; });
        for (const ViewInfo& row : viewTable) {
            const QKeyCombination keys = QKeySequence(toQString(row.shortcut))[0];
            QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
            QCOMPARE(shown, row.view);
        }
        QVERIFY(m_window->presenting().isOn());
    }

    void keysStepThroughTheStates()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Right);
        QTRY_COMPARE(part<StateBar>().accessibleDescription(), QString("today"));
        key(Qt::Key_Right);
        QTRY_COMPARE(scenario().parameters.gpuRate, 3.0);
        key(Qt::Key_Right); // there is none behind the last
        QCOMPARE(part<StateBar>().accessibleDescription(), QString("dear GPUs"));
        key(Qt::Key_Left);
        QTRY_COMPARE(scenario().parameters.gpuRate, Parameters{}.gpuRate);
    }

    /// One without a view stays where the last one was, and the end is in the view before.
    void aStateComesInItsView()
    {
        Scenario scenario = presented();
        scenario.presentation.states.push_back(stateOf(scenario, "own"));
        scenario.presentation.states[0].view = "map";
        scenario.presentation.states[2].view = "over-time";
        document().start(scenario);
        part<ChartCard>().setView(View::Breakdown);
        key(Qt::Key_F5);
        QCOMPARE(part<ChartCard>().current(), View::Breakdown);
        for (const View view : {View::Map, View::Map, View::OverTime}) {
            key(Qt::Key_PageDown);
            QCOMPARE(part<ChartCard>().current(), view);
            QTRY_VERIFY(!document().isEditing());
        }
        key(Qt::Key_Escape);
        QCOMPARE(part<ChartCard>().current(), View::Breakdown);
    }

    /// Of a view that this version does not have, too.
    void aStateInAnUnknownViewIsGoneTo()
    {
        Scenario scenario = presented();
        scenario.presentation.states[1].view = "weather";
        document().start(scenario);
        key(Qt::Key_F5);
        m_window->presenting().goTo(1);
        QTRY_COMPARE(scenario.presentation.states[1].parameters.gpuRate, this->scenario().parameters.gpuRate);
        QCOMPARE(part<ChartCard>().current(), View::BreakEven);
    }

    /// On the way there are values between, and all of it is one step of undo.
    void curvesGlide()
    {
        key(Qt::Key_F5);
        key(Qt::Key_PageDown);
        QTRY_VERIFY(!document().isEditing());
        std::set<double> seen;
        const QObject watch; // no longer than what it writes into
        connect(&document(), &Document::scenarioChanged, &watch, [&] { seen.insert(scenario().parameters.gpuRate); });
        const int steps = document().undoStack().count();
        key(Qt::Key_PageDown);
        QTRY_VERIFY(!document().isEditing());
        QCOMPARE(scenario().parameters.gpuRate, 3.0);
        QVERIFY2(seen.size() > 2, qPrintable(QString::number(seen.size())));
        QVERIFY(*seen.begin() >= Parameters{}.gpuRate);
        QCOMPARE(document().undoStack().count(), steps + 1);
        key(Qt::Key_PageUp); // and one that is left before it is there
        key(Qt::Key_PageDown);
        QTRY_VERIFY(!document().isEditing());
        QCOMPARE(scenario().parameters.gpuRate, 3.0);
    }

    void aStateHidesAndLocksSliders()
    {
        key(Qt::Key_F5);
        m_window->presenting().goTo(1);
        QTRY_COMPARE(scenario().parameters.gpuRate, 3.0);
        const auto rows = shownRows();
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(scenario().locked.contains("gpu_rate"));
        m_window->presenting().goTo(0);
        QTRY_COMPARE(shownRows().size(), std::size_t{3});
        QTRY_VERIFY(!scenario().locked.contains("gpu_rate"));
    }

    void aSliderMovesTheAnswer()
    {
        key(Qt::Key_F5);
        settle();
        ParameterRow* row = shownRows().back();
        const double before = scenario().parameters.*row->parameter().member;
        QTest::mouseClick(row->slider(), Qt::LeftButton, {},
                          {row->slider()->width() - 12, row->slider()->height() / 2});
        QVERIFY(scenario().parameters.*row->parameter().member > before);
    }

    void bMakesItBlackAndHHidesTheResult()
    {
        key(Qt::Key_F5);
        key(Qt::Key_B);
        const auto* black = m_window->findChild<QWidget*>("black");
        QVERIFY(black != nullptr && black->isVisible() && black->size() == m_window->size());
        key(Qt::Key_B);
        QVERIFY(m_window->findChild<QWidget*>("black") == nullptr);
        key(Qt::Key_H);
        QVERIFY(part<GuessPage>().isVisible());
        QVERIFY(part<VerdictBar>().accessibleName().startsWith("From what volume on is "));
        key(Qt::Key_H);
        QVERIFY(!part<GuessPage>().isVisible());
        QVERIFY(!part<VerdictBar>().accessibleName().startsWith("From what volume on is "));
    }

    /// A slider that is dragged leaves the arrow keys to the states; one that the keys went to has them.
    void theArrowsAreTheStatesUnlessTheKeysWentToASlider()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Right);
        QTRY_COMPARE(part<StateBar>().accessibleDescription(), QString("today"));
        QTRY_VERIFY(!document().isEditing());
        settle();
        ValueSlider* slider = shownRows().back()->slider();
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 12, slider->height() / 2});
        QVERIFY(!slider->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_COMPARE(part<StateBar>().accessibleDescription(), QString("dear GPUs"));
        QTRY_VERIFY(!document().isEditing());
        const auto focused = [] { return qobject_cast<ValueSlider*>(QApplication::focusWidget()); };
        for (int i = 0; i < 20 && (focused() == nullptr || !focused()->isEnabled()); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(focused() != nullptr);
        const Parameters before = scenario().parameters;
        QTest::keyClick(focused(), Qt::Key_Left);
        QVERIFY(!(scenario().parameters == before));
        QVERIFY(part<StateBar>().accessibleDescription().startsWith("dear GPUs"));
    }

    /// Whoever looks at the bar knows that what is seen is not the state any more, until it is gone to again.
    void aStateThatASliderLeftSaysSo()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Right);
        QTRY_COMPARE(part<StateBar>().accessibleDescription(), QString("today"));
        QTRY_VERIFY(!document().isEditing());
        settle();
        ValueSlider* slider = shownRows().back()->slider();
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 12, slider->height() / 2});
        QCOMPARE(part<StateBar>().accessibleDescription(), QString("today, changed"));
        undo();
        QCOMPARE(part<StateBar>().accessibleDescription(), QString("today"));
        undo();
        document().undoStack().redo();
        m_window->presenting().goTo(0);
        QTRY_COMPARE(part<StateBar>().accessibleDescription(), QString("today"));
    }

    void theDialogPresents()
    {
        m_window->findChild<QAction*>("states")->trigger();
        auto& dialog = part<StatesDialog>();
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton*>("states_present"), Qt::LeftButton);
        QVERIFY(m_window->presenting().isOn() && !dialog.isVisible());
    }

    void anotherScenarioEndsIt()
    {
        key(Qt::Key_F5);
        document().start({});
        QVERIFY(!m_window->presenting().isOn());
        QVERIFY(scenario() == Scenario());
    }

private:
    [[nodiscard]] std::vector<ParameterRow*> shownRows() const
    {
        std::vector<ParameterRow*> rows;
        for (auto* row : part<PresentedInputs>().findChildren<ParameterRow*>())
            if (row->isVisible())
                rows.push_back(row);
        return rows;
    }
};

QTEST_MAIN(PresentingTest)
#include "presenting_test.moc"
