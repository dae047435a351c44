// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_plot.h"

#include "tests/support/close.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/information/information_bars.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Scenario undecided()
{
    Scenario scenario;
    scenario.shown = {Option::FrontierApi, Option::RentedGpu};
    scenario.ranges = {{"volume", {200000, 5000000}}, {"gpu_rate", {0.4, 2.5}}, {"label_cost", {0.4999, 0.5001}}};
    return scenario;
}

struct Stage : PlotStage {
    explicit Stage(const InformationChart& chart, QSize size = {900, 600}) : PlotStage(size) { drawing.show(chart); }
    InformationPlot drawing{plot, Medium::Picture};
};

} // namespace

class InformationPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theAxisEndsAtTheCeilingWithRoomForItsValue()
    {
        const InformationChart chart = informationChart(evaluate(undecided()));
        const Stage stage(chart);
        const QRectF area = stage.drawing.plotRect();
        COMPARE_WITHIN(stage.plot.xAxis->coordToPixel(0), area.left(), 1e-6);
        QVERIFY(area.right() - stage.plot.xAxis->coordToPixel(chart.everything.value) >= 56 - 1e-6);
        QCOMPARE(stage.drawing.barRect(0).left(), area.left());
        QVERIFY(stage.drawing.barRect(0).top() > area.top() + 20); // under the row of everything
    }

    void whereNothingIsWorthAnythingTheAxisSaysNothing()
    {
        Scenario certain = undecided();
        certain.ranges = {{"label_cost", {0.4999, 0.5001}}};
        const InformationChart chart = informationChart(evaluate(certain));
        QCOMPARE(chart.everything.value, 0.0);
        Stage stage(chart);
        QVERIFY(stage.texts().filter(QLatin1Char('$')).filter(QRegularExpression(QStringLiteral("^\\$"))).isEmpty());
        stage.drawing.show(informationChart(evaluate(undecided())));
        QVERIFY(!stage.texts().filter(QRegularExpression(QStringLiteral("^\\$0$"))).isEmpty());
    }

    void everyRowCanBeRead()
    {
        const InformationChart chart = informationChart(evaluate(undecided()));
        const Stage stage(chart);
        const Stage least(chart, {900, stage.drawing.leastHeight()});
        const double apart = least.drawing.barRect(1).center().y() - least.drawing.barRect(0).center().y();
        QVERIFY(std::abs(apart - InformationBars::smallestRow) <= 1);
    }

    void withoutRangesThereIsNoAxis()
    {
        Stage stage(informationChart(evaluate({})));
        QVERIFY(!stage.plot.axisRect()->visible());
        QVERIFY(!stage.drawing.barAt({300, 200}));
        QVERIFY(!stage.texts().filter(QStringLiteral("No input has a range yet.")).isEmpty());
    }
};

QTEST_MAIN(InformationPlotTest)
#include "information_plot_test.moc"
