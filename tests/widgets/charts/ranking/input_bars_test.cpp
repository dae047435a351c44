// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars.h"

#include "tests/widgets/charts/plot_stage.h"
#include "tests/widgets/charts/ranking/input_bars_stub.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PlotStage {
    explicit Stage(std::size_t count) : PlotStage({800, 500}, {100, 84, 20, 56})
    {
        setAxes({0, 10}, {0, 1}, false);
        bars->setCount(count);
    }
    StubBars* bars = new StubBars(plot);
};

} // namespace

class InputBarsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// The row that belongs to no input takes part in the height, and stands above.
    void rowsShareTheHeightUpToALimit()
    {
        const Stage few(2);
        QCOMPARE(few.bars->rowAt(0), QRectF(0, few.area().top(), few.area().right(), InputBars::largestRow));
        QCOMPARE(few.bars->row(0), few.bars->rowAt(1));
        QCOMPARE(few.bars->row(1).top(), few.bars->row(0).bottom());
        const Stage many(19);
        QCOMPARE(many.bars->row(3).height(), many.area().height() / 20);
        QVERIFY(std::abs(many.bars->row(18).bottom() - many.area().bottom()) < 1.01);
        QCOMPARE(many.bars->bar(3).height(), std::round(many.area().height() / 20 * 0.62));
        QCOMPARE(few.bars->bar(1).height(), 24.0);
        QVERIFY(std::abs(few.bars->bar(1).center().y() - few.bars->row(1).center().y()) <= 1);
    }

    void labelsAndValuesHaveTheRoomOfTheLongest()
    {
        const QStringList texts{QStringLiteral("x"), QStringLiteral("Something rather long")};
        const double label = QFontMetricsF(textFont(12, QFont::Medium)).horizontalAdvance(texts[1]);
        QCOMPARE(StubBars::labelWidth(texts, 2000), static_cast<int>(std::ceil(label + 26)));
        QCOMPARE(StubBars::labelWidth(texts, 100), 46);
        QCOMPARE(StubBars::markWidth(texts), std::ceil(QFontMetricsF(textFont(12)).horizontalAdvance(texts[1]) + 12));
        QCOMPARE(StubBars::markWidth({QStringLiteral("x")}), 56.0);
    }

    void whatStandsBesideABar()
    {
        Stage stage(1);
        const QRectF bar = stage.bars->bar(0);
        QVERIFY(stage.boxOf(QStringLiteral("left")).right() <= bar.left());
        QVERIFY(stage.boxOf(QStringLiteral("right")).left() >= bar.right());
        QVERIFY(stage.boxOf(QStringLiteral("Input 0")).right() <= stage.area().left());
        QVERIFY(stage.boxOf(QStringLiteral("Title")).bottom() < stage.area().top());
        QVERIFY(stage.boxOf(QStringLiteral("Axis")).top() > stage.area().bottom());
    }

    void aHoveredBarIsMarked()
    {
        Stage stage(3);
        const QPointF beside(6, stage.bars->row(1).center().y());
        const QString accent = Theme::light().accent.name();
        QVERIFY(stage.colorAt(beside) != Theme::light().softAccent);
        QCOMPARE(stage.countOf("fill " + accent + " \"Input"), 0);
        stage.bars->setHovered(1);
        QCOMPARE(stage.colorAt(beside), Theme::light().softAccent);
        QCOMPARE(stage.countOf("fill " + accent + " \"Input 1"), 1);
        QVERIFY(stage.colorAt({6, stage.bars->row(2).center().y()}) != Theme::light().softAccent);
    }
};

QTEST_MAIN(InputBarsTest)
#include "input_bars_test.moc"
