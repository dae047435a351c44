// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_decoration.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Kind = OverTimeChart::StepKind;

const QString retraining = QStringLiteral("retraining");
const QString hardware = QStringLiteral("hardware bought");

/// $100 a month against $600 up front and $30 a month over ten months: equal after 8.57.
OverTimeChart made(const std::vector<Kind>& steps = {})
{
    OverTimeChart chart;
    chart.horizon = 10;
    chart.top = 1000;
    chart.series = {{Option::FrontierApi, {}, true}, {Option::RentedGpu, {}, true}};
    for (int month = 0; month <= 10; ++month) {
        chart.series[0].cash.push_back(100 * month);
        chart.series[1].cash.push_back(600 + 30 * month);
    }
    chart.rings = {{8.571, 857.1, true}, {2, 300, false}};
    chart.callout = {verbatim("Back after 8.6 months"), verbatim("$857 on either side"), 8.571, 857.1};
    chart.figures = {{Quantity::money(100), verbatim("saved over ten months")}};
    int month = 3;
    for (const Kind kind : steps)
        chart.steps.push_back({Option::RentedGpu, kind, month++, 690, 20});
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const OverTimeChart& chart = made(), int width = 800) : PlotStage({width, 500}, {60, 84, 140, 48})
    {
        setAxes({0, 10}, {0, 1000}, false);
        decoration->setChart(chart);
    }
    OverTimeDecoration* decoration = new OverTimeDecoration(plot);
};

} // namespace

class OverTimeDecorationTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aLabelStandsWhereItsCurveEnds()
    {
        const Stage stage;
        const double beside = stage.area().right() + 20;
        QVERIFY(stage.decoration->labelAt({beside, stage.pixelOf(10, 1000).y()}) == Option::FrontierApi);
        QVERIFY(stage.decoration->labelAt({beside, stage.pixelOf(10, 900).y()}) == Option::RentedGpu);
        QVERIFY(!stage.decoration->labelAt({beside, stage.pixelOf(10, 100).y()}));
        QVERIFY(!stage.decoration->labelAt(stage.pixelOf(9, 900)));
    }

    void theKeyNamesTheStepsThatAreThere_data()
    {
        QTest::addColumn<std::vector<Kind>>("steps");
        QTest::addColumn<QStringList>("names");
        using Kinds = std::vector<Kind>;
        QTest::newRow("none") << Kinds{} << QStringList();
        QTest::newRow("retraining") << Kinds{Kind::Retraining, Kind::Retraining} << QStringList{retraining};
        QTest::newRow("hardware") << Kinds{Kind::Hardware} << QStringList{hardware};
        QTest::newRow("both") << Kinds{Kind::Retraining, Kind::Hardware} << QStringList{hardware, retraining};
    }
    void theKeyNamesTheStepsThatAreThere()
    {
        QFETCH(const std::vector<Kind>, steps);
        Stage stage(made(steps));
        QStringList found;
        for (const QString& text : stage.texts())
            if (text == retraining || text == hardware)
                found << text;
        QTEST(found, "names");
    }

    void theKeyGivesWayToTheAxisName()
    {
        Stage stage(made({Kind::Retraining, Kind::Hardware}), 540);
        const QRectF name = stage.boxOf(QStringLiteral("Cumulative cash, US dollars"));
        QVERIFY(stage.boxOf(hardware).left() > name.right());
        QVERIFY(!stage.texts().contains(retraining));
    }

    /// The riser of a step goes down from its end, as long as it is worth; a mark in the option's color is at its end.
    void aStepIsARiserToScale()
    {
        OverTimeChart chart = made();
        chart.steps = {{Option::RentedGpu, Kind::Hardware, 5, 400, 300}};
        Stage stage(chart);
        const QColor color = Theme::light().look(Option::RentedGpu).color;
        const auto colored = [&](double cash) {
            const QImage image = stage.image();
            const QPoint at = stage.pixelOf(5, cash).toPoint();
            for (int x = at.x() - 1; x <= at.x() + 1; ++x)
                if (image.pixelColor(x, at.y()).blue() - image.pixelColor(x, at.y()).red() > 80)
                    return true;
            return false;
        };
        QVERIFY(colored(150) && colored(390));
        QVERIFY(!colored(80) && !colored(430));
        QCOMPARE(stage.colorAt(stage.pixelOf(5, 400)), color);
    }

    void moneyThatIsBackForGoodHasTheHeavyRing()
    {
        Stage stage;
        const QString ring =
            QStringLiteral("fill #ffffff, stroke ") + Theme::light().look(Option::RentedGpu).color.name();
        QCOMPARE(stage.countOf(ring + QStringLiteral(", stroke-width 2")), 1);
        QCOMPARE(stage.countOf(ring + QStringLiteral(", stroke-width 1.5")), 1);
    }

    void theCalloutIsWhereItPoints()
    {
        Stage stage;
        QVERIFY(stage.decoration->callout().isEmpty());
        QVERIFY(stage.texts().contains(QStringLiteral("Back after 8.6 months")));
        QVERIFY(stage.decoration->callout().contains(stage.pixelOf(8.571, 857.1)));
        QVERIFY(stage.area().contains(stage.decoration->callout()));
    }

    void figuresAreCutWhereTheyDoNotFit()
    {
        OverTimeChart chart = made();
        chart.figures.push_back({Quantity::money(200), verbatim("net present value at a discount rate of eight")});
        QVERIFY(Stage(chart).texts().contains(QStringLiteral("net present value at a discount rate of eight")));
        const QStringList narrow = Stage(chart, 420).texts();
        QVERIFY(narrow.contains(QStringLiteral("$200")) && narrow.contains(QStringLiteral("saved over ten months")));
        QVERIFY(!narrow.contains(QStringLiteral("net present value at a discount rate of eight")));
        QCOMPARE(narrow.filter(QStringLiteral("…")).size(), 1);
    }

    void withoutACurveNothingIsSaid()
    {
        Stage stage(OverTimeChart{});
        QVERIFY(!stage.texts().contains(QStringLiteral("Months")));
        QVERIFY(Stage().texts().contains(QStringLiteral("Months")));
    }
};

QTEST_MAIN(OverTimeDecorationTest)
#include "over_time_decoration_test.moc"
