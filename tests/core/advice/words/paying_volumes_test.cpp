// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/paying_volumes.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr double low = volumeRange.low;
constexpr double high = volumeRange.high;

BreakEven of(std::vector<Interval> intervals, bool truncated = false)
{
    BreakEven found;
    if (!intervals.empty()) {
        found.firstVolume = intervals.front().from;
        found.lastVolume = truncated ? 9e8 : intervals.back().to;
        if (intervals.back().to == high && !truncated)
            found.settledVolume = intervals.back().from;
    }
    found.intervals = std::move(intervals);
    found.truncated = truncated;
    return found;
}

/// As many stretches as are kept, the first from `start` on.
std::vector<Interval> many(double start)
{
    std::vector<Interval> intervals;
    for (std::size_t i = 0; i < mostIntervals; ++i)
        intervals.push_back(
            {i == 0 ? start : 1000 + 100.0 * static_cast<double>(i), 1050 + 100.0 * static_cast<double>(i)});
    return intervals;
}

} // namespace

class PayingVolumesTest : public QObject {
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<BreakEven>("found");
        QTest::addColumn<QString>("words"); // after "pays"
        QTest::addColumn<QString>("brief"); // in a table
        const auto add = [](const char* name, const BreakEven& found, const char* words, const char* brief) {
            QTest::newRow(name) << found << words << brief;
        };
        add("never", of({}), "at no volume", "never");
        add("always", of({{low, high}}), "at every volume", "always");
        add("from", of({{644000, high}}), "from 644k requests a month on", "644k");
        add("below", of({{low, 13900}}), "only below 13.9k requests a month", "below 13.9k");
        add("between", of({{40000, 310000}}), "only between 40k and 310k requests a month", "40k–310k");
        add("below and again", of({{low, 13900}, {1.13e6, high}}),
            "below 13.9k requests a month and again from 1.13M on", "1.13M");
        add("below, first again and for good", of({{low, 13900}, {40000, 50000}, {1.13e6, high}}),
            "below 13.9k requests a month, first again at 40k, and for good from 1.13M on", "1.13M");
        add("first and for good", of({{40000, 50000}, {1.13e6, high}}),
            "first at 40k requests a month, and for good from 1.13M on", "1.13M");
        add("two windows", of({{40000, 50000}, {1e6, 2e6}}),
            "only in 2 ranges of volume between 40k and 2M requests a month", "in part of 40k–2M");
        add("below and a window", of({{low, 13900}, {1e6, 2e6}}),
            "only below 13.9k and between 1M and 2M requests a month", "in part of 100–2M");
        add("below and two windows", of({{low, 13900}, {40000, 50000}, {1e6, 2e6}}),
            "only below 13.9k and in 2 ranges of volume between 40k and 2M requests a month", "in part of 100–2M");
        add("more windows than are kept", of(many(1000), true),
            "only in more than 64 ranges of volume between 1k and 900M requests a month", "in part of 1k–900M");
        add("below and more windows than are kept", of(many(low), true),
            "only below 1.05k and in more than 63 ranges of volume between 1.1k and 900M requests a month",
            "in part of 100–900M");
        BreakEven settled = of(many(low), true);
        settled.settledVolume = 8e8;
        add("below, more than are kept, and for good", settled,
            "below 1.05k requests a month, first again at 1.1k, and for good from 800M on", "800M");
        add("nearly at once", of({{2396510, 2396900}, {2397970, high}}),
            "first at 2,396,510 requests a month, and for good from 2,397,970 on", "2.4M");
        add("below and again nearly at once", of({{low, 13921}, {13923.4, high}}),
            "below 13.9k requests a month and again from 14k on", "14k");
        add("apart by less than a request", of({{low, 13921.2}, {13921.4, high}}),
            "below 13.9k requests a month and again from 14k on", "14k");
        add("rounded to where it pays", of({{40010, 310900}}), "only between 40.1k and 310k requests a month",
            "40.1k–310k");
        add("no figure passes the other end", of({{40010, 40020}}), "only between 40,010 and 40,020 requests a month",
            "40,010–40,020");
        add("below hardly more than the lowest volume", of({{low, 100.3}}), "only below 100.3 requests a month",
            "below 100.3");
    }
    void words()
    {
        QFETCH(BreakEven, found);
        QTEST(QString::fromStdString(inWords(payingVolumes(found, VolumeUnit::RequestsAMonth))), "words");
        QTEST(QString::fromStdString(inWords(payingBriefly(found))), "brief");
        QFETCH(QString, words);
        QCOMPARE(QString::fromStdString(inWords(payingVolumes(found, VolumeUnit::Said))),
                 words.remove(" requests a month"));
    }

    /// A volume that differs from a named one never reads like it, nor as if it were on its other side.
    void besideAVolume_data()
    {
        QTest::addColumn<double>("volume");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("at");
        QTest::newRow("far") << 1e6 << "from 644k requests a month on"
                             << "1M";
        QTest::newRow("the same") << 643550.4 << "from 644k requests a month on"
                                  << "644k";
        QTest::newRow("near") << 643600.0 << "from 643,551 requests a month on"
                              << "643,600";
        QTest::newRow("just below") << 643500.0 << "from 643,551 requests a month on"
                                    << "643,500";
        QTest::newRow("nearer than a request") << 643550.2 << "from 643,551 requests a month on"
                                               << "643,550";
    }
    void besideAVolume()
    {
        QFETCH(double, volume);
        const BreakEven found = of({{643550.4, high}});
        QTEST(QString::fromStdString(inWords(payingVolumes(found, VolumeUnit::RequestsAMonth, volume))), "words");
        QTEST(QString::fromStdString(inWords(volumeBeside(found, volume))), "at");
    }

    void whatHasBeenSaidIsNotSaidAgain()
    {
        BreakEven found;
        found.intervals = {{5e5, 1e9}};
        found.firstVolume = found.settledVolume = 5e5;
        found.lastVolume = 1e9;
        QCOMPARE(inWords(payingVolumes(found, VolumeUnit::Said)), std::string("from 500k on"));
        QVERIFY(namesVolume(found));
        QVERIFY(!namesVolume({}));
        found.firstVolume = found.settledVolume = volumeRange.low;
        QVERIFY(!namesVolume(found)); // at every volume
    }
};

QTEST_APPLESS_MAIN(PayingVolumesTest)
#include "paying_volumes_test.moc"
