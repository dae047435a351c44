// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/charts/bands.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

const VolumeAxis axis{1e3, 1e8, true, 1000};

Scenario ranged(const char* id, Range range)
{
    Scenario scenario;
    scenario.ranges.emplace(id, range);
    return scenario;
}

double percentileOfSorted(const std::vector<double>& sorted, double p)
{
    const double rank = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const double part = rank - static_cast<double>(below);
    return part > 0 ? sorted[below] + part * (sorted[below + 1] - sorted[below]) : sorted[below];
}

} // namespace

class BandsTest : public QObject {
    Q_OBJECT

private slots:
    void focusAndBaselineAndThoseAskedFor()
    {
        Scenario scenario;
        QVERIFY(bandOptions(scenario).empty());
        QVERIFY(totalBands(scenario, axis).empty());
        QVERIFY(cashBands(scenario).empty());
        QVERIFY(inWords(bandNote(scenario)).empty());
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2});
        QVERIFY(bandOptions(scenario) == (OptionSet{Option::FrontierApi, Option::RentedGpu}));
        scenario.analysis.bands = {Option::Hybrid, Option::ServerlessGpu}; // serverless is not shown
        QVERIFY(bandOptions(scenario) == (OptionSet{Option::FrontierApi, Option::RentedGpu, Option::Hybrid}));
        QCOMPARE(totalBands(scenario, axis).size(), std::size_t{3});
        QCOMPARE(QString::fromStdString(inWords(bandNote(scenario))), "Bands: 10th to 90th percentile, 1 range");
    }

    /// Every point of a band against all draws, evaluated one by one.
    void areThePercentilesOfAllDraws()
    {
        Scenario scenario = ranged("decode_throughput", {400, 3000});
        scenario.ranges.emplace("engineer_rate", Range{70, 150});
        const Draws draws(scenario, {Option::RentedGpu});
        const Band band = totalBand(draws, Option::RentedGpu, bandVolumes(draws, Option::RentedGpu, axis));
        QCOMPARE(band.at.size(), curvePoints);
        for (std::size_t i = 0; i < band.at.size(); i += 7) {
            std::vector<double> totals;
            for (std::size_t draw = 0; draw < draws.count(); ++draw) {
                Scenario one = scenario;
                one.ranges.clear();
                one.parameters = draws.parameters(draw);
                totals.push_back(costModel(one)[Option::RentedGpu].total(band.at[i]));
            }
            std::sort(totals.begin(), totals.end());
            QCOMPARE(band.p10[i], percentileOfSorted(totals, 0.1));
            QCOMPARE(band.p50[i], percentileOfSorted(totals, 0.5));
            QCOMPARE(band.p90[i], percentileOfSorted(totals, 0.9));
        }
    }

    /// A price leaves the steps where they are: the band has their corners, as the curve has.
    void stepsThatStandStillKeepTheirCorners()
    {
        const Scenario scenario = ranged("gpu_rate", {0.5, 2});
        const Draws draws(scenario, {Option::RentedGpu});
        const std::vector<double> volumes = bandVolumes(draws, Option::RentedGpu, axis);
        const Curve curve = totalCurve(optionCosts(scenario, Option::RentedGpu), axis);
        QCOMPARE(volumes.size(), curve.volume.size());
        QVERIFY(volumes.size() > curvePoints);
        QVERIFY(std::adjacent_find(volumes.begin(), volumes.end(), std::greater_equal<>()) == volumes.end());
        const Band band = totalBand(draws, Option::RentedGpu, volumes);
        for (std::size_t i = 0; i < volumes.size() && volumes[i] < 2e7; ++i) // where the curve has exact corners
            QVERIFY(std::abs(band.p50[i] - curve.cost[i]) < 0.005 * curve.cost[i]);
    }

    void cashEndsAtTheHorizon()
    {
        const Scenario scenario = ranged("api_output_price", {10, 20});
        for (const Band& band : cashBands(scenario)) {
            QCOMPARE(band.at.size(), std::size_t{25});
            QVERIFY(std::is_sorted(band.p10.begin(), band.p10.end()));
            QVERIFY(band.p10.back() <= band.p50.back() && band.p50.back() <= band.p90.back());
        }
    }
};

QTEST_APPLESS_MAIN(BandsTest)
#include "bands_test.moc"
