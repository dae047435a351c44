// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/key_figures.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/sweep.h"
#include "core/analysis/uncertainty/uncertainty.h"
#include "core/charts/break_even_chart.h"
#include "core/charts/breakdown.h"
#include "core/charts/breakdown_chart.h"
#include "core/charts/comparison.h"
#include "core/charts/over_time_chart.h"
#include "core/scenario/file/presets.h"

#include <QTest>

#include <fmt/format.h>

using namespace breakeven;

/// Whatever a scenario is asked, each figure is the same everywhere.
class SameNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void everywhere_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
    }
    void everywhere()
    {
        QFETCH(Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        const double volume = scenario.parameters.volume;

        for (const auto& bar : breakdownChart(e).bars)
            QCOMPARE(bar.total, e.of(bar.option).total);
        for (const CostAt& cost : costsAt(e, volume))
            QCOMPARE(cost.cost, e.of(cost.option).total);
        for (const CostAt& cash : cashAt(e, static_cast<int>(scenario.parameters.horizonMonths)))
            QCOMPARE(cash.cost, e.of(cash.option).overTime.cumulative.back());

        const Draws draws(scenario, {scenario.focus}, 3);
        const OptionSpread spread = optionSpread(draws, scenario.focus, scenario.baseline);
        const auto cash = cashSpreads(draws, {scenario.focus}, scenario.baseline);
        if (scenario.ranges.empty()) {
            QCOMPARE(*spread.monthlySaving.percentile(0.5), e.monthlySaving());
            QCOMPARE(spread.settledVolume.percentile(0.5), e.focus().breakEven.settledVolume);
            QCOMPARE(cash.front().payback.percentile(0.5), e.focus().overTime.payback.months);
        }
        const auto tornado = [&](Figure figure) { return sensitivity(scenario, scenario.focus, figure).value; };
        QCOMPARE(*tornado(Figure::MonthlySaving), e.monthlySaving());
        QCOMPARE(tornado(Figure::SettledVolume), e.focus().breakEven.settledVolume);
        QCOMPARE(tornado(Figure::PaybackMonths), e.focus().overTime.payback.months);
        QCOMPARE(*tornado(Figure::HorizonSaving), e.focus().overTime.horizonSaving);

        Sweep sweep(scenario, {*sweepAxisFrom(fmt::format("volume={0}:{0}:1", volume))});
        const SweepRow& row = *sweep.next();
        for (const OptionInfo& option : optionTable)
            QCOMPARE(row.options[option.option].total, e.of(option.option).total);
        QCOMPARE(row.cheapest, e.cheapest);
    }
};

QTEST_APPLESS_MAIN(SameNumbersTest)
#include "same_numbers_test.moc"
