// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/cumulative_panel.h"

#include "core/words/phrases.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A quarter of the cases from −10 to 0, half of them from 0 to 10, and a quarter nowhere.
DistributionChart::Panel made()
{
    DistributionChart::Panel panel;
    panel.axisName = verbatim("Dollars");
    panel.histogram = {{{-10, 0, 0.25}, {0, 10, 0.5}}, {{-10, 0}, {0, 0.25}, {10, 0.75}}, 0.25, false, {}};
    panel.histogram.percentiles = {-6, 5, std::nullopt};
    return panel;
}

struct Stage : PlotStage {
    explicit Stage(const DistributionChart::Panel& shown = made(), const Message& note = {})
    {
        panel->setTheme(Theme::light(), Medium::Picture);
        panel->setPanel(shown, verbatim("Share of cases up to a value"), note);
    }
    CumulativePanel* panel = new CumulativePanel(plot, *plot.axisRect(), TickLabels::Kind::Money);
};

} // namespace

class CumulativePanelTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void theLineHasTheWholeScale()
    {
        Stage stage;
        const QColor line = Theme::light().text;
        QVERIFY(stage.colorAt(stage.pixelOf(-4, 0.15)).lightness() < 100);
        QCOMPARE(stage.colorAt(stage.pixelOf(-4, 0.15) + QPointF(0, 12)), QColor(Qt::white));
        QVERIFY(stage.texts().contains(QStringLiteral("100 %")));
        QVERIFY(stage.countOf(line.name() + QStringLiteral(", stroke-width 2")) == 1);
    }

    void percentilesThatExistAreRingsOnTheLine()
    {
        const QString ring = QStringLiteral("fill #ffffff, stroke #1b1f24, stroke-width 1.5");
        QCOMPARE(Stage().countOf(ring), 2);
        DistributionChart::Panel panel = made();
        panel.histogram.percentiles.p90 = 9;
        QCOMPARE(Stage(panel).countOf(ring), 3);
        panel.histogram.percentiles = {};
        QCOMPARE(Stage(panel).countOf(ring), 0);
    }

    void bothAxesAreNamed()
    {
        Stage stage;
        QVERIFY(stage.boxOf(QStringLiteral("Share of cases up to a value")).bottom() <= stage.area().top());
        QVERIFY(stage.boxOf(QStringLiteral("Dollars")).top() >= stage.area().bottom());
    }

    void underANoteThereIsNothing() { QVERIFY(Stage(made(), verbatim("Give an input a range")).texts().isEmpty()); }
};

QTEST_MAIN(CumulativePanelTest)
#include "cumulative_panel_test.moc"
