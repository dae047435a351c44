// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/hidden_costs.h"
#include "core/charts/curves.h"
#include "core/inputs/parameter_table.h"
#include "core/model/break_even/break_even_search.h"
#include "core/model/request_costs.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_hidden_costs.h"

#include <QTest>

using namespace breakeven;

namespace {

EnumSet<HiddenCost> only(HiddenCost cost)
{
    return {cost};
}

HiddenCostLine lineOf(const Scenario& scenario, HiddenCost cost)
{
    const std::vector<HiddenCostLine> lines = hiddenCosts(evaluate(scenario));
    return *std::ranges::find(lines, cost, &HiddenCostLine::cost);
}

/// Everything that can be hidden costs something, for every option.
Scenario dear()
{
    Scenario scenario;
    Parameters& p = scenario.parameters;
    p.maintenanceHoursPerGpu = 0.5;
    p.apiOpsHours = 3;
    p.apiRetryRate = 4;
    p.cacheWriteShare = 30;
    p.cachedShare = 20;
    p.errorCost = 0.02;
    p.gpusPerServer = 4;
    return scenario;
}

} // namespace

class HiddenCostsTest : public QObject {
    Q_OBJECT

private slots:
    /// Each amount of every option is what MODEL.md gives.
    void closedForms_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::newRow("default") << Scenario{};
        QTest::newRow("dear") << dear();
        RandomScenarios random(41);
        for (int i = 0; i < 1500; ++i)
            QTest::addRow("random %d", i) << random.next();
    }
    void closedForms()
    {
        QFETCH(Scenario, scenario);
        for (const OptionInfo& row : optionTable) {
            if (row.option == scenario.baseline)
                continue;
            scenario.focus = row.option;
            const Evaluation e = evaluate(scenario);
            for (const HiddenCostLine& line : hiddenCosts(e)) {
                const double own = closedForm(scenario, row.option, line.cost);
                const double other = closedForm(scenario, scenario.baseline, line.cost);
                const auto isRight = [&](double total, double amount, double expected) {
                    // The shorter prompt speaks for the other side. A committed replica may cost less than one that is
                    // not, and GPUs that are switched off too long are paid for less than they compute.
                    const Parameters& p = scenario.parameters;
                    const bool maySave = (line.cost == HiddenCost::Failover && p.commitmentDiscount > 0) ||
                                         (line.cost == HiddenCost::IdleGpus && p.scaleDown > 0);
                    const double sign = line.cost == HiddenCost::SavedPrompt ? -1 : 1;
                    return (maySave || sign * amount >= -1e-9 * total) &&
                           closeAt(total + std::abs(amount), amount, expected, 1e-9);
                };
                QVERIFY2(
                    isRight(e.focus().total, line.focus.monthly, own) &&
                        isRight(e.baseline().total, line.baseline.monthly, other),
                    qPrintable(QString::fromStdString(std::string(info(line.cost).id) + " of " + std::string(row.id) +
                                                      ": " + std::to_string(line.focus.monthly) + " for " +
                                                      std::to_string(own) + "; " + describe(scenario))));
                COMPARE_WITHIN(line.savingWithout, e.baseline().total - other - e.focus().total + own,
                               1e-9 * (e.focus().total + e.baseline().total));
            }
        }
    }

    void thePartUpFront()
    {
        Scenario scenario;
        scenario.choices.amortizeUpfront = false;
        const HiddenCostLine labels = lineOf(scenario, HiddenCost::Labeling);
        QCOMPARE(labels.focus.upfront, 1500.0);
        COMPARE_CLOSE(labels.focus.monthly, 50, 1e-12);
        const HiddenCostLine people = lineOf(scenario, HiddenCost::People);
        QCOMPARE(people.focus.upfront, 12000.0);
        QCOMPARE(people.baseline.upfront, 0.0);
    }

    /// The inputs are legal whatever is left out, and nothing else changes.
    void theScenarioStaysLegal()
    {
        RandomScenarios random(42);
        for (int i = 0; i < 200; ++i) {
            Scenario scenario = random.next();
            scenario.ranges["gpu_rate"] = {0.5, 5};
            scenario.pin = pinOf(scenario);
            const Scenario all = withoutCosts(scenario, EnumSet<HiddenCost>::all());
            for (const Parameter& row : parameterTable)
                QVERIFY(row.accepts(all.parameters.*row.member));
            QVERIFY(all.ranges.empty() && !all.pin);

            Scenario expected = scenario;
            expected.ranges.clear();
            expected.pin.reset();
            QVERIFY(withoutCosts(scenario, {}) == expected);
            expected.parameters.labelCost = 0;
            QVERIFY(withoutCosts(scenario, only(HiddenCost::Labeling)) == expected);
        }
    }

    /// Without idle time a rented GPU is a serverless one at the same rate that neither waits nor wastes.
    void busyTimeIsServerlessTime()
    {
        RandomScenarios random(43);
        for (int i = 0; i < 300; ++i) {
            Scenario scenario = random.next();
            scenario.choices.hybridHosting = Option::RentedGpu;
            scenario.parameters.maintenanceHoursPerGpu = 0;
            scenario.parameters.commitmentDiscount = 0;
            const Evaluation rented = evaluateWithout(scenario, only(HiddenCost::IdleGpus));
            scenario.choices.hybridHosting = Option::ServerlessGpu;
            scenario.parameters.serverlessRate = scenario.parameters.gpuRate;
            scenario.parameters.serverlessOverhead = 0;
            scenario.parameters.serverlessIdle = 0;
            const Evaluation serverless = evaluate(scenario);
            for (const auto& [fleet, seconds] :
                 {std::pair(Option::RentedGpu, Option::ServerlessGpu), std::pair(Option::Hybrid, Option::Hybrid)}) {
                const OptionResult& a = rented.of(fleet);
                const OptionResult& b = serverless.of(seconds);
                COMPARE_CLOSE(a.total, b.total, 1e-12);
                COMPARE_CLOSE(a.overTime.cumulative.back(), b.overTime.cumulative.back(), 1e-12);
                QCOMPARE(a.breakEven.intervals.size(), b.breakEven.intervals.size());
                COMPARE_CLOSE(a.breakEven.firstVolume, b.breakEven.firstVolume, 1e-6);
                COMPARE_CLOSE(a.breakEven.settledVolume, b.breakEven.settledVolume, 1e-6);
            }
        }
    }

    /// Hardware is bought in fractions: as much as computes, in the months that need it.
    void hardwareInFractions()
    {
        Scenario scenario = dear();
        scenario.focus = Option::OwnedHardware;
        const Parameters& p = scenario.parameters;
        const Evaluation e = evaluateWithout(scenario, only(HiddenCost::IdleGpus));
        const double busy = p.volume * requestCosts(p).gpuSeconds / (730 * 3600);
        COMPARE_CLOSE(e.focus().fleet->gpus, busy, 1e-12);
        COMPARE_CLOSE(e.focus().fleet->utilization, 1, 1e-12);
        COMPARE_CLOSE(e.focus().overTime.upfront, ownTuningCosts(p).upfront + busy * (8000 + 4000.0 / 4), 1e-12);
        const auto& focus = costsOf(e.model, Option::OwnedHardware);
        const auto& baseline = costsOf(e.model, Option::FrontierApi);
        const double crossing = *e.focus().breakEven.settledVolume;
        QVERIFY(crossing > 1000);
        COMPARE_CLOSE(focus.total(crossing), baseline.total(crossing), 1e-9);
        QCOMPARE(e.focus().breakEven.intervals.size(), 1U);
        QVERIFY(*breakEvenEnds(focus, baseline).settledVolume == crossing);

        const Curve curve = totalCurve(focus, {1000, 1e8, true, 800});
        QCOMPARE(curve.volume.size(), curvePoints);
        for (std::size_t i = 0; i < curvePoints; ++i)
            COMPARE_CLOSE(curve.cost[i], focus.total(curve.volume[i]), 1e-12);
    }

    /// A request that needs no computing needs no GPU at all.
    void nothingToCompute()
    {
        Scenario scenario;
        scenario.parameters.outputTokens = 0;
        scenario.parameters.selfCachedShare = 100;
        const Evaluation e = evaluateWithout(scenario, EnumSet<HiddenCost>::all());
        QCOMPARE(e.focus().fleet->gpus, 0.0);
        QCOMPARE(e.focus().fleet->idle(), 0.0);
        QCOMPARE(e.focus().monthly.compute, 0.0);
        QVERIFY(std::isfinite(e.focus().total));
    }

    void words_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<HiddenCost>("cost");
        QTest::addColumn<QString>("amounts");
        QTest::addColumn<QString>("effect");
        const auto add = [](const char* name, HiddenCost cost, const char* amounts, const char* effect, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << cost << amounts << effect;
        };
        const auto as = [](Scenario&, Parameters&) {};
        add("idle", HiddenCost::IdleGpus, "$1,197 a month on our own GPUs",
            "Without it: break-even at 434k instead of 644k, and $3,282 a month saved instead of $2,085.", as);
        add("failover", HiddenCost::Failover, "$628 a month on our own GPUs",
            "Without it: break-even at 537k instead of 644k, and $2,713 a month saved instead of $2,085.", as);
        add("people", HiddenCost::People, "$2,367 a month on our own GPUs",
            "Without it: break-even at 239k instead of 644k, and $4,452 a month saved instead of $2,085.", as);
        add("labeling", HiddenCost::Labeling, "$112 a month on our own GPUs",
            "Without it: break-even at 625k instead of 644k, and $2,198 a month saved instead of $2,085.", as);
        add("labeling, not spread", HiddenCost::Labeling, "$50.00 a month and $1,500 up front on our own GPUs",
            "Without it: break-even at 538k instead of 546k, and $2,708 a month saved instead of $2,658.",
            [](Scenario& s, Parameters&) { s.choices.amortizeUpfront = false; });
        add("only up front", HiddenCost::Labeling, "$1,500 up front on our own GPUs",
            "Without it: break-even still at 489k, and still $2,994 a month saved.", [](Scenario& s, Parameters& p) {
                s.choices.amortizeUpfront = false;
                p.retrainInterval = 0;
            });
        add("retraining", HiddenCost::Retraining, "$337 a month on our own GPUs",
            "Without it: break-even at 586k instead of 644k, and $2,422 a month saved instead of $2,085.", as);
        add("retries, none", HiddenCost::Retries, "nothing in this scenario", "", as);
        add("retries", HiddenCost::Retries, "$292 a month at the API",
            "Without it: break-even at 644k instead of 613k, and $2,085 a month saved instead of $2,378.",
            [](Scenario&, Parameters& p) { p.apiRetryRate = 5; });
        add("both", HiddenCost::Errors, "$700 a month on our own GPUs | $1,000 a month at the API",
            "Without it: break-even at 644k instead of 613k, and $2,085 a month saved instead of $2,385.",
            [](Scenario&, Parameters& p) { p.errorCost = 0.01; });
        add("never", HiddenCost::People, "$2,367 a month on our own GPUs",
            "Without it: still no lasting break-even, and $67,292 a month lost instead of $69,659.",
            [](Scenario&, Parameters& p) { p.gpuRate = 50; });
        add("pays only without", HiddenCost::IdleGpus, "$27,839 a month on our own GPUs",
            "Without it: break-even at 559k instead of no lasting break-even, and $1,980 a month saved instead of "
            "$25,859 lost.",
            [](Scenario&, Parameters& p) { p.gpuRate = 20; });
        add("always without", HiddenCost::People, "$2,033 a month at the fine-tuned API",
            "Without it: cheaper at every volume instead of break-even at 522k, and $3,900 a month saved instead of "
            "$1,867.",
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                p.labelCost = 0;
                p.evaluationCost = 0;
                p.tunedTrainingPrice = 0;
                p.tunedPriceMultiple = 1;
            });
        add("more turns to saved", HiddenCost::IdleGpus, "$1,226 a month on our own GPUs",
            "Without it: break-even at 434k instead of 644k, and $387 a month saved instead of $840 lost.",
            [](Scenario&, Parameters& p) { p.volume = 500000; });
        add("serverless", HiddenCost::IdleGpus, "$1,188 a month on serverless GPUs",
            "Without it: break-even at 450k instead of 679k, and $3,069 a month saved instead of $1,881.",
            [](Scenario& s, Parameters&) { s.focus = Option::ServerlessGpu; });
        add("units", HiddenCost::IdleGpus, "$22,850 a month on reserved capacity",
            "Without it: still no lasting break-even, and $4,150 a month lost instead of $27,000.",
            [](Scenario& s, Parameters&) { s.focus = Option::ProvisionedApi; });
        add("reasoning", HiddenCost::Reasoning, "$1,500 a month at the API",
            "Without it: break-even at 644k instead of 513k, and $2,085 a month saved instead of $3,585.",
            [](Scenario&, Parameters& p) { p.reasoningTokens = 100; });
        const char* wholePrompt =
            "Without it: break-even at 1.13M instead of 693k, and $239 a month lost instead of $969 saved.";
        add("saves", HiddenCost::SavedPrompt, "saves $1,208 a month at the fine-tuned API", wholePrompt,
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                p.promptSaving = 50;
            });
        add("saves, not spread", HiddenCost::SavedPrompt,
            "saves $1,205 a month and $64.80 up front at the fine-tuned API",
            "Without it: break-even at 998k instead of 616k, and $4.52 a month saved instead of $1,210.",
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                s.choices.amortizeUpfront = false;
                p.promptSaving = 50;
            });
        add("saves up front only", HiddenCost::SavedPrompt, "saves $64.80 up front at the fine-tuned API",
            "Without it: break-even still at 2.14M, and still $850 a month lost.", [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                s.choices.amortizeUpfront = false;
                p.promptSaving = 50;
                p.retrainInterval = 0;
                p.cachedShare = 100;
                p.cachedPrice = 0;
            });
        add("saves nothing", HiddenCost::SavedPrompt, "nothing in this scenario", "", as);
        add("hybrid", HiddenCost::People, "$2,567 a month through the hybrid | $200 a month at the API",
            "Without it: break-even at 319k instead of 857k, and $2,998 a month saved instead of $631.",
            [](Scenario& s, Parameters& p) {
                s.focus = Option::Hybrid;
                p.apiOpsHours = 2;
            });
    }
    void words()
    {
        QFETCH(Scenario, scenario);
        QFETCH(HiddenCost, cost);
        QFETCH(QString, amounts);
        QFETCH(QString, effect);
        const HiddenCostLine line = lineOf(scenario, cost);
        QStringList found;
        for (const HiddenAmountWords& amount : line.amounts)
            found << QString::fromStdString(inWords(amount.text()));
        QCOMPARE(found.join(" | "), amounts);
        QCOMPARE(QString::fromStdString(inWords(line.effect())), effect);
    }
};

QTEST_APPLESS_MAIN(HiddenCostsTest)
#include "hidden_costs_test.moc"
