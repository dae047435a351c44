// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_plot.h"

#include "core/words/phrases.h"
#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/sensitivity/tornado_bars.h"

#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

TornadoChart chartOf(Figure figure)
{
    Scenario scenario;
    scenario.analysis.figure = figure;
    return tornadoChart(evaluate(scenario));
}

struct Stage : PlotStage {
    explicit Stage(const TornadoChart& chart, QSize size = {900, 600}) : PlotStage(size) { drawing.show(chart); }
    [[nodiscard]] QVector<double> ticks()
    {
        (void)svg();
        return plot.xAxis->tickVector();
    }
    TornadoPlot drawing{plot, Medium::Picture};
};

} // namespace

class TornadoPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aPointFindsTheBarOfItsRow()
    {
        const TornadoChart chart = chartOf(Figure::MonthlySaving);
        const Stage stage(chart);
        QVERIFY(chart.bars.size() == strongestBars);
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            const double y = stage.drawing.barRect(i).center().y();
            for (const double x : {5.0, stage.drawing.barRect(i).center().x(), stage.drawing.plotRect().right() - 2})
                QVERIFY(stage.drawing.barAt({x, y}) == i);
        }
        QVERIFY(!stage.drawing.barAt({300, 10}));
        QVERIFY(!stage.drawing.barAt({300, stage.drawing.plotRect().bottom() + 20}));
    }

    /// A low picture has the strongest alone, as many as can be read.
    void noRowIsLowerThanItsText()
    {
        const TornadoChart chart = chartOf(Figure::MonthlySaving);
        for (const int height : {180, 240, 280, 320, 600}) {
            const Stage stage(chart, {660, height});
            std::set<std::size_t> rows;
            const QRectF area = stage.drawing.plotRect();
            for (double y = area.top(); y < area.bottom(); ++y)
                if (const auto bar = stage.drawing.barAt({5, y}))
                    rows.insert(*bar);
            QVERIFY(rows.size() >= 3 && (height < 600 || rows.size() == chart.bars.size()));
            QVERIFY(rows.size() == 3 || area.height() / static_cast<double>(rows.size()) >= 14);
        }
    }

    /// Between the plot's edges and the bars there is room for their values, on either kind of axis.
    void barsLeaveRoomForTheirValues()
    {
        for (const Figure figure : {Figure::MonthlySaving, Figure::SettledVolume, Figure::PaybackMonths})
            for (const bool logarithmic : {true, false}) {
                TornadoChart chart = chartOf(figure);
                if (logarithmic && !(chart.axis.low > 0))
                    continue;
                chart.logarithmic = logarithmic;
                const Stage stage(chart);
                const QRectF area = stage.drawing.plotRect();
                double left = area.right();
                double right = area.left();
                for (std::size_t i = 0; i < chart.bars.size(); ++i) {
                    left = std::min(left, stage.drawing.barRect(i).left());
                    right = std::max(right, stage.drawing.barRect(i).right());
                }
                COMPARE_WITHIN(stage.plot.xAxis->coordToPixel(chart.axis.low) - area.left(),
                               TornadoBars::markWidth(chart, false), 1e-6);
                COMPARE_WITHIN(area.right() - stage.plot.xAxis->coordToPixel(chart.axis.high),
                               TornadoBars::markWidth(chart, true), 1e-6);
                QVERIFY(left >= area.left() + TornadoBars::markWidth(chart, false) - 1);
                QVERIFY(right <= area.right() - TornadoBars::markWidth(chart, true) + 1);
            }
    }

    void anAxisOfMoneyIsInDollars()
    {
        const auto inDollars = [](Figure figure) {
            Stage stage(chartOf(figure));
            (void)stage.svg();
            return stage.plot.xAxis->tickVectorLabels().constLast().contains(QLatin1Char('$'));
        };
        QVERIFY(inDollars(Figure::MonthlySaving));
        QVERIFY(!inDollars(Figure::SettledVolume));
        QVERIFY(!inDollars(Figure::PaybackMonths));
    }

    void noTickStandsBeyondTheLastFigure()
    {
        TornadoChart chart = chartOf(Figure::MonthlySaving);
        chart.axis = {0, 100};
        Stage stage(chart);
        QVERIFY(stage.ticks().constLast() > 60);
        chart.lastFigure = 60;
        stage.drawing.show(chart);
        QCOMPARE(stage.ticks().constLast(), 60.0);
    }

    void withoutBarsThereIsNoAxis()
    {
        TornadoChart empty;
        empty.title = verbatim("What moves it");
        Stage stage(empty);
        QVERIFY(!stage.plot.axisRect()->visible());
        QVERIFY(!stage.drawing.barAt({300, 200}));
        stage.drawing.show(chartOf(Figure::MonthlySaving));
        QVERIFY(stage.plot.axisRect()->visible());
        QVERIFY(stage.drawing.barAt({300, 200}).has_value());
    }

    void everyRowCanBeRead()
    {
        TornadoChart chart = chartOf(Figure::MonthlySaving);
        const Stage stage(chart, {900, TornadoPlot::leastHeight(chart, 900)});
        const double apart = stage.drawing.barRect(1).center().y() - stage.drawing.barRect(0).center().y();
        QVERIFY(std::abs(apart - TornadoBars::smallestRow) <= 1);
        chart.bars.pop_back();
        QCOMPARE(TornadoPlot::leastHeight(chart, 900),
                 84 + 56 + TornadoBars::smallestRow * static_cast<int>(strongestBars - 1));
    }

    void aHoveredBarIsMarked()
    {
        Stage stage(chartOf(Figure::MonthlySaving));
        const QPointF beside(6, stage.drawing.barRect(2).center().y());
        QCOMPARE(stage.colorAt(beside), Theme::light().surface);
        stage.drawing.setHovered(2);
        QCOMPARE(stage.colorAt(beside), Theme::light().softAccent);
        stage.drawing.setHovered(std::nullopt);
        QCOMPARE(stage.colorAt(beside), Theme::light().surface);
    }
};

QTEST_MAIN(TornadoPlotTest)
#include "tornado_plot_test.moc"
