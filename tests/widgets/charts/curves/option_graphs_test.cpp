// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/option_graphs.h"

#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Level curves over 0 … 100, on axes in which a unit up is some pixels.
struct Stage : PlotStage {
    Stage()
    {
        setAxes({0, 100}, {0, 100}, false);
        curves.addTo(plot);
    }
    void show(Option option, double cost, QColor color = Qt::black)
    {
        curves.show(option, {{0, cost}, {100, cost}}, QPen(color, 3));
    }
    [[nodiscard]] QPointF at(double cost, double above = 0) const { return pixelOf(50, cost) - QPointF(0, above); }

    OptionGraphs curves;
};

} // namespace

class OptionGraphsTest : public QObject {
    Q_OBJECT

private slots:
    void thereIsAGraphForEachOption()
    {
        const Stage stage;
        QCOMPARE(stage.plot.graphCount(), static_cast<int>(optionCount));
        QCOMPARE(stage.seenGraphs().size(), 0);
        for (const OptionInfo& row : optionTable)
            QCOMPARE(stage.plot.graph(static_cast<int>(row.option))->name(), toQString(row.id));
    }

    void whatIsHiddenIsNotSeen()
    {
        Stage stage;
        stage.show(Option::Hybrid, 20);
        stage.show(Option::TunedApi, 40);
        QCOMPARE(stage.seenGraphs().size(), 2);
        stage.curves.hide();
        QCOMPARE(stage.seenGraphs().size(), 0);
        QVERIFY(!stage.curves.nearest(stage.at(20)));
        stage.show(Option::TunedApi, 40);
        QCOMPARE(stage.seenGraphs().size(), 1);
    }

    void theNearestCurveWithinAFewPixelsIsFound()
    {
        Stage stage;
        stage.show(Option::FrontierApi, 20);
        stage.show(Option::RentedGpu, 22);
        stage.show(Option::Hybrid, 80);
        const double apart = stage.at(20).y() - stage.at(22).y();
        QVERIFY(apart > 2 && apart < 10);
        QVERIFY(stage.curves.nearest(stage.at(20, 0.4 * apart)) == Option::FrontierApi);
        QVERIFY(stage.curves.nearest(stage.at(20, 0.6 * apart)) == Option::RentedGpu);
        QVERIFY(stage.curves.nearest(stage.at(80, 5.5)) == Option::Hybrid);
        QVERIFY(stage.curves.nearest(stage.at(80, -5.5)) == Option::Hybrid);
        QVERIFY(!stage.curves.nearest(stage.at(80, 6.5)));
        QVERIFY(!stage.curves.nearest(stage.at(50)));
    }

    void whatIsShownLaterCoversWhatWasShownBefore()
    {
        Stage stage;
        stage.show(Option::Hybrid, 50, Qt::red);
        stage.show(Option::FrontierApi, 50, Qt::blue);
        QCOMPARE(stage.colorAt(stage.at(50)), QColor(Qt::blue));
        stage.show(Option::Hybrid, 50, Qt::red);
        QCOMPARE(stage.colorAt(stage.at(50)), QColor(Qt::red));
    }

    void aCurvesPointsAreReplaced()
    {
        Stage stage;
        QCPGraph* curve = addCurve(stage.plot);
        QVERIFY(!curve->visible() && !curve->adaptiveSampling());
        showCurve(*curve, {{1, 1}, {2, 2}, {3, 3}}, QPen(Qt::green));
        showCurve(*curve, {{5, 6}}, QPen(Qt::red));
        QVERIFY(curve->visible());
        QCOMPARE(curve->dataCount(), 1);
        QCOMPARE(curve->dataMainValue(0), 6.0);
        QCOMPARE(curve->pen().color(), QColor(Qt::red));
    }
};

QTEST_MAIN(OptionGraphsTest)
#include "option_graphs_test.moc"
