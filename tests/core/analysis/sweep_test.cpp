// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/analysis/sweep.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

std::vector<SweepAxis> axesOf(std::initializer_list<std::string_view> texts)
{
    std::vector<SweepAxis> axes;
    for (const std::string_view text : texts)
        axes.push_back(*sweepAxisFrom(text));
    return axes;
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithEvaluate_data();
    void agreesWithEvaluate();
    void agreesWithEvaluateAtRandom();

private:
    /// Bit by bit what a whole evaluation says.
    static void verify(const SweepRow& row, const Scenario& scenario);
};

void SweepTest::agreesWithEvaluate_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("volume and rate") << QByteArray("volume=1000:1e9:7:log") << QByteArray("gpu_rate=0.1:5:5");
    QTest::newRow("horizon and growth") << QByteArray("horizon_months=60:60:1") << QByteArray("monthly_growth=-5:9:5");
    QTest::newRow("a horizon that grows") << QByteArray("horizon_months=1:60:60") << QByteArray("volume=1e5:1e7:3");
    QTest::newRow("trends") << QByteArray("api_price_trend=-50:20:3") << QByteArray("gpu_price_trend=-50:20:3");
    QTest::newRow("hardware that wears out")
        << QByteArray("amortization_months=1:16:4") << QByteArray("gpus_per_server=1:16:4");
}

void SweepTest::agreesWithEvaluate()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Scenario scenario;
    scenario.parameters.monthlyGrowth = 3;
    scenario.parameters.gpuPriceTrend = -20;
    scenario.choices.hybridHosting = Option::OwnedHardware;
    const std::vector<SweepAxis> axes = axesOf({first.toStdString(), second.toStdString()});
    Sweep sweep(scenario, axes);
    for (std::uint64_t i = 0; i < axes[0].count; ++i)
        for (std::uint64_t j = 0; j < axes[1].count; ++j) {
            scenario.parameters.*axes[0].parameter->member = axes[0].at(i);
            scenario.parameters.*axes[1].parameter->member = axes[1].at(j);
            const SweepRow* row = sweep.next();
            QVERIFY(row != nullptr);
            QCOMPARE(row->values, (std::vector<double>{axes[0].at(i), axes[1].at(j)}));
            verify(*row, scenario);
        }
    QVERIFY(sweep.next() == nullptr);
    QVERIFY(sweep.next() == nullptr);
}

void SweepTest::agreesWithEvaluateAtRandom()
{
    RandomScenarios random(11);
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = i % 3 == 0 ? random.sawtooth(1e3) : random.next();
        for (const OptionInfo& option : optionTable)
            if (random.below(3) == 0)
                scenario = withShown(scenario, option.option, random.below(2) == 0);
        const double volume = scenario.parameters.volume;
        Sweep sweep(scenario, {SweepAxis{&rowOf(&Parameters::volume), volume, volume, 1, false}});
        verify(*sweep.next(), scenario);
    }
}

void SweepTest::verify(const SweepRow& row, const Scenario& scenario)
{
    const Evaluation all = evaluate(scenario);
    QCOMPARE(row.cheapest, all.cheapest);
    for (const OptionInfo& option : optionTable) {
        const SweptOption& swept = row.options[option.option];
        const OptionResult& expected = all.of(option.option);
        QVERIFY(swept.total == expected.total);
        const bool isBaseline = option.option == scenario.baseline;
        QVERIFY(swept.firstVolume == expected.breakEven.firstVolume);
        QVERIFY(swept.settledVolume == expected.breakEven.settledVolume);
        QVERIFY2(swept.paybackMonths == (isBaseline ? std::nullopt : expected.overTime.payback.months),
                 describe(scenario).c_str());
    }
}

QTEST_APPLESS_MAIN(SweepTest)
#include "sweep_test.moc"
