// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/paying_volumes.h"

#include <QTest>

using namespace breakeven;

class PayingVolumesTest : public QObject {
    Q_OBJECT

private slots:
    void areSaidAfterPays()
    {
        const auto words = [](std::vector<Interval> intervals, bool truncated = false) {
            BreakEven found;
            found.intervals = std::move(intervals);
            found.truncated = truncated;
            if (!found.intervals.empty()) {
                found.firstVolume = found.intervals.front().from;
                found.lastVolume = found.intervals.back().to;
                if (found.intervals.back().to == volumeRange.high && !truncated)
                    found.settledVolume = found.intervals.back().from;
            }
            return inWords(payingVolumes(found, VolumeUnit::RequestsAMonth));
        };
        QCOMPARE(words({}), std::string("at no volume"));
        QCOMPARE(words({{100, 1e9}}), std::string("at every volume"));
        QCOMPARE(words({{5e5, 1e9}}), std::string("from 500k requests a month on"));
        QCOMPARE(words({{5e5, 6e5}, {7e5, 1e9}}),
                 std::string("first at 500k requests a month, and for good from 700k on"));
        QCOMPARE(words({{500000, 500010}, {500020, 1e9}}),
                 std::string("first at 500,000 requests a month, and for good from 500,020 on"));
        QCOMPARE(words({{100, 5e5}}), std::string("only below 500k requests a month"));
        QCOMPARE(words({{4e5, 5e5}}), std::string("only between 400k and 500k requests a month"));
        QCOMPARE(words({{4e5, 5e5}, {6e5, 7e5}}),
                 std::string("only in 2 ranges of volume between 400k and 700k requests a month"));
        QCOMPARE(words({{4e5, 5e5}, {6e5, 7e5}}, true),
                 std::string("only in more than 2 ranges of volume between 400k and 700k requests a month"));
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

    void volumesThatReadTheSameHaveAllDigits()
    {
        const auto words = [](double a, double b) {
            const auto [first, second] = tellVolumesApart(a, b);
            return inWords(first) + " and " + inWords(second);
        };
        QCOMPARE(words(500000, 600000), std::string("500k and 600k"));
        QCOMPARE(words(500000, 500499), std::string("500,000 and 500,499"));
        QCOMPARE(words(500000, 501000), std::string("500k and 501k"));
    }
};

QTEST_APPLESS_MAIN(PayingVolumesTest)
#include "paying_volumes_test.moc"
