// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/text_zoom.h"

#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAction>
#include <QScrollArea>
#include <QSettings>

using namespace breakeven;
using breakeven::test::settle;

class TextZoomTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void init() { open(); }
    void cleanup()
    {
        zoom().reset();
        close();
        QSettings().remove(QStringLiteral("view"));
    }

    void keysMakeEverythingLargerAndSmaller()
    {
        const double before = m_window->devicePixelRatioF();
        key(Qt::Key_Plus);
        QCOMPARE(zoom().percent(), 110);
        key(Qt::Key_Equal); // where the plus is on that key
        QCOMPARE(zoom().percent(), 125);
        QCOMPARE(m_window->devicePixelRatioF(), before * 1.25);
        key(Qt::Key_Minus);
        QCOMPARE(zoom().percent(), 110);
        key(Qt::Key_0);
        QCOMPARE(zoom().percent(), 100);
        QCOMPARE(m_window->devicePixelRatioF(), before);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_Plus);
        QCOMPARE(zoom().percent(), 250);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_Minus);
        QCOMPARE(zoom().percent(), 100);
    }

    /// The window is as large on the screen as before, and what is in it has been laid out for the room that it has.
    void theWindowKeepsItsSizeOnTheScreen()
    {
        m_window->resize(1600, 1000);
        settle();
        zoom().setPercent(200);
        settle();
        QCOMPARE(m_window->size(), QSize(800, 500));
        QCOMPARE(m_window->grab().size(), QSize(1600, 1000));
        QVERIFY(part<InputPanel>().width() < 400);
        zoom().reset();
        settle();
        QCOMPARE(m_window->size(), QSize(1600, 1000));
    }

    /// For a while, and nothing is kept of it.
    void aZoomIsLent()
    {
        const double before = m_window->devicePixelRatioF();
        zoom().lend(200);
        QCOMPARE(m_window->devicePixelRatioF(), 2 * before);
        QCOMPARE(zoom().percent(), 100);
        zoom().lend(250);
        QCOMPARE(m_window->devicePixelRatioF(), 2.5 * before);
        zoom().giveBack();
        QCOMPARE(m_window->devicePixelRatioF(), before);
        zoom().giveBack();
        QCOMPARE(m_window->devicePixelRatioF(), before);
    }

    /// What no screen has room for can be scrolled to: nothing is lost.
    void whatHasNoRoomScrolls()
    {
        m_window->resize(1024, 768);
        zoom().setPercent(250);
        settle();
        const auto* area = qobject_cast<QScrollArea*>(m_window->centralWidget());
        QVERIFY(area->widget()->height() > area->viewport()->height());
        QVERIFY(area->widget()->height() >= area->widget()->minimumSizeHint().height());
    }

    void theHandStillMeetsWhatItSees()
    {
        zoom().setPercent(150);
        settle();
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        const double before = scenario().parameters.gpuRate;
        QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.width() - 20, 12});
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.width() - 20, 12});
        QVERIFY(scenario().parameters.gpuRate > before);
    }

    void itIsKept()
    {
        zoom().setPercent(175);
        QCOMPARE(TextZoom().percent(), 175);
        zoom().setPercent(170); // the nearest step
        QCOMPARE(zoom().percent(), 175);
        QSettings().setValue(QStringLiteral("view/text_zoom"), QStringLiteral("huge"));
        QCOMPARE(TextZoom().percent(), 100);
        QSettings().setValue(QStringLiteral("view/text_zoom"), 100000);
        QCOMPARE(TextZoom().percent(), 250);
        QSettings().setValue(QStringLiteral("view/text_zoom"), 175);
    }

private:
    [[nodiscard]] TextZoom& zoom() const { return *m_window->findChild<TextZoom*>(); }
    void key(Qt::Key key) const
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        settle();
    }
};

QTEST_MAIN(TextZoomTest)
#include "text_zoom_test.moc"
