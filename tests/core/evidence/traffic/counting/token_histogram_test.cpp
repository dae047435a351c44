// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/token_histogram.h"

#include "core/evidence/percentile.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace breakeven;

class TokenHistogramTest : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        TokenHistogram histogram;
        QCOMPARE(histogram.count(), std::uint64_t{0});
        for (const std::uint64_t tokens : {5U, 1U, 2U})
            histogram.add(tokens);
        QCOMPARE(histogram.count(), std::uint64_t{3});
        QCOMPARE(histogram.percentile(0), 1.0);
        QCOMPARE(histogram.percentile(0.5), 2.0);
        QCOMPARE(histogram.percentile(0.75), 3.5);
        QCOMPARE(histogram.percentile(1), 5.0);
    }

    void theLeastAndTheMostValueAreKept()
    {
        TokenHistogram histogram;
        histogram.add(TokenHistogram::limit - 1);
        QCOMPARE(histogram.percentile(0.5), static_cast<double>(TokenHistogram::limit - 1));
        histogram.add(0);
        histogram.add(0);
        QCOMPARE(histogram.count(), std::uint64_t{3});
        QCOMPARE(histogram.percentile(0.5), 0.0);
        QCOMPARE(histogram.percentile(1), static_cast<double>(TokenHistogram::limit - 1));
    }

    void agreesWithTheValues()
    {
        std::mt19937_64 random(11);
        for (const std::uint64_t most : {3U, 40'000U, 16'000'000U}) {
            TokenHistogram histogram;
            std::vector<double> values;
            for (int i = 0; i < 2000; ++i) {
                const std::uint64_t tokens = random() % most;
                histogram.add(tokens);
                values.push_back(static_cast<double>(tokens));
            }
            std::sort(values.begin(), values.end());
            for (const double share : {0.0, 0.1, 0.5, 0.9, 0.95, 0.99, 1.0})
                QCOMPARE(histogram.percentile(share), breakeven::percentile(values, share));
        }
    }
};

QTEST_APPLESS_MAIN(TokenHistogramTest)
#include "token_histogram_test.moc"
