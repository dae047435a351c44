// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_fill.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/stale_throughput.h"
#include "core/inputs/parameter_table.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Puts values together with what they come from.
class Filling {
public:
    explicit Filling(GpuEvidence& evidence) : m_evidence(evidence) {}
    void add(double Parameters::*member, double value, Basis basis, const std::string& source)
    {
        m_evidence.bases.push_back(basis);
        m_evidence.values.push_back(sourcedValue(rowOf(member), value, Origin::Catalog, source));
    }
    void miss(std::string sentence) { m_evidence.missing.push_back(std::move(sentence)); }

private:
    GpuEvidence& m_evidence;
};

void fillRent(Filling& filling, const GpuRate& rate, bool serverless)
{
    if (serverless == (rate.kind == RateKind::Serverless))
        filling.add(serverless ? &Parameters::serverlessRate : &Parameters::gpuRate, rate.usdPerGpuHour, Basis::Listed,
                    rateSource(rate));
}

void fillThroughput(Filling& filling, const GpuEvidence& evidence, const GpuChoice& choice)
{
    if (!evidence.throughput) {
        const std::string elsewhere = measuredElsewhere(choice.model.billions);
        filling.miss(
            fmt::format("No throughput was measured on {} with a model of half to twice {} billion parameters: "
                        "prefill and decode stay as they are.{}",
                        choice.rate.gpu, choice.model.billions, elsewhere.empty() ? "" : " " + elsewhere));
        return;
    }
    const ThroughputChoice& chosen = *evidence.throughput;
    const auto basis = [](bool derived) { return derived ? Basis::Derived : Basis::Measured; };
    const auto source = [&](bool derived) {
        return fmt::format("{}, {}: {}", choice.rate.gpu, derived ? "derived from a measurement" : "measured",
                           chosen.measured);
    };
    filling.add(&Parameters::prefillThroughput, chosen.prefill, basis(chosen.prefillDerived),
                source(chosen.prefillDerived));
    filling.add(&Parameters::decodeThroughput, chosen.decode, basis(chosen.decodeDerived),
                source(chosen.decodeDerived));
}

void fillReplica(Filling& filling, const GpuEvidence& evidence, const GpuChoice& choice)
{
    if (!evidence.memory)
        filling.miss(fmt::format("The memory of {} is not known.", choice.rate.gpu));
    else if (!evidence.memory->fits())
        filling.miss("GPUs per replica stays as it is: not even 8 of them hold one.");
    else
        filling.add(&Parameters::gpusPerReplica, *evidence.memory->gpus, Basis::Derived,
                    fmt::format("{}, derived: memory that {} at {} takes with {} requests of {} tokens at once",
                                choice.rate.gpu, choice.model.model, info(choice.precision).name, choice.sequences,
                                evidence.need.tokensPerSequence));
}

void fillHardware(Filling& filling, const Accelerator* known, const std::string& gpu)
{
    if (known != nullptr && known->priceUsd)
        filling.add(&Parameters::gpuPrice, *known->priceUsd, Basis::Listed,
                    fmt::format("{}, {}, {}", known->gpu, known->priceAsOf, known->priceSource));
    else
        filling.miss(fmt::format("No purchase price of {} has a source here.", gpu));
    if (known != nullptr && known->powerW)
        filling.add(&Parameters::powerPerGpu, *known->powerW, Basis::Listed,
                    fmt::format("{}, rated power, {}", known->gpu, known->powerSource));
    else
        filling.miss(fmt::format("The rated power of {} is not known here.", gpu));
}

} // namespace

std::string_view basisWord(Basis basis)
{
    return basis == Basis::Listed ? "listed" : basis == Basis::Measured ? "measured" : "derived";
}

GpuEvidence gpuEvidence(const GpuChoice& choice, const Scenario& scenario)
{
    const Parameters& inputs = scenario.parameters;
    const Accelerator* known = findAccelerator(choice.rate.gpu, choice.rate.memoryGb);
    const double memory = choice.rate.memoryGb > 0 ? choice.rate.memoryGb : known != nullptr ? known->memoryGb : 0;

    GpuEvidence evidence;
    evidence.need = {choice.model, choice.precision, inputs.inputTokens + inputs.outputTokens, choice.sequences};
    if (memory > 0)
        evidence.memory = checkMemory(evidence.need, memory);
    evidence.throughput =
        chooseThroughput(measurements(), {known != nullptr ? known->gpu : choice.rate.gpu, choice.model.billions,
                                          choice.precision, choice.load, inputs.inputTokens, inputs.outputTokens});
    if (!evidence.throughput)
        evidence.stale = staleThroughput(scenario, choice.rate.gpu, choice.model);
    Filling filling(evidence);
    fillRent(filling, choice.rate, false);
    fillThroughput(filling, evidence, choice);
    fillReplica(filling, evidence, choice);
    fillRent(filling, choice.rate, true);
    fillHardware(filling, known, choice.rate.gpu);
    return evidence;
}

} // namespace breakeven
