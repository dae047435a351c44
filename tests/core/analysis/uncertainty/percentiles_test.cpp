// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/percentiles.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace breakeven;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// The definition, word by word.
std::optional<double> byDefinition(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double rank = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(rank));
    const double part = rank - std::floor(rank);
    const double low = values[below];
    if (part == 0)
        return std::isinf(low) ? std::nullopt : std::optional(low);
    const double high = values[below + 1];
    return std::isinf(low) || std::isinf(high) ? std::nullopt : std::optional(low + part * (high - low));
}

} // namespace

class PercentilesTest : public QObject {
    Q_OBJECT

private slots:
    void betweenOrderStatistics()
    {
        const Spread spread = spreadOf({30, 10, 20});
        QCOMPARE(*spread.percentile(0.5), 20.0);
        QCOMPARE(*spread.percentile(0.1), 12.0);
        QCOMPARE(*spread.percentile(0.9), 28.0);
    }

    void aDrawWithoutTheFigureIsLargerThanAnyNumber()
    {
        const Spread spread = spreadOf({never, 1, 2, never, 3});
        QCOMPARE(spread.never(), 0.4);
        QCOMPARE(*spread.percentile(0.5), 3.0); // the rank is whole, so no draw beyond it is needed
        QVERIFY(!spread.percentile(0.51));
        QVERIFY(!spread.percentile(0.9));
        QVERIFY(!spreadOf({never, never}).percentile(0.1));
        QCOMPARE(spreadOf({never, never}).never(), 1.0);
    }

    void oneDraw()
    {
        QCOMPARE(*spreadOf({7}).percentile(0.9), 7.0);
        std::vector<double> one{7};
        QCOMPARE(quantiles(one).p10, 7.0);
        QCOMPARE(quantiles(one).p90, 7.0);
    }

    void twoDraws()
    {
        std::vector<double> two{20, 10};
        const Quantiles fast = quantiles(two);
        QCOMPARE(fast.p10, 11.0);
        QCOMPARE(fast.p50, 15.0);
        QCOMPARE(fast.p90, 19.0);
    }

    void agreesWithTheDefinition()
    {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same numbers each time
        for (int round = 0; round < 300; ++round) {
            std::vector<double> values(1 + random() % 60);
            for (double& value : values)
                value = random() % 9 == 0 ? never : static_cast<double>(random() % 50); // ties too
            const Spread spread = spreadOf(values);
            for (const double p : {0.1, 0.5, 0.9})
                QCOMPARE(spread.percentile(p), byDefinition(values, p));
            if (spread.values.size() < values.size())
                continue;
            const Quantiles fast = quantiles(values);
            QCOMPARE(fast.p10, *spread.percentile(0.1));
            QCOMPARE(fast.p50, *spread.percentile(0.5));
            QCOMPARE(fast.p90, *spread.percentile(0.9));
        }
    }
};

QTEST_APPLESS_MAIN(PercentilesTest)
#include "percentiles_test.moc"
