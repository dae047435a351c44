// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_model.h"

#include <QTest>

#include <fmt/format.h>

using namespace breakeven;

namespace {

constexpr std::array references{
    &reference::Costs<reference::Real>::tokens,     &reference::Costs<reference::Real>::compute,
    &reference::Costs<reference::Real>::platform,   &reference::Costs<reference::Real>::staff,
    &reference::Costs<reference::Real>::retraining, &reference::Costs<reference::Real>::upfront,
    &reference::Costs<reference::Real>::errors,
};

/// What of an option differs from the reference at a volume; empty if nothing does.
std::string differenceAt(const Scenario& scenario, const CostModel& model, Option option, double volume)
{
    const OptionCosts& costs = costsOf(model, option);
    const MonthlyCost actual = costs.monthly(volume);
    const auto expected = reference::monthly(scenario, option, volume);
    const auto tell = [&](std::string_view what, double is, reference::Real shouldBe) {
        return fmt::format("{} of {} at {} requests is {}, should be {}: {}", what, info(option).id, volume, is,
                           static_cast<double>(shouldBe), describe(scenario));
    };
    for (std::size_t i = 0; i < costComponents.size(); ++i) {
        const double is = actual.*costComponents[i].member;
        if (!close(is, expected.*references[i], 1e-12L))
            return tell(costComponents[i].id, is, expected.*references[i]);
    }
    if (!close(costs.total(volume), expected.total(), 1e-12L))
        return tell("total", costs.total(volume), expected.total());
    if (!close(costs.accuracy, reference::accuracy(scenario, option), 1e-12L))
        return tell("accuracy", costs.accuracy, reference::accuracy(scenario, option));
    return {};
}

std::string difference(const Scenario& scenario, double volume)
{
    const CostModel model = costModel(scenario);
    for (const OptionInfo& row : optionTable)
        if (std::string text = differenceAt(scenario, model, row.option, volume); !text.empty())
            return text;
    return {};
}

} // namespace

class CostModelTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReference()
    {
        RandomScenarios random(1);
        for (int i = 0; i < 20000; ++i) {
            const Scenario scenario = random.next();
            for (const double volume : {scenario.parameters.volume, random.volume()}) {
                const std::string text = difference(scenario, volume);
                QVERIFY2(text.empty(), text.c_str());
            }
        }
    }

    void agreesOnTies()
    {
        for (const TieScenario& tie : tieScenarios())
            for (const double volume : {100.0, 800000.0, 1e6, 1e9}) {
                const std::string text = difference(tie.scenario, volume);
                QVERIFY2(text.empty(), text.c_str());
            }
    }

    void handComputed_data()
    {
        QTest::addColumn<Option>("option");
        QTest::addColumn<MonthlyCost>("expected");
        const double own = (8 * 100 + 300 * 0.5 + 4 * 2.5 + 50) / 3;
        const double run = 3000 * 1350 * 3 / 1e6 * 3 + 50;
        const double hosted = (8 * 100 + 300 * 0.5 + run) / 3;
        const double upfront = (3000 * 0.5 + 120 * 100 + 4 * 60) / 24.0;
        const double hostedUpfront = (3000 * 0.5 + 40 * 100 + 4 * run) / 24;
        const double depreciation = 2 * 12000 / 36.0;
        const double power = 2 * 0.35 * 730 * 1.4 * 0.2;
        // tokens, compute, platform, staff, retraining, upfront, errors
        const EnumMap<Option, MonthlyCost> costs{
            {{Option::FrontierApi, {5850, 0, 0, 0, 0, 0, 0}},
             {Option::ProvisionedApi, {0, 45 * 730, 0, 0, 0, 0, 0}}, // 41.1 units of load, in fives
             {Option::MemoryApi, {1700 + 750 + 100, 0, 0, 0, 0, 100, 0}},
             {Option::TunedApi, {2400 + 1500, 0, 0, 1600, hosted, hostedUpfront, 0}},
             {Option::RentedGpu, {0, 2 * 0.86 * 730, 0, 1600, own, upfront, 0}},
             {Option::ServerlessGpu, {0, 2 * 730, 0, 1600, own, upfront, 0}},
             {Option::OwnedHardware, {0, depreciation + power, 100, 1600, own, upfront, 0}},
             {Option::Hybrid, {5850 * 0.24, 2 * 0.86 * 730, 50, 1600, own, upfront, 0}}}};
        for (const OptionInfo& row : optionTable)
            QTest::newRow(row.id.data()) << row.option << costs[row.option];
    }
    void handComputed()
    {
        QFETCH(Option, option);
        QFETCH(MonthlyCost, expected);
        const MonthlyCost actual = costsOf(costModel({}), option).monthly(1e6);
        for (const CostComponent& row : costComponents)
            COMPARE_CLOSE(actual.*row.member, expected.*row.member, 1e-13L, std::string(row.id));
    }

    void aHybridKeepsItsHostingWhenNothingIsRouted()
    {
        Scenario scenario;
        scenario.parameters.routedShare = 0;
        for (const Option hosting : hybridHostings) {
            scenario.choices.hybridHosting = hosting;
            const CostModel model = costModel(scenario);
            const MonthlyCost hybrid = costsOf(model, Option::Hybrid).monthly(1e9);
            const MonthlyCost alone = costsOf(model, hosting).monthly(100);
            QCOMPARE(hybrid.tokens, costsOf(model, Option::FrontierApi).monthly(1e9).tokens);
            QCOMPARE(hybrid.retraining, alone.retraining);
            QCOMPARE(hybrid.staff, alone.staff);
            QCOMPARE(hybrid.compute, hosting == Option::ServerlessGpu ? 0 : alone.compute);
        }
    }

    void amortizeUpfrontLeavesDepreciation()
    {
        Scenario scenario;
        scenario.choices.amortizeUpfront = false;
        const CostModel without = costModel(scenario);
        const CostModel with = costModel({});
        for (const OptionInfo& row : optionTable) {
            MonthlyCost expected = costsOf(with, row.option).monthly(1e6);
            expected.upfront = 0;
            QCOMPARE(costsOf(without, row.option).total(1e6), expected.total());
        }
    }

    void evaluationSumsUp()
    {
        RandomScenarios random(3);
        for (int i = 0; i < 2000; ++i) {
            const Evaluation e = evaluate(random.next());
            const Parameters& p = e.scenario.parameters;
            for (const OptionInfo& row : optionTable) {
                const OptionResult& option = e.of(row.option);
                COMPARE_CLOSE(option.total, reference::monthly(e.scenario, row.option, p.volume).total(), 1e-12L);
                COMPARE_CLOSE(option.costPerRequest, option.total / p.volume, 1e-15L);
                QCOMPARE(option.costPerCorrectAnswer.has_value(), option.accuracy > 0);
                if (option.costPerCorrectAnswer)
                    COMPARE_CLOSE(*option.costPerCorrectAnswer, option.total / (p.volume * option.accuracy), 1e-14L);
                if (e.scenario.shown.contains(row.option))
                    QVERIFY(reference::compared(e.of(e.cheapest).total, option.total) <= 0);
            }
            QVERIFY(e.scenario.shown.contains(e.cheapest));
            QCOMPARE(e.monthlySaving(), static_cast<double>(reference::compared(e.baseline().total, e.focus().total)));
        }
    }

    void whatDiffersByRoundingIsATie()
    {
        Scenario scenario = tieScenario("equal prices but for rounding");
        scenario.focus = Option::TunedApi;
        for (const double volume : {100.0, 12345.0, 98765.4, 1e6, 3333333.0, 7e8}) {
            scenario.parameters.volume = volume;
            const Evaluation e = evaluate(scenario);
            COMPARE_CLOSE(e.of(Option::TunedApi).total, e.of(Option::FrontierApi).total, 1e-14L);
            QVERIFY(e.monthlySaving() == 0);
        }
    }
};

QTEST_APPLESS_MAIN(CostModelTest)
#include "cost_model_test.moc"
