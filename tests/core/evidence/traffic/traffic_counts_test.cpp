// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_counts.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

constexpr Nanoseconds midnight = 20'000 * oneDay;

LogRow request(Nanoseconds time, std::uint64_t input = 100, std::uint64_t output = 10)
{
    LogRow row;
    row.time = row.end = midnight + time;
    row.input = input;
    row.output = output;
    return row;
}

LogRow bucket(Nanoseconds time, Nanoseconds length, std::uint64_t requests)
{
    LogRow row = request(time, 100 * requests, 10 * requests);
    row.end += length;
    row.requests = requests;
    return row;
}

Traffic figures(const std::vector<LogRow>& rows, bool sumsUp = false, bool countsRequests = true)
{
    TrafficCounts counts(sumsUp, countsRequests);
    for (const LogRow& row : rows)
        counts.add(row);
    Traffic traffic;
    counts.finish(traffic);
    return traffic;
}

} // namespace

class TrafficCountsTest : public QObject {
    Q_OBJECT

private slots:
    /// Five requests within three minutes, in no order.
    void requestsByHand()
    {
        std::vector<LogRow> rows{request(150 * oneSecond, 50), request(0, 10), request(30 * oneSecond, 20),
                                 request(59 * oneSecond, 30), request(60 * oneSecond, 40)};
        rows[0].cached = 30;
        rows[0].saysCached = true;
        rows[1].written = 6;
        rows[1].saysWritten = true;
        const Traffic t = figures(rows);
        QVERIFY(t.rows == 5 && t.first == midnight && t.last == midnight + 150 * oneSecond && t.resolution == 0);
        QCOMPARE(t.seconds, 150.0);
        QCOMPARE(*t.requests, 5U);
        QCOMPARE(*t.requestsPerMonth, 5 * 2'628'000.0 / 150);
        QCOMPARE(*t.inputTokensPerMonth, 150 * 2'628'000.0 / 150);
        QCOMPARE(*t.outputTokensPerMonth, 50 * 2'628'000.0 / 150);
        QCOMPARE(*t.input.mean, 30.0);
        QCOMPARE(*t.input.p50, 30.0);
        QCOMPARE(*t.input.p90, 46.0); // at place 3.6 of 10, 20, … 50
        QCOMPARE(*t.output.p99, 10.0);
        QCOMPARE(*t.cachedShare, 30.0 / 150);
        QCOMPARE(*t.cacheWriteShare, 6.0 / 120);
        QCOMPARE(*t.meanOfMinute, 5.0 / 3);
        QCOMPARE(*t.peakMinute, 3 / (5.0 / 3));
        QCOMPARE(*t.peakHour, 1.0);
        QCOMPARE(t.series.step, oneMinute);
        QVERIFY((t.series.load == std::vector<double>{3, 1, 1}));
        QVERIFY(!t.volumeRange && !t.inputRange && !t.cachedRange);
    }

    void oneMomentHasNoRate()
    {
        const Traffic t = figures({request(0)});
        QVERIFY(t.seconds == 0 && !t.requestsPerMonth && !t.inputTokensPerMonth);
        QVERIFY(*t.input.mean == 100 && *t.peakMinute == 1 && !t.cachedShare && !t.cacheWriteShare);
    }

    void orderDoesNotMatter()
    {
        std::vector<LogRow> rows;
        for (int i = 0; i < 500; ++i)
            rows.push_back(request((i * i) % 3001 * oneMinute, static_cast<std::uint64_t>(i)));
        std::ranges::sort(rows, {}, &LogRow::time);
        const Traffic sorted = figures(rows);
        std::ranges::reverse(rows);
        const Traffic reversed = figures(rows);
        QVERIFY(sorted.series.load == reversed.series.load);
        QVERIFY(*sorted.peakHour == *reversed.peakHour && *sorted.input.p95 == *reversed.input.p95);
        QVERIFY(sorted.inputRange && *sorted.inputRange == *reversed.inputRange);
    }

    void resolution_data()
    {
        QTest::addColumn<double>("apart");  // minutes between the rows
        QTest::addColumn<double>("length"); // minutes that they say to sum up; 0 if they don't
        QTest::addColumn<double>("resolution");
        QTest::addColumn<double>("covered"); // minutes of three rows
        QTest::newRow("as they say") << 60.0 << 30.0 << 30.0 << 150.0;
        QTest::newRow("days") << 1440.0 << 0.0 << 1440.0 << 3 * 1440.0;
        QTest::newRow("hours") << 120.0 << 0.0 << 60.0 << 300.0;
        QTest::newRow("five minutes") << 15.0 << 0.0 << 5.0 << 35.0;
        QTest::newRow("minutes") << 2.0 << 0.0 << 1.0 << 5.0;
        QTest::newRow("moments") << 1.5 << 0.0 << 0.0 << 3.0;
    }
    void resolution()
    {
        QFETCH(const double, apart);
        QFETCH(const double, length);
        QFETCH(const double, resolution);
        QFETCH(const double, covered);
        const auto minutes = [](double count) { return static_cast<Nanoseconds>(count * 60) * oneSecond; };
        std::vector<LogRow> rows;
        for (int i = 0; i < 3; ++i)
            rows.push_back(bucket(minutes(i * apart), minutes(length), 5));
        const Traffic t = figures(rows, true);
        QCOMPARE(t.resolution, minutes(resolution));
        QCOMPARE(t.seconds, covered * 60);
        QVERIFY(!t.input.p50 && *t.input.mean == 100); // of single requests alone
        QCOMPARE(t.peakMinute.has_value(), resolution <= 1);
        QCOMPARE(t.peakHour.has_value(), resolution <= 60);
    }

    /// Whole days count alone: with 1, 2, … 5 requests, of one to five times 100 tokens each.
    void rangesAreBetweenWholeDays()
    {
        std::vector<LogRow> rows{request(-oneHour, 99'999)};
        for (int day = 0; day < 5; ++day)
            for (int i = 0; i <= day; ++i)
                rows.push_back(request(day * oneDay + i * oneHour, static_cast<std::uint64_t>(100 * (day + 1))));
        rows.push_back(request(5 * oneDay + oneHour, 99'999));
        const Traffic t = figures(rows);
        const double aMonth = 2'628'000.0 / 86'400;
        QVERIFY(t.volumeRange && qFuzzyCompare(t.volumeRange->low, 1.4 * aMonth) &&
                qFuzzyCompare(t.volumeRange->high, 4.6 * aMonth));
        QVERIFY(t.inputRange && qFuzzyCompare(t.inputRange->low, 140.0) && qFuzzyCompare(t.inputRange->high, 460.0));
        QCOMPARE(t.series.step, oneHour);
    }

    /// Of tokens hours will do, where there are too few days; of the volume they will not.
    void rangesOfTokensAreBetweenHoursElse()
    {
        std::vector<LogRow> rows;
        for (int hour = 0; hour < 4; ++hour)
            rows.push_back(request(hour * oneHour, static_cast<std::uint64_t>(100 * (hour + 1))));
        const Traffic t = figures(rows); // the fourth is not whole
        QVERIFY(!t.volumeRange);
        QVERIFY(t.inputRange && qFuzzyCompare(t.inputRange->low, 120.0) && qFuzzyCompare(t.inputRange->high, 280.0));
    }

    /// By a clock of India: 18:30 UTC is midnight there.
    void hoursAreOfTheLogsOwnClock()
    {
        std::vector<LogRow> rows{request(18 * oneHour + 29 * oneMinute), request(18 * oneHour + 30 * oneMinute),
                                 request(19 * oneHour + 29 * oneMinute), request(21 * oneHour)};
        for (LogRow& row : rows)
            row.offset = 330 * oneMinute;
        rows.back().offset = 0;
        const Traffic t = figures(rows);
        QCOMPARE(t.hours.start, midnight + 23 * oneHour);
        QCOMPARE(t.hours.offset, 330 * oneMinute);
        QVERIFY((t.hours.requests == std::vector<double>{1, 2, 0, 1}));
        QVERIFY(t.hours.mixed && !figures({request(0)}).hours.mixed);
    }

    void hoursReachToTheEndOfTheLastBucket()
    {
        const Traffic t = figures({bucket(0, oneHour, 5), bucket(2 * oneHour, oneHour, 7)}, true);
        QVERIFY((t.hours.requests == std::vector<double>{5, 0, 7}));
        QVERIFY(figures({bucket(0, 2 * oneHour, 5)}, true).hours.requests.empty()); // can't be told
        QVERIFY(figures({bucket(0, oneHour, 5)}, true, false).hours.requests.empty());
    }

    void tokensAloneAreTheLoad()
    {
        std::vector<LogRow> rows{bucket(0, oneDay, 1), bucket(oneDay, oneDay, 2)};
        for (LogRow& row : rows)
            row.requests = 0;
        const Traffic t = figures(rows, true, false);
        QVERIFY(!t.requests && !t.requestsPerMonth && !t.input.mean && t.series.tokens);
        QVERIFY((t.series.load == std::vector<double>{110, 220}));
        QCOMPARE(*t.inputTokensPerMonth, 300 * 2'628'000.0 / (2 * 86'400));
    }

    void bucketsOfWeeksAreSpreadOverTheirDays()
    {
        const Traffic t = figures({bucket(0, 7 * oneDay, 70), bucket(7 * oneDay, 7 * oneDay, 140)}, true);
        QCOMPARE(t.series.bucket, 7 * oneDay);
        QCOMPARE(t.series.load.size(), std::size_t{14});
        QVERIFY(qFuzzyCompare(t.series.load.front(), 10.0) && qFuzzyCompare(t.series.load.back(), 20.0));
        QVERIFY(!t.peakHour && !t.volumeRange); // two are too few
    }
};

QTEST_APPLESS_MAIN(TrafficCountsTest)
#include "traffic_counts_test.moc"
