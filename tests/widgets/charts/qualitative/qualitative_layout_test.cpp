// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_layout.h"

#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class QualitativeLayoutTest : public QObject {
    Q_OBJECT

private:
    Qualitative m_qualitative;

private slots:
    void initTestCase()
    {
        loadFonts();
        m_qualitative = qualitative(evaluate({}));
    }

    void sizes_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSize size : {QSize(620, 500), QSize(760, 560), QSize(1200, 640), QSize(1600, 1200)})
            QTest::addRow("%d × %d", size.width(), size.height()) << QSizeF(
                size.width(), std::max(size.height(), QualitativeLayout::leastHeight(size.width(), m_qualitative)));
    }
    /// Whatever the size: all that is there has room, nothing lies on something else, and a point finds what it is in.
    void sizes()
    {
        QFETCH(const QSizeF, size);
        const QualitativeLayout layout(size, m_qualitative);
        const QRectF all(QPointF(), size);
        QVERIFY(all.contains(layout.notes()) && all.contains(layout.title()));
        double bottom = layout.title().bottom();
        for (const Quality quality : enumerators<Quality>) {
            const QRectF row = layout.row(quality);
            QVERIFY(row.top() >= bottom);
            bottom = row.bottom();
            QVERIFY(layout.name(quality).right() < layout.xOf(lowestScore));
            QVERIFY(row.top() < layout.scaleY(quality) && layout.scaleY(quality) < row.bottom());
            QVERIFY(layout.weightWord(quality).top() >= layout.scaleY(quality));
            for (int weight = 1; weight <= highestWeight; ++weight) {
                const QRectF bar = layout.weightBar(quality, weight);
                QVERIFY(row.contains(bar) && bar.right() < layout.xOf(lowestScore));
                QVERIFY(layout.weightAt(bar.center()) == std::pair(quality, weight));
                QVERIFY(layout.weightAt(bar.bottomLeft() + QPointF(0, 5)) == std::pair(quality, weight));
            }
            for (const Approach approach : enumerators<Approach>) {
                const QPointF dot = layout.dot({quality, approach});
                QVERIFY(layout.dotAt(dot) == (QualityDot{quality, approach}));
                QVERIFY(layout.scaleAt(dot) == quality);
                QVERIFY(dot.x() < layout.orderRow(0).left());
            }
        }
        QVERIFY(layout.notes().top() >= bottom);
        for (std::size_t i = 0; i < approachTable.size(); ++i) {
            const QRectF row = layout.orderRow(i);
            QVERIFY(all.contains(row) && row.left() >= layout.row(Quality::Cost).right() - 30);
            QVERIFY(layout.orderAt(row.center()) == i);
        }
        QVERIFY(layout.readout().top() > layout.orderRow(approachTable.size() - 1).bottom());
        QVERIFY(!layout.dotAt(all.center() + QPointF(0, size.height())) && !layout.scaleAt({0, 0}));
        QVERIFY(!layout.orderAt({0, 0}) && !layout.weightAt({0, 0}));
    }

    void scoresStandOnAScale()
    {
        const QualitativeLayout layout({1200, 640}, m_qualitative);
        const double from = layout.xOf(lowestScore);
        const double to = layout.xOf(highestScore);
        for (int score = lowestScore; score <= highestScore; ++score) {
            const double share = static_cast<double>(score - lowestScore) / (highestScore - lowestScore);
            QCOMPARE(layout.xOf(score), from + share * (to - from));
            QCOMPARE(layout.scoreAt(layout.xOf(score)), score);
            QCOMPARE(layout.scoreAt(layout.xOf(score + 0.4)), score);
        }
        QCOMPARE(layout.scoreAt(-1000), static_cast<int>(lowestScore));
        QCOMPARE(layout.scoreAt(5000), static_cast<int>(highestScore));
    }

    /// Of equal scores each has its own place, beside one another.
    void equalScoresStandBesideEachOther()
    {
        Qualitative same = m_qualitative;
        for (const Approach approach : enumerators<Approach>)
            same.scores[Quality::Cost][approach].inForce = highestScore;
        const QualitativeLayout layout({1200, 640}, same);
        double before = 0;
        for (const Approach approach : enumerators<Approach>) {
            const double x = layout.dot({Quality::Cost, approach}).x();
            QVERIFY(x >= before + layout.dotSize());
            before = x;
        }
        QVERIFY(before < layout.orderRow(0).left());
    }

    void moreNotesNeedMoreHeight()
    {
        QVERIFY(QualitativeLayout::leastHeight(300, m_qualitative) >
                QualitativeLayout::leastHeight(1600, m_qualitative));
    }
};

QTEST_MAIN(QualitativeLayoutTest)
#include "qualitative_layout_test.moc"
