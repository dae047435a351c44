// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_view.h"

#include "core/charts/break_even_chart.h"
#include "core/inputs/scale.h"
#include "tests/support/close.h"
#include "tests/support/settle.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/theme.h"

#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

SharedEvaluation withVolume(double volume)
{
    Scenario scenario;
    scenario.parameters.volume = volume;
    return evaluate(scenario);
}

double decades(const Range& range)
{
    return std::log10(range.high / range.low);
}

/// The view in a window, with the plot that takes the mouse.
struct Stage {
    Stage()
    {
        view.resize(900, 560);
        view.setTheme(Theme::light());
        view.setEvaluation(evaluate({}), true);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        settle();
        plot = view.findChild<QCustomPlot*>(QStringLiteral("break_even_plot"));
        for (QWidget* child : view.findChildren<QWidget*>())
            if (auto* card = dynamic_cast<ChartReadout*>(child))
                readout = card;
    }
    [[nodiscard]] QPointF pointOf(double volume, double cost) const
    {
        const QRectF area = view.plotRect();
        const Range& costs = view.frame().cost;
        const double share = std::log(cost / costs.low) / std::log(costs.high / costs.low);
        return {view.xOf(volume), area.bottom() - share * area.height()};
    }
    /// Off all curves, and off the volume's line.
    [[nodiscard]] QPointF empty() const { return view.plotRect().topLeft() + QPointF(100, 30); }
    void drag(QPointF from, QPointF by) const
    {
        QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(plot, (from + by * step / 5).toPoint());
        QTest::mouseRelease(plot, Qt::LeftButton, {}, (from + by).toPoint());
    }
    void turnWheel(QPointF at, int angle) const
    {
        QWheelEvent turn(at, plot->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &turn);
    }
    void gesture(Qt::NativeGestureType type, double value) const
    {
        const QPointF at = QRectF(plot->rect()).center();
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at, plot->mapToGlobal(at),
                                  value, {});
        QApplication::sendEvent(plot, &event);
    }

    BreakEvenView view;
    QCustomPlot* plot = nullptr;
    ChartReadout* readout = nullptr;
};

} // namespace

class BreakEvenViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theVolumesLineIsAHandle()
    {
        const Stage stage;
        QSignalSpy started(&stage.view, &BreakEvenView::volumeEditStarted);
        QSignalSpy edited(&stage.view, &BreakEvenView::volumeEdited);
        QSignalSpy finished(&stage.view, &BreakEvenView::volumeEditFinished);
        const ChartFrame before = stage.view.frame();
        const QPoint line(static_cast<int>(stage.view.xOf(1e6)), static_cast<int>(stage.view.plotRect().center().y()));
        stage.drag(line + QPoint(5, 0), {100, 40}); // it goes as far as the pointer does
        QCOMPARE(started.count(), 1);
        QCOMPARE(edited.count(), 5);
        QCOMPARE(finished.count(), 1);
        const QRectF area = stage.view.plotRect();
        const double share = (stage.view.xOf(1e6) + 100 - area.left()) / area.width();
        const double under = before.volume.low * std::pow(before.volume.high / before.volume.low, share);
        QCOMPARE(edited.last()[0].toDouble(), roundValue(rowOf(&Parameters::volume), under));
        QVERIFY(stage.view.frame() == before && !stage.view.isZoomed());
    }

    /// A press beside the line's middle and a shaking hand move nothing.
    void theLineStaysUnderAShakingHand()
    {
        const Stage stage;
        QSignalSpy edited(&stage.view, &BreakEvenView::volumeEdited);
        const QPointF line(stage.view.xOf(1e6) + 4, stage.view.plotRect().center().y());
        stage.drag(line, {1, 1});
        for (const QList<QVariant>& each : edited)
            QCOMPARE(each[0].toDouble(), 1e6);
    }

    void withShiftTheLineIsFree()
    {
        const Stage stage;
        QSignalSpy edited(&stage.view, &BreakEvenView::volumeEdited);
        const QPoint line(qRound(stage.view.xOf(1e6)), qRound(stage.view.plotRect().center().y()));
        QTest::mousePress(stage.plot, Qt::LeftButton, {}, line);
        std::set<double> free;
        for (int step = 1; step <= 20; ++step) {
            QMouseEvent move(QEvent::MouseMove, line + QPoint(step, 0), stage.plot->mapToGlobal(line + QPoint(step, 0)),
                             Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
            QApplication::sendEvent(stage.plot, &move);
            free.insert(edited.last()[0].toDouble());
        }
        QTest::mouseRelease(stage.plot, Qt::LeftButton, {}, line);
        QCOMPARE(free.size(), std::size_t{20});
    }

    void aLockedVolumeIsNoHandle()
    {
        Stage stage;
        Scenario locked;
        locked.locked.insert("volume");
        stage.view.setEvaluation(evaluate(locked), true);
        QSignalSpy started(&stage.view, &BreakEvenView::volumeEditStarted);
        stage.drag({stage.view.xOf(1e6), stage.view.plotRect().center().y()}, {60, 0});
        QCOMPARE(started.count(), 0);
    }

    /// The first click of two chooses a focus, and the second one takes that back with the zoom.
    void aDoubleClickChangesNothingButTheZoom()
    {
        const Stage stage;
        QSignalSpy focus(&stage.view, &BreakEvenView::focusChosen);
        QSignalSpy back(&stage.view, &BreakEvenView::focusTakenBack);
        QSignalSpy volume(&stage.view, &BreakEvenView::volumeEdited);
        const Evaluation e = evaluate({});
        const auto onCurve = [&] {
            return stage.pointOf(3e6, costsOf(e.model, Option::TunedApi).total(3e6)).toPoint();
        };
        int clicks = 0;
        for (const QPoint beside : {QPoint(), QPoint(2, 1)}) {
            stage.turnWheel(stage.pointOf(3e6, 1000), 120);
            QVERIFY(stage.view.isZoomed());
            QTest::mouseClick(stage.plot, Qt::LeftButton, {}, onCurve());
            QCOMPARE(focus.count(), ++clicks);
            QTest::mouseDClick(stage.plot, Qt::LeftButton, {}, onCurve() + beside);
            QVERIFY(!stage.view.isZoomed());
            QVERIFY(back.count() > 0 && back.last()[0].value<Option>() == Option::RentedGpu);
            clicks = static_cast<int>(focus.count());
            QCOMPARE(volume.count(), 0);
        }
        const auto taken = back.count();
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, onCurve());
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, stage.empty().toPoint());
        QTest::mouseDClick(stage.plot, Qt::LeftButton, {}, stage.empty().toPoint()); // an earlier click stays
        QCOMPARE(back.count(), taken);
    }

    void theOptionUnderAPointIsToldForMenus()
    {
        const Stage stage;
        const Evaluation e = evaluate({});
        const QPointF at = stage.pointOf(3e6, costsOf(e.model, Option::TunedApi).total(3e6));
        QVERIFY(stage.view.optionUnder(stage.plot->mapTo(&stage.view, at.toPoint())) == Option::TunedApi);
        QVERIFY(!stage.view.optionUnder(stage.plot->mapTo(&stage.view, stage.empty().toPoint())));
    }

    void theVolumeStaysWithinItsRange()
    {
        Stage stage;
        stage.view.setLogarithmic(false);
        settle();
        QSignalSpy edited(&stage.view, &BreakEvenView::volumeEdited);
        const QPointF line(stage.view.xOf(1e6), stage.view.plotRect().center().y());
        stage.drag(line, {5 - line.x(), 0}); // to the left of zero
        QCOMPARE(edited.last()[0].toDouble(), rowOf(&Parameters::volume).range.low);
    }

    void theWheelZoomsAboutThePointer()
    {
        const Stage stage;
        QSignalSpy zoomed(&stage.view, &BreakEvenView::zoomedChanged);
        const ChartFrame before = stage.view.frame();
        const QPointF at = stage.pointOf(1e6, 100);
        stage.turnWheel(at, 120);
        COMPARE_CLOSE(decades(stage.view.frame().volume), 0.85 * decades(before.volume), 1e-9);
        COMPARE_CLOSE(decades(stage.view.frame().cost), 0.85 * decades(before.cost), 1e-9);
        COMPARE_CLOSE(stage.view.xOf(1e6), at.x(), 1e-6);
        COMPARE_WITHIN(stage.pointOf(1e6, 100).y(), at.y(), 1);
        stage.turnWheel(at, -120);
        COMPARE_CLOSE(decades(stage.view.frame().volume), decades(before.volume), 1e-9);
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(stage.view.isZoomed());
    }

    void onAnAxisTheWheelZoomsThatAxis()
    {
        const Stage stage;
        const ChartFrame before = stage.view.frame();
        const QRectF area = stage.view.plotRect();
        stage.turnWheel({area.center().x(), area.bottom() + 20}, 120);
        const ChartFrame along = stage.view.frame();
        QVERIFY(along.cost == before.cost && decades(along.volume) < decades(before.volume));
        stage.turnWheel({area.left() - 20, area.center().y()}, 120);
        const ChartFrame up = stage.view.frame();
        QVERIFY(up.volume == along.volume && decades(up.cost) < decades(before.cost));
        stage.turnWheel(area.center(), 0); // sideways
        QVERIFY(stage.view.frame() == up);
    }

    void draggingElsewherePans()
    {
        const Stage stage;
        const ChartFrame before = stage.view.frame();
        const QRectF area = stage.view.plotRect();
        stage.drag(stage.empty(), {100, 60});
        const ChartFrame& after = stage.view.frame();
        COMPARE_CLOSE(after.volume.low, before.volume.low * std::pow(10, -100 / area.width() * decades(before.volume)),
                      1e-9);
        COMPARE_CLOSE(after.cost.low, before.cost.low * std::pow(10, 60 / area.height() * decades(before.cost)), 1e-9);
        COMPARE_CLOSE(decades(after.volume), decades(before.volume), 1e-9);
        QVERIFY(stage.view.isZoomed());
    }

    void whatBeginsOutsideThePlotDoesNotPan()
    {
        const Stage stage;
        const ChartFrame before = stage.view.frame();
        stage.drag({20, 200}, {300, 0});
        QVERIFY(stage.view.frame() == before && !stage.view.isZoomed());
    }

    void aZoomStaysUntilTheViewIsReset()
    {
        Stage stage;
        const ChartFrame before = stage.view.frame();
        stage.turnWheel(stage.empty(), 240);
        const ChartFrame own = stage.view.frame();
        stage.view.setEvaluation(withVolume(5e9), true);
        QVERIFY(stage.view.frame() == own);
        ViewRequest request;
        stage.view.tell(request);
        QVERIFY(request.frame == own);
        stage.view.setEvaluation(evaluate({}), true);
        QTest::mouseDClick(stage.plot, Qt::LeftButton, {}, stage.empty().toPoint());
        QVERIFY(stage.view.frame() == before && !stage.view.isZoomed());
        request = {};
        stage.view.tell(request);
        QVERIFY(!request.frame);
    }

    void axesStandStillWhileSomethingIsDragged()
    {
        Stage stage;
        const ChartFrame before = stage.view.frame();
        stage.view.setEvaluation(withVolume(8e8), false);
        QVERIFY(stage.view.frame() == before);
        stage.view.setEvaluation(withVolume(8e8), true);
        QVERIFY(stage.view.frame().volume.high >= 8e8);
        const ChartFrame wide = stage.view.frame();
        stage.view.setEvaluation(withVolume(1e6), true); // the answer is still in it
        QVERIFY(stage.view.frame() == wide);
    }

    void linearAxesFitAnew()
    {
        Stage stage;
        stage.turnWheel(stage.empty(), 120);
        stage.view.setLogarithmic(false);
        QVERIFY(stage.view.frame() == fittingFrame(evaluate({}), false));
        QVERIFY(!stage.view.isLogarithmic() && !stage.view.isZoomed());
        ViewRequest request;
        stage.view.tell(request);
        QVERIFY(!request.logarithmic);
    }

    void twoFingersZoom()
    {
        const Stage stage;
        const ChartFrame before = stage.view.frame();
        stage.gesture(Qt::ZoomNativeGesture, 0.25);
        COMPARE_CLOSE(decades(stage.view.frame().volume), decades(before.volume) / 1.25, 1e-9);
        COMPARE_CLOSE(decades(stage.view.frame().cost), decades(before.cost) / 1.25, 1e-9);
        stage.gesture(Qt::RotateNativeGesture, 30);
        COMPARE_CLOSE(decades(stage.view.frame().volume), decades(before.volume) / 1.25, 1e-9);
        stage.gesture(Qt::SmartZoomNativeGesture, 0);
        QVERIFY(stage.view.frame() == before);
    }

    void aClickOnACurveChoosesTheFocus()
    {
        const Stage stage;
        QSignalSpy chosen(&stage.view, &BreakEvenView::focusChosen);
        const Evaluation e = evaluate({});
        const QPointF on = stage.pointOf(3e7, costsOf(e.model, Option::FrontierApi).total(3e7));
        QTest::mouseClick(stage.plot, Qt::RightButton, {}, on.toPoint());
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, stage.empty().toPoint());
        stage.drag(on, {40, 0});
        QCOMPARE(chosen.count(), 0);
        const QPointF again = stage.pointOf(3e7, costsOf(e.model, Option::FrontierApi).total(3e7));
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, again.toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), Option::FrontierApi);
    }

    void thePointerTellsCostsAndWhatCanBeDone()
    {
        const Stage stage;
        QTest::mouseMove(stage.plot, stage.empty().toPoint());
        QVERIFY(stage.readout->isVisible());
        QCOMPARE(stage.plot->cursor().shape(), Qt::ArrowCursor);
        QVERIFY(stage.readout->headings().constFirst().endsWith(QStringLiteral("requests a month")));
        QCOMPARE(stage.readout->rows().size(), std::size_t{5}); // those that are shown
        const double line = stage.view.xOf(1e6);
        QTest::mouseMove(stage.plot, QPointF(line + 5, stage.empty().y()).toPoint());
        QCOMPARE(stage.plot->cursor().shape(), Qt::SplitHCursor);
        QVERIFY(!stage.readout->isVisible());
        const double cost = costsOf(evaluate({}).model, Option::FrontierApi).total(3e7);
        QTest::mouseMove(stage.plot, stage.pointOf(3e7, cost).toPoint());
        QCOMPARE(stage.plot->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(stage.readout->isVisible());
        QTest::mouseMove(stage.plot, {5, 5});
        QVERIFY(!stage.readout->isVisible());
    }

    void bandsComeWhenTheyAreComputed()
    {
        Stage stage;
        const auto bands = [&] {
            int seen = 0;
            for (int i = 0; i < stage.plot->graphCount(); ++i)
                if (stage.plot->graph(i)->layer()->name() == QLatin1String("bands") && stage.plot->graph(i)->visible())
                    ++seen;
            return seen;
        };
        QCOMPARE(bands(), 0);
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        stage.view.setEvaluation(evaluate(scenario), true);
        QTRY_COMPARE(bands(), 4); // two edges of focus and baseline
        stage.view.setEvaluation(evaluate({}), true);
        QCOMPARE(bands(), 0);
    }

    void aScreenReaderHearsTheAnswer()
    {
        const Stage stage;
        QVERIFY(stage.plot->accessibleDescription().startsWith(QStringLiteral("Rented GPU pays from 644k")));
    }

    /// Whatever room the window leaves the chart, beside its columns or under them.
    void theCalloutLeavesTheRingOfTheCrossing()
    {
        Stage stage;
        const BreakEvenChart chart = breakEvenChart(evaluate({}));
        const auto crossing = std::ranges::find_if(chart.crossings, &BreakEvenChart::Crossing::settled);
        QVERIFY(crossing != chart.crossings.end());
        for (const int height : {204, 260, 340, 520})
            for (int width = 400; width <= 1300; width += 23) {
                stage.view.resize(width, height);
                settle();
                const QImage image = stage.view.grab().toImage();
                const QPointF ring = stage.pointOf(crossing->volume, crossing->cost);
                int seen = 0;
                for (int turn = 0; turn < 24; ++turn) {
                    const double angle = turn * M_PI / 12;
                    const QPointF on = ring + QPointF(std::cos(angle), std::sin(angle)) * 5.5;
                    const QColor color = image.pixelColor(on.toPoint());
                    seen += color != Theme::light().surface && color != Theme::light().line ? 1 : 0;
                }
                QVERIFY2(seen >= 22, qPrintable(QString("%1 x %2: %3").arg(width).arg(height).arg(seen)));
            }
    }
};

QTEST_MAIN(BreakEvenViewTest)
#include "break_even_view_test.moc"
