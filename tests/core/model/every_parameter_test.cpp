// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

/// What an evaluation says of the options, as one row of numbers.
std::vector<double> figures(const Evaluation& e)
{
    std::vector<double> all;
    const auto add = [&all](const std::optional<double>& figure) { all.push_back(figure.value_or(-1)); };
    for (const OptionResult& option : e.options) {
        for (const CostComponent& row : costComponents)
            all.push_back(option.monthly.*row.member);
        all.insert(all.end(), {option.total, option.costPerRequest, option.accuracy});
        add(option.costPerCorrectAnswer);
        if (option.fleet)
            all.insert(all.end(),
                       {option.fleet->gpus, option.fleet->utilization, option.fleet->headroom, option.fleet->spare});
        add(option.breakEven.firstVolume);
        add(option.breakEven.settledVolume);
        const OverTime& time = option.overTime;
        all.insert(all.end(), time.cumulative.begin(), time.cumulative.end());
        all.insert(all.end(), {time.upfront, time.netPresentValue, time.horizonSaving});
        add(time.payback.months);
        add(time.requestsToRecoverUpfront);
    }
    return all;
}

/// Scenarios in which every parameter matters to something.
std::vector<Scenario> bases()
{
    Scenario rich;
    Parameters& p = rich.parameters;
    p.volume = 5e7;
    p.monthlyGrowth = 2;
    p.batchShare = 10;
    p.cachedShare = 30;
    p.cacheWriteShare = 20;
    p.errorCost = 0.01;
    p.discountRate = 8;
    p.apiPriceTrend = -10;
    p.gpuPriceTrend = -10;
    std::vector<Scenario> all{Scenario{}, rich, sawtooth()};
    for (const Option hosting : hybridHostings) {
        rich.choices.hybridHosting = hosting;
        all.push_back(rich);
    }
    return all;
}

} // namespace

class EveryParameterTest : public QObject {
    Q_OBJECT

private slots:
    void changesSomeFigure_data()
    {
        QTest::addColumn<const Parameter*>("row");
        for (const Parameter& row : parameterTable)
            QTest::newRow(row.id.data()) << &row;
    }
    void changesSomeFigure()
    {
        QFETCH(const Parameter*, row);
        for (const Scenario& base : bases()) {
            Scenario scenario = base;
            const std::vector<double> before = figures(evaluate(scenario));
            double& value = scenario.parameters.*row->member;
            for (const double other : {row->slider.low, row->slider.high}) {
                const bool changes = other != value;
                value = other;
                if (changes && figures(evaluate(scenario)) != before)
                    return;
            }
        }
        QFAIL("no output depends on it");
    }

    void amortizingChangesSomeFigure()
    {
        Scenario scenario;
        scenario.choices.amortizeUpfront = false;
        QVERIFY(figures(evaluate(scenario)) != figures(evaluate({})));
    }

    void everyHostingMatters()
    {
        std::vector<std::vector<double>> answers;
        for (const Option hosting : hybridHostings) {
            Scenario scenario;
            scenario.choices.hybridHosting = hosting;
            answers.push_back(figures(evaluate(scenario)));
            QCOMPARE(std::count(answers.begin(), answers.end(), answers.back()), 1);
        }
    }
};

QTEST_APPLESS_MAIN(EveryParameterTest)
#include "every_parameter_test.moc"
