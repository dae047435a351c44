// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_plot.h"

#include "tests/support/picture_structure.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/portfolio/portfolio_layout.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/theme.h"

#include <QPicture>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Scenario tasksOf(int count, const std::string& name)
{
    RandomScenarios random(7);
    Scenario scenario = closeTasks(random, count);
    for (std::size_t i = 0; i < scenario.tasks.size(); ++i)
        scenario.tasks[i].name = name + std::to_string(i);
    return scenario;
}

} // namespace

class PortfolioPlotTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void noTextCoversAnother_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("size");
        for (const int count : {0, 1, 5, 12, 40, 200, 5000})
            for (const QSize& size : {QSize(1280, 720), QSize(1920, 1080), QSize(720, 720)})
                QTest::addRow("%d in %d x %d", count, size.width(), size.height()) << count << size;
    }
    void noTextCoversAnother()
    {
        QFETCH(int, count);
        QFETCH(QSize, size);
        const Scenario scenario = tasksOf(count, "A rather long name of a task, number ");
        PictureOptions options{.pixels = size, .theme = &Theme::light(), .view = View::Portfolio};
        const QByteArray svg = svgBytes(evaluate(scenario), options, SvgText::AsText);
        const QStringList texts = textsIn(svg);
        const std::vector<QPolygonF> ink = textInk(svg);
        QCOMPARE(ink.size(), static_cast<std::size_t>(texts.size()));
        const QRectF around(QPointF(), QSizeF(size) * 2);
        for (std::size_t i = 0; i < ink.size(); ++i) {
            const QString& text = texts[static_cast<qsizetype>(i)];
            QVERIFY2(around.contains(ink[i].boundingRect().center()), qPrintable(text));
            for (std::size_t k = i + 1; k < ink.size(); ++k)
                QVERIFY2(!ink[i].intersects(ink[k]), qPrintable(text + " | " + texts[static_cast<qsizetype>(k)]));
        }
    }

    /// Nobody can point at a slide's column to read the rest of its name.
    void aLongNameTakesTwoLinesWhereColumnsAreWide()
    {
        Scenario scenario = tasksOf(11, "t");
        scenario.tasks[4].name = "Medical reports: pick out findings";
        PortfolioLayout layout = portfolioLayout(portfolioChart(evaluate(scenario)), {820, 311}, Medium::Picture);
        QVERIFY(layout.names && !layout.numbers);
        QCOMPARE(layout.linesOf("Medical reports: pick out findings", 5),
                 QStringList({"Medical reports:", "pick out findings"}));
        QCOMPARE(layout.linesOf("Mail", 5), QStringList("Mail"));
        layout = portfolioLayout(portfolioChart(evaluate(scenario)), {420, 311}, Medium::Picture);
        QCOMPARE(layout.linesOf("Medical reports: pick out findings", 5).size(), 1);
    }

    void namesStandWhereEachHasAPlace()
    {
        const auto named = [](int count, QSize size) {
            return portfolioLayout(portfolioChart(evaluate(tasksOf(count, "Task "))), size, Medium::Picture).names;
        };
        QVERIFY(named(12, {900, 500}));
        QVERIFY(!named(12, {240, 500}));
        QVERIFY(!named(12, {900, 200}));
        QVERIFY(!named(200, {900, 500}));
    }

    void columnsAreToScale()
    {
        PlotStage stage;
        PortfolioPlot drawing(stage.plot, Medium::Picture);
        const PortfolioChart chart = portfolioChart(evaluate(fiveTasks()));
        drawing.show(chart);
        QVERIFY(!stage.image().isNull());
        const double scale = drawing.column(0).height() / chart.steps[0].total();
        for (std::size_t i = 0; i < chart.steps.size(); ++i) {
            QVERIFY(qAbs(drawing.column(i).height() - scale * chart.steps[i].total()) < 0.01);
            QCOMPARE(drawing.stepAt(drawing.column(i).center()), std::optional(i));
        }
        QVERIFY(drawing.calloutRect().intersects(drawing.column(chart.best).adjusted(-60, -60, 60, 0)));
        QCOMPARE(drawing.stepAt(QPointF(2, 300)), std::optional<std::size_t>());
        QCOMPARE(drawing.stepAt(QPointF(400, 2)), std::optional<std::size_t>());
    }

    /// What is drawn of many tasks is bounded by the pixels, not by the tasks.
    void fiveThousandTasksAreNotDrawnOneByOne()
    {
        const auto drawn = [](int tasks) {
            PlotStage stage;
            PortfolioPlot drawing(stage.plot, Medium::Picture);
            drawing.show(portfolioChart(evaluate(tasksOf(tasks, "t"))));
            QPicture commands;
            QCPPainter painter(&commands);
            stage.plot.toPainter(&painter, 800, 500);
            painter.end();
            return commands.size();
        };
        const uint some = drawn(2500);
        QVERIFY2(drawn(5000) < 1.2 * some, qPrintable(QStringLiteral("%1 %2").arg(some).arg(drawn(5000))));
    }
};

QTEST_MAIN(PortfolioPlotTest)
#include "portfolio_plot_test.moc"
