// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/charts/curves.h"
#include "core/model/cheapest_option.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

const VolumeAxis usualAxis{1e3, 1e8, true, 1200};

const OptionCosts& of(const CostModel& model, Option option)
{
    return costsOf(model, option);
}

/// The cost that a polyline shows at a volume, straight between its points.
double shownAt(const Curve& curve, double volume)
{
    const auto after = std::upper_bound(curve.volume.begin(), curve.volume.end(), volume);
    const auto i = static_cast<std::size_t>(after - curve.volume.begin());
    const double share = (volume - curve.volume[i - 1]) / (curve.volume[i] - curve.volume[i - 1]);
    return curve.cost[i - 1] + share * (curve.cost[i] - curve.cost[i - 1]);
}

} // namespace

class CurvesTest : public QObject {
    Q_OBJECT

private slots:
    void pixelsAndVolumes()
    {
        for (const bool logarithmic : {true, false}) {
            const VolumeAxis axis{100, 1e6, logarithmic, 500};
            QCOMPARE(axis.pixelOf(100), 0.0);
            QCOMPARE(axis.pixelOf(1e6), 500.0);
            QVERIFY(std::abs(axis.pixelOf(axis.volumeAt(123)) - 123) < 1e-9);
        }
        QVERIFY(std::abs(usualAxis.pixelOf(1e4) - 240) < 1e-9);
    }

    void volumesAscendAndCostsAreTheModels()
    {
        const CostModel model = costModel({});
        for (const OptionInfo& row : optionTable) {
            const Curve curve = totalCurve(of(model, row.option), usualAxis);
            QCOMPARE(curve.volume.size(), curve.cost.size());
            QVERIFY(curve.volume.size() >= curvePoints);
            QVERIFY(std::is_sorted(curve.volume.begin(), curve.volume.end()));
            QCOMPARE(curve.volume.front(), usualAxis.from);
            QVERIFY(std::abs(curve.volume.back() / usualAxis.to - 1) < 1e-12);
        }
        const Curve api = totalCurve(of(model, Option::FrontierApi), usualAxis);
        for (std::size_t i = 0; i < api.volume.size(); ++i)
            QCOMPARE(api.cost[i], of(model, Option::FrontierApi).total(api.volume[i]));
    }

    void wideStepsHaveExactCorners()
    {
        const CostModel model = costModel({});
        const OptionCosts& rented = of(model, Option::RentedGpu);
        const Curve curve = totalCurve(rented, usualAxis);
        const double width = rented.fleet.volumePerReplica();
        const double perE = usualAxis.pixels / std::log(usualAxis.to / usualAxis.from);
        int exact = 0;
        for (double n = rented.fleet.minReplicas; n * width < usualAxis.to; ++n) {
            const bool wide = perE * std::log((n + 1) / n) >= narrowestStep;
            const auto at = std::find(curve.volume.begin(), curve.volume.end(), n * width);
            if (!wide)
                break;
            ++exact;
            QVERIFY(at != curve.volume.end());
            const auto i = static_cast<std::size_t>(at - curve.volume.begin());
            QCOMPARE(curve.volume[i + 1], n * width);
            QVERIFY(std::abs(curve.cost[i] - rented.total(n * width)) < 1e-6);
            QVERIFY(std::abs(curve.cost[i + 1] - rented.total(n * width * (1 + 1e-9))) < 1e-6);
        }
        QVERIFY(exact > 10);
    }

    void narrowStepsAreTheLineThroughTheirTops_data()
    {
        QTest::addColumn<double>("gpusPerReplica");
        QTest::addColumn<double>("gpusPerServer");
        QTest::newRow("one GPU a server") << 1.0 << 1.0;
        QTest::newRow("eight a server") << 1.0 << 8.0;
        QTest::newRow("coprime") << 3.0 << 8.0;
    }
    void narrowStepsAreTheLineThroughTheirTops()
    {
        QFETCH(double, gpusPerReplica);
        QFETCH(double, gpusPerServer);
        Scenario scenario;
        scenario.parameters.gpusPerReplica = gpusPerReplica;
        scenario.parameters.gpusPerServer = gpusPerServer;
        scenario.parameters.decodeThroughput = 50;
        const OptionCosts owned = of(costModel(scenario), Option::OwnedHardware);
        const Curve curve = totalCurve(owned, usualAxis);
        const double width = owned.fleet.volumePerReplica();
        const double oneStep = gpusPerReplica * owned.perGpu() + std::ceil(gpusPerReplica) * owned.prices.perServer();
        for (double volume = 3e7; volume < 1e8; volume *= 1.0137) {
            const double begun =
                std::floor(volume / width) * width * (1 + 1e-9); // where the tread under it begins: its top
            const double shown = shownAt(curve, volume);
            QVERIFY(shown >= owned.total(begun) * (1 - 1e-9));
            QVERIFY(shown <= owned.total(volume) + oneStep * 1.01);
        }
    }

    void aLinearAxisShowsEveryStepOrNone()
    {
        const CostModel model = costModel({});
        const OptionCosts& rented = of(model, Option::RentedGpu);
        const double width = rented.fleet.volumePerReplica();
        const Curve wide = totalCurve(rented, {0, 50 * width, false, 1000});
        for (double n = 2; n < 50; ++n)
            QVERIFY(std::find(wide.volume.begin(), wide.volume.end(), n * width) != wide.volume.end());
        const Curve narrow = totalCurve(rented, {0, 1000 * width, false, 1000});
        QVERIFY(narrow.volume.size() <= curvePoints + 2);
    }

    void theWorkDoesNotGrowWithTheSteps()
    {
        Scenario scenario;
        scenario.parameters.inputTokens = 200000;
        scenario.parameters.decodeThroughput = 1;
        scenario.parameters.volume = 1e9;
        for (const OptionCosts& option : costModel(scenario))
            QVERIFY(totalCurve(option, {100, 1e9, true, 1700}).volume.size() < 2000);
    }

    void serverlessBendsAreCorners()
    {
        const CostModel model = costModel({});
        const OptionCosts& serverless = of(model, Option::ServerlessGpu);
        const Curve curve = totalCurve(serverless, usualAxis);
        for (const double bend : serverless.serverless.bends())
            QVERIFY(std::find(curve.volume.begin(), curve.volume.end(), bend) != curve.volume.end());
    }

    void theStripNamesTheCheapest()
    {
        Scenario scenario;
        for (const OptionInfo& row : optionTable)
            scenario.shown.insert(row.option);
        const CostModel model = costModel(scenario);
        const auto pieces = cheapestAlong(model, scenario.shown, usualAxis);
        QVERIFY(pieces.size() > 2);
        QCOMPARE(pieces.front().from, usualAxis.from);
        QCOMPARE(pieces.back().to, usualAxis.to);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            QVERIFY(usualAxis.pixelOf(pieces[i].to) - usualAxis.pixelOf(pieces[i].from) >= narrowestStep - 1e-6);
            if (i == 0)
                continue;
            QCOMPARE(pieces[i].from, pieces[i - 1].to);
            QVERIFY(pieces[i].option != pieces[i - 1].option);
            const double outside = usualAxis.volumeAt(usualAxis.pixelOf(pieces[i].from) + 2);
            QVERIFY(cheapestOption(model, scenario.shown, outside) == pieces[i].option);
        }
    }
};

QTEST_APPLESS_MAIN(CurvesTest)
#include "curves_test.moc"
