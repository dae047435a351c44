// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_words.h"
#include "tests/support/close.h"
#include "tests/support/log_files.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace breakeven;
using namespace breakeven::test;

/// Exports whose buckets are longer than a day.
class LongBucketsTest : public QObject {
    Q_OBJECT

private slots:
    void rangesAreOfBuckets_data();
    void rangesAreOfBuckets();
    void aBucketThatIsMissingHadNothing();
    void fewBucketsHaveNoRange();
    void theSeriesSpreadsEachBucket();

private:
    struct Bucket {
        int day; ///< since 2025-01-01
        int days;
        int requests;
    };
    [[nodiscard]] Traffic read(const std::vector<Bucket>& buckets) const
    {
        std::string text = "start_time,end_time,num_model_requests,input_tokens,output_tokens,input_cached_tokens\n";
        for (const Bucket& b : buckets)
            for (const int part : {1, 2}) // two models' rows each
                text += std::to_string(start + b.day * 86400) + ',' + std::to_string(start + (b.day + b.days) * 86400) +
                        ',' + std::to_string(part == 1 ? b.requests - 1 : 1) + ',' +
                        std::to_string(part == 1 ? b.requests * b.requests : 0) + ",10,0\n";
        return m_files.read(text);
    }

    static constexpr int start = 1'735'689'600;
    static constexpr double days = 365.0 / 12;
    LogFiles m_files;
};

void LongBucketsTest::rangesAreOfBuckets_data()
{
    QTest::addColumn<bool>("months");
    QTest::newRow("weeks") << false;
    QTest::newRow("months") << true;
}

/// Of five values in equal steps, the 10th percentile is 0.4 steps above the least.
void LongBucketsTest::rangesAreOfBuckets()
{
    QFETCH(const bool, months);
    constexpr int lengths[]{31, 28, 31, 30, 31};
    std::vector<Bucket> buckets;
    int day = 0;
    for (int i = 0; i < 5; ++i) {
        const int length = months ? lengths[i] : 7;
        buckets.push_back({day, length, length * 100 * (i + 1)}); // 100, 200, … a day
        day += length;
    }
    const Traffic t = read(buckets);
    QVERIFY(t.volumeRange && t.inputRange);
    COMPARE_CLOSE(t.volumeRange->low, 140 * days, 1e-9);
    COMPARE_CLOSE(t.volumeRange->high, 460 * days, 1e-9);
    QVERIFY(t.inputRange->low > buckets[0].requests && t.inputRange->high < buckets[4].requests);
    QVERIFY(t.volumeRange->low < *t.requestsPerMonth && *t.requestsPerMonth < t.volumeRange->high);
}

void LongBucketsTest::aBucketThatIsMissingHadNothing()
{
    const Traffic t = read({{0, 7, 700}, {7, 7, 700}, {21, 7, 700}, {28, 7, 700}});
    COMPARE_CLOSE(t.volumeRange->low, 40 * days, 1e-9);
    COMPARE_CLOSE(t.volumeRange->high, 100 * days, 1e-9);
    QCOMPARE(t.series.load.size(), std::size_t{35});
    QCOMPARE(t.series.load[14], 0.0);
}

void LongBucketsTest::fewBucketsHaveNoRange()
{
    QVERIFY(!read({{0, 30, 3000}}).volumeRange);
    QVERIFY(!read({{0, 7, 700}, {7, 7, 800}}).volumeRange);
    QVERIFY(!read({{0, 7, 700}, {7, 7, 800}}).inputRange);
    QVERIFY(read({{0, 7, 700}, {7, 7, 800}, {14, 7, 800}}).volumeRange);
}

void LongBucketsTest::theSeriesSpreadsEachBucket()
{
    const Traffic t = read({{0, 7, 700}, {7, 7, 1400}});
    QCOMPARE(t.series.step, oneDay);
    QCOMPARE(t.series.load.size(), std::size_t{14});
    for (std::size_t day = 0; day < 14; ++day)
        QCOMPARE(t.series.load[day], day < 7 ? 100.0 : 200.0);
    QCOMPARE(inWords(seriesTitle(t.series)), std::string("Requests per day, as a mean over each row's 7 days"));
    const Traffic overlapping = read({{0, 7, 700}, {3, 7, 1400}, {40, 30, 300}});
    QCOMPARE(std::accumulate(overlapping.series.load.begin(), overlapping.series.load.end(), 0.0), 2400.0);
    QCOMPARE(overlapping.series.load.size(), std::size_t{70});
}

QTEST_APPLESS_MAIN(LongBucketsTest)
#include "long_buckets_test.moc"
