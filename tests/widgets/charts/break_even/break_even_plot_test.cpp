// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_plot.h"

#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/break_even/break_even_decoration.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    explicit Stage(const Scenario& scenario = {}, const ViewRequest& request = {})
        : chart(breakEvenChart(evaluate(scenario), request))
    {
        drawing.makeRoom(chart);
        drawing.show(chart);
    }
    /// On the straight line of the API's cost.
    [[nodiscard]] QPointF onTheApi(double volume) const
    {
        const Curve& curve = chart.series[chart.series.size() - 2].curve;
        const double each = curve.cost.back() / curve.volume.back();
        return pixelOf(volume, each * volume);
    }

    BreakEvenChart chart;
    BreakEvenPlot drawing{plot, Medium::Picture};
};

} // namespace

class BreakEvenPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theAxesAreTheFrames()
    {
        for (const bool logarithmic : {true, false}) {
            const Stage stage({}, {.logarithmic = logarithmic});
            const QRectF area = stage.drawing.plotRect();
            const ChartFrame& frame = stage.chart.frame;
            COMPARE_WITHIN(stage.drawing.volumeAt(area.left()), frame.volume.low, 1e-9 * frame.volume.high);
            COMPARE_CLOSE(stage.drawing.volumeAt(area.right()), frame.volume.high, 1e-9);
            for (const double cost : {frame.cost.low, frame.cost.high}) {
                const double y = stage.pixelOf(frame.volume.high, cost).y();
                COMPARE_WITHIN(y, cost == frame.cost.low ? area.bottom() : area.top(), 1);
                COMPARE_WITHIN(stage.drawing.costAt(y), cost, 1e-9 * frame.cost.high);
            }
            const double middle = logarithmic ? std::sqrt(frame.volume.low * frame.volume.high)
                                              : (frame.volume.low + frame.volume.high) / 2;
            COMPARE_CLOSE(stage.drawing.xOf(middle), area.center().x(), 1e-9);
        }
    }

    void labelsHaveTheRoomThatTheyNeed()
    {
        Stage stage;
        QCOMPARE(stage.drawing.makeRoom(stage.chart), stage.drawing.plotRect().width());
        QCOMPARE(800 - stage.drawing.plotRect().right(), BreakEvenDecoration::labelWidth(optionsShownByDefault));
        BreakEvenChart fewer = stage.chart;
        std::erase_if(fewer.series, [](const auto& series) { return series.option == Option::OwnedHardware; });
        const double before = stage.drawing.plotRect().width();
        QVERIFY(stage.drawing.makeRoom(fewer) > before);
    }

    void anOptionIsFoundAtItsCurveAndAtItsLabel()
    {
        Stage stage;
        QVERIFY(stage.chart.series[stage.chart.series.size() - 2].option == Option::FrontierApi);
        const QPointF on = stage.onTheApi(1e7);
        QVERIFY(stage.drawing.optionAt(on + QPointF(0, 3)) == Option::FrontierApi);
        QVERIFY(!stage.drawing.optionAt(on - QPointF(0, 30)));
        const QRectF label = stage.boxOf(QStringLiteral("Fine-tuned API")); // which the strip does not name
        QVERIFY(stage.drawing.optionAt(label.center()) == Option::TunedApi);
    }

    /// What leaves the plot is cut off there, and so can't be pointed at.
    void noCurveIsFoundOutsideThePlot()
    {
        const Stage stage({}, {.frame = ChartFrame{{1e6, 1e7}, {1, 1e5}, true}});
        const QRectF area = stage.drawing.plotRect();
        const double y = stage.onTheApi(1e6).y();
        QVERIFY(stage.drawing.optionAt({area.left() + 1, y}) == Option::FrontierApi);
        QVERIFY(!stage.drawing.optionAt({area.left() - 3, y}));
    }

    void whatIsPinnedIsADottedGhost()
    {
        const Stage without;
        const qsizetype curves = without.seenGraphs().size();
        QCOMPARE(curves, static_cast<qsizetype>(without.chart.series.size()));
        Scenario scenario;
        scenario.pin = pinOf(scenario);
        scenario.parameters.gpuRate = 3;
        Stage stage(scenario);
        QCOMPARE(stage.chart.ghosts.size(), std::size_t{2});
        QCOMPARE(stage.seenGraphs().size(), curves + 2);
        int dotted = 0;
        for (const QCPGraph* graph : stage.seenGraphs())
            if (graph->pen().dashPattern() == QVector<qreal>{1, 1.5})
                ++dotted;
        QCOMPARE(dotted, 2);
        stage.drawing.show(without.chart);
        QCOMPARE(stage.seenGraphs().size(), curves);
    }

    /// The ring of the old crossing stays where it was, as faint as its curves.
    void thePinnedCrossingStays()
    {
        Scenario scenario;
        scenario.pin = pinOf(scenario);
        const double before = *mainCrossing(evaluate(scenario));
        scenario.parameters.gpuRate = 1.3;
        const Evaluation now = evaluate(scenario);
        const BreakEvenChart chart = breakEvenChart(now);
        QVERIFY(chart.ghostCrossing.has_value());
        QCOMPARE(chart.ghostCrossing->volume, before);
        QVERIFY(*mainCrossing(now) != before);
        QVERIFY(!breakEvenChart(now, {.frame = ChartFrame{{1e6, 1e8}, {1, 1e5}, true}}).ghostCrossing);
        scenario.pin->name = "Offer of May";
        QCOMPARE(inWords(breakEvenChart(evaluate(scenario)).note), std::string("dotted: Offer of May"));
        scenario.pin->parameters.gpuRate = 100; // never pays
        QVERIFY(!breakEvenChart(evaluate(scenario)).ghostCrossing);
    }

    void bandsComeAndGo()
    {
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        Stage stage(scenario, {.bands = true});
        QCOMPARE(stage.seenGraphs(QStringLiteral("bands")).size(), 4); // two edges of focus and baseline
        stage.chart.bands.clear();
        stage.drawing.show(stage.chart);
        QCOMPARE(stage.seenGraphs(QStringLiteral("bands")).size(), 0);
    }

    void theCalloutIsKnownOnceItIsDrawn()
    {
        Stage stage;
        QVERIFY(stage.drawing.calloutRect().isEmpty());
        (void)stage.svg();
        QVERIFY(stage.drawing.plotRect().contains(stage.drawing.calloutRect()));
        QVERIFY(!stage.drawing.calloutRect().isEmpty());
    }
};

QTEST_MAIN(BreakEvenPlotTest)
#include "break_even_plot_test.moc"
