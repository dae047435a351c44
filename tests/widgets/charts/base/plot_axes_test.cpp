// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_axes.h"

#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class PlotAxesTest : public QObject {
    Q_OBJECT

private slots:
    void thereAreAsManyTicksAsThereIsRoomFor_data()
    {
        QTest::addColumn<bool>("along");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<int>("ticks");
        const auto row = [](const char* name, bool along, double pixels, int ticks) {
            QTest::newRow(name) << along << pixels << ticks;
        };
        row("along, none", true, 0, 2);
        row("along, less than none", true, -50, 2);
        row("along, not quite three", true, 329, 2);
        row("along, three", true, 330, 3);
        row("along, eight", true, 880, 8);
        row("along, many", true, 5000, 8);
        row("up, not quite three", false, 131, 2);
        row("up, three", false, 132, 3);
        row("up, not quite eight", false, 351, 7);
        row("up, many", false, 1000, 8);
    }
    void thereAreAsManyTicksAsThereIsRoomFor()
    {
        QFETCH(const bool, along);
        QFETCH(const double, pixels);
        QCustomPlot plot;
        QTEST(ticksWithin(along ? *plot.xAxis : *plot.yAxis, pixels), "ticks");
    }

    void anAxisIsSetAsAWhole()
    {
        QCustomPlot plot;
        prepareAxis(*plot.xAxis, TickLabels::Kind::Money);
        setAxis(*plot.xAxis, 10, 1e6, true, 440);
        QCOMPARE(plot.xAxis->scaleType(), QCPAxis::stLogarithmic);
        QCOMPARE(plot.xAxis->range(), QCPRange(10, 1e6));
        QCOMPARE(plot.xAxis->ticker()->tickCount(), 4);
        QVector<double> ticks;
        plot.xAxis->ticker()->generate({10, 1e6}, QLocale::c(), 'g', 6, ticks, nullptr, nullptr);
        QCOMPARE(ticks, (QVector<double>{10, 100, 1000, 1e4, 1e5, 1e6}));

        setAxis(*plot.xAxis, 0, 40, false, 440);
        QCOMPARE(plot.xAxis->scaleType(), QCPAxis::stLinear);
        QCOMPARE(plot.xAxis->range(), QCPRange(0, 40));
        plot.xAxis->ticker()->generate({0, 40}, QLocale::c(), 'g', 6, ticks, nullptr, nullptr);
        QCOMPARE(ticks, (QVector<double>{0, 10, 20, 30, 40}));
    }

    /// The screen takes what is fast, a picture what is exact and scales.
    void screenAndPictureDiffer()
    {
        for (const Medium medium : {Medium::Screen, Medium::Picture}) {
            const bool onScreen = medium == Medium::Screen;
            QCustomPlot plot;
            preparePlot(plot, medium);
            QCOMPARE(plot.plottingHints().testFlag(QCP::phFastPolylines), onScreen);
            QCOMPARE(plot.plottingHints().testFlag(QCP::phCacheLabels), onScreen);
            styleAxes(plot, Theme::dimmed(), medium);
            for (const QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
                QCOMPARE(axis->grid()->pen().widthF(), onScreen ? 0.0 : 1.0);
                QCOMPARE(axis->grid()->pen().color(), Theme::dimmed().line);
                QCOMPARE(axis->tickLabelColor(), Theme::dimmed().muted);
            }
        }
    }

    void marginsAreThereAtOnce()
    {
        QCustomPlot plot;
        plot.setViewport({0, 0, 800, 500});
        preparePlot(plot, Medium::Picture);
        setPlotMargins(plot, 60, 40, 20, 30);
        QCOMPARE(plot.axisRect()->rect(), QRect(60, 40, 800 - 60 - 20, 500 - 40 - 30));
        setPlotMargins(plot, 10, 10, 10, 10);
        QCOMPARE(plot.axisRect()->rect(), QRect(10, 10, 780, 480));
    }
};

QTEST_MAIN(PlotAxesTest)
#include "plot_axes_test.moc"
