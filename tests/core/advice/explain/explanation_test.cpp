// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explanation.h"

#include "core/model/equality.h"
#include "core/scenario/file/presets.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <set>

using namespace breakeven;

namespace {

QString text(const Message& words)
{
    return QString::fromStdString(inWords(words));
}

const ExplainedPart* part(const Explanation& how, const char* label)
{
    for (const ExplainedPart& one : how.parts)
        if (inWords(one.label) == label)
            return &one;
    return nullptr;
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void everyNumberIsTheEvaluations_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
        RandomScenarios random(20261128);
        for (int i = 0; i < 60; ++i)
            QTest::addRow("random %d", i) << random.next();
    }

    /// The explanation is the code that computed the number, over another kind of number: to the last bit.
    void everyNumberIsTheEvaluations()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        for (const OptionInfo& row : optionTable) {
            const OptionResult& result = e.of(row.option);
            for (std::size_t i = 0; i < costComponents.size(); ++i)
                QCOMPARE(explain(e, {row.option, Explainable::Component, i}).number,
                         result.monthly.*costComponents[i].member);
            QCOMPARE(explain(e, {row.option, Explainable::Total}).number, result.total);
            if (result.fleet)
                QCOMPARE(explain(e, {row.option, Explainable::Gpus}).number, result.fleet->gpus);
            if (row.option == scenario.baseline)
                continue;
            QCOMPARE(explain(e, {row.option, Explainable::MonthlySaving}).number,
                     difference(e.of(scenario.baseline).total, result.total));
            QCOMPARE(explain(e, {row.option, Explainable::HorizonSaving}).number, result.overTime.horizonSaving);
            if (const auto crossing = result.breakEven.crossing())
                QVERIFY2(close(explain(e, {row.option, Explainable::SettledVolume}).number, *crossing, 1e-6),
                         row.id.data());
            const auto& months = result.overTime.payback.months;
            if (months && *months > 0)
                QVERIFY2(close(explain(e, {row.option, Explainable::PaybackMonths}).number, *months, 1e-9),
                         row.id.data());
        }
    }

    void computeIsToldInLabelsAndInValues()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 0.86;
        scenario.parameters.minReplicas = 2;
        scenario.sources["gpu_rate"] = "Catalog: a list of 2026-11-01";
        const Evaluation e = evaluate(scenario);
        const Explanation how = explain(e, {Option::RentedGpu, Explainable::Component, 1});
        QCOMPARE(text(how.label), QStringLiteral("Rented GPU: Compute"));
        QCOMPARE(text(how.formula), QStringLiteral("Rented GPUs × GPU rate × Hours online"));
        QCOMPARE(text(how.values), QStringLiteral("2 GPUs × $0.86 an hour × 730 hours a month = $1,255.60 a month"));
        QVERIFY(part(how, "GPU rate") != nullptr);
        QCOMPARE(text(part(how, "GPU rate")->source), QStringLiteral("Catalog: a list of 2026-11-01"));
        QCOMPARE(text(part(how, "Hours online")->source), QStringLiteral("Default"));
    }

    /// Load, replicas and the requests to the small model open in turn, down to the inputs.
    void stepsOpenInTurn()
    {
        Scenario scenario;
        scenario.focus = Option::Hybrid;
        const Evaluation e = evaluate(scenario);
        const Explanation how = explain(e, {Option::Hybrid, Explainable::Gpus});
        QCOMPARE(text(how.formula), QStringLiteral("Replicas × GPUs per replica"));
        const Explanation& replicas = *part(how, "Replicas")->how;
        QCOMPARE(text(replicas.formula), QStringLiteral("max(Minimum replicas, ceil(Load ÷ GPUs per replica))"));
        const Explanation& load = *part(replicas, "Load")->how;
        const std::string formula = inWords(load.formula);
        QVERIFY2(formula.starts_with("Requests to the small model × GPU time of a request ÷ "), formula.c_str());
        const ExplainedPart* small = part(load, "Requests to the small model");
        QVERIFY(small->how);
        QCOMPARE(small->number, scenario.parameters.volume * scenario.parameters.routedShare / 100);
    }

    /// Whatever is named in a formula can be looked up: an input with its source, a step with its own formula.
    void everyPartHasASourceOrAFormula_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
    }
    void everyPartHasASourceOrAFormula()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        std::set<const Explanation*> seen;
        const auto check = [&](const auto& self, const Explanation& how) -> void {
            if (!seen.insert(&how).second)
                return;
            const std::string formula = inWords(how.formula);
            const std::string values = inWords(how.values);
            QVERIFY(!formula.empty());
            QVERIFY2(values.ends_with(inWords(how.result)), values.c_str());
            for (const ExplainedPart& one : how.parts) {
                const std::string label = inWords(one.label);
                if (formula.find("…") == std::string::npos)
                    QVERIFY2(formula.find(label) != std::string::npos, label.c_str());
                if (one.parameter != nullptr)
                    QVERIFY2(!one.source.empty(), label.c_str());
                if (one.how)
                    self(self, *one.how);
            }
        };
        for (const Explainable what :
             {Explainable::Total, Explainable::SettledVolume, Explainable::PaybackMonths, Explainable::HorizonSaving})
            check(check, explain(e, {scenario.focus, what}));
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
