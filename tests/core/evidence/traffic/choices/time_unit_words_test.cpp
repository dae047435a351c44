// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/choices/time_unit_words.h"

#include <QTest>

using namespace breakeven;

class TimeUnitWordsTest : public QObject {
    Q_OBJECT

private slots:
    /// 2,628,000 seconds are a month: 100 requests in two hours are 36,500 of it.
    void eachUnitSaysWhatItWouldMean_data()
    {
        QTest::addColumn<int>("readAs");
        QTest::addColumn<double>("seconds");
        QTest::newRow("seconds") << int(TimeUnit::Seconds) << 7.2e6;
        QTest::newRow("milliseconds") << int(TimeUnit::Milliseconds) << 7200.0;
        QTest::newRow("microseconds") << int(TimeUnit::Microseconds) << 7.2;
    }
    void eachUnitSaysWhatItWouldMean()
    {
        QFETCH(const int, readAs);
        QFETCH(const double, seconds);
        Traffic traffic;
        traffic.requests = 100;
        traffic.seconds = seconds;
        traffic.requestsPerMonth = 100 * secondsOfMonth / seconds;
        const std::vector<std::string> offers = inWords(timeUnitOffers(traffic, TimeUnit(readAs)));
        QCOMPARE(offers.size(), timeUnits.size());
        QCOMPARE(offers[0], std::string("Seconds: 83 days, 36.5 requests a month"));
        QCOMPARE(offers[1], std::string("Milliseconds: 2 hours, 36.5k requests a month"));
        QCOMPARE(offers[2], std::string("Microseconds: 7.2 seconds, 36.5M requests a month"));
    }

    void aLogThatCountsNoRequestsSaysHowLongItIs()
    {
        Traffic traffic;
        traffic.seconds = 7200;
        QCOMPARE(inWords(timeUnitOffers(traffic, TimeUnit::Milliseconds)[0]), std::string("Seconds: 83 days"));
    }
};

QTEST_APPLESS_MAIN(TimeUnitWordsTest)
#include "time_unit_words_test.moc"
