// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparison_chart.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/charts/compare/compare_plot.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize size(900, 520);

/// Every option, of which the steps and slopes are such that lines fall between rows of pixels as well.
Scenario everyOption()
{
    Scenario scenario;
    for (const OptionInfo& row : optionTable)
        scenario.shown.insert(row.option);
    scenario.pin = pinOf(scenario);
    scenario.parameters.gpuRate = 1.13;
    scenario.parameters.apiInputPrice *= 1.07;
    scenario.ranges.emplace("gpu_rate", Range{0.6, 1.9});
    scenario.ranges.emplace("api_input_price", Range{2.5, 4.5});
    return scenario;
}

/// A plot of one of the views that have curves, as it is on screen.
struct Drawn {
    Drawn(const QString& view, const Theme& theme)
    {
        plot.setGeometry(QRect(QPoint(), size));
        plot.setViewport(QRect(QPoint(), size));
        const Evaluation evaluation = evaluate(everyOption());
        if (view.startsWith(QLatin1String("break-even"))) {
            breakEven = std::make_unique<BreakEvenPlot>(plot, Medium::Screen);
            breakEven->setTheme(theme);
            const BreakEvenChart chart = breakEvenChart(
                evaluation, {.logarithmic = !view.endsWith(QLatin1String("linear")), .pixels = 700, .bands = true});
            breakEven->makeRoom(chart);
            breakEven->show(chart);
        } else if (view == QLatin1String("over-time")) {
            overTime = std::make_unique<OverTimePlot>(plot, Medium::Screen);
            overTime->setTheme(theme);
            overTime->show(overTimeChart(evaluation, {.bands = true}));
        } else {
            ViewRequest request{.pixels = 700};
            Scenario other = everyOption();
            other.name = "Longer";
            other.parameters.inputTokens *= 2.7;
            request.others.emplace_back(evaluate(other));
            compare = std::make_unique<ComparePlot>(plot, Medium::Screen);
            compare->setTheme(theme);
            const ComparisonChart chart = comparisonChart(evaluation, request);
            compare->makeRoom(chart);
            compare->show(chart);
        }
        plot.layer(QStringLiteral("overlay"))->setVisible(false);
        plot.xAxis->grid()->setVisible(false);
        plot.yAxis->grid()->setVisible(false);
    }

    /// One curve alone before its bands, or only these.
    QImage image(QCPGraph* only, double scale)
    {
        std::vector<QCPGraph*> hidden;
        for (int i = 0; i < plot.graphCount(); ++i)
            if (plot.graph(i) != only && plot.graph(i)->visible() && plot.graph(i)->pen().style() != Qt::NoPen) {
                plot.graph(i)->setVisible(false);
                hidden.push_back(plot.graph(i));
            }
        QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
        QCPPainter painter(&image);
        painter.scale(scale, scale);
        plot.toPainter(&painter, size.width(), size.height());
        painter.end();
        for (QCPGraph* graph : hidden)
            graph->setVisible(true);
        return image;
    }

    QCustomPlot plot;
    std::unique_ptr<BreakEvenPlot> breakEven;
    std::unique_ptr<OverTimePlot> overTime;
    std::unique_ptr<ComparePlot> compare;
};

/// The best contrast that each column of pixels has along a curve to what is behind it; 0 where the curve leaves the
/// area, and so is not whole.
std::vector<double> bestContrasts(const QImage& image, const QImage& behind, const QRect& area)
{
    std::vector<double> best;
    for (int x = area.left(); x <= area.right(); ++x) {
        double most = 1;
        for (int y = area.top(); y <= area.bottom(); ++y)
            if (image.pixel(x, y) != behind.pixel(x, y))
                most = std::max(most, contrast(image.pixelColor(x, y), behind.pixelColor(x, y)));
        const bool leaves = image.pixel(x, area.top()) != behind.pixel(x, area.top()) ||
                            image.pixel(x, area.bottom()) != behind.pixel(x, area.bottom());
        best.push_back(leaves ? 0 : most);
    }
    return best;
}

constexpr double inked = 1.02;

/// The least of all columns of a line without gaps, but for its ends.
double leastOfLine(const std::vector<double>& best)
{
    double least = HUGE_VAL;
    for (std::size_t x = 1; x + 1 < best.size(); ++x)
        if (best[x - 1] > inked && best[x] > inked && best[x + 1] > inked)
            least = std::min(least, best[x]);
    return least;
}

/// The least of the best that each stroke has, but for what is left of them at the ends of the area.
double leastOfStrokes(const std::vector<double>& best)
{
    std::size_t from = 1;
    while (from < best.size() && (best[from] > inked || best[from - 1] > inked || best[from] == 0))
        ++from;
    std::size_t to = best.size() - 1;
    while (to > from && (best[to] > inked || best[to - 1] > inked || best[to - 1] == 0))
        --to;
    double least = HUGE_VAL;
    for (std::size_t x = from; x + 1 < to; ++x)
        if (best[x] > inked && best[x] >= best[x - 1] && best[x] >= best[x + 1] && best[x + 1] > 0)
            least = std::min(least, best[x]);
    return least;
}

} // namespace

/// What is drawn of a curve, in pixels: not the color that its pen has.
class DrawnCurvesTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void everyCurveStandsOut_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<const Theme*>("theme");
        QTest::addColumn<double>("scale");
        for (const char* view : {"break-even", "break-even linear", "over-time", "compare"})
            for (const auto& [name, theme] : {std::pair("light", &Theme::light()), std::pair("dark", &Theme::dimmed())})
                for (const double scale : {1.0, 1.5, 2.0})
                    QTest::addRow("%s, %s, %.1f", view, name, scale) << QString::fromLatin1(view) << theme << scale;
    }
    void everyCurveStandsOut()
    {
        constexpr double readable = 3; // WCAG 2.2, what is no text
        QFETCH(const QString, view);
        QFETCH(const Theme*, theme);
        QFETCH(const double, scale);
        Drawn drawn(view, *theme);
        const QRectF area = QRectF(drawn.plot.axisRect()->rect()).adjusted(1, 1, -1, -1);
        const QImage behind = drawn.image(nullptr, scale);
        int curves = 0;
        for (int i = 0; i < drawn.plot.graphCount(); ++i) {
            QCPGraph* graph = drawn.plot.graph(i);
            if (!graph->visible() || graph->pen().style() == Qt::NoPen)
                continue;
            ++curves;
            QVERIFY(graph->pen().widthF() >= 1.5 && graph->pen().color().alpha() == 255);
            const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect();
            const double strokes = leastOfStrokes(bestContrasts(drawn.image(graph, scale), behind, pixels));
            QPen solid = graph->pen(); // without gaps, every place of it can be measured
            solid.setStyle(Qt::SolidLine);
            graph->setPen(solid);
            const double line = leastOfLine(bestContrasts(drawn.image(graph, scale), behind, pixels));
            QVERIFY2(std::isfinite(line) && line >= readable && strokes >= readable,
                     qPrintable(QStringLiteral("%1 %2: %3, %4").arg(i).arg(graph->name()).arg(line).arg(strokes)));
        }
        QVERIFY(curves >= 3);
    }
};

QTEST_MAIN(DrawnCurvesTest)
#include "drawn_curves_test.moc"
