// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_points.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;

namespace {

using Numbers = std::vector<double>;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

} // namespace

class CurvePointsTest : public QObject {
    Q_OBJECT

private slots:
    void points_data()
    {
        QTest::addColumn<Numbers>("volumes");
        QTest::addColumn<Numbers>("costs");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<Numbers>("keptVolumes");
        QTest::addColumn<Numbers>("keptCosts");
        const auto row = [](const char* name, const Numbers& volumes, const Numbers& costs, bool logarithmic,
                            const Numbers& keptVolumes, const Numbers& keptCosts) {
            QTest::newRow(name) << volumes << costs << logarithmic << keptVolumes << keptCosts;
        };
        row("none", {}, {}, true, {}, {});
        row("one", {3}, {7}, true, {3}, {7});
        row("a slope", {1, 2, 3}, {1, 2, 3}, true, {1, 2, 3}, {1, 2, 3});
        row("level", {1, 2, 3, 4}, {5, 5, 5, 5}, true, {1, 4}, {5, 5});
        row("two level points", {1, 2}, {5, 5}, true, {1, 2}, {5, 5});
        row("steps", {1, 2, 3, 3, 4, 5}, {5, 5, 5, 8, 8, 8}, true, {1, 3, 3, 5}, {5, 5, 8, 8});
        row("level, then up", {1, 2, 3, 4}, {5, 5, 5, 6}, true, {1, 3, 4}, {5, 5, 6});
        row("a peak", {1, 2, 3}, {5, 9, 5}, true, {1, 2, 3}, {5, 9, 5});
        row("from nothing", {0, 1}, {0, 1}, true, {0, 1}, {gap, 1});
        row("below nothing", {1, 2}, {-3, 1}, true, {1, 2}, {gap, 1});
        row("from nothing on a linear axis", {0, 1}, {0, 1}, false, {0, 1}, {0, 1});
        row("below nothing on a linear axis", {1, 2}, {-3, 1}, false, {1, 2}, {-3, 1});
    }
    void points()
    {
        QFETCH(const Numbers, volumes);
        QFETCH(const Numbers, costs);
        QFETCH(const bool, logarithmic);
        QFETCH(const Numbers, keptVolumes);
        QFETCH(const Numbers, keptCosts);
        const QVector<QCPGraphData> found = graphPoints({volumes, costs}, logarithmic);
        QCOMPARE(static_cast<std::size_t>(found.size()), keptVolumes.size());
        for (std::size_t i = 0; i < keptVolumes.size(); ++i) {
            const QCPGraphData& point = found[static_cast<qsizetype>(i)];
            QCOMPARE(point.key, keptVolumes[i]);
            QVERIFY(point.value == keptCosts[i] || (std::isnan(point.value) && std::isnan(keptCosts[i])));
        }
    }
};

QTEST_APPLESS_MAIN(CurvePointsTest)
#include "curve_points_test.moc"
