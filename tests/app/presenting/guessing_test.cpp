// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "tests/app/presenting/presenting_stage.h"
#include "tests/support/portfolio_scenarios.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/presenting/guess_page.h"
#include "widgets/verdict/verdict_bar.h"

#include <QLineEdit>
#include <QPushButton>

#include <map>
#include <utility>

using namespace breakeven;
using breakeven::test::settle;

/// The room guesses before it sees the result.
class GuessingTest : public PresentingStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QApplication::setCursorFlashTime(0); // a picture is the same a moment later
    }
    void init() { open(); }
    void cleanup() { close(); }

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

    /// The first letter is of a name, whatever a letter does before a room.
    void theNameIsTypedAtOnce()
    {
        for (const bool isBeforeARoom : {true, false}) {
            if (isBeforeARoom)
                key(Qt::Key_F5);
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            m_window->presenting().setResultHidden(true);
            QVERIFY(named<QLineEdit>("guess_name").hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), "Bob");
            QCOMPARE(named<QLineEdit>("guess_name").text(), QStringLiteral("Bob"));
            QVERIFY(part<GuessPage>().isVisible());
            named<QLineEdit>("guess_name").clear();
            m_window->presenting().setResultHidden(false);
            m_window->presenting().stop();
        }
    }

    /// Also where the question was put before there was a room.
    void theNameIsTypedAtOnceIfTheQuestionStoodThere()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction*>("guess_first")->trigger();
        key(Qt::Key_F5);
        QVERIFY(named<QLineEdit>("guess_name").hasFocus());
    }

    /// Who leaves the screen shows nobody what they are to guess.
    void theEndOfThePresentationRevealsNothing()
    {
        m_window->findChild<QAction*>("guess_first")->trigger();
        m_window->presenting().start();
        QVERIFY(part<GuessPage>().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->presenting().isOn());
        QVERIFY(part<GuessPage>().isVisible() && !part<BreakdownPanel>().isVisible());

        m_window->presenting().start();
        QTest::mouseClick(part<GuessPage>().findChild<QPushButton*>("primary"), Qt::LeftButton);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!part<GuessPage>().isVisible()); // what the room has seen stays seen
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
            m_window->setFocus(); // no field is framed, in whichever window the keys are
            for (const ViewInfo& row : viewTable) {
                part<ChartCard>().setView(row.view);
                QTest::qWait(row.view == View::Portfolio || row.view == View::Information ? 300 : 20);
                QVERIFY2(!part<BreakdownPanel>().isVisible(), row.id.data());
                const QImage picture = pictureAtRest();
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

private:
    /// What is right of the inputs, once nothing moves any more.
    [[nodiscard]] QImage pictureAtRest() const
    {
        const auto taken = [this] {
            const QPoint left = part<VerdictBar>().mapTo(m_window.get(), QPoint());
            return m_window->grab(QRect(left, m_window->size())).toImage();
        };
        QImage picture;
        for (QImage next = taken(); next != picture; next = taken()) {
            picture = std::move(next);
            QTest::qWait(60);
        }
        return picture;
    }
};

QTEST_MAIN(GuessingTest)
#include "guessing_test.moc"
