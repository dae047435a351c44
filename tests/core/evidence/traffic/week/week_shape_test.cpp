// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/week/week_shape.h"

#include <QTest>

#include <numeric>

using namespace breakeven;

namespace {

constexpr Nanoseconds monday = 19'674 * oneDay; // 2023-11-13

Traffic logOf(Nanoseconds start, std::vector<double> requests)
{
    Traffic traffic;
    traffic.requests = static_cast<std::uint64_t>(std::accumulate(requests.begin(), requests.end(), 0.0));
    traffic.hours.start = start;
    traffic.hours.requests = std::move(requests);
    return traffic;
}

std::string wordsOf(const Traffic& traffic)
{
    return inWords(weekWords(traffic));
}

} // namespace

class WeekShapeTest : public QObject {
    Q_OBJECT

private slots:
    /// Saturday 23:00 to Monday 0:00: the week goes round.
    void hoursOfTheLogAloneHaveAMean()
    {
        const WeekShape week = *weekShape(logOf(monday - 25 * oneHour, std::vector<double>(26, 4)));
        for (std::size_t hour = 0; hour < hoursOfWeek; ++hour)
            QCOMPARE(week.mean[hour].has_value(), hour == 0 || hour >= 143);
        QCOMPARE(week.covered, std::size_t{26});
        QCOMPARE(week.meanOfAll, 4.0);
    }

    /// Two weeks: an hour without requests is one of those that the mean is over.
    void emptyHoursCount()
    {
        std::vector<double> requests(2 * hoursOfWeek, 1);
        requests[14] = 10;
        requests[hoursOfWeek + 14] = 0;
        requests[hoursOfWeek + 30] = 0;
        const WeekShape week = *weekShape(logOf(monday, requests));
        QCOMPARE(*week.mean[14], 5.0);
        QCOMPARE(*week.mean[30], 0.5);
        QVERIFY(week.busiest == 14 && week.quietest == 30 && week.covered == hoursOfWeek);
        QCOMPARE(week.meanOfAll, 343.0 / 336);
    }

    /// Against sums over the calendar, of a year from a Wednesday on.
    void aYearIsAddedUpByDayAndHour()
    {
        std::vector<double> requests;
        std::array<std::vector<double>, hoursOfWeek> byHand;
        for (std::size_t hour = 0; hour < 365 * hoursOfDay; ++hour) {
            const auto load = static_cast<double>(hour * hour % 997);
            requests.push_back(load);
            const std::size_t day = (hour / hoursOfDay + 2) % daysOfWeek;
            byHand[day * hoursOfDay + hour % hoursOfDay].push_back(load);
        }
        const WeekShape week = *weekShape(logOf(monday + 2 * oneDay, requests));
        for (std::size_t hour = 0; hour < hoursOfWeek; ++hour)
            QCOMPARE(*week.mean[hour], std::accumulate(byHand[hour].begin(), byHand[hour].end(), 0.0) /
                                           static_cast<double>(byHand[hour].size()));
    }

    void wordsSayWhereItPeaks()
    {
        std::vector<double> requests(hoursOfWeek, 100);
        requests[24 + 14] = 1234.4;
        requests[167] = 12.34;
        Traffic traffic = logOf(monday, requests);
        traffic.hours.offset = -210 * oneMinute;
        QCOMPARE(wordsOf(traffic), std::string("Busiest: Tuesday 14:00 to 15:00, 1,234 requests an hour, 11.6 times "
                                               "the mean. Quietest: Sunday 23:00 to 24:00, 12.3 requests an hour, "
                                               "0.12 times the mean. The busiest hour of all began 2023-11-14 14:00 "
                                               "with 1,234 requests. Hours are UTC-03:30."));
        traffic.hours.mixed = true;
        QVERIFY(wordsOf(traffic).ends_with("by several clocks; hours are UTC-03:30, as most rows have it."));
        QCOMPARE(wordsOf(logOf(monday, {7, 7})), std::string("Every hour of the log has 7 requests. Hours are UTC. 166 "
                                                             "hours of the week are not in this log."));
        const WeekShape week = *weekShape(logOf(monday, {1, 3}));
        QCOMPARE(inWords(weekHourWords(week, 0)),
                 std::string("Monday 0:00 to 1:00, 1 request an hour, 0.5 times the mean"));
        QCOMPARE(inWords(weekLegend(week)), std::string("3 requests an hour, mean 2"));
        QCOMPARE(inWords(weekHourWords(week, 167)), std::string("Sunday 23:00 to 24:00, not in this log"));
    }

    void wordsSayWhyThereIsNone()
    {
        Traffic traffic = logOf(0, {5});
        traffic.relative = true;
        QVERIFY(!weekShape(traffic) && wordsOf(traffic).ends_with("on no day of the week."));
        traffic.hours.requests.clear();
        QVERIFY(!weekShape(traffic) && wordsOf(traffic).ends_with("sum up more than an hour."));
        traffic.requests.reset();
        QVERIFY(!weekShape(traffic) && wordsOf(traffic).ends_with("doesn't count requests."));
    }
};

QTEST_APPLESS_MAIN(WeekShapeTest)
#include "week_shape_test.moc"
