// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scan_points.h"
#include "core/inputs/parameter_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

class ScanPointsTest : public QObject {
    Q_OBJECT

private slots:
    void scansTheWholeRange()
    {
        for (const Parameter& row : parameterTable) {
            const std::vector<double> points = scanPoints(row, row.defaultValue());
            QVERIFY(std::is_sorted(points.begin(), points.end()));
            QVERIFY(std::adjacent_find(points.begin(), points.end()) == points.end());
            QVERIFY(std::all_of(points.begin(), points.end(), [&](double value) { return row.accepts(value); }));
            QCOMPARE(points.front(), row.range.low);
            QCOMPARE(points.back(), row.range.high);
            QVERIFY(std::binary_search(points.begin(), points.end(), row.defaultValue()));
            if (row.scale == Scale::Integer) {
                QCOMPARE(static_cast<double>(points.size()), row.range.high - row.range.low + 1);
                continue;
            }
            QVERIFY(points.size() == 257 || points.size() == 258);
            for (const double point : points) {
                const double position = scanPosition(row, point);
                QVERIFY(point == row.defaultValue() || std::abs(position - std::round(position)) < 1e-9);
            }
        }
    }

    /// The second value is the first step, the one in the middle the 128th, the last but one the 255th.
    void theStepsAreEqualOnTheParametersScale_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("middle");
        QTest::newRow("linear") << "monthly_growth" << -20 + 70.0 / 256 << 15.0;
        QTest::newRow("logarithmic") << "volume" << 100 * std::pow(1e7, 1.0 / 256) << 100 * std::sqrt(1e7);
        QTest::newRow("from zero") << "label_cost" << 0.001 << 0.001 * std::pow(1e5, 127.0 / 255);
    }
    void theStepsAreEqualOnTheParametersScale()
    {
        QFETCH(const QString, id);
        const Parameter& row = *findParameter(id.toStdString());
        const std::vector<double> points = scanPoints(row, row.range.low);
        QCOMPARE(points.size(), std::size_t{257});
        QTEST(points[1], "second");
        QTEST(points[128], "middle");
        QCOMPARE(scanPosition(row, row.range.low), 0.0);
        QCOMPARE(scanPosition(row, points[128]), 128.0);
        QCOMPARE(scanPosition(row, row.range.high), 256.0);
    }

    void theCurrentValueIsAmongThemOnce()
    {
        const Parameter& growth = rowOf(&Parameters::monthlyGrowth);
        QCOMPARE(scanPoints(growth, 15).size(), std::size_t{257}); // is a step itself
        const std::vector<double> points = scanPoints(growth, 15.01);
        QCOMPARE(points.size(), std::size_t{258});
        QCOMPARE(points[129], 15.01);
        const Parameter& labels = rowOf(&Parameters::labelCost);
        QCOMPARE(scanPosition(labels, 0.0005), 0.5); // evenly below the lowest value of the logarithm
    }
};

QTEST_APPLESS_MAIN(ScanPointsTest)
#include "scan_points_test.moc"
