// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_plot.h"

#include "core/model/monthly_cost.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t tokens = 0;
constexpr std::size_t people = 3;

struct Stage : PlotStage {
    explicit Stage(QSize size = {900, 560}) : PlotStage(size) { drawing.show(chart); }

    BreakdownChart chart = breakdownChart(evaluate({}));
    BreakdownPlot drawing{plot, Medium::Picture};
};

} // namespace

class BreakdownPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// The dearest option's bar ends where the axis does.
    void barsAreToScale()
    {
        const Stage stage;
        const BreakdownBar& dearest = stage.chart.bars.back();
        const QRectF first = stage.drawing.segmentRect(dearest.option, dearest.segments.front().component);
        const QRectF last = stage.drawing.segmentRect(dearest.option, dearest.segments.back().component);
        const double staff = evaluate({}).of(Option::RentedGpu).monthly.staff;
        QVERIFY(std::abs(first.left() - stage.area().left()) <= 1);
        QVERIFY(std::abs(last.right() - stage.area().right()) <= 1);
        QVERIFY(std::abs(stage.drawing.segmentRect(Option::RentedGpu, people).width() -
                         staff / stage.chart.top * stage.area().width()) <= 1);
    }

    void whatIsNotThereIsNowhere()
    {
        const Stage stage;
        QVERIFY(stage.drawing.segmentRect(Option::ServerlessGpu, tokens).isEmpty()); // not shown
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, people).isEmpty());   // it has none
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, 99).isEmpty());
    }

    void aPlaceSaysWhatIsThere()
    {
        const Stage stage;
        const QRectF staff = stage.drawing.segmentRect(Option::RentedGpu, people);
        const auto inside = stage.drawing.placeAt(staff.center());
        QVERIFY(inside.has_value());
        QCOMPARE(inside->text, QStringLiteral("Rented GPU\nPeople: 1600.00 US dollars a month"));
        QCOMPARE(inside->rect, staff);
        const auto beside = stage.drawing.placeAt({10, staff.center().y()});
        QVERIFY(beside.has_value());
        const auto& bars = stage.chart.bars;
        const auto rented =
            std::ranges::find_if(bars, [](const BreakdownBar& bar) { return bar.option == Option::RentedGpu; });
        QCOMPARE(beside->text, QStringLiteral("Rented GPU\n") + toQString(rented->totalExact));
        QVERIFY(beside->rect.contains(staff));
        QVERIFY(!stage.drawing.placeAt({300, 5}));
    }

    void aPointFindsTheOptionOfItsRow()
    {
        const Stage stage;
        for (const BreakdownBar& bar : stage.chart.bars) {
            const QRectF segment = stage.drawing.segmentRect(bar.option, bar.segments.front().component);
            for (const double x : {2.0, segment.center().x(), 898.0})
                QVERIFY(stage.drawing.optionAt({x, segment.center().y()}) == bar.option);
        }
        QVERIFY(!stage.drawing.optionAt({300, 5}));
    }

    void inASmallPlotThereIsStillAPlot()
    {
        const Stage stage({380, 260});
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, tokens).width() > 60);
    }
};

QTEST_MAIN(BreakdownPlotTest)
#include "breakdown_plot_test.moc"
