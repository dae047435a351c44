// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/analysis/uncertainty/uncertainty.h"
#include "core/inputs/parameter_table.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace breakeven;

namespace {

constexpr double z90 = 1.2815515655446004;

Scenario ranged(std::initializer_list<std::pair<const char*, Range>> ranges)
{
    Scenario scenario;
    for (const auto& [id, range] : ranges)
        scenario.ranges.emplace(id, range);
    return scenario;
}

bool within(double actual, double exact, double tolerance)
{
    if (std::abs(actual - exact) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g ± %.3g", actual, exact, tolerance);
    return false;
}

/// The exact percentile of a sum of independent split normals around 0, by convolution of their densities on a grid.
double exactSumPercentile(const std::vector<Range>& distances, double p)
{
    constexpr std::size_t cells = 4096;
    double reach = 0;
    for (const Range& d : distances)
        reach += 4 * std::max(d.low, d.high);
    const double step = 2 * reach / cells;
    std::vector<double> sum(cells, 0);
    sum[cells / 2] = 1;
    for (const Range& d : distances) {
        const auto below = [&](double x) {
            const double sigma = (x < 0 ? d.low : d.high) / z90;
            return 0.5 * std::erfc(-x / sigma / std::sqrt(2));
        };
        const auto half = static_cast<int>(std::ceil(5 * std::max(d.low, d.high) / z90 / step));
        std::vector<double> next(cells, 0);
        for (int offset = -half; offset <= half; ++offset) {
            const double mass = below((offset + 0.5) * step) - below((offset - 0.5) * step);
            for (std::size_t i = 0; i < cells; ++i)
                if (const auto to = static_cast<std::ptrdiff_t>(i) + offset;
                    to >= 0 && to < static_cast<std::ptrdiff_t>(cells))
                    next[static_cast<std::size_t>(to)] += sum[i] * mass;
        }
        sum = std::move(next);
    }
    double mass = 0;
    for (std::size_t i = 0; i < cells; ++i) {
        if (mass + sum[i] >= p)
            return (static_cast<double>(i) - cells / 2.0 - 0.5 + (p - mass) / sum[i]) * step;
        mass += sum[i];
    }
    return reach;
}

} // namespace

class UncertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void withoutRangesEverythingIsCertain()
    {
        const Scenario scenario;
        const Evaluation exact = evaluate(scenario);
        const Draws draws(scenario, OptionSet::all(), 16);
        const OptionSpread rented = optionSpread(draws, Option::RentedGpu, scenario.baseline);
        QCOMPARE(*rented.monthlyTotal.percentile(0.1), exact.focus().total);
        QCOMPARE(*rented.monthlyTotal.percentile(0.9), exact.focus().total);
        QCOMPARE(rented.settledVolume.percentile(0.5), exact.focus().breakEven.settledVolume);
        QCOMPARE(rented.cheaperProbability, 1.0);
        const auto cash = cashSpreads(draws, OptionSet::all(), scenario.baseline);
        QCOMPARE(cash.size(), optionCount);
        for (const CashSpread& spread : cash)
            QCOMPARE(spread.cumulative.p90, exact.of(spread.option).overTime.cumulative);
    }

    /// One range, and a figure that only rises or falls with it: its percentiles are its values at the range's ends.
    void oneRange_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("gpu_rate") << "gpu_rate" << 0.5 << 2.0;
        QTest::newRow("engineer_rate") << "engineer_rate" << 70.0 << 160.0;
        QTest::newRow("api_output_price") << "api_output_price" << 10.0 << 18.0;
        QTest::newRow("label_cost") << "label_cost" << 0.1 << 3.0;
        QTest::newRow("hosting_overhead") << "hosting_overhead" << 0.0 << 500.0;
        QTest::newRow("volume") << "volume" << 3e5 << 2e6;
    }
    void oneRange()
    {
        QFETCH(QString, id);
        QFETCH(double, low);
        QFETCH(double, high);
        const Parameter& parameter = *findParameter(id.toStdString());
        Scenario scenario;
        scenario.ranges.emplace(id.toStdString(), Range{low, high});
        const Draws draws(scenario, OptionSet::all());
        const auto cash = cashSpreads(draws, OptionSet::all(), scenario.baseline);
        const auto at = [&](double value) {
            Scenario there = scenario;
            there.parameters.*parameter.member = value;
            return evaluate(there);
        };
        const Evaluation atLow = at(low);
        const Evaluation atHigh = at(high);
        const auto check = [](const Spread& spread, double one, double other) {
            const auto [least, most] = std::minmax(one, other);
            return within(*spread.percentile(0.1), least, std::abs(least) * 0.005) &&
                   within(*spread.percentile(0.9), most, std::abs(most) * 0.005);
        };
        for (const OptionInfo& row : optionTable) {
            const OptionSpread spread = optionSpread(draws, row.option, scenario.baseline);
            QVERIFY(check(spread.monthlyTotal, atLow.of(row.option).total, atHigh.of(row.option).total));
        }
        QCOMPARE(cash.size(), optionCount);
        for (const CashSpread& spread : cash)
            if (id != "volume")
                QVERIFY(check(spread.horizonCumulative, atLow.of(spread.option).overTime.cumulative.back(),
                              atHigh.of(spread.option).overTime.cumulative.back()));
        const auto settled = [](const Evaluation& e) { return *e.focus().breakEven.settledVolume; };
        const OptionSpread focus = optionSpread(draws, Option::RentedGpu, scenario.baseline);
        QVERIFY(check(focus.settledVolume, settled(atLow), settled(atHigh)));
    }

    void probabilityOfOneRange()
    {
        // At 644k requests rented GPUs cost as much as the API: the probability is that of a larger volume.
        Scenario scenario = ranged({{"volume", {5e5, 2e6}}});
        const double crossing = *evaluate(scenario).focus().breakEven.settledVolume;
        const double z = std::log(crossing / 1e6) / std::log(0.5) * z90;
        const double exact = 0.5 * std::erfc(-z / std::sqrt(2));
        const Draws draws(scenario, {Option::RentedGpu});
        QVERIFY(within(optionSpread(draws, Option::RentedGpu, scenario.baseline).cheaperProbability, exact, 0.005));
    }

    /// Costs that add up: with 2 to 6 ranges the total is a sum of split normals. Mostly the 1,024 points come within
    /// 2 % of the distance between the outer percentiles; over 200 mixtures of weights the worst was 2.45 %.
    void sumsOfRanges_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("skewed");
        for (int count = 1; count <= 6; ++count)
            for (const bool skewed : {false, true})
                QTest::addRow("%d ranges, %s", count, skewed ? "skewed" : "even") << count << skewed;
    }
    void sumsOfRanges()
    {
        QFETCH(int, count);
        QFETCH(bool, skewed);
        const std::array summands{"hosting_overhead", "maintenance_hours",  "setup_hours",
                                  "data_prep_hours",  "training_gpu_hours", "retrain_hours"};
        Scenario scenario;
        scenario.parameters.hostingOverhead = 5000; // far from zero, so that nothing is clamped
        scenario.parameters.maintenanceHours = 100;
        scenario.parameters.setupHours = 900;
        scenario.parameters.dataPrepHours = 900;
        scenario.parameters.trainingGpuHours = 2000;
        scenario.parameters.retrainHours = 200;
        const double median = evaluate(scenario).focus().total;
        std::vector<Range> distances;
        for (int i = 0; i < count; ++i) {
            const Parameter& row = *findParameter(summands[static_cast<std::size_t>(i)]);
            const double value = scenario.parameters.*row.member;
            const Range range{value * (skewed && i % 2 == 0 ? 0.95 : 0.8), value * (skewed ? 1.25 : 1.2)};
            Scenario changed = scenario;
            changed.parameters.*row.member = range.low;
            const double low = evaluate(changed).focus().total;
            changed.parameters.*row.member = range.high;
            distances.push_back({median - low, evaluate(changed).focus().total - median});
            scenario.ranges.emplace(row.id, range);
        }
        const Spread total =
            optionSpread(Draws(scenario, {Option::RentedGpu}), Option::RentedGpu, scenario.baseline).monthlyTotal;
        const double p10 = median + exactSumPercentile(distances, 0.1);
        const double p90 = median + exactSumPercentile(distances, 0.9);
        for (const double p : {0.1, 0.5, 0.9})
            QVERIFY(within(*total.percentile(p), median + exactSumPercentile(distances, p), 0.025 * (p90 - p10)));
    }
};

QTEST_APPLESS_MAIN(UncertaintyTest)
#include "uncertainty_test.moc"
