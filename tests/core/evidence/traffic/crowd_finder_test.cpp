// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/crowd_finder.h"

#include <QTest>

using namespace breakeven;

namespace {

/// As much load in each of ten minutes.
void addTenMinutes(CrowdFinder& finder, std::int64_t from, double load)
{
    for (std::int64_t minute = from; minute < from + 10; ++minute)
        finder.add(minute, load / 10);
}

} // namespace

class CrowdFinderTest : public QObject {
    Q_OBJECT

private slots:
    void strayLoadIsLeftOut_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("behind");
        QTest::addColumn<double>("share"); // 0: there is no crowd
        QTest::newRow("behind") << 0.0 << 10.0 << 0.99;
        QTest::newRow("before") << 10.0 << 0.0 << 0.99;
        QTest::newRow("half at each end") << 5.0 << 5.0 << 0.99;
        QTest::newRow("too much behind") << 0.0 << 11.0 << 0.0;
        QTest::newRow("too much before") << 11.0 << 0.0 << 0.0;
        QTest::newRow("too much at one end") << 6.0 << 5.0 << 0.0;
    }
    void strayLoadIsLeftOut()
    {
        QFETCH(const double, before);
        QFETCH(const double, behind);
        QFETCH(const double, share);
        CrowdFinder finder(1000);
        finder.add(0, before);
        addTenMinutes(finder, 5000, 1000 - before - behind);
        finder.add(10000, behind);
        const std::optional<TrafficCrowd> crowd = finder.crowd(0, 10001 * oneMinute, 0);
        QCOMPARE(crowd.has_value(), share > 0);
        if (crowd) {
            QCOMPARE(crowd->share, share);
            QCOMPARE(crowd->from, 5000 * oneMinute);
            QCOMPARE(crowd->to, 5010 * oneMinute);
        }
    }

    void evenLoadIsNoCrowd()
    {
        CrowdFinder finder(1000);
        for (std::int64_t minute = 0; minute < 1000; ++minute)
            finder.add(minute, 1);
        QVERIFY(!finder.crowd(0, 1000 * oneMinute, 0));
    }

    void aCrowdTakesLessThanATenth()
    {
        CrowdFinder finder(1000);
        addTenMinutes(finder, 0, 995);
        finder.add(99, 5);
        QVERIFY(!finder.crowd(0, 100 * oneMinute, 0));
        QVERIFY(finder.crowd(0, 100 * oneMinute + 10 * oneSecond, 0));
    }

    void itsEndsAreThoseOfTheLogAndOfTheBucket()
    {
        CrowdFinder finder(1000);
        addTenMinutes(finder, 0, 995);
        finder.add(10000, 5);
        const auto crowd = finder.crowd(30 * oneSecond, 10001 * oneMinute, oneHour);
        QVERIFY(crowd);
        QCOMPARE(crowd->from, 30 * oneSecond);
        QCOMPARE(crowd->to, 9 * oneMinute + oneHour);
    }

    void minutesWithoutLoadCountForNothing()
    {
        CrowdFinder finder(1000);
        finder.add(1, 0);
        addTenMinutes(finder, 5000, 1000);
        finder.add(9000, 0);
        const auto crowd = finder.crowd(0, 10000 * oneMinute, 0);
        QVERIFY(crowd && crowd->from == 5000 * oneMinute && crowd->to <= 5010 * oneMinute);
        QVERIFY(!CrowdFinder(0).crowd(0, oneDay, 0));
    }
};

QTEST_APPLESS_MAIN(CrowdFinderTest)
#include "crowd_finder_test.moc"
