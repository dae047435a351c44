// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_decoration.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/break_even/cheapest_strip.h"
#include "widgets/text.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// $0.10 a request against $20: equal at 200 requests, and once more, not for good, at 2.
BreakEvenChart made()
{
    BreakEvenChart chart;
    chart.frame = {{1, 1000}, {1, 1000}, true};
    chart.series = {{Option::RentedGpu, {{1, 1000}, {20, 20}}, true},
                    {Option::FrontierApi, {{1, 1000}, {0.1, 100}}, true}};
    chart.crossings = {{2, 20, false}, {200, 20, true}};
    chart.callout = {verbatim("Pays from 200"), verbatim("$20 on either side")};
    chart.cheapest = {{Option::FrontierApi, 1, 200}, {Option::RentedGpu, 200, 1000}};
    chart.cheapestName = verbatim("cheapest");
    chart.volume = 150;
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const BreakEvenChart& chart = made())
    {
        setAxes({1, 1000}, {1, 1000}, true);
        decoration->setChart(chart);
    }
    BreakEvenDecoration* decoration = new BreakEvenDecoration(plot);
};

} // namespace

class BreakEvenDecorationTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aLabelStandsWhereItsCurveEnds()
    {
        const Stage stage;
        const double beside = stage.area().right() + 20;
        QVERIFY(stage.decoration->labelAt({beside, stage.pixelOf(1000, 100).y()}) == Option::FrontierApi);
        QVERIFY(stage.decoration->labelAt({beside, stage.pixelOf(1000, 20).y()}) == Option::RentedGpu);
        QVERIFY(!stage.decoration->labelAt({beside, stage.pixelOf(1000, 900).y()}));
        QVERIFY(!stage.decoration->labelAt(stage.pixelOf(900, 100)));
    }

    void aCostThatALogarithmicAxisDoesNotHaveIsLabeledAtItsBottom()
    {
        BreakEvenChart chart = made();
        chart.series = {{Option::Hybrid, {{1, 1000}, {0, 0}}, false}};
        const Stage stage(chart);
        QVERIFY(stage.decoration->labelAt({stage.area().right() + 20, stage.area().bottom() - 9}) == Option::Hybrid);
    }

    void labelsHaveTheRoomOfTheLongest()
    {
        const auto room = [](Option option) { return CurveLabels::widthFor(toQString(info(option).name)); };
        QCOMPARE(BreakEvenDecoration::labelWidth({Option::MemoryApi, Option::Hybrid}), room(Option::MemoryApi));
        QVERIFY(room(Option::MemoryApi) > room(Option::Hybrid));
        QCOMPARE(BreakEvenDecoration::labelWidth({}), CurveLabels::widthFor(QStringLiteral("cheapest")));
    }

    void theStripSaysWhatIsCheapest()
    {
        Stage stage;
        const double y = stage.area().bottom() + CheapestStrip::gap + CheapestStrip::height / 2.0;
        const double border = stage.pixelOf(200, 1).x();
        QCOMPARE(stage.colorAt({border - 4, y}), Theme::light().look(Option::FrontierApi).color);
        QCOMPARE(stage.colorAt({border + 4, y}), Theme::light().look(Option::RentedGpu).color);
    }

    /// A name stands on its piece if there is room, or else under it with a line; none over another.
    void thePiecesOfTheStripAreNamed_data()
    {
        QTest::addColumn<double>("first"); // volumes where the second and the third option become the cheapest
        QTest::addColumn<double>("second");
        QTest::newRow("wide") << 10.0 << 100.0;
        QTest::newRow("narrow in the middle") << 30.0 << 32.0;
        QTest::newRow("two narrow at the left") << 1.05 << 1.1;
        QTest::newRow("two narrow at the right") << 900.0 << 950.0;
    }
    void thePiecesOfTheStripAreNamed()
    {
        QFETCH(const double, first);
        QFETCH(const double, second);
        BreakEvenChart chart = made();
        chart.series.clear(); // whose labels have the same names
        chart.series.push_back({Option::Hybrid, {{1, 1000}, {20, 20}}, true});
        chart.crossings.clear();
        chart.callout = {};
        chart.cheapest = {
            {Option::FrontierApi, 1, first}, {Option::RentedGpu, first, second}, {Option::OwnedHardware, second, 1000}};
        Stage stage(chart);
        const double top = stage.area().bottom() + CheapestStrip::gap;
        std::vector<QRectF> boxes;
        for (const CheapestPiece& piece : chart.cheapest) {
            const QRectF box = stage.boxOf(toQString(info(piece.option).name));
            QVERIFY(!box.isEmpty());
            QVERIFY(QRectF(0, 0, 800, 500).contains(box));
            const double left = stage.pixelOf(piece.from, 1).x();
            const double right = stage.pixelOf(piece.to, 1).x();
            if (box.width() + 8 < right - left) {
                QVERIFY(box.left() >= left && box.right() <= right);
                QVERIFY(box.center().y() > top && box.center().y() < top + CheapestStrip::height);
            } else {
                QVERIFY(box.center().y() > top + CheapestStrip::height);
            }
            for (const QRectF& other : boxes)
                QVERIFY(!other.intersects(box));
            boxes.push_back(box);
        }
    }

    /// Names stand over the edge that the curves leave through, in the order in which they do; what never comes into
    /// the plot is named beside it, above the others or below.
    void namesStandWhereTheirCurvesLeave()
    {
        BreakEvenChart chart = made();
        chart.series = {{Option::TunedApi, {{1, 1000}, {2, 9e5}}, false},
                        {Option::FrontierApi, {{1, 1000}, {8, 9e7}}, true},
                        {Option::RentedGpu, {{1, 1000}, {20, 500}}, true},
                        {Option::OwnedHardware, {{1, 1000}, {2e4, 9e5}}, false},
                        {Option::Hybrid, {{1, 1000}, {0.01, 0.02}}, false}};
        chart.crossings.clear();
        chart.callout = {};
        chart.cheapest.clear();
        Stage stage(chart);
        const auto box = [&](Option option) { return stage.boxOf(toQString(info(option).name)); };
        const QRectF frontier = box(Option::FrontierApi); // steeper, so that it leaves first
        const QRectF tuned = box(Option::TunedApi);
        for (const QRectF& above : {frontier, tuned}) {
            QVERIFY(above.bottom() <= stage.area().top());
            QVERIFY(above.right() <= stage.area().right());
        }
        QVERIFY(frontier.right() < tuned.left());
        const double exit = stage.pixelOf(std::pow(10, 3 * std::log(1000.0 / 8) / std::log(9e7 / 8)), 1000).x();
        QVERIFY(std::abs(frontier.center().x() - exit) < 60);
        QVERIFY(stage.decoration->labelAt(frontier.center()) == Option::FrontierApi);
        for (const Option beside : {Option::RentedGpu, Option::OwnedHardware, Option::Hybrid})
            QVERIFY(box(beside).left() > stage.area().right());
        QVERIFY(box(Option::OwnedHardware).center().y() < box(Option::RentedGpu).center().y());
        QVERIFY(box(Option::RentedGpu).center().y() < box(Option::Hybrid).center().y());
    }

    void anAxisSaysThatItIsLogarithmic()
    {
        BreakEvenChart chart = made();
        for (const bool logarithmic : {true, false}) {
            chart.frame.logarithmic = logarithmic;
            const QStringList texts = Stage(chart).texts();
            QCOMPARE(texts.filter(QStringLiteral("(log)")).size(), logarithmic ? 2 : 0);
        }
    }

    void theVolumeIsNamedOnItsLineUnlessItIsOutside()
    {
        Stage stage;
        const QRectF name = stage.boxOf(QStringLiteral("150"));
        QVERIFY(std::abs(name.center().x() - stage.pixelOf(150, 1).x()) < 2);
        QVERIFY(std::abs(name.center().y() - stage.area().top()) < 4);
        BreakEvenChart chart = made();
        chart.volume = 5000;
        QVERIFY(!Stage(chart).texts().contains(QStringLiteral("5k")));
        chart.volume = 0.2;
        QVERIFY(!Stage(chart).texts().contains(QStringLiteral("0.2")));
    }

    void theCalloutIsOnTheSettledCrossing()
    {
        Stage stage;
        QVERIFY(stage.decoration->callout().isEmpty());
        QVERIFY(stage.texts().contains(QStringLiteral("$20 on either side")));
        QVERIFY(stage.decoration->callout().contains(stage.pixelOf(200, 20)));

        BreakEvenChart chart = made();
        chart.crossings = {{2, 20, false}, {50, 20, false}}; // none for good: the first
        Stage first(chart);
        (void)first.svg();
        QVERIFY(first.decoration->callout().contains(first.pixelOf(2, 20)));
        QVERIFY(!first.decoration->callout().contains(first.pixelOf(50, 20)));
    }

    void withoutACrossingInTheFrameThereIsNoCallout()
    {
        BreakEvenChart outside = made();
        outside.crossings = {{5000, 20, true}};
        BreakEvenChart none = made();
        none.crossings.clear();
        none.callout = {};
        for (const BreakEvenChart& chart : {outside, none}) {
            Stage stage(chart);
            QVERIFY(!stage.texts().contains(QStringLiteral("Pays from 200")));
            QVERIFY(stage.decoration->callout().isEmpty());
        }
    }

    /// In the color of the focus: a heavy ring is for good, a light one is not, and one outside is none.
    void crossingsAreRings()
    {
        BreakEvenChart chart = made();
        chart.crossings.push_back({900, 5000, true});
        Stage stage(chart);
        const QString focus =
            QStringLiteral("fill #ffffff, stroke ") + Theme::light().look(Option::RentedGpu).color.name();
        QCOMPARE(stage.countOf(focus + QStringLiteral(", stroke-width 2")), 1);
        QCOMPARE(stage.countOf(focus + QStringLiteral(", stroke-width 1.5")), 1);
    }

    void withoutACurveNothingIsSaid()
    {
        Stage stage(BreakEvenChart{});
        QVERIFY(!stage.texts().contains(QStringLiteral("cheapest")));
        QVERIFY(Stage().texts().contains(QStringLiteral("cheapest")));
    }
};

QTEST_MAIN(BreakEvenDecorationTest)
#include "break_even_decoration_test.moc"
