// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/draws.h"

#include "core/inputs/parameter_table.h"
#include "core/model/cost_model.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr double z90 = 1.2815515655446004;

} // namespace

class DrawsTest : public QObject {
    Q_OBJECT

private slots:
    void drawnValues_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("z");
        QTest::addColumn<double>("drawn");
        QTest::newRow("median") << "gpu_rate" << 1.0 << 0.5 << 4.0 << 0.0 << 1.0;
        QTest::newRow("10th percentile") << "gpu_rate" << 1.0 << 0.5 << 4.0 << -z90 << 0.5;
        QTest::newRow("90th percentile") << "gpu_rate" << 1.0 << 0.5 << 4.0 << z90 << 4.0;
        QTest::newRow("logarithmic beyond") << "gpu_rate" << 1.0 << 0.5 << 4.0 << 2 * z90 << 16.0;
        QTest::newRow("linear beyond") << "peak_to_average" << 3.0 << 2.0 << 6.0 << 2 * z90 << 9.0;
        QTest::newRow("linear below") << "peak_to_average" << 3.0 << 2.5 << 6.0 << -2 * z90 << 2.0;
        QTest::newRow("clamped") << "peak_to_average" << 3.0 << 1.0 << 6.0 << -2 * z90 << 1.0;
        QTest::newRow("zero makes it linear") << "label_cost" << 1.0 << 0.0 << 4.0 << 2 * z90 << 7.0;
        QTest::newRow("integer") << "training_runs" << 4.0 << 2.0 << 7.0 << 0.5 * z90 << 6.0; // halves round up
        QTest::newRow("integer below") << "training_runs" << 4.0 << 1.0 << 7.0 << -0.5 * z90 << 3.0;
    }
    void drawnValues()
    {
        QFETCH(QString, id);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, z);
        QFETCH(double, drawn);
        QCOMPARE(drawnValue(*findParameter(id.toStdString()), value, {low, high}, z), drawn);
    }

    void theSameSobolPointsInTheTablesOrder()
    {
        Scenario scenario;
        scenario.ranges = {{"volume", {5e5, 2e6}}, {"engineer_rate", {80, 140}}};
        const Draws draws(scenario, {}, 5);
        // The second point of the two-dimensional sequence is (0.75, 0.25), the third (0.25, 0.75).
        constexpr double z75 = 0.6744897501960817;
        const Parameter& volume = rowOf(&Parameters::volume);
        const Parameter& rate = rowOf(&Parameters::engineerRate);
        COMPARE_WITHIN(draws.parameters(0).volume, 1e6, 1e-2);
        COMPARE_WITHIN(draws.parameters(1).volume, drawnValue(volume, 1e6, {5e5, 2e6}, z75), 1e-2);
        COMPARE_WITHIN(draws.parameters(1).engineerRate, drawnValue(rate, 100, {80, 140}, -z75), 1e-6);
        COMPARE_WITHIN(draws.parameters(2).volume, drawnValue(volume, 1e6, {5e5, 2e6}, -z75), 1e-2);
        COMPARE_WITHIN(draws.parameters(2).engineerRate, drawnValue(rate, 100, {80, 140}, z75), 1e-6);
    }

    void everyDrawIsLegal()
    {
        for (const Parameter& row : parameterTable) {
            if (row.member == &Parameters::horizonMonths)
                continue;
            Scenario scenario;
            scenario.ranges.emplace(row.id, row.range);
            const Draws draws(scenario, {}, 512);
            for (std::size_t i = 0; i < draws.count(); ++i)
                QVERIFY2(row.accepts(draws.parameters(i).*row.member), row.id.data());
        }
    }

    void withoutRangesEveryDrawIsTheScenario()
    {
        const Scenario scenario;
        const Draws draws(scenario, {Option::TunedApi}, 3);
        QCOMPARE(draws.count(), std::size_t{3});
        for (std::size_t i = 0; i < draws.count(); ++i) {
            QVERIFY(draws.parameters(i) == scenario.parameters);
            QCOMPARE(draws.costs(Option::TunedApi)[i].total(1e6), optionCosts(scenario, Option::TunedApi).total(1e6));
        }
    }

    void costsAreThoseOfTheDrawAndOfTheOptionsAskedFor()
    {
        Scenario scenario;
        scenario.ranges = {{"gpu_rate", {0.5, 2}}};
        const Draws draws(scenario, {Option::RentedGpu}, 4);
        QCOMPARE(draws.costs(Option::RentedGpu).size(), std::size_t{4});
        QCOMPARE(draws.costs(Option::FrontierApi).size(), std::size_t{4}); // the baseline
        QVERIFY(draws.costs(Option::OwnedHardware).empty());
        for (std::size_t i = 0; i < draws.count(); ++i)
            QCOMPARE(draws.costs(Option::RentedGpu)[i].prices.rentPerGpu, 730 * draws.parameters(i).gpuRate);
        QVERIFY(draws.parameters(1).gpuRate != draws.parameters(2).gpuRate);
        QCOMPARE(Draws(scenario, {}).count(), usualDraws);
    }
};

QTEST_APPLESS_MAIN(DrawsTest)
#include "draws_test.moc"
