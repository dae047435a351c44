// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_view.h"

#include "core/analysis/evaluation.h"
#include "tests/bench/paint_counter.h"
#include "tests/support/settle.h"

#include <QSignalSpy>
#include <QTest>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Tells what happens to it.
class Telling : public PlotView {
public:
    Telling() : PlotView(QStringLiteral("telling_plot"), QStringLiteral("Telling"), nullptr)
    {
        fillWithPlot();
        resize(400, 300);
    }
    [[nodiscard]] QStringList told() { return std::exchange(m_told, {}); }
    using PlotView::plot;
    using PlotView::redraw;
    using PlotView::repaintPlot;

protected:
    void showTheme(const Theme&) override {}
    void showNew() override { redraw(); }
    void settle() override {}
    void draw() override { m_told << QStringLiteral("draw %1").arg(plot().viewport().width()); }
    void hover(QPointF point) override { m_told << QStringLiteral("hover %1").arg(point.x()); }
    void click(QPointF point) override { m_told << QStringLiteral("click %1").arg(point.x()); }
    void leave() override { m_told << QStringLiteral("leave"); }

private:
    QStringList m_told;
};

/// One that is seen, with something to show.
struct Stage {
    Stage()
    {
        view.show();
        view.setEvaluation(evaluate({}), true);
        settle();
        (void)view.told();
    }
    void press(QPoint point, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&view.plot(), button, {}, point);
    }
    void release(QPoint point, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(&view.plot(), button, {}, point);
    }

    Telling view;
};

} // namespace

class PlotViewTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDrawnThatNoOneSees()
    {
        Telling view;
        view.redraw();
        view.setEvaluation(evaluate({}), true);
        QCOMPARE(view.told(), QStringList());
        view.show();
        settle();
        QVERIFY(view.told().contains(QStringLiteral("draw 400")));
        view.hide();
        view.redraw();
        QCOMPARE(view.told(), QStringList());
    }

    void thePointerDoesNothingBeforeThereIsSomethingToShow()
    {
        Telling view;
        view.show();
        settle();
        QTest::mouseClick(&view.plot(), Qt::LeftButton, {}, {50, 50});
        QTest::mouseMove(&view.plot(), {60, 60});
        QCOMPARE(view.told(), QStringList());
    }

    void anotherSizeIsDrawnAnew()
    {
        Stage stage;
        stage.view.resize(500, 300);
        settle();
        QCOMPARE(stage.view.told().constLast(), QStringLiteral("draw 500"));
    }

    void manyChangesArePaintedOnce()
    {
        Stage stage;
        PaintCounter painted;
        stage.view.plot().installEventFilter(&painted);
        for (int i = 0; i < 5; ++i)
            stage.view.repaintPlot();
        settle();
        QCOMPARE(painted.count, 1);
        QCOMPARE(stage.view.told(), QStringList()); // the drawing is as it was
    }

    void aClickIsPressedAndReleasedAtOnePlace_data()
    {
        QTest::addColumn<QPoint>("released");
        QTest::addColumn<bool>("isClick");
        QTest::newRow("there") << QPoint(50, 50) << true;
        QTest::newRow("four pixels off") << QPoint(52, 52) << true;
        QTest::newRow("five pixels off") << QPoint(53, 48) << false;
        QTest::newRow("far") << QPoint(150, 50) << false;
    }
    void aClickIsPressedAndReleasedAtOnePlace()
    {
        QFETCH(const QPoint, released);
        QFETCH(const bool, isClick);
        Stage stage;
        stage.press({50, 50});
        stage.release(released);
        QCOMPARE(stage.view.told(),
                 isClick ? QStringList(QStringLiteral("click %1").arg(released.x())) : QStringList());
    }

    void onlyTheLeftButtonClicks()
    {
        Stage stage;
        stage.press({50, 50}, Qt::RightButton);
        stage.release({50, 50}, Qt::RightButton);
        stage.release({50, 50}); // of a press elsewhere
        QCOMPARE(stage.view.told(), QStringList());
        stage.press({50, 50});
        stage.release({50, 50});
        stage.release({50, 50});
        QCOMPARE(stage.view.told(), QStringList(QStringLiteral("click 50")));
    }

    void itTellsWhereThePointerIs()
    {
        Stage stage;
        QTest::mouseMove(&stage.view.plot(), {70, 50});
        QVERIFY(stage.view.told().contains(QStringLiteral("hover 70")));
        QEvent gone(QEvent::Leave);
        QCoreApplication::sendEvent(&stage.view.plot(), &gone);
        QCOMPARE(stage.view.told(), QStringList(QStringLiteral("leave")));
    }
};

QTEST_MAIN(PlotViewTest)
#include "plot_view_test.moc"
