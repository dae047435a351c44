// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/views.h"

#include "core/charts/view_request.h"
#include "tests/support/settle.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/base/chart_view.h"
#include "widgets/theme.h"

#include <QTest>

#include <qcustomplot.h>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Evaluation ranged()
{
    Scenario scenario;
    scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
    return evaluate(scenario);
}

QByteArray drawn(View view, const ViewRequest& request, const Theme& theme = Theme::light())
{
    PlotStage stage({1100, 620});
    drawView(stage.plot, view, ranged(), request, theme);
    return stage.svg();
}

void addPictures()
{
    QTest::addColumn<View>("view");
    for (const ViewInfo& row : viewTable)
        if (row.isPicture)
            QTest::newRow(row.id.data()) << row.view;
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// A picture has its bands, the fine map, and the steps that its own width has room for: whatever the screen asked.
    void aPictureIsAsFineAsItGets_data() { addPictures(); }
    void aPictureIsAsFineAsItGets()
    {
        QFETCH(const View, view);
        const ViewRequest coarse{.pixels = 3, .bands = false, .cells = {8, 5}};
        QCOMPARE(drawn(view, coarse), drawn(view, {.bands = true, .cells = fineMap}));
    }

    void bandsAndCellsAreTheViewsOwn()
    {
        PlotStage stage({1100, 620});
        drawView(stage.plot, View::BreakEven, ranged(), {}, Theme::light());
        QCOMPARE(stage.seenGraphs(QStringLiteral("bands")).size(), 4); // two edges of focus and baseline
        PlotStage plain({1100, 620});
        seen(View::BreakEven).draw(plain.plot, ranged(), {}, Theme::light());
        QCOMPARE(plain.seenGraphs(QStringLiteral("bands")).size(), 0);
        PlotStage coarse({1100, 620});
        seen(View::Map).draw(coarse.plot, ranged(), {.cells = {8, 5}}, Theme::light());
        QVERIFY(coarse.svg() != drawn(View::Map, {.cells = {8, 5}}));
    }

    void whatPeopleChoseIsDrawn()
    {
        QVERIFY(drawn(View::BreakEven, {.logarithmic = false}) != drawn(View::BreakEven, {}));
        QVERIFY(drawn(View::Sensitivity, {.allInputs = true}) != drawn(View::Sensitivity, {}));
        QVERIFY(drawn(View::Compare, {.others = {evaluate({})}}) != drawn(View::Compare, {}));
    }

    /// What is painted anew goes to the screen by another way than what is painted again.
    void aFrameLooksLikeWhatIsKeptOfIt_data() { addPictures(); }
    void aFrameLooksLikeWhatIsKeptOfIt()
    {
        QFETCH(const View, view);
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            const std::unique_ptr<ChartView> screen(seen(view).makeScreen(nullptr));
            screen->resize(900, 600);
            screen->setTheme(*theme);
            screen->setEvaluation(evaluate(Scenario{}), true);
            screen->show();
            settle();
            Scenario scenario;
            scenario.parameters.gpuRate = 1.5;
            screen->setEvaluation(evaluate(scenario), true);
            auto* plot = screen->findChild<QCustomPlot*>();
            const QImage frame = plot->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QImage kept = plot->grab().toImage().convertToFormat(QImage::Format_RGB32);
            QVERIFY(frame == kept);
        }
    }

    void everyPictureHasItsTheme_data() { addPictures(); }
    void everyPictureHasItsTheme()
    {
        QFETCH(const View, view);
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()})
            QVERIFY(drawn(view, {}, *theme).contains("fill=\"" + theme->surface.name().toLatin1() + '"'));
    }

    void everyViewHasAScreenOfItsOwn()
    {
        QWidget parent;
        QSet<QByteArray> kinds;
        for (const ViewInfo& row : viewTable) {
            QCOMPARE(seen(row.view).view, row.view);
            const ChartView* screen = seen(row.view).makeScreen(&parent);
            QCOMPARE(screen->parentWidget(), &parent);
            kinds.insert(screen->metaObject()->className());
        }
        QCOMPARE(kinds.size(), static_cast<qsizetype>(viewTable.size()));
    }
};

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
