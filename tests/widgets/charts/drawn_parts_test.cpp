// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/portfolio_chart.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/curves/curve_pen.h"
#include "widgets/charts/curves/option_graphs.h"
#include "widgets/charts/distribution/distribution_plot.h"
#include "widgets/charts/portfolio/portfolio_plot.h"
#include "widgets/print_theme.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize drawnSize(1100, 640);
constexpr double markReach = 8; // of the ring on the best plan
constexpr double readable = 3;  // WCAG 2.2, what is no text

QImage imageOf(QCustomPlot& plot, double scale, QSize drawn = drawnSize)
{
    QImage image((QSizeF(drawn) * scale).toSize(), QImage::Format_RGB32);
    QCPPainter painter(&image);
    painter.scale(scale, scale);
    plot.toPainter(&painter, drawn.width(), drawn.height());
    return image;
}

/// The best contrast to a color that a pixel has within `reach` of a place, which is in units.
double bestContrast(const QImage& image, QPointF at, double scale, double reach, const QColor& ground)
{
    double best = 1;
    const QPointF middle = at * scale;
    for (int y = qFloor(middle.y() - reach); y <= qCeil(middle.y() + reach); ++y)
        for (int x = qFloor(middle.x() - reach); x <= qCeil(middle.x() + reach); ++x)
            if (image.rect().contains(x, y))
                best = std::max(best, contrast(image.pixelColor(x, y), ground));
    return best;
}

void addThemes()
{
    QTest::addColumn<const Theme*>("theme");
    QTest::addColumn<double>("scale");
    for (const auto& [name, theme] : {std::pair("light", &Theme::light()), std::pair("dark", &Theme::dimmed())})
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("%s, %.1f", name, scale) << theme << scale;
}

} // namespace

/// What charts draw beside curves, in pixels as they are seen.
class DrawnPartsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// At the middle of each of its steps, level or upright.
    void theRisingLineStandsOut_data() { addThemes(); }
    void theRisingLineStandsOut()
    {
        QFETCH(const Theme*, theme);
        QFETCH(const double, scale);
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.6, 1.9});
        scenario.ranges.emplace("api_input_price", Range{2.5, 4.5});
        const DistributionChart chart = distributionChart(evaluate(scenario));
        PlotStage stage(drawnSize);
        DistributionPlot drawing(stage.plot, Medium::Screen);
        drawing.setTheme(*theme);
        drawing.show(chart);
        const QImage image = imageOf(stage.plot, scale);
        int lines = 0;
        for (const NoteAxes& axes : drawing.noteAxes()) {
            if (!axes.id.ends_with("/line"))
                continue;
            const auto& panel = axes.id.starts_with("settled") ? chart.settledVolume : chart.monthlySaving;
            const QCPAxis& along = *axes.rect->axis(QCPAxis::atBottom);
            const QCPAxis& up = *axes.rect->axis(QCPAxis::atLeft);
            const auto pixel = [&](const auto& step) {
                return QPointF(along.coordToPixel(std::max(step.at, along.range().lower)), up.coordToPixel(step.share));
            };
            const auto& steps = panel.histogram.cumulative;
            QVERIFY(steps.size() > 10);
            const Percentiles& percentiles = panel.histogram.percentiles;
            const auto isRing = [&](QPointF place) { // which is hollow
                for (const auto& [value, share] :
                     {std::pair{percentiles.p10, 0.1}, {percentiles.p50, 0.5}, {percentiles.p90, 0.9}})
                    if (value && QLineF(place, {along.coordToPixel(*value), up.coordToPixel(share)}).length() < 6)
                        return true;
                return false;
            };
            for (std::size_t i = 1; i < steps.size(); ++i) {
                const QPointF middle = (pixel(steps[i - 1]) + pixel(steps[i])) / 2;
                if (!QRectF(axes.rect->rect()).adjusted(2, 2, -2, -2).contains(middle) || isRing(middle))
                    continue;
                const double found = bestContrast(image, middle, scale, 1, theme->surface);
                QVERIFY2(found >= readable, qPrintable(QString::number(found)));
            }
            ++lines;
        }
        QCOMPARE(lines, 2);
    }

    /// The upper edge of every step of the plan, also of those that are dearer than the best.
    void thePortfoliosEdgeStandsOut_data() { addThemes(); }
    void thePortfoliosEdgeStandsOut()
    {
        QFETCH(const Theme*, theme);
        QFETCH(const double, scale);
        RandomScenarios random(1);
        for (const int tasks : {5, 400}) { // columns apart, and those that have become an area
            Scenario scenario = tasks == 5 ? fiveTasks() : closeTasks(random, tasks);
            const PortfolioChart chart = portfolioChart(evaluate(scenario), {});
            QVERIFY(chart.steps.size() > 3);
            PortfolioChart bare = chart; // without the callout, which may stand on the edge
            bare.callout = {};
            PlotStage stage(drawnSize);
            PortfolioPlot drawing(stage.plot, Medium::Screen);
            drawing.setTheme(*theme);
            drawing.show(bare);
            const QImage image = imageOf(stage.plot, scale);
            for (std::size_t i = 0; i < chart.steps.size(); ++i) {
                const QRectF column = drawing.column(i);
                const double fromBest = std::abs(column.center().x() - drawing.column(chart.best).center().x());
                if (fromBest < markReach || column.height() < 4)
                    continue;
                const double found =
                    bestContrast(image, {column.center().x(), column.top() + 1}, scale, 1.5, theme->surface);
                QVERIFY2(found >= readable, qPrintable(QStringLiteral("%1: %2").arg(i).arg(found)));
            }
        }
    }

    /// How many GPUs a step has is told by the upper edge of what stands under it.
    void theGpusEdgeStandsOut_data() { addThemes(); }
    void theGpusEdgeStandsOut()
    {
        QFETCH(const Theme*, theme);
        QFETCH(const double, scale);
        const PortfolioChart chart = portfolioChart(evaluate(fiveTasks()), {});
        PlotStage stage(drawnSize);
        PortfolioPlot drawing(stage.plot, Medium::Screen);
        drawing.setTheme(*theme);
        drawing.show(chart);
        const QImage image = imageOf(stage.plot, scale);
        int seen = 0;
        for (std::size_t i = 0; i < chart.steps.size(); ++i) {
            if (!(chart.steps[i].gpus > 0))
                continue;
            const QRectF column = drawing.column(i);
            const double found = bestContrast(image, drawing.gpusTop(i), scale, 1.5, theme->surface);
            QVERIFY2(found >= readable, qPrintable(QStringLiteral("%1: %2").arg(i).arg(found)));
            QVERIFY(drawing.gpusTop(i).y() > column.bottom());
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    /// On paper without color a stroke and a gap are what tells two curves apart, where their grays do not.
    void dashesAreToldApartInPrint_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5, 2.0, 3.0})
            QTest::addRow("%.1f", scale) << scale;
    }
    void dashesAreToldApartInPrint()
    {
        constexpr double grayTold = 2;      // contrast
        constexpr double strokesTold = 1.5; // units by which strokes or gaps differ
        QFETCH(const double, scale);
        for (const CurveRole role : {CurveRole::Other, CurveRole::Baseline}) {
            EnumMap<Option, std::vector<double>> runs;
            for (const OptionInfo& row : optionTable)
                runs[row.option] = runsOf(row.option, role, scale);
            for (const OptionInfo& a : optionTable)
                for (const OptionInfo& b : optionTable) {
                    if (a.option >= b.option)
                        continue;
                    const double gray = contrast(printTheme().look(a.option).color, printTheme().look(b.option).color);
                    const std::vector<double>& one = runs[a.option];
                    const std::vector<double>& other = runs[b.option];
                    double apart = one.size() == other.size() ? 0 : HUGE_VAL;
                    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
                        apart = std::max(apart, std::abs(one[i] - other[i]));
                    QVERIFY2(gray >= grayTold || apart >= strokesTold,
                             qPrintable(
                                 QStringLiteral("%1, %2: %3, %4").arg(a.id.data(), b.id.data()).arg(gray).arg(apart)));
                }
        }
    }

private:
    /// Strokes and gaps of an option's curve as drawn, in units, until they repeat; none of a solid one.
    static std::vector<double> runsOf(Option option, CurveRole role, double scale)
    {
        constexpr QSize strip(420, 40);
        PlotStage stage(strip, {0, 0, 0, 0});
        stage.setAxes({0, 1}, {0, 1}, false);
        QCPGraph* graph = addCurve(stage.plot);
        graph->setPen(curvePen(printTheme().look(option), role));
        graph->data()->set({{0, 0.5}, {1, 0.5}}, true);
        graph->setVisible(true);
        for (QCPAxis* axis : {stage.plot.xAxis, stage.plot.yAxis}) {
            axis->grid()->setVisible(false);
            axis->setVisible(false);
        }
        stage.plot.setBackground(QBrush(Qt::white));
        const QImage image = imageOf(stage.plot, scale, strip);
        std::vector<double> runs;
        bool wasInk = true;
        int length = 0;
        for (int x = 0; x < image.width(); ++x) {
            int darkest = 255;
            for (int y = 0; y < image.height(); ++y)
                darkest = std::min(darkest, image.pixelColor(x, y).lightness());
            const bool isInk = darkest < (255 + printTheme().look(option).color.lightness()) / 2;
            if (isInk != wasInk) {
                runs.push_back(length / scale);
                length = 0;
            }
            wasInk = isInk;
            ++length;
        }
        if (runs.size() > 4)
            runs.resize(4);
        return runs;
    }
};

QTEST_MAIN(DrawnPartsTest)
#include "drawn_parts_test.moc"
