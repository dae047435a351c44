// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/contour.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

class ContourTest : public QObject {
    Q_OBJECT

private slots:
    void aStraightLineIsFoundWhereItIs()
    {
        const std::vector<double> xs{0, 0.25, 1};
        const std::vector<double> ys{0, 0.5, 1};
        std::vector<double> values;
        for (const double y : ys)
            for (const double x : xs)
                values.push_back(2 * x + y - 1.2);
        const auto pieces = signChanges(xs, ys, values);
        QCOMPARE(pieces.size(), std::size_t{3}); // of four squares the line misses the lower left one
        for (const PlaneSegment& piece : pieces)
            for (const PlanePoint& end : {piece.from, piece.to})
                QVERIFY(std::abs(2 * end.x + end.y - 1.2) < 1e-12);
    }

    void saddle()
    {
        const std::vector<double> ends{0, 1};
        const auto high = signChanges(ends, ends, {3, -1, -1, 3});
        QCOMPARE(high.size(), std::size_t{2});
        for (const PlaneSegment& piece : high) // the middle is above: the lower corners are cut off
            QCOMPARE(std::abs(piece.from.x - piece.to.x), 0.25);
        const auto low = signChanges(ends, ends, {1, -3, -3, 1});
        for (const PlaneSegment& piece : low)
            QCOMPARE(std::abs(piece.from.x - piece.to.x), 0.25);
        QCOMPARE(high.front().from.x, 0.75);
        QCOMPARE(low.back().to.x, 0.25);
        QVERIFY(signChanges(ends, ends, {1, 1, 1, 1}).empty());
    }
};

QTEST_APPLESS_MAIN(ContourTest)
#include "contour_test.moc"
