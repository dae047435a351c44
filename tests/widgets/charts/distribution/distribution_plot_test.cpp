// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_plot.h"

#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    explicit Stage(const DistributionChart& chart) { drawing.show(chart); }
    DistributionPlot drawing{plot, Medium::Picture};
};

DistributionChart ranged()
{
    Scenario scenario;
    scenario.ranges.emplace("gpu_rate", Range{0.3, 4});
    return distributionChart(evaluate(scenario));
}

} // namespace

class DistributionPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void requestsStandAboveDollarsAndTheKeyBelow()
    {
        const DistributionChart chart = ranged();
        Stage stage(chart);
        const double volume = stage.boxOf(toQString(chart.settledVolume.title)).bottom();
        const double saving = stage.boxOf(toQString(chart.monthlySaving.title)).top();
        QVERIFY(volume > 0 && volume < saving);
        const QString key = toQString(chart.key).replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"));
        QVERIFY(stage.boxOf(key).top() > saving);
        const QByteArray file = stage.svg();
        const std::vector<QRectF> boxes = textBoxes(file);
        const QStringList texts = textsIn(file);
        int dollars = 0;
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (texts[i].contains(QLatin1Char('$')) && texts[i].size() < 8) {
                ++dollars;
                QVERIFY2(boxes[static_cast<std::size_t>(i)].top() > saving, qPrintable(texts[i]));
            }
        QVERIFY(dollars > 1);
    }

    /// What speaks for the focus has its color; what speaks for the baseline has that one's.
    void barsHaveTheColorsOfFocusAndBaseline()
    {
        DistributionChart chart = ranged();
        chart.focus = Option::Hybrid;
        chart.baseline = Option::TunedApi;
        chart.settledVolume.histogram.never = 0.5;
        Stage stage(chart);
        for (const Option option : {chart.focus, chart.baseline})
            QVERIFY(stage.countOf(QStringLiteral("fill ") + Theme::light().look(option).color.name()) > 0);
        stage.drawing.setTheme(Theme::dimmed());
        stage.drawing.show(chart);
        QVERIFY(stage.countOf(QStringLiteral("fill ") + Theme::dimmed().look(chart.focus).color.name()) > 0);
        QCOMPARE(stage.colorAt({2, 2}), Theme::dimmed().surface);
    }

    void withoutRangesBothPanelsSayWhatToDo()
    {
        const DistributionChart chart = distributionChart(evaluate({}));
        QVERIFY(!chart.note.empty());
        QStringList texts = Stage(chart).texts();
        QVERIFY(texts.filter(QStringLiteral("%")).isEmpty());
        QVERIFY(texts.join(QLatin1Char(' ')).count(toQString(chart.note).left(12)) == 2);
    }
};

QTEST_MAIN(DistributionPlotTest)
#include "distribution_plot_test.moc"
