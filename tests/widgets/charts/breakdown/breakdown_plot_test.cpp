// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_plot.h"

#include "core/model/monthly_cost.h"
#include "core/scenario/file/presets.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t tokens = 0;
constexpr std::size_t people = 3;

struct Stage : PlotStage {
    explicit Stage(QSize size = {900, 560}) : PlotStage(size) { drawing.show(chart); }

    BreakdownChart chart = breakdownChart(evaluate({}));
    BreakdownPlot drawing{plot, Medium::Picture};
};

} // namespace

class BreakdownPlotTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// The dearest option's bar ends where the axis does.
    void barsAreToScale()
    {
        const Stage stage;
        const BreakdownBar& dearest = stage.chart.bars.back();
        const QRectF first = stage.drawing.segmentRect(dearest.option, dearest.segments.front().component);
        const QRectF last = stage.drawing.segmentRect(dearest.option, dearest.segments.back().component);
        const double staff = evaluate({}).of(Option::RentedGpu).monthly.staff;
        QVERIFY(std::abs(first.left() - stage.area().left()) <= 1);
        QVERIFY(std::abs(last.right() - stage.area().right()) <= 1);
        QVERIFY(std::abs(stage.drawing.segmentRect(Option::RentedGpu, people).width() -
                         staff / stage.chart.top * stage.area().width()) <= 1);
    }

    void whatIsNotThereIsNowhere()
    {
        const Stage stage;
        QVERIFY(stage.drawing.segmentRect(Option::ServerlessGpu, tokens).isEmpty()); // not shown
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, people).isEmpty());   // it has none
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, 99).isEmpty());
    }

    void aPlaceSaysWhatIsThere()
    {
        const Stage stage;
        const QRectF staff = stage.drawing.segmentRect(Option::RentedGpu, people);
        const auto inside = stage.drawing.placeAt(staff.center());
        QVERIFY(inside.has_value());
        QCOMPARE(inside->text, QStringLiteral("Rented GPU\nPeople: 1600.00 US dollars a month"));
        QCOMPARE(inside->rect, staff);
        const auto beside = stage.drawing.placeAt({10, staff.center().y()});
        QVERIFY(beside.has_value());
        const auto& bars = stage.chart.bars;
        const auto rented =
            std::ranges::find_if(bars, [](const BreakdownBar& bar) { return bar.option == Option::RentedGpu; });
        QCOMPARE(beside->text, QStringLiteral("Rented GPU\n") + toQString(rented->totalExact));
        QVERIFY(beside->rect.contains(staff));
        QVERIFY(!stage.drawing.placeAt({300, 5}));
    }

    void aPointFindsTheOptionOfItsRow()
    {
        const Stage stage;
        for (const BreakdownBar& bar : stage.chart.bars) {
            const QRectF segment = stage.drawing.segmentRect(bar.option, bar.segments.front().component);
            for (const double x : {2.0, segment.center().x(), 898.0})
                QVERIFY(stage.drawing.optionAt({x, segment.center().y()}) == bar.option);
        }
        QVERIFY(!stage.drawing.optionAt({300, 5}));
    }

    /// On a stage and in the window, of every preset: what costs most says its name and its amount, and whatever is
    /// more than a twentieth of the longest bar one of both. In the smallest chart, where a twentieth is some 15 pixels
    /// and a row under a bar has room for few names, that holds from a tenth on.
    void partsThatMatterAreSaid_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("share"); // of the longest bar, from which on a part is said
        QTest::newRow("560×330") << QSize(560, 330) << 0.1;
        for (const QSize size : {QSize(640, 300), QSize(760, 420), QSize(1000, 560), QSize(1600, 700)})
            QTest::addRow("%d×%d", size.width(), size.height()) << size << 0.05;
    }
    void partsThatMatterAreSaid()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, share);
        for (const Preset& preset : presets()) {
            PlotStage stage(size);
            BreakdownPlot drawing(stage.plot, Medium::Screen);
            const BreakdownChart chart = breakdownChart(evaluate(preset.scenario));
            drawing.show(chart);
            const QByteArray file = stage.svg();
            const QStringList texts = textsIn(file);
            const std::vector<QRectF> boxes = textBoxes(file);
            for (const BreakdownBar& bar : chart.bars) {
                const auto cost = [](const BreakdownSegment& each) { return each.to - each.from; };
                const auto largest = std::ranges::max_element(bar.segments, {}, cost);
                const QRectF first = drawing.segmentRect(bar.option, bar.segments.front().component);
                const auto says = [&](const QString& text) { // in the bar or under it
                    for (qsizetype i = 0; i < texts.size(); ++i)
                        if (const QRectF& box = boxes[static_cast<std::size_t>(i)];
                            texts[i] == text && box.top() > first.top() - 4 && box.top() < first.bottom() + 10)
                            return true;
                    return false;
                };
                for (auto part = bar.segments.begin(); part != bar.segments.end(); ++part) {
                    const QString label = toQString(part->label);
                    const QString value = toQString(part->value);
                    const bool both = says(toQString(part->named)) || (says(label) && says(value));
                    const QByteArray where =
                        (preset.id + ": " + std::string(info(bar.option).id) + ' ').c_str() +
                        (toQString(part->named) + QStringLiteral(" of ") + texts.join(u'|')).toUtf8();
                    if (part == largest)
                        QVERIFY2(both, where);
                    if (cost(*part) >= share * chart.top)
                        QVERIFY2(both || says(label) || says(value), where);
                }
            }
        }
    }

    void inASmallPlotThereIsStillAPlot()
    {
        const Stage stage({380, 260});
        QVERIFY(stage.drawing.segmentRect(Option::FrontierApi, tokens).width() > 60);
    }
};

QTEST_MAIN(BreakdownPlotTest)
#include "breakdown_plot_test.moc"
