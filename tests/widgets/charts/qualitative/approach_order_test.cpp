// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/approach_order.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/advice/fit/quality_text.h"
#include "core/scenario/edits.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/text.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Scenario unweighted()
{
    Scenario scenario;
    for (const QualityInfo& row : qualityTable)
        scenario = withWeight(scenario, row.quality, 0);
    return scenario;
}

struct Stage : PlotStage {
    explicit Stage(const Scenario& scenario = {}, QSize size = {1000, 640})
        : PlotStage(size), shown(qualitative(evaluate(scenario))), layout(QSizeF(size), shown)
    {
        plot.axisRect()->setVisible(false);
        order->show(shown, layout);
    }
    /// How many pixels of the row's bar have its approach's color.
    [[nodiscard]] int barLength(std::size_t index)
    {
        const QRectF row = layout.orderRow(index);
        const QImage image = this->image();
        const int y = static_cast<int>(row.center().y() + (layout.textSize() + 6) / 2.0);
        int count = 0;
        for (int x = static_cast<int>(row.left() + layout.dotSize() + 8); x < row.right(); ++x)
            if (image.pixelColor(x, y) == approachColor(Theme::light(), shown.order[index].approach))
                ++count;
        return count;
    }

    Qualitative shown;
    QualitativeLayout layout;
    ApproachOrder* order = new ApproachOrder(plot);
};

} // namespace

class ApproachOrderTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void approachesStandInTheirOrderWithTheirScores()
    {
        Stage stage;
        const QByteArray file = stage.svg();
        const QStringList texts = textsIn(file);
        QVERIFY(texts.contains(toQString(orderTitle(stage.shown))));
        double above = 0;
        for (std::size_t i = 0; i < stage.shown.order.size(); ++i) {
            const qsizetype at = texts.indexOf(toQString(placeInWords(stage.shown, i)));
            QVERIFY(at >= 0);
            QCOMPARE(texts[at + 1], toQString(meanText(*stage.shown.order[i].score)));
            const double top = textBoxes(file)[static_cast<std::size_t>(at)].top();
            QVERIFY(top > above);
            above = top;
        }
        const auto weight = [&](std::size_t index) {
            return structureOf(file).filter(toQString(placeInWords(stage.shown, index))).constFirst();
        };
        QVERIFY(weight(0).contains(QStringLiteral("font-weight 600")));
        QVERIFY(weight(1).contains(QStringLiteral("font-weight 500")));
    }

    /// Five fill it.
    void barsAreToScale()
    {
        Stage stage;
        const double each = stage.barLength(0) / *stage.shown.order[0].score;
        QVERIFY(each > 20);
        for (std::size_t i = 1; i < stage.shown.order.size(); ++i)
            QVERIFY(std::abs(stage.barLength(i) - each * *stage.shown.order[i].score) < 4);
    }

    void whereNothingCountsThereAreNoScores()
    {
        Stage stage(unweighted());
        QVERIFY(!stage.shown.isWeighted());
        const QByteArray file = stage.svg();
        for (std::size_t i = 0; i < stage.shown.order.size(); ++i) {
            const QStringList line = structureOf(file).filter(toQString(placeInWords(stage.shown, i)));
            QVERIFY(!line.isEmpty() && line.constFirst().contains(QStringLiteral("font-weight 500")));
            QCOMPARE(stage.barLength(i), 0);
        }
    }

    void theReasonOfAScoreIsWrittenOutWhereItIsPointedAt()
    {
        Stage stage;
        const qsizetype before = stage.texts().size();
        stage.order->mark({.selected = {},
                           .focused = false,
                           .raised = {},
                           .read = QualityDot{Quality::Privacy, Approach::SelfHosted}});
        const QStringList texts = stage.texts();
        QVERIFY(texts.size() > before);
        const QString words = toQString(scoreInWords(stage.shown, Quality::Privacy, Approach::SelfHosted));
        QVERIFY(words.startsWith(texts[before])); // its first line
        const double bottom = stage.layout.readout().bottom();
        for (const QRectF& box : textBoxes(stage.svg()))
            QVERIFY(box.bottom() <= bottom + 4);
    }

    void theApproachThatIsPointedAtIsMarked_data()
    {
        QTest::addColumn<bool>("selected");
        QTest::addColumn<bool>("focused");
        QTest::addColumn<bool>("raised");
        QTest::addColumn<bool>("marked");
        QTest::newRow("neither") << false << false << false << false;
        QTest::newRow("raised") << false << false << true << true;
        QTest::newRow("selected with the keys") << true << true << false << true;
        QTest::newRow("selected, and the keys elsewhere") << true << false << false << false;
    }
    void theApproachThatIsPointedAtIsMarked()
    {
        QFETCH(const bool, selected);
        QFETCH(const bool, focused);
        QFETCH(const bool, raised);
        QFETCH(const bool, marked);
        Stage stage;
        const Approach approach = stage.shown.order[2].approach;
        QualitativeMarks marks;
        marks.focused = focused;
        if (selected)
            marks.selected = QualityDot{Quality::Cost, approach};
        if (raised)
            marks.raised = approach;
        stage.order->mark(marks);
        for (std::size_t i = 0; i < stage.shown.order.size(); ++i) {
            const QRectF row = stage.layout.orderRow(i);
            QCOMPARE(stage.colorAt({row.left() - 4, row.center().y()}),
                     marked && i == 2 ? Theme::light().softAccent : Theme::light().surface);
        }
    }
};

QTEST_MAIN(ApproachOrderTest)
#include "approach_order_test.moc"
