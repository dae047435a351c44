// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_plot.h"

#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/base/tick_labels.h"
#include "widgets/charts/compare/comparison_painter.h"
#include "widgets/charts/curves/curve_labels.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ComparisonChart chartOf(int others)
{
    ViewRequest request;
    for (int i = 0; i < others; ++i) {
        Scenario scenario;
        scenario.name = std::string(1, static_cast<char>('A' + i));
        scenario.focus = Option::OwnedHardware;
        scenario.parameters.volume = 2e6 + i;
        request.others.emplace_back(evaluate(scenario));
    }
    return comparisonChart(evaluate({}), request);
}

struct Stage : PlotStage {
    explicit Stage(QSize size, Medium medium = Medium::Picture, int others = 1)
        : PlotStage(size), chart(chartOf(others)), drawing(plot, medium), room(drawing.makeRoom(chart))
    {
        drawing.show(chart);
    }
    [[nodiscard]] QRectF subject() { return boxOf(toQString(chart.table.subject)); }
    ComparisonChart chart;
    ComparePlot drawing;
    double room;
};

} // namespace

class ComparePlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void inAPictureTheTableStandsWhereThereIsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("beside");
        const int least = 620 + 24; // for the chart and the gap
        const int table = static_cast<int>(std::ceil(comparisonSize(chartOf(1).table).width()));
        QTest::newRow("wide") << QSize(1600, 600) << true;
        QTest::newRow("just wide enough") << QSize(least + table, 600) << true;
        QTest::newRow("not quite") << QSize(least + table - 2, 600) << false;
        QTest::newRow("high") << QSize(700, 900) << false;
    }
    void inAPictureTheTableStandsWhereThereIsRoom()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, beside);
        Stage stage(size);
        const QRectF area = stage.drawing.plotRect();
        QVERIFY(!stage.subject().isEmpty());
        QCOMPARE(stage.subject().left() > area.right(), beside);
        QCOMPARE(stage.subject().top() > area.bottom(), !beside);
        QVERIFY(QRectF(QPointF(), size).contains(stage.subject()));
        QCOMPARE(stage.room, area.width());
    }

    void onScreenTheTableIsAWidgetOfItsOwn()
    {
        Stage stage({1600, 600}, Medium::Screen);
        QVERIFY(stage.subject().isEmpty());
        int labels = 0;
        for (const auto& series : stage.chart.series)
            labels = std::max(labels, CurveLabels::widthFor(toQString(series.label)));
        QCOMPARE(stage.room, 1600.0 - moneyAxisRoom() - labels);
    }

    void theAxesAreTheFrames()
    {
        const Stage stage({1600, 600});
        const QRectF area = stage.drawing.plotRect();
        const ChartFrame& frame = stage.chart.frame;
        COMPARE_WITHIN(stage.drawing.pointOf(frame.volume.low, frame.cost.low).x(), area.left(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(frame.volume.high, frame.cost.low).x(), area.right(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(frame.volume.low, frame.cost.low).y(), area.bottom(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(frame.volume.low, frame.cost.high).y(), area.top(), 1);
    }

    void thereIsACurveForEachSeries()
    {
        Stage stage({1600, 600}, Medium::Picture, 3); // as many as are compared
        const auto seen = [&] { return static_cast<std::size_t>(stage.seenGraphs().size()); };
        QCOMPARE(stage.chart.kinds.size(), mostCompared);
        QCOMPARE(seen(), stage.chart.series.size());
        const std::size_t before = seen();
        stage.drawing.show(chartOf(0));
        QCOMPARE(seen(), std::size_t{2});
        QVERIFY(before > 2);
    }

    void whatIsNowIsDrawnLast()
    {
        const Stage stage({1600, 600});
        QCOMPARE(stage.seenGraphs().constLast()->pen().color(), Theme::light().look(Option::RentedGpu).color);
        QCOMPARE(stage.seenGraphs().constLast()->pen().style(), Qt::SolidLine);
    }
};

QTEST_MAIN(ComparePlotTest)
#include "compare_plot_test.moc"
