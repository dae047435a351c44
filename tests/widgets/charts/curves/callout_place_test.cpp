// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/callout_place.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr QRectF area{0, 0, 800, 500};
constexpr QSizeF box{200, 40};

bool covers(const QRectF& rect, const QPolygonF& curve)
{
    for (double share = 0; share <= 1; share += 0.001)
        if (rect.contains(curve[0] + (curve[1] - curve[0]) * share))
            return true;
    return false;
}

} // namespace

class CalloutPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void keepsOffCurvesAndInside_data()
    {
        QTest::addColumn<QPointF>("anchor");
        for (int x = 20; x < 800; x += 95)
            for (int y = 20; y < 500; y += 90)
                QTest::addRow("%d,%d", x, y) << QPointF(x, y);
    }
    void keepsOffCurvesAndInside()
    {
        QFETCH(QPointF, anchor);
        const std::vector<QPolygonF> curves{
            QPolygonF{{{0.0, anchor.y()}, {800.0, anchor.y()}}},
            QPolygonF{{{anchor.x() - 300, anchor.y() + 200}, {anchor.x() + 300, anchor.y() - 200}}}};
        const QRectF placed = placeCallout(anchor, box, area, curves, {}, {});
        QVERIFY(area.contains(placed));
        QVERIFY(!placed.contains(anchor));
        const double across = std::max({placed.left() - anchor.x(), anchor.x() - placed.right(), 0.0});
        const double along = std::max({placed.top() - anchor.y(), anchor.y() - placed.bottom(), 0.0});
        QVERIFY2(std::hypot(across, along) < 150, "far from its point");
        for (const QPolygonF& curve : curves)
            QVERIFY(!covers(placed, curve));
    }

    void staysWhereItWasWhileItCan()
    {
        const QPointF previous(-150, -120);
        const QRectF placed = placeCallout({400, 300}, box, area, {}, {}, previous);
        QCOMPARE(placed.center(), QPointF(250, 180));
        const std::vector<QPolygonF> curves{QPolygonF{{{0.0, 180.0}, {800.0, 180.0}}}};
        QVERIFY(!covers(placeCallout({400, 300}, box, area, curves, {}, previous), curves.front()));
    }

    void keepsOffWhatMustStayFree()
    {
        const QRectF line(398, 0, 4, 500);
        QVERIFY(!placeCallout({400, 300}, box, area, {}, {line}, {}).intersects(line));
    }

    void staysInsideAnAreaThatIsTooSmall()
    {
        const QRectF tiny(0, 0, 210, 60);
        QVERIFY(tiny.contains(placeCallout({100, 30}, box, tiny, {}, {}, {})));
    }
};

QTEST_APPLESS_MAIN(CalloutPlaceTest)
#include "callout_place_test.moc"
