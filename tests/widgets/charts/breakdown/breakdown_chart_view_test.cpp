// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_chart_view.h"

#include "core/model/monthly_cost.h"
#include "widgets/charts/breakdown/breakdown_plot.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

constexpr std::size_t tokens = 0;
constexpr std::size_t compute = 1;
constexpr std::size_t people = 3;

/// The view in a window, with the plot that takes the mouse.
struct Stage {
    explicit Stage(QSize size = {900, 560})
    {
        view.resize(size);
        view.setTheme(Theme::light());
        view.setEvaluation(evaluate({}), true);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
        plot = view.findChild<QWidget*>(QStringLiteral("breakdown_plot"));
    }
    [[nodiscard]] QRect segment(Option option, std::size_t component) const
    {
        return view.drawing().segmentRect(option, component).toRect();
    }

    BreakdownChartView view;
    QWidget* plot = nullptr;
};

} // namespace

class BreakdownChartViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theBarsAreToScaleAndCheapestFirst()
    {
        const Stage stage;
        const Evaluation e = evaluate({});
        const QRect api = stage.segment(Option::FrontierApi, tokens);
        const QRect staff = stage.segment(Option::RentedGpu, people);
        const double expected = staff.width() * e.of(Option::FrontierApi).total / e.of(Option::RentedGpu).monthly.staff;
        QVERIFY(std::abs(api.width() - expected) < 3);
        QVERIFY(staff.top() < api.top());
        QVERIFY(stage.segment(Option::ServerlessGpu, compute).isEmpty()); // not shown
    }

    void aClickAnywhereInARowChoosesTheFocus()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &BreakdownChartView::focusChosen);
        const QRect bar = stage.segment(Option::OwnedHardware, people);
        for (const QPoint& point : {bar.center(), QPoint(30, bar.center().y()), QPoint(880, bar.center().y())})
            QTest::mouseClick(stage.plot, Qt::LeftButton, {}, point);
        QCOMPARE(chosen.count(), 3);
        for (const auto& arguments : chosen)
            QCOMPARE(arguments[0].value<Option>(), Option::OwnedHardware);
        QTest::mouseClick(stage.plot, Qt::LeftButton, {}, {300, 10});
        QTest::mouseClick(stage.plot, Qt::RightButton, {}, bar.center());
        QCOMPARE(chosen.count(), 3);
    }

    void thePointerTellsExactDollars()
    {
        Stage stage;
        QTest::mouseMove(stage.plot, stage.segment(Option::RentedGpu, people).center());
        QCOMPARE(QToolTip::text(), QStringLiteral("Rented GPU\nPeople: 1600.00 US dollars a month"));
        QTest::mouseMove(stage.plot, stage.segment(Option::RentedGpu, compute).center());
        QVERIFY(QToolTip::text().contains(QStringLiteral("headroom for peaks")));
        QTest::mouseMove(stage.plot, {30, stage.segment(Option::RentedGpu, people).center().y()});
        QVERIFY(QToolTip::text().startsWith(QStringLiteral("Rented GPU\n")));
        QVERIFY(!QToolTip::text().contains(QStringLiteral("People")));
    }

    void idleMoneyIsHatched()
    {
        Stage stage;
        const QImage image = stage.view.grab().toImage();
        const auto colors = [&](const QRect& box) {
            QSet<QRgb> found;
            for (int x = box.left() + 2; x < box.right() - 2; ++x)
                found.insert(image.pixel(x, box.top() + 3));
            return found.size();
        };
        QCOMPARE(colors(stage.segment(Option::FrontierApi, tokens)), 1);
        QVERIFY(colors(stage.segment(Option::RentedGpu, compute)) > 3);
    }

    void theAxisOnlyGrowsDuringADrag()
    {
        Stage stage;
        const int before = stage.segment(Option::RentedGpu, people).width();
        Scenario less;
        less.parameters.volume = 400000; // the API's bar shrinks below that of others
        stage.view.setEvaluation(evaluate(less), false);
        QCOMPARE(stage.segment(Option::RentedGpu, people).width(), before);
        stage.view.setEvaluation(evaluate(less), true);
        QVERIFY(stage.segment(Option::RentedGpu, people).width() > before);
    }

    void aSmallViewStillHasBars()
    {
        const Stage stage({380, 260});
        QVERIFY(stage.segment(Option::FrontierApi, tokens).width() > 60);
    }

    void aScreenReaderHearsTheTotals()
    {
        const Stage stage;
        QVERIFY(stage.plot->accessibleDescription().contains(QStringLiteral("Frontier API $5,850")));
    }
};

QTEST_MAIN(BreakdownChartViewTest)
#include "breakdown_chart_view_test.moc"
