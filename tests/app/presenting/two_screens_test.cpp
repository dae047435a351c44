// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/presenting.h"
#include "core/scenario/states.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/presenting/presenter_view.h"
#include "widgets/presenting/state_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSettings>
#include <QWindow>

using namespace breakeven;
using breakeven::test::settle;

/// The window on the desk's screen, with another one that the room looks at: tests/data/two_screens.json.
class TwoScreensTest : public WindowStage {
    Q_OBJECT

private:
    static PresenterView* notes()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* view = qobject_cast<PresenterView*>(widget))
                return view;
        return nullptr;
    }
    static QString text(const char* name) { return notes()->findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] QString screenOf(const QWidget& window) const { return window.screen()->name(); }

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
        QVERIFY2(QGuiApplication::screens().size() == 2, "run it through ctest, which sets the screens");
    }
    void init()
    {
        open();
        Scenario scenario;
        Scenario dear = scenario;
        dear.parameters.gpuRate = 3;
        scenario.presentation.states = {stateOf(scenario, "today"), stateOf(dear, "dear GPUs")};
        scenario.presentation.states[0].note = "Say why.";
        document().start(scenario);
        settle();
    }
    void cleanup()
    {
        m_window->presenting().stop();
        close();
    }

    void theRoomSeesTheChartAndWhoSpeaksTheNotes()
    {
        m_window->setGeometry(40, 30, 1100, 700);
        settle();
        const QRect before = m_window->geometry();
        QCOMPARE(screenOf(*m_window), QString("desk"));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        settle();
        QVERIFY(m_window->isFullScreen());
        QCOMPARE(screenOf(*m_window), QString("room"));
        QCOMPARE(m_window->size() * m_window->devicePixelRatioF(), QSize(1920, 1080));
        QCOMPARE(m_window->devicePixelRatioF(), 2.0);
        QVERIFY(notes() != nullptr && notes()->isVisible());
        QCOMPARE(screenOf(*notes()), QString("desk"));
        QVERIFY(notes()->screen()->geometry().contains(notes()->geometry()));

        QTest::keyClick(m_window.get(), Qt::Key_Right);
        QTRY_COMPARE(text("presenter_now"), QString("today"));
        QCOMPARE(notes()->findChild<QPlainTextEdit*>()->toPlainText(), QString("Say why."));
        QCOMPARE(text("presenter_next"), QString("Next: dear GPUs"));
        QTest::keyClick(notes(), Qt::Key_Right); // the keys are the presentation's there as well
        QTRY_COMPARE(text("presenter_now"), QString("dear GPUs"));
        QTRY_COMPARE(scenario().parameters.gpuRate, 3.0);

        QTest::keyClick(notes(), Qt::Key_Escape);
        settle();
        QVERIFY(!m_window->presenting().isOn() && !notes()->isVisible());
        QCOMPARE(screenOf(*m_window), QString("desk"));
        QCOMPARE(m_window->geometry(), before);
        QCOMPARE(m_window->devicePixelRatioF(), 1.0);
    }

    void aWindowInTheRoomLeavesTheDeskToTheRoom()
    {
        m_window->setGeometry(1400, 100, 1100, 700);
        settle();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        settle();
        QCOMPARE(screenOf(*m_window), QString("desk"));
        QCOMPARE(m_window->size(), m_window->screen()->size()); // in whole pixels at its zoom
        QCOMPARE(screenOf(*notes()), QString("room"));
    }
};

QTEST_MAIN(TwoScreensTest)
#include "two_screens_test.moc"
