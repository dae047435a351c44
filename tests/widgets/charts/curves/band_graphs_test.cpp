// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_graphs.h"

#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    Stage()
    {
        setAxes({0, 10}, {0, 100}, false);
        bands.addTo(plot);
    }
    [[nodiscard]] QList<QCPGraph*> seen() const { return seenGraphs(QStringLiteral("bands")); }

    BandGraphs bands;
};

/// From 20 to 60, whatever the volume.
Band level(Option option)
{
    return {option, {0, 10}, {20, 20}, {30, 30}, {60, 60}};
}

} // namespace

class BandGraphsTest : public QObject {
    Q_OBJECT

private slots:
    void aBandFillsWhatIsBetweenItsEdges()
    {
        Stage stage;
        QCOMPARE(stage.seen().size(), 0);
        stage.bands.show(level(Option::RentedGpu), Qt::red, 0);
        const QColor filled = stage.colorAt(stage.pixelOf(5.3, 45));
        QCOMPARE(filled.red(), 255);
        QVERIFY(std::abs(filled.green() - 0.88 * 255) < 3 && std::abs(filled.blue() - 0.88 * 255) < 3);
        QCOMPARE(stage.colorAt(stage.pixelOf(5.3, 65)), QColor(Qt::white));
        QCOMPARE(stage.colorAt(stage.pixelOf(5.3, 15)), QColor(Qt::white));
    }

    void bandsLieBeneathTheCurves()
    {
        const Stage stage;
        QVERIFY(stage.plot.layer(QStringLiteral("bands"))->index() < stage.plot.layer(QStringLiteral("main"))->index());
    }

    void whatAnAxisDoesNotHaveIsDrawnAtTheLeast()
    {
        Stage stage;
        stage.bands.show({Option::Hybrid, {1, 2, 3}, {0, -5, 7}, {1, 1, 8}, {0.5, 4, 9}}, Qt::red, 2);
        QCOMPARE(stage.seen().size(), 2);
        const std::vector<std::vector<double>> expected{{2, 2, 7}, {2, 4, 9}};
        for (qsizetype edge = 0; edge < 2; ++edge) {
            QCOMPARE(stage.seen()[edge]->dataCount(), 3);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(stage.seen()[edge]->dataMainValue(i), expected[edge][i]);
        }
    }

    void eachOptionHasABandOfItsOwn()
    {
        Stage stage;
        stage.bands.show(level(Option::RentedGpu), Qt::red, 0);
        stage.bands.show(level(Option::FrontierApi), Qt::blue, 0);
        QCOMPARE(stage.seen().size(), 4);
        stage.bands.show({Option::RentedGpu, {0, 10}, {70, 70}, {75, 75}, {80, 80}}, Qt::red, 0); // moves
        QCOMPARE(stage.seen().size(), 4);
        QVERIFY(stage.colorAt(stage.pixelOf(5.3, 45)).red() < 255);
        stage.bands.hide();
        QCOMPARE(stage.seen().size(), 0);
        QCOMPARE(stage.colorAt(stage.pixelOf(5.3, 75)), QColor(Qt::white));
    }

    void aBandOfNothingIsNothing()
    {
        Stage stage;
        stage.bands.show({}, Qt::red, 0);
        QCOMPARE(stage.colorAt(stage.pixelOf(5.3, 45)), QColor(Qt::white));
    }
};

QTEST_MAIN(BandGraphsTest)
#include "band_graphs_test.moc"
