// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_faults.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// However far the chart is zoomed, and whatever is shown: every text can be read.
class BreakEvenTextsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void noTextStandsOverAnother_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("all");
        QTest::addColumn<ChartFrame>("frame");
        for (const QSize size : {QSize(620, 360), QSize(900, 520), QSize(1300, 800)})
            for (const bool all : {false, true}) {
                const auto row = [&](const char* name, const ChartFrame& frame) {
                    QTest::addRow("%s, %d, %s", name, size.width(), all ? "all" : "some") << size << all << frame;
                };
                row("as it is", {});
                row("linear", {{0, 2e6}, {0, 1.4e4}, false});
                row("linear and low", {{0, 2e6}, {0, 5000}, false});
                row("closer", {{2e5, 3e6}, {1e3, 2e4}, true});
                row("over the upper edge", {{1e3, 1e8}, {1, 1e4}, true});
                row("all leave above", {{1e4, 1e8}, {100, 6e3}, true});
                row("under the lower edge", {{1e5, 1e7}, {2e4, 1e6}, true});
                row("around the crossing", {{6e5, 7e5}, {3.5e3, 4e3}, true});
                row("far to the right", {{1e7, 1e8}, {1e3, 1e6}, true});
            }
    }
    void noTextStandsOverAnother()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, all);
        QFETCH(const ChartFrame, frame);
        Scenario scenario;
        if (all)
            for (const OptionInfo& row : optionTable)
                scenario.shown.insert(row.option);
        ViewRequest request;
        if (frame.volume.high > 1)
            request.frame = frame;
        const BreakEvenChart chart = breakEvenChart(evaluate(scenario), request);
        PlotStage stage(size);
        BreakEvenPlot drawing(stage.plot, Medium::Picture);
        drawing.makeRoom(chart);
        drawing.show(chart);
        const QStringList faults = textFaults(stage.svg(), QRectF(QPointF(), QSizeF(size)), size.height());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        for (const auto& series : chart.series)
            QVERIFY2(stage.texts().contains(QString::fromUtf8(info(series.option).name.data())),
                     info(series.option).id.data());
    }
};

QTEST_MAIN(BreakEvenTextsTest)
#include "break_even_texts_test.moc"
