// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_line.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

namespace {

constexpr QRectF area(0, 0, 100, 50);
constexpr double none = std::numeric_limits<double>::quiet_NaN();

QPolygonF line(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

} // namespace

class CurveLineTest : public QObject {
    Q_OBJECT

private slots:
    void aLineIsCutToTheArea_data()
    {
        QTest::addColumn<QPolygonF>("whole");
        QTest::addColumn<QList<QPolygonF>>("pieces");
        const auto row = [](const char* name, const QPolygonF& whole, const QList<QPolygonF>& pieces) {
            QTest::newRow(name) << whole << pieces;
        };
        row("nothing", {}, {});
        row("a point", line({{1, 1}}), {});
        row("inside", line({{1, 1}, {50, 20}, {99, 40}}), {line({{1, 1}, {50, 20}, {99, 40}})});
        row("outside", line({{1, -1}, {99, -20}}), {});
        row("past a corner", line({{-20, 10}, {10, -20}}), {});
        row("through", line({{-100, 25}, {200, 25}}), {line({{0, 25}, {100, 25}})});
        row("out and in again", line({{10, 25}, {10, 75}, {30, 75}, {30, 25}}),
            {line({{10, 25}, {10, 50}}), line({{30, 50}, {30, 25}})});
        row("far away", line({{10, 25}, {10, 1e9}}), {line({{10, 25}, {10, 50}})});
        row("a gap", line({{1, 1}, {5, 1}, {none, none}, {7, 1}, {9, 1}}),
            {line({{1, 1}, {5, 1}}), line({{7, 1}, {9, 1}})});
        row("no end", line({{1, 1}, {5, std::numeric_limits<double>::infinity()}}), {});
    }
    void aLineIsCutToTheArea()
    {
        QFETCH(const QPolygonF, whole);
        QFETCH(const QList<QPolygonF>, pieces);
        const std::vector<QPolygonF> found = piecesWithin(whole, area);
        QCOMPARE(QList<QPolygonF>(found.begin(), found.end()), pieces);
    }

    void longLinesOverlapWhereTheyMeet()
    {
        const LineParts corner = partsOf(line({{0, 0}, {10, 0}, {10, 5}}), 2);
        QCOMPARE(corner.singles,
                 QVector<QLineF>({QLineF(QPointF(0, 0), QPointF(11, 0)), QLineF(QPointF(10, -1), QPointF(10, 5))}));
        QVERIFY(corner.joined.empty());
        QCOMPARE(partsOf(line({{3, 3}, {4, 3}}), 2).singles, QVector<QLineF>({QLineF(QPointF(3, 3), QPointF(4, 3))}));
        QVERIFY(partsOf(line({{3, 3}}), 2).singles.isEmpty());
    }

    void shortLinesStayJoined()
    {
        const LineParts stairs = partsOf(line({{0, 0}, {10, 0}, {10, 2}, {12, 2}, {12, 2}, {30, 2}}), 2);
        QCOMPARE(stairs.singles,
                 QVector<QLineF>({QLineF(QPointF(0, 0), QPointF(11, 0)), QLineF(QPointF(11, 2), QPointF(30, 2))}));
        QCOMPARE(stairs.joined, std::vector<QPolygonF>({line({{10, 0}, {10, 2}, {12, 2}, {12, 2}})}));
    }

    void whatNobodySeesIsLeftOut()
    {
        const QPolygonF straight = line({{0, 0}, {1, 0.05}, {2, -0.05}, {3, 0}});
        QCOMPARE(simplified(straight, 0.1), line({{0, 0}, {3, 0}}));
        QCOMPARE(simplified(straight, 0.01), straight);
        const QPolygonF steps = line({{0, 0}, {9, 0}, {9, 4}, {20, 4}, {20, 8}});
        QCOMPARE(simplified(steps, 0.1), steps);
        QPolygonF bow;
        for (int x = 0; x <= 400; ++x)
            bow << QPointF(x, 100 * std::sin(x / 130.0));
        const QPolygonF fewer = simplified(bow, 0.1);
        QVERIFY(fewer.size() < 60 && fewer.size() > 10);
        for (qsizetype i = 1; i < fewer.size(); ++i) // each point left out is as near as that
            for (double x = fewer[i - 1].x(); x < fewer[i].x(); ++x) {
                const double share = (x - fewer[i - 1].x()) / (fewer[i].x() - fewer[i - 1].x());
                const double y = fewer[i - 1].y() + share * (fewer[i].y() - fewer[i - 1].y());
                QVERIFY(std::abs(y - 100 * std::sin(x / 130.0)) < 0.15);
            }
    }

    void straightPiecesStandOnPixels_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("y"); // device pixels, of the line's middle
        QTest::newRow("one and a half") << 1.5 << 1.0 << 7.5;
        QTest::newRow("two") << 2.0 << 1.0 << 7.0;
        QTest::newRow("two and a half") << 2.5 << 1.0 << 7.0;
        QTest::newRow("three on two") << 1.5 << 2.0 << 14.5;
        QTest::newRow("two and a quarter") << 1.5 << 1.5 << 11.0;
    }
    void straightPiecesStandOnPixels()
    {
        QFETCH(const double, width);
        QFETCH(const double, scale);
        QFETCH(const double, y);
        const QTransform device = QTransform::fromScale(scale, scale);
        const QPolygonF found = snapped(line({{0, 7.2}, {50, 7.1}, {50, 30.3}, {90, 45}}), width, device);
        QCOMPARE(found[0].y() * scale, y);
        QCOMPARE(found[1].y() * scale, y);
        QCOMPARE(found[1].x(), found[2].x()); // upright
        QVERIFY(std::abs(found[1].x() - 50) * scale < 1);
        QCOMPARE(found[2].y(), 30.3); // what leads on is where it was
        QCOMPARE(found[3], QPointF(90, 45));
    }

    void aSlopeStaysAndSoDoesWhatIsTurned()
    {
        const QPolygonF slope = line({{0.3, 0.3}, {50.3, 20.3}});
        QCOMPARE(snapped(slope, 1.5, {}), slope);
        const QPolygonF level = line({{0.3, 0.3}, {50.3, 0.3}});
        QVERIFY(snapped(level, 1.5, {}) != level);
        QCOMPARE(snapped(level, 1.5, QTransform().rotate(30)), level);
    }

    void strokesFollowThePattern()
    {
        const std::vector<QPolygonF> strokes = strokesOf(line({{0, 0}, {10, 0}, {10, 10}}), {4, 3});
        QCOMPARE(strokes.size(), std::size_t{3});
        QCOMPARE(strokes[0], line({{0, 0}, {4, 0}}));
        QCOMPARE(strokes[1], line({{7, 0}, {10, 0}, {10, 1}})); // around the corner
        QCOMPARE(strokes[2], line({{10, 4}, {10, 8}}));
        QVERIFY(strokesOf({}, {4, 3}).empty());
        QVERIFY(strokesOf(line({{0, 0}, {9, 0}}), {}).empty());
    }
};

QTEST_APPLESS_MAIN(CurveLineTest)
#include "curve_line_test.moc"
