// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bands.h"
#include "widgets/charts/over_time/over_time_view.h"

#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace breakeven;

namespace {

/// The view in a window, with the plot that takes the mouse.
struct Stage {
    explicit Stage(const Scenario& scenario = {}) : evaluation(evaluate(scenario))
    {
        view.resize(900, 560);
        view.setTheme(Theme::light());
        view.setEvaluation(evaluation, true);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
        plot = view.findChild<QWidget*>(QStringLiteral("over_time_plot"));
    }
    [[nodiscard]] QPoint pointOf(Option option, int month) const
    {
        const auto& cash = evaluation->of(option).overTime.cumulative;
        return view.drawing().pointOf(month, cash[static_cast<std::size_t>(month)]).toPoint();
    }
    [[nodiscard]] QColor colorAt(QPoint point) { return view.grab().toImage().pixelColor(point); }

    SharedEvaluation evaluation;
    OverTimeView view;
    QWidget* plot = nullptr;
};

/// The same but for the edge of a line.
bool closeTo(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 90;
}

} // namespace

class OverTimeViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theLinesAreDrawnInTheOptionsColors()
    {
        Stage stage;
        for (const Option option : {Option::FrontierApi, Option::RentedGpu})
            QVERIFY(closeTo(stage.colorAt(stage.pointOf(option, 16)), Theme::light().look(option).color));
    }

    void aClickOnALineChoosesTheFocus()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &OverTimeView::focusChosen);
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, stage.pointOf(Option::OwnedHardware, 20));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), Option::OwnedHardware);
        const QRect area = stage.view.drawing().plotRect().toRect();
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, area.topLeft() + QPoint(20, 20));
        QCOMPARE(chosen.count(), 1);
    }

    void aClickOnALabelChoosesTheFocus()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &OverTimeView::focusChosen);
        const QRect area = stage.view.drawing().plotRect().toRect();
        const int y = stage.pointOf(Option::FrontierApi, 24).y(); // the dearest by far: nothing pushes it
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, {area.right() + 30, y});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Option>(), Option::FrontierApi);
    }

    void aDragIsNoClick()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &OverTimeView::focusChosen);
        const QPoint point = stage.pointOf(Option::OwnedHardware, 20);
        QTest::mousePress(stage.plot, Qt::LeftButton, {}, point - QPoint(40, 0));
        QTest::mouseRelease(stage.plot, Qt::LeftButton, {}, point);
        QCOMPARE(chosen.count(), 0);
    }

    void thePointerTellsTheCashOfAMonth()
    {
        Stage stage;
        const auto shown = [&] {
            for (QWidget* child : stage.view.findChildren<QWidget*>())
                if (dynamic_cast<ChartReadout*>(child) != nullptr)
                    return child->isVisible();
            return false;
        };
        QVERIFY(!shown());
        QTest::mouseMove(stage.plot, stage.pointOf(Option::FrontierApi, 12));
        QVERIFY(shown());
        QTest::mouseMove(stage.plot, {5, 5});
        QVERIFY(!shown());
    }

    void theAxisOnlyGrowsDuringADrag()
    {
        Stage stage;
        const double before = stage.pointOf(Option::FrontierApi, 24).y();
        Scenario less;
        less.parameters.volume = 300000;
        stage.view.setEvaluation(evaluate(less), false);
        QCOMPARE(stage.pointOf(Option::FrontierApi, 24).y(), before);
        Scenario more;
        more.parameters.volume = 4000000;
        stage.view.setEvaluation(evaluate(more), false);
        QVERIFY(stage.pointOf(Option::FrontierApi, 24).y() > before);
        stage.view.setEvaluation(evaluate({}), true);
        QCOMPARE(stage.pointOf(Option::FrontierApi, 24).y(), before);
    }

    void bandsLieUnderTheLines()
    {
        Stage stage;
        Scenario scenario;
        scenario.ranges.emplace("api_output_price", Range{5, 40});
        const SharedEvaluation evaluation = evaluate(scenario);
        const double high = cashBands(scenario).front().p90.back();
        stage.view.setEvaluation(evaluation, true);
        QPoint probe;
        const auto isFilled = [&] { // once the bands are computed, and the axis has grown to hold them
            probe = stage.view.drawing().pointOf(23, 0.9 * high * 23 / 24).toPoint();
            return stage.view.drawing().plotRect().toRect().contains(probe) &&
                   stage.colorAt(probe) != Theme::light().surface;
        };
        QTRY_VERIFY(isFilled());
        stage.view.setEvaluation(evaluate({}), true);
        QCoreApplication::processEvents();
        QCOMPARE(stage.colorAt(probe), Theme::light().surface);
    }

    void aScreenReaderHearsThePayback()
    {
        Stage stage;
        QVERIFY(stage.plot->accessibleDescription().startsWith(QStringLiteral("Back after 4.9 months")));
    }
};

QTEST_MAIN(OverTimeViewTest)
#include "over_time_view_test.moc"
