// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/gpu_fill.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/words/phrases.h"
#include "tests/support/close.h"
#include "tests/support/other_letters.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

GpuChoice choice(const std::string& id, const std::string& model = "Llama-3.1-8B",
                 Precision precision = Precision::Bits8)
{
    GpuChoice made;
    made.rate = *std::ranges::find_if(builtInGpuRates(), [&](const GpuRate& one) { return rateId(one) == id; });
    made.model = *std::ranges::find(modelSizes(), model, &ModelSize::model);
    made.precision = precision;
    return made;
}

const SourcedValue* value(const GpuEvidence& evidence, double Parameters::*member)
{
    const auto found = std::ranges::find(evidence.values, &rowOf(member), &SourcedValue::parameter);
    return found == evidence.values.end() ? nullptr : &*found;
}

constexpr const char* l40s = "aws/g6e.xlarge/l40s/on_demand/us-east-1";

/// One that no catalog knows.
GpuChoice unknownGpu()
{
    GpuChoice made = choice(l40s);
    made.rate.gpu = "X1";
    return made;
}

} // namespace

class GpuFillTest : public QObject {
    Q_OBJECT

private slots:
    void aRentedGpuFillsRentThroughputReplicaPriceAndPower()
    {
        const GpuEvidence evidence = gpuEvidence(choice(l40s), {});
        QCOMPARE(value(evidence, &Parameters::gpuRate)->value, 1.861);
        constexpr double reading = 1 + 781.0 / 1280; // MLPerf offline, 781 tokens in for 128 out
        QCOMPARE(value(evidence, &Parameters::decodeThroughput)->value, 1642 * reading);
        QCOMPARE(value(evidence, &Parameters::prefillThroughput)->value, 16420 * reading);
        QCOMPARE(value(evidence, &Parameters::gpusPerReplica)->value, 1.0);
        QCOMPARE(value(evidence, &Parameters::gpuPrice)->value, 8000.0);
        QCOMPARE(value(evidence, &Parameters::powerPerGpu)->value, 350.0);
        QVERIFY(value(evidence, &Parameters::serverlessRate) == nullptr);
        QCOMPARE(evidence.values.size(), evidence.bases.size());
        QVERIFY(evidence.missing.empty());
    }

    void sourcesSayWhatWasListedMeasuredAndDerived()
    {
        const GpuEvidence evidence = gpuEvidence(choice(l40s), {});
        QCOMPARE(value(evidence, &Parameters::gpuRate)->source,
                 std::string("Catalog: L40S, AWS g6e.xlarge in us-east-1, on demand, 2026-07-20 (AWS price list)"));
        QVERIFY(
            value(evidence, &Parameters::decodeThroughput)
                ->source.starts_with("Catalog: L40S, derived from a measurement: 1,642 output tokens/s on one L40S"));
        QCOMPARE(inWords(basisWord(evidence.bases[0])), std::string("listed"));
        QCOMPARE(inWords(basisWord(evidence.bases[1])), std::string("derived"));
        const GpuEvidence t4 =
            gpuEvidence(choice("aws/g4dn.xlarge/t4/on_demand/us-east-1", "Mistral-7B-v0.3", Precision::Bits4), {});
        QCOMPARE(value(t4, &Parameters::prefillThroughput)->value, 392.2);
        QVERIFY(value(t4, &Parameters::prefillThroughput)->source.starts_with("Catalog: T4, measured: "));
    }

    void serverlessTimeFillsItsOwnRate()
    {
        const GpuEvidence evidence = gpuEvidence(choice("modal/serverless-l40s/l40s/serverless"), {});
        QCOMPARE(value(evidence, &Parameters::serverlessRate)->value, 1.9512);
        QVERIFY(value(evidence, &Parameters::gpuRate) == nullptr);
    }

    void whatIsNotKnownStaysAndIsSaid()
    {
        GpuChoice unknown = unknownGpu();
        const GpuEvidence evidence = gpuEvidence(unknown, {});
        QVERIFY(value(evidence, &Parameters::decodeThroughput) == nullptr);
        QVERIFY(value(evidence, &Parameters::gpuPrice) == nullptr);
        QCOMPARE(evidence.missing.size(), std::size_t{3});
        unknown.rate.memoryGb = 0;
        const GpuEvidence nothing = gpuEvidence(unknown, {});
        QCOMPARE(nothing.values.size(), std::size_t{1}); // the rent alone
        QCOMPARE(nothing.missing.size(), std::size_t{4});
        QVERIFY(!nothing.memory);
    }

    void whatNobodyMeasuredIsEstimated()
    {
        const GpuChoice large = choice(l40s, "Llama-3.1-70B");
        const GpuEvidence evidence = gpuEvidence(large, {});
        QVERIFY(!evidence.throughput && evidence.estimate && evidence.stale.empty());
        // 0.9 · 2 · 48 GB hold 70.55 GB of weights and requests of 1,350 · 327,680 bytes: 35.
        QCOMPARE(value(evidence, &Parameters::gpusPerReplica)->value, 2.0);
        QCOMPARE(evidence.estimate->batch, 35.0);
        const SourcedValue* decode = value(evidence, &Parameters::decodeThroughput);
        QVERIFY(close(decode->value, evidence.estimate->decode, 1e-9));
        QVERIFY(decode->range && decode->range->low < decode->value && decode->range->high > decode->value);
        QVERIFY2(
            decode->source.starts_with("Estimate: L40S, Llama-3.1-70B at 8 bit on 2 GPUs, 35 requests at once of "),
            decode->source.c_str());
        QVERIFY(!value(evidence, &Parameters::prefillThroughput)->range);
        const std::size_t place = static_cast<std::size_t>(decode - evidence.values.data());
        QCOMPARE(inWords(basisWord(evidence.bases[place])), std::string("estimate"));
        const std::string words = inWords(sentences(evidence.estimateWords));
        for (const char* said : {"Estimated, not measured", "What limits it is how fast the memory is read",
                                 "Nearest of what was measured: ", "off by a factor of"})
            QVERIFY2(words.find(said) != std::string::npos, words.c_str());
        QVERIFY(!gpuEvidence(choice(l40s), {}).estimate); // where something was measured, that counts
    }

    void whatDoesNotFitIsNotEstimated()
    {
        GpuChoice large = choice("aws/g4dn.xlarge/t4/on_demand/us-east-1", "Llama-3.1-70B", Precision::Bits16);
        const GpuEvidence evidence = gpuEvidence(large, {});
        QVERIFY(!evidence.estimate && value(evidence, &Parameters::decodeThroughput) == nullptr);
        QVERIFY(inWords(sentences(evidence.estimateWords)).find("does not fit T4") != std::string::npos);
    }

    void aThroughputThatStaysIsSaidToBeAnotherModels()
    {
        GpuChoice large = unknownGpu();
        large.model = choice(l40s, "Llama-3.1-70B").model;
        QVERIFY(gpuEvidence(choice(l40s), {}).stale.empty()); // of its own
        const Scenario small = withValues({}, gpuEvidence(choice(l40s), {}).values);
        const GpuEvidence evidence = gpuEvidence(large, small);
        QVERIFY(!evidence.throughput);
        QCOMPARE(QString::fromStdString(inWords(evidence.stale)),
                 QStringLiteral("Prefill throughput stays at 26,439 tokens/s, which is that of Llama-3.1-8B, not of "
                                "Llama-3.1-70B. Decode throughput stays at 2,644 tokens/s, which is that of "
                                "Llama-3.1-8B, not of Llama-3.1-70B. Measure both with Llama-3.1-70B on X1, or type "
                                "them."));
        QVERIFY(inWords(gpuEvidence(large, {}).stale)
                    .find("stays at 1,200 tokens/s, the default, which was not measured "
                          "with Llama-3.1-70B.") != std::string::npos);
        const Scenario typed = withParameter({}, rowOf(&Parameters::decodeThroughput), 700);
        QVERIFY(inWords(gpuEvidence(large, typed).stale)
                    .find("stays at 700 tokens/s, as it was typed; check that it is that "
                          "of Llama-3.1-70B on X1.") != std::string::npos);
        Scenario own = small;
        own.sources["decode_throughput"] = "Llama-3.1-70B on 4 L40S, measured by us";
        QVERIFY(inWords(gpuEvidence(large, own).stale)
                    .find("which has another source: Llama-3.1-70B on 4 L40S, measured by us.") != std::string::npos);
    }

    void whereElseItWasMeasuredIsSaid()
    {
        const std::string missing = inWords(gpuEvidence(unknownGpu(), {}).missing.front());
        QVERIFY2(missing.find("A model of that size was measured on ") != std::string::npos, missing.c_str());
        for (const char* gpu : {"H100", "L40S", "A100-80GB"})
            QVERIFY2(missing.find(gpu) != std::string::npos, missing.c_str());
        GpuChoice large = unknownGpu();
        large.model = choice(l40s, "Llama-3.1-70B").model;
        const std::string none = inWords(gpuEvidence(large, {}).missing.front());
        QVERIFY2(none.ends_with("prefill and decode stay as they are."), none.c_str()); // nor on any other
    }

    void theScenariosTokensCount()
    {
        Scenario scenario;
        scenario.parameters.inputTokens = 30000;
        scenario.parameters.outputTokens = 1000;
        const GpuEvidence evidence = gpuEvidence(choice(l40s), scenario);
        QCOMPARE(evidence.need.tokensPerSequence, 31000.0);
        QCOMPARE(value(evidence, &Parameters::gpusPerReplica)->value, 2.0); // 16·31,000·131,072 B = 65 GB of cache
        GpuChoice few = choice(l40s);
        few.sequences = 4;
        QCOMPARE(value(gpuEvidence(few, scenario), &Parameters::gpusPerReplica)->value, 1.0);
        scenario.parameters.promptSaving = 90; // a fine-tuned model keeps 3,000 of them
        QCOMPARE(gpuEvidence(choice(l40s), scenario).need.tokensPerSequence, 4000.0);
    }

    void everyChoiceGivesValuesThatTheScenarioTakes()
    {
        for (const GpuRate& rate : builtInGpuRates())
            for (const ModelSize& model : modelSizes())
                for (const PrecisionInfo& bits : precisionTable)
                    for (const LoadInfo& load : loadTable) {
                        const GpuEvidence evidence = gpuEvidence({rate, model, bits.precision, load.load, 16}, {});
                        for (const SourcedValue& one : evidence.values) {
                            QVERIFY2(one.parameter->accepts(one.value), one.source.c_str());
                            QVERIFY2(one.source.starts_with("Catalog: ") || one.source.starts_with("Estimate: "),
                                     one.source.c_str());
                        }
                        const Scenario filled = withValues({}, evidence.values);
                        QVERIFY(filled.sources.size() == evidence.values.size());
                    }
    }

    void whyThereIsNoPriceIsInTheLanguage()
    {
        GpuChoice made = choice(l40s);
        made.rate.gpu = "A10G";
        const std::vector<Message> missing = gpuEvidence(made, {}).missing;
        const test::OtherLetters language;
        const auto said = [&missing](const std::string& words, const Catalog& catalog) {
            return std::ranges::any_of(missing, [&](const Message& message) {
                return inWords(message, catalog).find(words) != std::string::npos;
            });
        };
        const std::string why = "not sold apart: made for one cloud provider";
        QVERIFY(said(why, english));
        QVERIFY(said(test::inOtherLetters(why), language.catalog()));
        QVERIFY(!said(why, language.catalog()));
    }
};

QTEST_APPLESS_MAIN(GpuFillTest)
#include "gpu_fill_test.moc"
