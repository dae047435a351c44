// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_panel.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A quarter of the cases from −10 to 0, half of them from 0 to 10, and a quarter nowhere.
DistributionChart::Panel made()
{
    DistributionChart::Panel panel;
    panel.title = verbatim("Saving");
    panel.text = verbatim("median 4");
    panel.axisName = verbatim("Dollars");
    panel.below = verbatim("costs more");
    panel.above = verbatim("saves");
    panel.histogram = {{{-10, 0, 0.25}, {0, 10, 0.5}}, {{-10, 0}, {0, 0.25}, {10, 0.75}}, 0.25, false, {}};
    return panel;
}

struct Stage : PlotStage {
    explicit Stage(const DistributionChart::Panel& shown = made(), const Message& note = {})
    {
        panel->setTheme(Theme::light(), Medium::Picture);
        panel->setPanel(shown, Qt::red, Qt::blue, verbatim("Share of cases"), note);
    }
    /// Whether a pixel has the color of what is over or under zero.
    [[nodiscard]] bool isBelow(QPointF at) { return colorAt(at) == QColor(Qt::red); }
    [[nodiscard]] bool isAbove(QPointF at) { return colorAt(at) == QColor(Qt::blue); }
    /// Of a share of the tallest bar, over which there is room for its name.
    [[nodiscard]] double heightOf(double share) const { return area().bottom() - share * (area().height() - 18); }

    DistributionPanel* panel = new DistributionPanel(plot, *plot.axisRect(), TickLabels::Kind::Money);
};

} // namespace

class DistributionPanelTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// The tallest fills the plot, and the others are to its scale; what is below zero has a color of its own.
    void barsAreToTheScaleOfTheTallest()
    {
        Stage stage;
        const double left = stage.pixelOf(-8, 0).x();
        const double right = stage.pixelOf(2, 0).x();
        QVERIFY(stage.isAbove({right, stage.heightOf(0.97)}));
        QVERIFY(stage.isBelow({left, stage.heightOf(0.47)}));
        QCOMPARE(stage.colorAt({left, stage.heightOf(0.55)}), QColor(Qt::white));
    }

    void onALogarithmicAxisNothingIsBelowZero()
    {
        DistributionChart::Panel panel = made();
        panel.histogram.bars = {{1, 10, 0.5}, {10, 100, 0.25}};
        panel.histogram.cumulative = {};
        panel.histogram.percentiles = {};
        panel.histogram.logarithmic = true;
        Stage stage(panel);
        QVERIFY(stage.isAbove({stage.pixelOf(2, 0).x(), stage.heightOf(0.5)}));
        QCOMPARE(stage.pixelOf(10, 0).x(), stage.area().center().x());
    }

    void whatIsNeverStandsBeyondTheAxis()
    {
        Stage stage;
        const QRectF never = stage.boxOf(QStringLiteral("never"));
        QVERIFY(never.left() > stage.area().right());
        QVERIFY(stage.isBelow({never.center().x(), stage.heightOf(0.47)}));
        QCOMPARE(stage.colorAt({never.center().x(), stage.heightOf(0.53)}), QColor(Qt::white));
        DistributionChart::Panel panel = made();
        panel.histogram.never = 0;
        QVERIFY(!Stage(panel).texts().contains(QStringLiteral("never")));
    }

    void theTallestBarAndNeverAreNamed()
    {
        Stage stage;
        const QByteArray file = stage.svg();
        const QStringList texts = textsIn(file);
        const auto half = textBoxes(file)[static_cast<std::size_t>(texts.lastIndexOf(QStringLiteral("50 %")))];
        QVERIFY(std::abs(half.center().x() - stage.pixelOf(5, 0).x()) < 2); // over its bar, not at the axis
        QVERIFY(stage.boxOf(QStringLiteral("25 %")).left() > stage.area().right());
        QVERIFY(texts.contains(QStringLiteral("Saving")) && texts.contains(QStringLiteral("median 4")));
    }

    void bothAxesAreNamed()
    {
        Stage stage;
        QVERIFY(stage.boxOf(QStringLiteral("Share of cases")).bottom() <= stage.area().top());
        QVERIFY(stage.boxOf(QStringLiteral("Dollars")).top() >= stage.area().bottom());
    }

    /// The value that the others are held against is a line, and is seen even where no case is.
    void aMarkIsALineWithItsName()
    {
        const QString dashed = QStringLiteral("stroke-dasharray");
        Stage zero;
        QCOMPARE(zero.countOf(dashed), 1);
        const double line = zero.pixelOf(0, 0).x();
        QVERIFY(zero.boxOf(QStringLiteral("costs more")).right() < line);
        QVERIFY(zero.boxOf(QStringLiteral("saves")).left() > line);
        DistributionChart::Panel panel = made();
        panel.histogram.bars = {{2, 6, 0.5}, {6, 10, 0.5}};
        panel.histogram.cumulative = {{2, 0}, {10, 1}};
        QCOMPARE(Stage(panel).countOf(dashed), 0); // all of them save
        panel.histogram.bars = {{2e3, 6e3, 0.5}, {6e3, 1e4, 0.5}};
        panel.histogram.logarithmic = true;
        panel.mark = 3e5;
        panel.markName = verbatim("now 300k");
        Stage beyond(panel);
        QCOMPARE(beyond.countOf(dashed), 1);
        QVERIFY(beyond.area().contains(beyond.boxOf(QStringLiteral("now 300k")).center()));
    }

    void aNoteStandsInPlaceOfBars()
    {
        Stage stage(made(), verbatim("Give an input a range"));
        const QStringList texts = stage.texts();
        QVERIFY(texts.contains(QStringLiteral("Give an input a range")) && texts.contains(QStringLiteral("Saving")));
        QVERIFY(texts.filter(QStringLiteral("%")).isEmpty() && !texts.contains(QStringLiteral("never")));
    }

    void withoutAnyFigureThereIsOnlyNever()
    {
        DistributionChart::Panel panel = made();
        panel.histogram = {{}, {}, 1, false, {}};
        Stage stage(panel);
        const QStringList texts = stage.texts();
        QVERIFY(texts.contains(QStringLiteral("never")));
        QVERIFY(texts.filter(QStringLiteral("$")).isEmpty()); // an axis of no values has no labels
        panel.histogram.never = 0;                            // nor any draws
        QVERIFY(Stage(panel).texts().contains(QStringLiteral("Saving")));
    }
};

QTEST_MAIN(DistributionPanelTest)
#include "distribution_panel_test.moc"
