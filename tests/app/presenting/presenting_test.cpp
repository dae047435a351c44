// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/presenting.h"

#include "app/dialogs/states_dialog.h"
#include "app/presenting/screen_fit.h"
#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "core/scenario/states.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/base/view_tabs.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/presenting/guess_page.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/verdict/verdict_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace breakeven;
using breakeven::test::settle;

namespace {

/// Two states and three sliders, one of which the second state hides and another one locks.
Scenario presented()
{
    Scenario scenario;
    scenario.name = "Triage";
    Scenario dear = scenario;
    dear.parameters.gpuRate = 3;
    Presentation& presentation = scenario.presentation;
    presentation.inputs = {"volume", "gpu_rate", "api_input_price"};
    presentation.states = {stateOf(scenario, "today"), stateOf(dear, "dear GPUs")};
    presentation.states[1].hidden = {"volume"};
    presentation.states[1].locked = {"gpu_rate"};
    presentation.states[0].note = "Say why.";
    return scenario;
}

} // namespace

/// The window before a room, with the keys of who speaks.
class PresentingTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void init()
    {
        open();
        document().start(presented());
        settle();
    }
    void cleanup()
    {
        m_window->presenting().stop();
        close();
    }

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
        QTest::addColumn<bool>("figures");
        QTest::newRow("a slide's") << QSize(1920, 1080) << 100 << 200 << true;
        QTest::newRow("the same, zoomed") << QSize(960, 540) << 200 << 200 << true;
        QTest::newRow("a projector's") << QSize(1280, 800) << 100 << 200 << false;
        QTest::newRow("an old one's") << QSize(1024, 768) << 100 << 150 << true;
        QTest::newRow("a wall") << QSize(3840, 2160) << 100 << 250 << true;
        QTest::newRow("too small") << QSize(500, 300) << 100 << 100 << false;
        QTest::newRow("too small, zoomed") << QSize(500, 300) << 125 << 125 << false;
    }
    /// Beyond twice the size the key figures do not make room.
    void allIsAsLargeAsTheScreenAllows()
    {
        QFETCH(const QSize, screen);
        QFETCH(const int, shownAt);
        const ScreenFit fit = screenFit(screen, shownAt, [](QSize room, bool figures) {
            return room.width() >= 640 && room.height() >= (figures ? 500 : 400);
        });
        QTEST(fit.zoom, "zoom");
        QTEST(fit.figures, "figures");
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

    /// A slip of the finger while the room calls out numbers shows no result.
    void escapeLeavesAFieldOfGuessesFirst()
    {
        key(Qt::Key_F5);
        key(Qt::Key_H);
        auto* field = part<GuessPage>().findChild<QLineEdit*>();
        field->setFocus();
        QTest::keyClicks(field, "650");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_window->presenting().isOn() && part<GuessPage>().isVisible() && !field->hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(!m_window->presenting().isOn());
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

    /// Typed while the result is hidden, they are the scenario's, undone with it, and stay when the room has gone.
    void theRoomGuesses()
    {
        key(Qt::Key_F5);
        key(Qt::Key_H);
        QTest::keyClicks(&named<QLineEdit>("guess_name"), "Beth"); // b and h are letters there
        QTest::keyClicks(&named<QLineEdit>("guess_volume"), "500k");
        QTest::keyClick(&named<QLineEdit>("guess_volume"), Qt::Key_Return);
        QVERIFY(part<GuessPage>().isVisible());
        QCOMPARE(scenario().presentation.guesses.size(), std::size_t{1});
        QCOMPARE(scenario().presentation.guesses[0].name, std::string("Beth"));
        QTest::mouseClick(part<GuessPage>().findChild<QPushButton*>("primary"), Qt::LeftButton);
        QVERIFY(!part<GuessPage>().isVisible());
        m_window->setFocus();
        key(Qt::Key_Escape);
        QCOMPARE(scenario().presentation.guesses.size(), std::size_t{1});
    }

    void guessesAreTakenWithoutARoom()
    {
        const auto marks = [this] { return named<ValueSlider>("slider_volume").markSentences(); };
        QTRY_VERIFY(!marks().isEmpty());
        m_window->findChild<QAction*>("guess_first")->trigger();
        QVERIFY(part<GuessPage>().isVisible() && !part<BreakdownPanel>().isVisible());
        QVERIFY(marks().isEmpty()); // it would say where the answer flips
        Scenario other = scenario();
        other.parameters.gpuRate *= 1.1;
        document().change(other, "GPU rate");
        QTest::qWait(300); // marks come when it is settled
        QVERIFY(marks().isEmpty());
        QCOMPARE(part<GuessPage>().geometry(), part<ChartCard>().geometry());
        m_window->resize(1300, 850);
        QTRY_COMPARE(part<GuessPage>().geometry(), part<ChartCard>().geometry());
        QTest::mouseClick(part<GuessPage>().findChild<QPushButton*>("primary"), Qt::LeftButton);
        QVERIFY(part<BreakdownPanel>().isVisible() && !marks().isEmpty());
    }

    /// A view that hides the breakdown keeps it hidden when the result is back.
    void whatTheViewHidesStaysHidden()
    {
        document().start(test::fiveTasks());
        part<ChartCard>().setView(View::Portfolio);
        QTRY_VERIFY(!part<BreakdownPanel>().isVisible());
        m_window->presenting().setResultHidden(true);
        m_window->presenting().setResultHidden(false);
        QVERIFY(!part<BreakdownPanel>().isVisible());
    }

    /// On no view, and whatever comes late from where it is computed, anything that is seen depends on the result.
    void whileTheRoomGuessesNoViewTellsAnything_data()
    {
        QTest::addColumn<bool>("before_a_room");
        QTest::newRow("at the desk") << false;
        QTest::newRow("before a room") << true;
    }
    void whileTheRoomGuessesNoViewTellsAnything()
    {
        QFETCH(const bool, before_a_room);
        Scenario some = test::fiveTasks();
        some.ranges = suggestedRanges(some);
        Scenario other = some;
        other.parameters.gpuRate *= 3;
        std::map<View, QImage> pictures;
        for (const Scenario& scenario : {some, other}) {
            close();
            open();
            document().start(scenario);
            if (before_a_room)
                key(Qt::Key_F5);
            m_window->presenting().setResultHidden(true);
            for (const ViewInfo& row : viewTable) {
                part<ChartCard>().setView(row.view);
                QTest::qWait(row.view == View::Portfolio || row.view == View::Information ? 300 : 20);
                QVERIFY2(!part<BreakdownPanel>().isVisible(), row.id.data());
                const QPoint left = part<VerdictBar>().mapTo(m_window.get(), QPoint());
                const QImage picture = m_window->grab(QRect(left, m_window->size())).toImage();
                if (pictures.contains(row.view))
                    QVERIFY2(picture == pictures[row.view], row.id.data());
                pictures[row.view] = picture;
            }
            part<ChartCard>().setView(View::BreakEven);
            m_window->presenting().setResultHidden(false);
            m_window->presenting().stop();
            QVERIFY(part<BreakdownPanel>().isVisible());
        }
    }

    /// The button that had the focus is gone, and nothing else is framed in its place.
    void revealingMovesNoFrame()
    {
        for (const bool isBeforeARoom : {false, true}) {
            if (isBeforeARoom)
                key(Qt::Key_F5);
            m_window->presenting().setResultHidden(true);
            auto* reveal = part<GuessPage>().findChild<QPushButton*>("primary");
            settle();
            QTest::mouseClick(reveal, Qt::LeftButton);
            QVERIFY(!part<GuessPage>().isVisible());
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus == m_window.get() || focus == part<ChartCard>().parentWidget(),
                     focus == nullptr ? "nothing" : qPrintable(focus->objectName()));
        }
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
    void key(Qt::Key key) const
    {
        if (key == Qt::Key_F5 && !m_window->presenting().isOn())
            m_window->findChild<QAction*>("present")->trigger();
        else
            QTest::keyClick(m_window.get(), key);
    }
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
