// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_bars.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t tokens = 0;
constexpr std::size_t compute = 1;

BreakdownSegment segment(std::size_t component, double from, double to, const char* label, double headroom = 0,
                         double spare = 0)
{
    return {component,
            from,
            to,
            headroom,
            spare,
            verbatim(label),
            Quantity::money(to - from),
            verbatim(std::string(label) + " $" + std::to_string(static_cast<int>(to - from))),
            {}};
}

BreakdownBar bar(Option option, std::vector<BreakdownSegment> segments)
{
    const double total = segments.empty() ? 0 : segments.back().to;
    return {option, false, std::move(segments), total, Quantity::money(total), {}, {}};
}

/// $80 and $0.10; and $100 of which half idles, a fifth of it as headroom.
BreakdownChart made()
{
    BreakdownChart chart{};
    chart.top = 100;
    chart.title = verbatim("A title");
    chart.bars = {bar(Option::Hybrid, {segment(tokens, 0, 80, "Tokens"), segment(compute, 80, 80.1, "Sliver")}),
                  bar(Option::MemoryApi, {segment(compute, 0, 100, "Compute", 10, 40)})};
    chart.components = {tokens, compute};
    chart.headroom = verbatim("idle: headroom for peaks");
    chart.spare = verbatim("spare");
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const BreakdownChart& chart = made(), QSize size = {800, 500}, Medium medium = Medium::Screen)
        : PlotStage(size, {100, 120, 0, 32}), width(size.width()), bars(new BreakdownBars(plot, medium))
    {
        bars->setChart(chart);
        setPlotMargins(plot, 100, 120, bars->rightMargin(width), 32);
        setAxes({0, chart.top}, {0, 1}, false);
    }
    int width;
    BreakdownBars* bars;
};

} // namespace

class BreakdownBarsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void ratesStandWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("margin");
        QTest::addColumn<int>("columns");
        QTest::addColumn<Medium>("medium");
        QTest::newRow("none") << 560 << 84 << 0 << Medium::Screen;
        QTest::newRow("one") << 640 << 84 + 84 << 1 << Medium::Screen;
        QTest::newRow("one still, for the bars need the room") << 920 << 84 + 84 << 1 << Medium::Screen;
        QTest::newRow("all") << 1000 << 84 + 84 + 78 + 128 << 3 << Medium::Screen;
        QTest::newRow("none beside what the parts are in a picture") << 999 << 84 << 0 << Medium::Picture;
        QTest::newRow("all in a wide picture") << 1000 << 84 + 84 + 78 + 128 << 3 << Medium::Picture;
    }
    void ratesStandWhereThereIsRoom()
    {
        QFETCH(const int, width);
        QFETCH(const int, columns);
        QFETCH(const Medium, medium);
        Stage stage(made(), {width, 400}, medium);
        QTEST(stage.bars->rightMargin(width), "margin");
        const QStringList texts = stage.texts();
        int headings = 0;
        for (const Message& rate : breakdownRates())
            headings += texts.contains(toQString(rate)) ? 1 : 0;
        QCOMPARE(headings, columns);
    }

    /// Beside whatever else stands there.
    void barsHaveTwoFifthsOfTheWidth()
    {
        const Stage stage;
        for (int width = 520; width < 1600; width += 7)
            QVERIFY2(width - stage.bars->leftMargin() - stage.bars->rightMargin(width) >= 0.4 * width,
                     qPrintable(QString::number(width)));
    }

    void namesHaveTheRoomOfTheLongest()
    {
        Stage stage;
        const QFontMetricsF metrics(textFont(12, QFont::DemiBold));
        const double widest = metrics.horizontalAdvance(QStringLiteral("Small model with memory"));
        QCOMPARE(stage.bars->leftMargin(), static_cast<int>(std::ceil(widest)) + 28);
        BreakdownChart one = made();
        one.bars.pop_back();
        const int before = stage.bars->leftMargin();
        stage.bars->setChart(one);
        QVERIFY(stage.bars->leftMargin() < before);
    }

    void theKeyTakesAsManyLinesAsItNeeds()
    {
        BreakdownChart chart = made();
        const Stage stage(chart);
        QCOMPARE(stage.bars->topMargin(800), 30 + 20 + 34); // the hatches; headings
        QCOMPARE(stage.bars->topMargin(500), 30 + 20 + 8);
        QVERIFY(stage.bars->topMargin(140) > stage.bars->topMargin(500));
        chart.headroom = {};
        stage.bars->setChart(chart);
        QCOMPARE(stage.bars->topMargin(800), 30 + 34);
    }

    void rowsShareTheHeightUpToALimit()
    {
        BreakdownChart chart = made();
        const Stage few(chart);
        QCOMPARE(few.bars->rowRect(0), QRectF(0, few.area().top(), 800, 120));
        QCOMPARE(few.bars->rowRect(1).top(), few.area().top() + 120);
        while (chart.bars.size() < 6)
            chart.bars.push_back(chart.bars.front());
        const Stage many(chart);
        QCOMPARE(many.bars->rowRect(5).height(), many.area().height() / 6);
        QVERIFY(std::abs(many.bars->rowRect(5).bottom() - many.area().bottom()) < 1e-6);
    }

    void aPointFindsItsRow()
    {
        const Stage stage;
        QVERIFY(stage.bars->rowAt({5, stage.area().top() + 5}) == std::size_t{0});
        QVERIFY(stage.bars->rowAt({790, stage.area().top() + 125}) == std::size_t{1});
        QVERIFY(!stage.bars->rowAt({300, stage.area().top() - 5}));
        QVERIFY(!stage.bars->rowAt({300, stage.area().top() + 245}));
    }

    void segmentsAreToScaleAndAlwaysSeen()
    {
        const Stage stage;
        const QRectF first = stage.bars->segmentRect(0, 0);
        QCOMPARE(first.left(), std::round(stage.pixelOf(0, 0).x()));
        QCOMPARE(first.right(), std::round(stage.pixelOf(80, 0).x()));
        QCOMPARE(first.height(), 60.0);
        const QRectF row = stage.bars->rowRect(0); // with room for names under the bar
        QVERIFY(std::abs(first.center().y() + 9 - row.center().y()) <= 1);
        QVERIFY(first.bottom() + 18 <= row.bottom());
        QCOMPARE(stage.bars->segmentRect(0, 1).width(), 1.0);
        QCOMPARE(stage.bars->segmentRect(0, 1).left(), first.right());
        BreakdownChart many = made();
        while (many.bars.size() < 200)
            many.bars.push_back(many.bars.front());
        QCOMPARE(Stage(many).bars->segmentRect(7, 0).height(), 4.0);
    }

    /// As far as it fits: with its value beside it, or below it, or else under the bar.
    void aSegmentSaysWhatItIs()
    {
        Stage stage;
        const QStringList texts = stage.texts();
        QVERIFY(texts.contains(QStringLiteral("Tokens $80")) && texts.contains(QStringLiteral("Compute $100")));
        const QRectF under = stage.boxOf(QStringLiteral("Sliver $0"));
        const QRectF sliver = stage.bars->segmentRect(0, 1);
        QVERIFY(under.top() >= sliver.bottom() && under.bottom() <= stage.bars->rowRect(0).bottom());
        QVERIFY(under.left() <= sliver.center().x() && under.right() >= sliver.center().x());
        BreakdownChart chart = made();
        const double perPixel = 100 / stage.area().width();
        const double word = QFontMetricsF(textFont(12)).horizontalAdvance(QStringLiteral("Tokens"));
        chart.bars[0].segments = {segment(tokens, 0, (word + 8) * perPixel, "Tokens")};
        Stage narrow(chart);
        const QRectF named = narrow.boxOf(toQString(chart.bars[0].segments[0].named));
        QVERIFY(named.top() >= narrow.bars->segmentRect(0, 0).bottom());
        // As wide as the name and a dollar sign: either line has room, both beside each other have none.
        const double either =
            (QFontMetricsF(textFont(12)).horizontalAdvance(QStringLiteral("Tokens $")) + 14) * perPixel;
        chart.bars[0].segments = {segment(tokens, 0, either, "Tokens"),
                                  segment(compute, either, either + 4, std::string(80, 'W').c_str())};
        const QStringList full = Stage(chart).texts(); // in two lines
        QVERIFY(full.contains(QStringLiteral("Tokens")) && full.filter(QStringLiteral("Tokens $")).isEmpty());
        QVERIFY(full.contains(toQString(chart.bars[0].segments[0].value)));
    }

    /// Names stand in their segments' order, none over another, and those without room are counted.
    void narrowSegmentsAreNamedUnderTheBar_data()
    {
        QTest::addColumn<int>("slivers");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("named");
        QTest::newRow("one") << 1 << 800 << 1;
        QTest::newRow("five") << 5 << 800 << 5;
        QTest::newRow("seven") << 7 << 800 << 3; // all but the first have their tint before them
        QTest::newRow("seven where it is narrow") << 7 << 320 << 1;
    }
    void narrowSegmentsAreNamedUnderTheBar()
    {
        QFETCH(const int, slivers);
        QFETCH(const int, width);
        QFETCH(const int, named);
        std::vector<BreakdownSegment> segments;
        for (int i = 0; i < slivers; ++i)
            segments.push_back(
                segment(static_cast<std::size_t>(i), i, i + 1.0, qPrintable(QStringLiteral("Part %1").arg(i))));
        BreakdownChart chart = made();
        chart.top = 300;
        chart.bars = {bar(Option::Hybrid, segments)};
        Stage stage(chart, {width, 400});
        const QByteArray file = stage.svg();
        const QStringList texts = textsIn(file);
        const std::vector<QRectF> boxes = textBoxes(file);
        double right = 0;
        int found = 0;
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (texts[i].startsWith(QLatin1String("Part"))) {
                const QRectF& box = boxes[static_cast<std::size_t>(i)];
                QVERIFY(box.left() > right && box.right() <= width);
                QVERIFY(box.top() >= stage.bars->segmentRect(0, 0).bottom());
                QVERIFY(texts[i].contains(QLatin1Char('$')));
                right = box.right();
                ++found;
            }
        QCOMPARE(found, named);
        const std::vector<BreakdownSegment> rest(segments.begin() + named, segments.end());
        QCOMPARE(texts.contains(toQString(smallerParts(rest))), named < slivers);
    }

    /// The solid part of a segment is what is used.
    void whatIdlesIsHatched()
    {
        Stage stage;
        const QRectF box = stage.bars->segmentRect(1, 0);
        const QImage image = stage.image();
        const auto colors = [&](double from, double to) {
            QSet<QRgb> found;
            for (int x = static_cast<int>(box.left() + from * box.width()) + 3;
                 x < static_cast<int>(box.left() + to * box.width()) - 3; ++x)
                found.insert(image.pixel(x, static_cast<int>(box.top()) + 4));
            return found.size();
        };
        QCOMPARE(colors(0, 0.5), 1);
        QVERIFY(colors(0.5, 0.6) > 3);
        QVERIFY(colors(0.6, 1) > 3);
    }

    void thereIsOneTintForEachComponent()
    {
        Stage stage;
        const auto inside = [&](std::size_t row) {
            return stage.colorAt(stage.bars->segmentRect(row, 0).topLeft() + QPointF(3, 3));
        };
        BreakdownChart chart = made();
        chart.bars[1] = chart.bars[0];
        chart.bars[1].segments[0].component = compute;
        stage.bars->setChart(chart);
        QVERIFY(inside(0) != inside(1));
        chart.bars[1].segments[0].component = tokens;
        stage.bars->setChart(chart);
        QCOMPARE(inside(0), inside(1));
    }
};

QTEST_MAIN(BreakdownBarsTest)
#include "breakdown_bars_test.moc"
