// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_plot.h"

#include "core/charts/map_chart.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    using PlotStage::PlotStage;
    MapPlot drawing{plot, Medium::Picture};
};

} // namespace

class MapPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void pointsAreFractionsOfTheAxes_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("bottom left") << 0.0 << 0.0;
        QTest::newRow("top right") << 1.0 << 1.0;
        QTest::newRow("within") << 0.3 << 0.8;
        QTest::newRow("outside") << -0.05 << 1.02;
    }
    void pointsAreFractionsOfTheAxes()
    {
        QFETCH(const double, x);
        QFETCH(const double, y);
        const Stage stage;
        const QRectF area = stage.drawing.plotRect();
        const QPointF pixel(area.left() + x * area.width(), area.top() + (1 - y) * area.height());
        COMPARE_WITHIN(stage.drawing.pixelOf({x, y}).x(), pixel.x(), 1e-9);
        COMPARE_WITHIN(stage.drawing.pixelOf({x, y}).y(), pixel.y(), 1e-9);
        COMPARE_WITHIN(stage.drawing.pointAt(pixel).x, x, 1e-9);
        COMPARE_WITHIN(stage.drawing.pointAt(pixel).y, y, 1e-9);
    }

    void ticksStandAtTheirValues()
    {
        Stage stage;
        stage.drawing.show(mapChart(evaluate({})));
        const Parameter& volume = rowOf(&Parameters::volume);
        for (const auto& [text, value] : {std::pair{"10k", 1e4}, {"1M", 1e6}, {"100M", 1e8}}) {
            const QRectF box = stage.boxOf(QLatin1String(text));
            QVERIFY2(box.top() > stage.drawing.plotRect().bottom(), text);
            const double wanted = stage.drawing.pixelOf({sliderFraction(volume, value), 0}).x();
            QVERIFY2(std::abs(box.center().x() - wanted) < 2, text);
        }
    }

    void aSmallPlotHasFewerTicks()
    {
        const auto ticks = [](QSize size) {
            Stage stage(size);
            stage.drawing.show(mapChart(evaluate({})));
            (void)stage.svg();
            return stage.plot.xAxis->tickVector().size();
        };
        QVERIFY(ticks({360, 260}) < ticks({1200, 700}));
    }

    void whatIsShownIsKept()
    {
        Stage stage;
        QCOMPARE(stage.drawing.map().columns, 0);
        const DecisionMap map = mapChart(evaluate({}));
        stage.drawing.show(map);
        QCOMPARE(stage.drawing.map().columns, map.columns);
        QCOMPARE(stage.drawing.map().cheapest, map.cheapest);
        QVERIFY(stage.drawing.hereRect().contains(stage.drawing.pixelOf(map.current)));
    }
};

QTEST_MAIN(MapPlotTest)
#include "map_plot_test.moc"
