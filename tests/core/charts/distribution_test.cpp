// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/distribution.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace breakeven;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private slots:
    void barsHoldEveryDrawOnce()
    {
        std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same numbers each time
        std::normal_distribution<double> normal(2000, 3000);
        for (const bool logarithmic : {false, true}) {
            std::vector<double> values;
            for (int i = 0; i < 1000; ++i)
                values.push_back(i % 10 == 0 ? never : logarithmic ? std::exp(normal(random) / 1000) : normal(random));
            const Histogram result = histogram(spreadOf(values), logarithmic);
            QCOMPARE(result.never, 0.1);
            QVERIFY(result.bars.size() > 10 && result.bars.size() < 50);
            double sum = 0;
            for (std::size_t i = 0; i < result.bars.size(); ++i) {
                const auto& bar = result.bars[i];
                const auto inside =
                    std::count_if(values.begin(), values.end(), [&](double v) { return v >= bar.from && v < bar.to; });
                QCOMPARE(bar.share, static_cast<double>(inside) / 1000);
                QVERIFY(i == 0 || bar.from == result.bars[i - 1].to);
                sum += bar.share;
            }
            QVERIFY(std::abs(sum - 0.9) < 1e-12);
            QCOMPARE(result.cumulative.back().share, 0.9);
        }
    }

    void zeroIsAnEdge()
    {
        const Histogram result = histogram(spreadOf({-730, -10, 5, 2000, 3999}), false);
        QVERIFY(std::any_of(result.bars.begin(), result.bars.end(),
                            [](const Histogram::Bar& bar) { return bar.from == 0; }));
    }

    void oneValueIsOneBar_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("zero") << 0.0 << false;
        QTest::newRow("large") << 1e12 << false;
        QTest::newRow("negative") << -5.0 << false;
        QTest::newRow("lowest volume") << 100.0 << true;
        QTest::newRow("highest volume") << 1e9 << true;
    }
    void oneValueIsOneBar()
    {
        QFETCH(double, value);
        QFETCH(bool, logarithmic);
        const Histogram result = histogram(spreadOf({value, value}), logarithmic);
        double sum = 0;
        for (const auto& bar : result.bars)
            sum += bar.share;
        QCOMPARE(sum, 1.0);
        QVERIFY(result.bars.size() <= 2);
    }

    void nothingExists()
    {
        const Histogram result = histogram(spreadOf({never, never}), true);
        QVERIFY(result.bars.empty());
        QCOMPARE(result.never, 1.0);
    }

    void saysWhatToDoWithoutRanges()
    {
        const DistributionChart chart = distributionChart(evaluate(Scenario{}));
        QVERIFY(!chart.note.empty());
        QVERIFY(distributionInWords(chart) == chart.note);
    }

    void showsTheFocus()
    {
        Scenario scenario;
        scenario.ranges.emplace("engineer_rate", Range{80, 140});
        const Evaluation evaluation = evaluate(scenario);
        const DistributionChart chart = distributionChart(evaluation);
        QVERIFY(chart.note.empty());
        QCOMPARE(inWords(distributionInWords(chart)),
                 inWords(chart.settledVolume.title) + ": " + inWords(chart.settledVolume.text));
        QCOMPARE(chart.settledVolume.histogram.percentiles.p50, evaluation.spread->settledVolume.percentile(0.5));
        QCOMPARE(chart.monthlySaving.histogram.percentiles.p90, evaluation.spread->monthlySaving.percentile(0.9));
        QCOMPARE(QString::fromStdString(inWords(chart.settledVolume.title)),
                 "Break-even of the rented GPU, requests a month");
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "distribution_test.moc"
