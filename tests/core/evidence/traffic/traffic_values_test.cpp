// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_values.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

/// Two days on a relative clock: 100,000 requests, so 35 a minute.
Traffic twoDays()
{
    Traffic traffic;
    traffic.relative = true;
    traffic.seconds = 2 * secondsOfDay;
    traffic.rows = traffic.requests.emplace(100000);
    traffic.requestsPerMonth = 1.5e6;
    traffic.input.mean = 900;
    traffic.output.mean = 80;
    traffic.peakMinute = 6;
    traffic.meanOfMinute = 35;
    traffic.peakHour = 3;
    traffic.meanOfHour = 2100;
    return traffic;
}

const SourcedValue* valueOf(const std::vector<SourcedValue>& values, double Parameters::*member)
{
    const auto found = std::ranges::find(values, &rowOf(member), &SourcedValue::parameter);
    return found == values.end() ? nullptr : &*found;
}

std::string whyNot(const Traffic& traffic)
{
    const Message why = whyNoPeak(traffic);
    return why.empty() ? std::string() : inWords(why);
}

} // namespace

class TrafficValuesTest : public QObject {
    Q_OBJECT

private slots:
    void figuresBecomeValues()
    {
        Traffic traffic = twoDays();
        traffic.cachedShare = 0.25;
        traffic.cacheWriteShare = 0.1;
        const std::vector<SourcedValue> values = trafficValues(traffic, "a.csv");
        QCOMPARE(values.size(), std::size_t{6});
        QCOMPARE(valueOf(values, &Parameters::volume)->value, 1.5e6);
        QCOMPARE(valueOf(values, &Parameters::inputTokens)->value, 900.0);
        QCOMPARE(valueOf(values, &Parameters::outputTokens)->value, 80.0);
        QCOMPARE(valueOf(values, &Parameters::peakToAverage)->value, 6.0);
        QCOMPARE(valueOf(values, &Parameters::cachedShare)->value, 25.0);
        QCOMPARE(valueOf(values, &Parameters::cacheWriteShare)->value, 10.0);
        QCOMPARE(valueOf(values, &Parameters::volume)->source,
                 std::string("Usage log: a.csv, 100,000 requests, 2 days"));
        QCOMPARE(valueOf(values, &Parameters::peakToAverage)->source,
                 std::string("Usage log: a.csv, 100,000 requests, 2 days, busiest minute"));
    }

    void whatTheLogDoesNotSayIsNoValue()
    {
        Traffic traffic;
        traffic.rows = 12;
        traffic.relative = true;
        traffic.seconds = 7200;
        QVERIFY(trafficValues(traffic, "a.csv").empty());
        QCOMPARE(inWords(trafficSource(traffic, "a.csv")), std::string("a.csv, 12 rows, 2 hours"));
        traffic.requests = 34;
        QCOMPARE(inWords(trafficSource(traffic, "a\nb.csv")), std::string("a\\nb.csv, 34 requests, 2 hours"));
    }

    void rangesHoldTheValueAndStayAllowed_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("expectedLow");
        QTest::addColumn<double>("expectedHigh");
        QTest::newRow("around it") << 0.3 << 0.2 << 0.4 << 20.0 << 40.0;
        QTest::newRow("stretched to it") << 0.5 << 0.2 << 0.4 << 20.0 << 50.0;
        QTest::newRow("stretched down to it") << 0.1 << 0.2 << 0.4 << 10.0 << 40.0;
        QTest::newRow("cut at what is allowed") << 0.9 << 0.5 << 1.5 << 50.0 << 100.0;
    }
    void rangesHoldTheValueAndStayAllowed()
    {
        QFETCH(const double, share);
        QFETCH(const double, low);
        QFETCH(const double, high);
        Traffic traffic = twoDays();
        traffic.cachedShare = share;
        traffic.cachedRange = Range{low, high};
        const std::vector<SourcedValue> values = trafficValues(traffic, "a.csv");
        const SourcedValue* cached = valueOf(values, &Parameters::cachedShare);
        QVERIFY(cached != nullptr && cached->range);
        QTEST(cached->range->low, "expectedLow");
        QTEST(cached->range->high, "expectedHigh");
    }

    void aRangeWithoutTwoEndsIsNone()
    {
        Traffic traffic = twoDays();
        traffic.volumeRange = Range{1.5e6, 1.5e6};
        QVERIFY(!valueOf(trafficValues(traffic, "a.csv"), &Parameters::volume)->range);
        traffic.volumeRange = Range{1.4e6, 1.7e6};
        const std::vector<SourcedValue> values = trafficValues(traffic, "a.csv");
        QVERIFY((valueOf(values, &Parameters::volume)->range == Range{1.4e6, 1.7e6}));
        QVERIFY(!valueOf(values, &Parameters::inputTokens)->range);
    }

    void thePeakIsThatOfTheShortestWindowThatIsNoChance()
    {
        Traffic traffic = twoDays();
        const auto peak = [&] {
            const std::vector<SourcedValue> values = trafficValues(traffic, "a.csv");
            const SourcedValue* found = valueOf(values, &Parameters::peakToAverage);
            if ((found != nullptr) != whyNot(traffic).empty())
                return -1.0; // the two disagree
            return found != nullptr ? found->value : 0;
        };
        traffic.meanOfMinute = 10;
        QCOMPARE(peak(), 6.0);
        traffic.meanOfMinute = 9.99;
        QCOMPARE(peak(), 3.0);
        traffic.meanOfHour = 9.99;
        QCOMPARE(peak(), 0.0);
        QVERIFY(whyNot(traffic).ends_with("with fewer than 10 requests an hour, chance makes the peak."));
        traffic.peakMinute = traffic.peakHour = traffic.meanOfMinute = traffic.meanOfHour = std::nullopt;
        QCOMPARE(peak(), 0.0);
        QVERIFY(whyNot(traffic).ends_with("the log's rows sum up more than an hour."));
        traffic = twoDays();
        traffic.seconds = secondsOfDay;
        QCOMPARE(peak(), 6.0);
        traffic.seconds = secondsOfDay - 1;
        QCOMPARE(peak(), 0.0);
        QVERIFY(whyNot(traffic).ends_with("a log of less than a day can't show a daily peak."));
        traffic.requests.reset();
        QCOMPARE(peak(), 0.0);
        QVERIFY(whyNot(traffic).ends_with("this export doesn't count requests."));
    }
};

QTEST_APPLESS_MAIN(TrafficValuesTest)
#include "traffic_values_test.moc"
