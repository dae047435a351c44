// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/decision_map.h"
#include "core/charts/map_chart.h"
#include "core/inputs/scale.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/controls/fields/choice_box.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

struct Stage {
    Stage()
    {
        view.setTheme(Theme::light());
        view.resize(900, 600);
        view.show();
        view.setEvaluation(evaluate(scenario), true);
        QCoreApplication::processEvents();
        plot = view.findChild<QWidget*>(QStringLiteral("decision_map_plot"));
        x = view.findChild<ChoiceBox*>(QStringLiteral("map_x"));
        y = view.findChild<ChoiceBox*>(QStringLiteral("map_y"));
        for (QWidget* child : plot->findChildren<QWidget*>())
            if (auto* card = dynamic_cast<ChartReadout*>(child))
                readout = card;
    }
    [[nodiscard]] QPoint at(double fractionX, double fractionY) const
    {
        const QRectF area = view.plotRect();
        return QPointF(area.left() + fractionX * area.width(), area.bottom() - fractionY * area.height()).toPoint();
    }
    [[nodiscard]] PlanePoint fractionsOf(QPoint point) const
    {
        const QRectF area = view.plotRect();
        return {(point.x() - area.left()) / area.width(), (area.bottom() - point.y()) / area.height()};
    }
    void set(const Scenario& next, bool settled)
    {
        scenario = next;
        view.setEvaluation(evaluate(scenario), settled);
    }

    Scenario scenario;
    MapView view;
    QWidget* plot = nullptr;
    ChoiceBox* x = nullptr;
    ChoiceBox* y = nullptr;
    ChartReadout* readout = nullptr;
};

} // namespace

class MapViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void coarseAtOnceThenFine()
    {
        Stage stage;
        Scenario next = stage.scenario;
        next.parameters.gpuRate = 2;
        stage.set(next, false);
        QCOMPARE(stage.view.map().columns, 80);
        QCOMPARE(stage.view.map().rows, 50);
        QTRY_COMPARE(stage.view.map().columns, 320);
        QCOMPARE(stage.view.map().rows, 200);
        const DecisionMap expected =
            decisionMap(next, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), fineMap);
        QCOMPARE(stage.view.map().cheapest, expected.cheapest);
        QCOMPARE(stage.view.map().current.y, expected.current.y);
    }

    /// While values keep coming the fine map of an older one is never seen, wherever its computation stands.
    void anOutdatedMapIsNeverShown()
    {
        Stage stage;
        for (int i = 0; i < 60; ++i) {
            Scenario next = stage.scenario;
            next.parameters.gpuRate = 1 + 0.01 * i;
            stage.set(next, false);
            if (i % 12 == 0)
                QTRY_COMPARE(stage.view.map().columns, 320);
            else
                test::settle();
            const double shown = exactAtFraction(stage.view.map().y, stage.view.map().current.y);
            QVERIFY2(std::abs(shown - next.parameters.gpuRate) < 1e-9, qPrintable(QString::number(shown)));
        }
        QTRY_COMPARE(stage.view.map().columns, 320);
        QVERIFY(std::abs(exactAtFraction(stage.view.map().y, stage.view.map().current.y) - 1.59) < 1e-9);
    }

    void mayCloseMeanwhile()
    {
        for (int i = 0; i < 10; ++i) {
            Stage stage;
            Stage other;
            if (i % 2 == 0)
                QTRY_COMPARE(other.view.map().columns, 320); // its own is on its way
        }
        test::settle(); // a map on its way to a view that is gone
    }

    void nothingIsComputedWhileHidden()
    {
        Stage stage;
        QTRY_COMPARE(stage.view.map().columns, 320);
        stage.view.hide();
        Scenario next = stage.scenario;
        next.parameters.volume = 5e6;
        stage.set(next, true);
        const Stage seen; // which takes as long as the hidden one would
        QTRY_COMPARE(seen.view.map().columns, 320);
        QVERIFY(std::abs(stage.view.map().current.x - 0.6) < 1e-9);
        stage.view.show();
        QVERIFY(stage.view.map().current.x > 0.7);
    }

    /// Nearly every cell has its option's color, and no two options share one; the rest is names and the line.
    void colorsAreTheCells()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            Stage stage;
            stage.view.setTheme(*theme);
            for (const OptionInfo& row : optionTable)
                stage.scenario.shown.insert(row.option);
            stage.set(Scenario(stage.scenario), true);
            QCoreApplication::processEvents();
            const QImage picture = stage.plot->grab().toImage();
            const DecisionMap& map = stage.view.map();
            QHash<int, QHash<QRgb, int>> seen;
            for (int row = 0; row < map.rows; ++row)
                for (int column = 0; column < map.columns; ++column)
                    ++seen[static_cast<int>(map.at(column, row))]
                          [picture.pixel(stage.at((column + 0.5) / map.columns, (row + 0.5) / map.rows))];
            QVERIFY(seen.size() >= 4);
            QSet<QRgb> colors;
            int common = 0;
            for (const auto& counts : seen) {
                const auto most = std::max_element(counts.begin(), counts.end());
                colors.insert(most.key());
                common += most.value();
            }
            QCOMPARE(colors.size(), seen.size());
            QVERIFY2(common > 0.9 * map.columns * map.rows, qPrintable(QString::number(common)));
        }
    }

    void hoverTellsAllCostsThere()
    {
        Stage stage;
        const QPoint point = stage.at(0.7, 0.4);
        QTest::mouseMove(stage.plot, point);
        QTRY_VERIFY(stage.readout->isVisible());
        const PlanePoint at = stage.fractionsOf(point);
        const double volume = valueAtFraction(stage.view.map().x, at.x);
        const double rate = valueAtFraction(stage.view.map().y, at.y);
        const auto expected = costsThere(stage.scenario, stage.view.map().x, volume, stage.view.map().y, rate);
        QCOMPARE(stage.readout->rows().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(stage.readout->rows()[i].option, expected[i].option);
            QCOMPARE(stage.readout->rows()[i].cost, expected[i].cost);
        }
        QVERIFY(stage.readout->headings().first().startsWith("Requests per month 3.1"));
        QTest::mouseMove(stage.plot, QPoint(2, 2));
        QTRY_VERIFY(!stage.readout->isVisible());
    }

    void aClickTakesBothValues()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &MapView::pointChosen);
        const QPoint point = stage.at(0.33, 0.8);
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, point);
        QCOMPARE(chosen.size(), 1);
        const PlanePoint at = stage.fractionsOf(point);
        QCOMPARE(chosen.first()[0].toDouble(), valueAtFraction(rowOf(&Parameters::volume), at.x));
        QCOMPARE(chosen.first()[1].toDouble(), valueAtFraction(rowOf(&Parameters::gpuRate), at.y));

        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, QPoint(3, 300)); // beside the plot
        QTest::mouseClick(stage.plot, Qt::RightButton, {}, point);
        QTest::mousePress(stage.plot, Qt::LeftButton, {}, point);
        QTest::mouseRelease(stage.plot, Qt::LeftButton, {}, point + QPoint(40, 0)); // no click
        QCOMPARE(chosen.size(), 1);
    }

    void axesAreTheScenarios()
    {
        Stage stage;
        QCOMPARE(stage.x->currentText(), QString("Requests per month"));
        QCOMPARE(stage.y->currentText(), QString("GPU rate"));
        Scenario next = stage.scenario;
        next.analysis.mapX = "routed_share";
        next.analysis.mapY = "error_cost";
        stage.set(next, true);
        QCOMPARE(stage.x->currentText(), QString("Routed to small model"));
        QCOMPARE(stage.view.map().y.id, std::string_view("error_cost"));
        QVERIFY(stage.plot->accessibleName().contains("Routed to small model"));
        QVERIFY(stage.plot->accessibleDescription().contains("80 %"));
    }

    void choosingAxes()
    {
        Stage stage;
        QStringList got;
        connect(&stage.view, &MapView::axesChosen, &stage.view,
                [&](const Parameter& x, const Parameter& y) { got << QString("%1 %2").arg(x.id.data(), y.id.data()); });
        stage.x->setFocus();
        QTest::keyClick(stage.x, Qt::Key_Down);
        QCOMPARE(got, QStringList{"input_tokens gpu_rate"});
        stage.x->setCurrentIndex(stage.y->currentIndex()); // what the other has: they change places
        emit stage.x->activated(stage.x->currentIndex());
        QCOMPARE(got.last(), QString("gpu_rate volume"));
        Scenario next = stage.scenario;
        next.analysis.mapX = "gpu_rate";
        next.analysis.mapY = "volume";
        stage.set(next, true);
        stage.y->setCurrentIndex(stage.x->currentIndex());
        emit stage.y->activated(stage.y->currentIndex());
        QCOMPARE(got.last(), QString("volume gpu_rate"));
    }
};

QTEST_MAIN(MapViewTest)
#include "map_view_test.moc"
