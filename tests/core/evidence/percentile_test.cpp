// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/percentile.h"
#include "core/evidence/traffic/token_histogram.h"

#include <QTest>

#include <random>
#include <vector>

using namespace breakeven;

/// Percentiles by hand, and of values that are kept in different ways.
class PercentileTest : public QObject {
    Q_OBJECT

private slots:
    void byHand_data();
    void byHand();
    void aHistogramAgreesWithTheValues();
};

void PercentileTest::byHand_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("percentile");
    QTest::newRow("one") << QList<double>{7} << 0.9 << 7.0;
    QTest::newRow("least") << QList<double>{1, 2, 5} << 0.0 << 1.0;
    QTest::newRow("most") << QList<double>{1, 2, 5} << 1.0 << 5.0;
    QTest::newRow("at a value") << QList<double>{1, 2, 5} << 0.5 << 2.0;
    QTest::newRow("between") << QList<double>{1, 2, 5} << 0.75 << 3.5;
    QTest::newRow("of five") << QList<double>{100, 200, 300, 400, 500} << 0.1 << 140.0;
    QTest::newRow("of equal ones") << QList<double>{0.1, 0.1} << 0.3 << 0.1;
    QTest::newRow("negative") << QList<double>{-4, 4} << 0.25 << -2.0;
}

void PercentileTest::byHand()
{
    QFETCH(const QList<double>, values);
    QFETCH(const double, share);
    QTEST(breakeven::percentile(std::vector<double>(values.begin(), values.end()), share), "percentile");
}

void PercentileTest::aHistogramAgreesWithTheValues()
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

QTEST_APPLESS_MAIN(PercentileTest)
#include "percentile_test.moc"
