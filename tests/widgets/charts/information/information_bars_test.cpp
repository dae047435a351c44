// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_bars.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

InformationBar bar(const char* label, double value)
{
    return {&rowOf(&Parameters::gpuRate),
            verbatim(label),
            value,
            verbatim(value > 0 ? "$" + std::to_string(static_cast<int>(value)) : "none"),
            {}};
}

InformationChart made(std::vector<InformationBar> bars, double ceiling = 100)
{
    InformationChart chart;
    chart.title = verbatim("Title");
    chart.words = verbatim("Some words");
    chart.choice = verbatim("The choice");
    chart.axisName = verbatim("Axis");
    chart.best = Option::Hybrid;
    chart.bars = std::move(bars);
    chart.everything = bar("Everything", ceiling);
    chart.everything.parameter = nullptr;
    chart.axis = {0, 100};
    return chart;
}

struct Stage : PlotStage {
    explicit Stage(const InformationChart& chart, Medium medium = Medium::Picture)
        : PlotStage({800, 500}, {120, 110, 20, 56}), bars(new InformationBars(plot, medium))
    {
        setAxes({0, 120}, {0, 1}, false);
        bars->setChart(chart, 800);
    }
    [[nodiscard]] double x(double value) const { return pixelOf(value, 0).x(); }
    InformationBars* bars;
};

} // namespace

class InformationBarsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void barsGoFromZeroToTheirWorth()
    {
        Stage stage(made({bar("A", 60), bar("B", 30), bar("C", 0)}));
        const QColor color = Theme::light().look(Option::Hybrid).color;
        for (const auto& [place, value] : {std::pair{0, 60.0}, {1, 30.0}, {2, 0.0}}) {
            const QRectF shown = stage.bars->bar(static_cast<std::size_t>(place));
            QCOMPARE(shown.left(), stage.x(0));
            QCOMPARE(shown.right(), stage.x(value));
        }
        const double y = stage.bars->bar(1).center().y();
        QCOMPARE(stage.colorAt({stage.x(15), y}), color);
        QVERIFY(stage.colorAt({stage.x(31), y}) != color);
        QCOMPARE(stage.countOf("fill " + color.name()), 3); // two bars, and the swatch of what one would take
    }

    /// Above the first input, hatched, and its end goes down through all rows.
    void everythingIsTheCeiling()
    {
        Stage stage(made({bar("A", 60), bar("B", 30)}));
        const QRectF label = stage.boxOf(QStringLiteral("Everything"));
        QVERIFY(label.bottom() < stage.bars->row(0).top());
        const QImage image = stage.image();
        int dashes = 0;
        for (double y = stage.bars->row(0).top(); y < stage.bars->row(1).bottom(); ++y)
            for (const double x : {stage.x(100) - 1, stage.x(100)})
                dashes += image.pixelColor(QPointF(x, y).toPoint()) != Theme::light().surface ? 1 : 0;
        QVERIFY(dashes > 40);
        Stage nothing(made({bar("A", 0)}, 0));
        QVERIFY(nothing.texts().contains(QStringLiteral("Everything")));
        QVERIFY(stage.countOf(QStringLiteral("clip")) >= nothing.countOf(QStringLiteral("clip")));
    }

    void whatIsWorthNothingSaysSoQuietly()
    {
        Stage stage(made({bar("A", 60), bar("B", 0)}));
        QCOMPARE(stage.countOf("fill " + Theme::light().muted.name() + " \"none"), 1);
        QCOMPARE(stage.countOf("fill " + Theme::light().text.name() + " \"$60"), 1);
        QVERIFY(stage.boxOf(QStringLiteral("none")).left() >= stage.x(0));
    }

    /// Lines that are broken make the header higher; on screen two have room in any case.
    void theHeaderHasTheHeightOfItsWords()
    {
        InformationChart chart = made({bar("A", 60)});
        const int one = Stage(chart).bars->headerHeight();
        const int onScreen = Stage(chart, Medium::Screen).bars->headerHeight();
        QCOMPARE(onScreen - one, 18);
        chart.words = verbatim(std::string(45, 'w') + " " + std::string(70, 'w'));
        QCOMPARE(Stage(chart).bars->headerHeight() - one, 18);
        QCOMPARE(Stage(chart, Medium::Screen).bars->headerHeight(), onScreen);
        std::string many;
        for (int i = 0; i < 200; ++i)
            many += "some words ";
        chart.words = verbatim(many);
        QCOMPARE(Stage(chart).bars->headerHeight() - one, 18 * (InformationBars::mostLines - 1));
    }

    void labelsAndValuesHaveTheirRoom()
    {
        const Stage stage(made({bar("A label that is rather long", 60), bar("B", 0)}));
        const QFontMetricsF label(textFont(12, QFont::Medium));
        QVERIFY(stage.bars->labelWidth(2000) > label.horizontalAdvance(QStringLiteral("A label that is rather long")));
        QCOMPARE(stage.bars->labelWidth(100), 46);
        QCOMPARE(stage.bars->markWidth(), 56.0);
        InformationChart chart = made({bar("A", 60)});
        chart.everything.mark = verbatim("$123,456,789,000");
        QVERIFY(Stage(chart).bars->markWidth() > 100);
        QVERIFY(Stage(made({bar("A", 60)})).bars->labelWidth(2000) >
                label.horizontalAdvance(QStringLiteral("Everything"))); // the longest here
    }

    void saysWhatHasNoRoom()
    {
        InformationChart chart = made({bar("A", 60)});
        chart.left = verbatim("2 more");
        Stage stage(chart);
        QVERIFY(stage.boxOf(QStringLiteral("2 more")).top() > stage.area().bottom());
        const QStringList texts = stage.texts();
        for (const char* text : {"Title", "Some words", "The choice", "Axis", "A", "$60", "$100"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);
    }

    void withoutRangesTheNoteAlone()
    {
        InformationChart chart;
        chart.title = verbatim("Title");
        chart.note = verbatim("No ranges");
        QCOMPARE(Stage(chart).texts().filter(QRegularExpression(QStringLiteral("^(Title|No ranges|Everything)$"))),
                 (QStringList{QStringLiteral("Title"), QStringLiteral("No ranges")}));
    }
};

QTEST_MAIN(InformationBarsTest)
#include "information_bars_test.moc"
