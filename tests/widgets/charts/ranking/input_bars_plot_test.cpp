// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars_plot.h"

#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "tests/widgets/charts/ranking/input_bars_stub.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    explicit Stage(std::size_t count) : PlotStage({900, 600}) { drawing.show(count); }
    StubPlot drawing{plot, Medium::Picture};
};

} // namespace

class InputBarsPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aPointFindsTheBarOfItsRow()
    {
        const Stage stage(4);
        for (std::size_t i = 0; i < 4; ++i) {
            const QRectF bar = stage.drawing.barRect(i);
            QCOMPARE(bar, stage.drawing.bars->bar(i));
            for (const double x : {5.0, bar.center().x(), stage.drawing.plotRect().right() - 2})
                QVERIFY(stage.drawing.barAt({x, bar.center().y()}) == i);
        }
        QVERIFY(!stage.drawing.barAt({300, stage.drawing.bars->rowAt(0).center().y()})); // it belongs to none
        QVERIFY(!stage.drawing.barAt({300, stage.drawing.bars->rowAt(5).center().y()}));
    }

    void theAxisLeavesRoom_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("linear") << false;
        QTest::newRow("logarithmic") << true;
    }
    void theAxisLeavesRoom()
    {
        QFETCH(const bool, logarithmic);
        Stage stage(4);
        stage.drawing.setAxisWithRoom({2, 50}, logarithmic, 40, 70);
        const QRectF area = stage.drawing.plotRect();
        COMPARE_WITHIN(stage.plot.xAxis->coordToPixel(2) - area.left(), 40, 1e-6);
        COMPARE_WITHIN(area.right() - stage.plot.xAxis->coordToPixel(50), 70, 1e-6);
    }

    void everyRowCanBeRead()
    {
        QCOMPARE(StubPlot::heightFor(100, 7) - StubPlot::heightFor(100, 0), 7 * InputBars::smallestRow);
        QCOMPARE(StubPlot::heightFor(100, 7) - StubPlot::heightFor(0, 7), 100);
        PlotStage stage({900, StubPlot::heightFor(40, 9)});
        StubPlot drawing(stage.plot, Medium::Picture);
        drawing.show(8);
        const double apart = drawing.barRect(1).center().y() - drawing.barRect(0).center().y();
        QVERIFY(std::abs(apart - InputBars::smallestRow) <= 1);
    }

    void followsTheTheme()
    {
        Stage stage(2);
        stage.drawing.setTheme(Theme::dimmed());
        QCOMPARE(stage.colorAt({3, 3}), Theme::dimmed().surface);
        stage.drawing.setHovered(1);
        QCOMPARE(stage.colorAt({6, stage.drawing.barRect(1).center().y()}), Theme::dimmed().softAccent);
    }
};

QTEST_MAIN(InputBarsPlotTest)
#include "input_bars_plot_test.moc"
