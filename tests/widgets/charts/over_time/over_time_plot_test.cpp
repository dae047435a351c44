// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_plot.h"

#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/curves/curve_labels.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    explicit Stage(const OverTimeChart& shown = overTimeChart(evaluate({})), int width = 1000)
        : PlotStage({width, 560}), chart(shown)
    {
        drawing.show(chart);
    }
    OverTimeChart chart;
    OverTimePlot drawing{plot, Medium::Picture};
};

} // namespace

class OverTimePlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void monthsAreLabeledAsDenselyAsTheyCanBeRead_data()
    {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<double>("step");
        QTest::newRow("a year") << 12 << 1.0;
        QTest::newRow("two years") << 24 << 2.0;
        QTest::newRow("three years") << 36 << 3.0;
        QTest::newRow("five years") << 60 << 6.0;
        QTest::newRow("ten years") << 120 << 12.0;
        QTest::newRow("thirty years") << 360 << 24.0;
    }
    /// Some 800 pixels for the plot, and at least 52 for a label.
    void monthsAreLabeledAsDenselyAsTheyCanBeRead()
    {
        QFETCH(const int, horizon);
        OverTimeChart chart;
        chart.horizon = horizon;
        chart.series = {{Option::OwnedHardware, std::vector<double>(static_cast<std::size_t>(horizon) + 1, 0.5), true}};
        const Stage stage(chart);
        QVERIFY(stage.drawing.plotRect().width() > 790 && stage.drawing.plotRect().width() < 850);
        QTEST(stage.plot.xAxis->ticker().staticCast<QCPAxisTickerFixed>()->tickStep(), "step");
    }

    void theAxesHoldTheChart()
    {
        const Stage stage;
        const QRectF area = stage.drawing.plotRect();
        COMPARE_WITHIN(stage.drawing.pointOf(0, 0).x(), area.left(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(stage.chart.horizon, 0).x(), area.right(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(0, 0).y(), area.bottom(), 1);
        COMPARE_WITHIN(stage.drawing.pointOf(0, stage.chart.top).y(), area.top(), 1);
        COMPARE_WITHIN(stage.drawing.monthAt(stage.drawing.pointOf(7.5, 0).x()), 7.5, 1e-9);
        QCOMPARE(1000 - area.right(), CurveLabels::widthFor(QStringLiteral("Owned hardware")));
    }

    void anOptionIsFoundAtItsCurveAndAtItsLabel()
    {
        Stage stage;
        const auto& series = stage.chart.series.front();
        const QPointF on = stage.drawing.pointOf(12, series.cash[12]);
        QVERIFY(stage.drawing.optionAt(on).has_value());
        const double api = evaluate({}).of(Option::FrontierApi).overTime.cumulative[20];
        QVERIFY(stage.drawing.optionAt(stage.drawing.pointOf(20, api)) == Option::FrontierApi);
        QVERIFY(stage.drawing.optionAt(stage.boxOf(QStringLiteral("Hybrid")).center()) == Option::Hybrid);
        QVERIFY(!stage.drawing.optionAt(stage.drawing.plotRect().topLeft() + QPointF(20, 20)));
    }

    void aCurveHasAPointAMonth()
    {
        const Stage stage;
        QCOMPARE(stage.seenGraphs().size(), static_cast<qsizetype>(stage.chart.series.size()));
        for (const QCPGraph* graph : stage.seenGraphs()) {
            QCOMPARE(graph->dataCount(), stage.chart.horizon + 1);
            QCOMPARE(graph->dataMainKey(stage.chart.horizon), static_cast<double>(stage.chart.horizon));
        }
    }

    void whatIsNotInTheChartAnyMoreIsGone()
    {
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        Stage stage(overTimeChart(evaluate(scenario), {.bands = true}));
        QCOMPARE(stage.seenGraphs(QStringLiteral("bands")).size(), 4); // two edges of focus and baseline
        const qsizetype before = stage.seenGraphs().size();
        stage.chart.bands.clear();
        stage.chart.series.pop_back();
        stage.drawing.show(stage.chart);
        QCOMPARE(stage.seenGraphs().size(), before - 4 - 1);
    }
};

QTEST_MAIN(OverTimePlotTest)
#include "over_time_plot_test.moc"
