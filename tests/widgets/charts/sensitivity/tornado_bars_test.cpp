// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_bars.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Figures = std::optional<double>;

TornadoBar bar(Figures low, Figures high, const char* lowMark = "$1", const char* highMark = "$2")
{
    TornadoBar made{&rowOf(&Parameters::gpuRate), {"test", "rate", "label", "A rate"}, {}, {}, false, {}, {}};
    made.low.figure = low;
    made.low.mark = verbatim(lowMark);
    made.high.figure = high;
    made.high.mark = verbatim(highMark);
    return made;
}

TornadoChart made(std::vector<TornadoBar> bars)
{
    TornadoChart chart;
    chart.title = verbatim("What moves it");
    chart.center = 50;
    chart.centerText = verbatim("$50");
    chart.lowered = verbatim("input lowered");
    chart.raised = verbatim("input raised");
    chart.bars = std::move(bars);
    chart.note = chart.bars.empty() ? verbatim("Nothing moves it") : Message();
    chart.axis = {0, 100};
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const TornadoChart& chart) : PlotStage({800, 500}, {100, 84, 20, 56})
    {
        setAxes({0, 100}, {0, 1}, false);
        bars->setChart(chart);
    }
    [[nodiscard]] double x(double figure) const { return pixelOf(figure, 0).x(); }
    TornadoBars* bars = new TornadoBars(plot);
};

} // namespace

class TornadoBarsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void aBarGoesFromTheLeastToTheMost_data()
    {
        QTest::addColumn<Figures>("low");
        QTest::addColumn<Figures>("high");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::newRow("both sides") << Figures(20) << Figures(70) << 20.0 << 70.0;
        QTest::newRow("the other way round") << Figures(70) << Figures(20) << 20.0 << 70.0;
        QTest::newRow("one side") << Figures(60) << Figures(90) << 50.0 << 90.0;
        QTest::newRow("none at one end") << Figures(30) << Figures() << 30.0 << 100.0;
        QTest::newRow("none at both ends") << Figures() << Figures() << 50.0 << 100.0;
        QTest::newRow("nothing moves") << Figures(50) << Figures(50) << 50.0 << 50.0;
    }
    void aBarGoesFromTheLeastToTheMost()
    {
        QFETCH(const Figures, low);
        QFETCH(const Figures, high);
        QFETCH(const double, left);
        QFETCH(const double, right);
        const Stage stage(made({bar(low, high)}));
        QCOMPARE(stage.bars->bar(0).left(), stage.x(left));
        QCOMPARE(stage.bars->bar(0).right(), stage.x(right));
        QVERIFY(std::abs(stage.bars->bar(0).center().y() - stage.bars->row(0).center().y()) <= 1);
    }

    void rowsShareTheHeightUpToALimit()
    {
        const Stage few(made({bar(20, 70), bar(30, 60)}));
        QCOMPARE(few.bars->row(0), QRectF(0, few.area().top(), few.area().right(), 46));
        QCOMPARE(few.bars->row(1).top(), few.bars->row(0).bottom());
        QCOMPARE(few.bars->bar(1).height(), 24.0);
        const Stage many(made(std::vector<TornadoBar>(20, bar(20, 70))));
        QCOMPARE(many.bars->row(3).height(), many.area().height() / 20);
        QCOMPARE(many.bars->bar(3).height(), std::round(many.area().height() / 20 * 0.62));
    }

    void labelsHaveTheRoomOfTheLongestUpToAShare()
    {
        const double widest = QFontMetricsF(textFont(12, QFont::Medium)).horizontalAdvance(QStringLiteral("A rate"));
        const TornadoChart chart = made({bar(20, 70)});
        QCOMPARE(TornadoBars::labelWidth(chart, 800), static_cast<int>(std::ceil(widest + 26)));
        QCOMPARE(TornadoBars::labelWidth(chart, 100), 46);
        QCOMPARE(TornadoBars::labelWidth(made({}), 800), 26);
    }

    /// A bar's values stand beside its ends: the lower figure's at the left, and one that does not exist at the right.
    void valuesHaveTheRoomOfTheLongestOnTheirSide_data()
    {
        QTest::addColumn<Figures>("low");
        QTest::addColumn<Figures>("high");
        QTest::addColumn<bool>("longAtTheRight"); // the long one is that of the high input
        QTest::newRow("as it is") << Figures(20) << Figures(70) << true;
        QTest::newRow("the other way round") << Figures(70) << Figures(20) << false;
        QTest::newRow("equal") << Figures(20) << Figures(20) << true;
        QTest::newRow("high does not exist") << Figures(20) << Figures() << true;
        QTest::newRow("low does not exist") << Figures() << Figures(20) << false;
    }
    void valuesHaveTheRoomOfTheLongestOnTheirSide()
    {
        QFETCH(const Figures, low);
        QFETCH(const Figures, high);
        QFETCH(const bool, longAtTheRight);
        const char* text = "a very long value, never";
        const TornadoChart chart = made({bar(low, high, "$1", text)});
        const double wide = std::ceil(QFontMetricsF(textFont(12)).horizontalAdvance(QLatin1String(text)) + 12);
        QCOMPARE(TornadoBars::markWidth(chart, true), longAtTheRight ? wide : 56);
        QCOMPARE(TornadoBars::markWidth(chart, false), longAtTheRight ? 56 : wide);
        Stage stage(chart);
        const QRectF box = stage.boxOf(QLatin1String(text));
        QVERIFY(longAtTheRight ? box.left() >= stage.bars->bar(0).right() : box.right() <= stage.bars->bar(0).left());
    }

    /// Raised inputs are strong, lowered ones pale; of halves on one side the shorter lies on top.
    void theHalvesAreTold()
    {
        const QColor strong = Theme::light().look(Option::RentedGpu).color;
        const auto colorAt = [](Stage& stage, double figure) {
            return stage.colorAt({stage.x(figure), stage.bars->bar(0).center().y()});
        };
        Stage sides(made({bar(20, 80)}));
        QVERIFY(colorAt(sides, 30) != strong);
        QCOMPARE(colorAt(sides, 70), strong);
        Stage turned(made({bar(80, 20)}));
        QCOMPARE(colorAt(turned, 30), strong);
        Stage same(made({bar(60, 90)}));
        QVERIFY(colorAt(same, 55) != strong);
        QCOMPARE(colorAt(same, 75), strong);
        Stage other(made({bar(90, 60)}));
        QCOMPARE(colorAt(other, 55), strong);
        QVERIFY(colorAt(other, 75) != strong);
    }

    /// An input at 0 has only been raised, and by no share: it is hatched, and the key says why.
    void whatIsMovedFromZeroStandsApart()
    {
        TornadoBar fromZero = bar(50, 80);
        fromZero.fromZero = true;
        TornadoChart chart = made({bar(20, 80), fromZero});
        chart.fromZero = verbatim("is 0 and was raised");
        Stage stage(chart);
        const auto colors = [&](std::size_t row) {
            const QImage image = stage.image();
            QSet<QRgb> found;
            for (int x = static_cast<int>(stage.x(60)); x < static_cast<int>(stage.x(75)); ++x)
                found.insert(image.pixel(x, static_cast<int>(stage.bars->bar(row).center().y())));
            return found.size();
        };
        QCOMPARE(colors(0), 1);
        QVERIFY(colors(1) > 3);
        QVERIFY(stage.texts().contains(QStringLiteral("is 0 and was raised")));
        QVERIFY(!Stage(made({bar(20, 80)})).texts().contains(QStringLiteral("is 0 and was raised")));
    }

    /// What does not fit in a line of the key begins the next, and the bars make room for it.
    void theKeyTakesAsManyLinesAsItNeeds()
    {
        TornadoChart chart = made({bar(20, 70)});
        QCOMPARE(TornadoBars::headerHeight(chart, 800), 84);
        chart.raised = verbatim("input raised by a share, or to the high end of its range if it has one");
        QCOMPARE(TornadoBars::headerHeight(chart, 800), 84);
        QCOMPARE(TornadoBars::headerHeight(chart, 450), 84 + 18);
    }

    /// Neither the line at zero nor the edge of the plot goes through a value.
    void valuesStandBesideTheAxis_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        for (double at = -24; at <= 24; at += 1.5)
            QTest::addRow("%.1f", at) << at << at + 30;
        for (double at = -54; at <= -10; at += 1.5)
            QTest::addRow("up to %.1f", at + 20) << at << at + 20;
    }
    void valuesStandBesideTheAxis()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        TornadoChart chart = made({bar(low, high, "$123,456", "$234,567")});
        chart.center = (low + high) / 2;
        Stage stage(chart);
        stage.setAxes({-90, 90}, {0, 1}, false); // with room for the values
        const double zero = stage.x(0);
        for (const char* mark : {"$123,456", "$234,567"}) {
            const QRectF box = stage.boxOf(QLatin1String(mark));
            QVERIFY(!box.isEmpty());
            QVERIFY2(box.right() < zero || box.left() > zero, mark);
            QVERIFY(box.left() >= stage.area().left() - 0.5);
        }
        QVERIFY(stage.boxOf(QStringLiteral("$123,456")).right() <= stage.bars->bar(0).left());
        QVERIFY(stage.boxOf(QStringLiteral("$234,567")).left() >= stage.bars->bar(0).right());
    }

    void towardsWhatDoesNotExistABarFades()
    {
        QCOMPARE(Stage(made({bar(20, 70)})).countOf(QStringLiteral("gradient")), 0);
        QVERIFY(Stage(made({bar(20, {})})).countOf(QStringLiteral("fill gradient")) > 0);
    }

    void whereNothingMovesItIsSaid()
    {
        QStringList texts = Stage(made({})).texts();
        QVERIFY(texts.contains(QStringLiteral("What moves it")) && texts.contains(QStringLiteral("Nothing moves it")));
        QVERIFY(!texts.contains(QStringLiteral("input raised")) && !texts.contains(QStringLiteral("now: $50")));
        texts = Stage(made({bar(20, 70)})).texts();
        for (const char* text : {"input raised", "input lowered", "now: $50", "A rate"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);
        QVERIFY(!Stage(TornadoChart{}).texts().contains(QStringLiteral("input raised")));
    }
};

QTEST_MAIN(TornadoBarsTest)
#include "tornado_bars_test.moc"
