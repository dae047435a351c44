// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_fill.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/stale_throughput.h"
#include "core/inputs/parameter_table.h"
#include "core/model/request_costs.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// Puts values together with what they come from.
class Filling {
public:
    explicit Filling(GpuEvidence& evidence) : m_evidence(evidence) {}
    void add(double Parameters::*member, double value, Basis basis, const Message& source)
    {
        m_evidence.bases.push_back(basis);
        m_evidence.values.push_back(sourcedValue(rowOf(member), value, Origin::Catalog, inWords(source)));
    }
    void miss(Message sentence) { m_evidence.missing.push_back(std::move(sentence)); }

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
        filling.miss(
            sentences({"gpu.no_throughput(gpu, billions)", choice.rate.gpu, Quantity::plain(choice.model.billions)},
                      measuredElsewhere(choice.model.billions)));
        return;
    }
    const ThroughputChoice& chosen = *evidence.throughput;
    const auto basis = [](bool derived) { return derived ? Basis::Derived : Basis::Measured; };
    const auto source = [&](bool derived) {
        return derived ? Message{"gpu.derived_from(gpu, measurement)", choice.rate.gpu, chosen.measured}
                       : Message{"gpu.measured(gpu, measurement)", choice.rate.gpu, chosen.measured};
    };
    filling.add(&Parameters::prefillThroughput, chosen.prefill, basis(chosen.prefillDerived),
                source(chosen.prefillDerived));
    filling.add(&Parameters::decodeThroughput, chosen.decode, basis(chosen.decodeDerived),
                source(chosen.decodeDerived));
}

void fillReplica(Filling& filling, const GpuEvidence& evidence, const GpuChoice& choice)
{
    if (!evidence.memory)
        filling.miss({"gpu.no_memory(gpu)", choice.rate.gpu});
    else if (!evidence.memory->fits())
        filling.miss({"gpu.no_replica"});
    else
        filling.add(&Parameters::gpusPerReplica, *evidence.memory->gpus, Basis::Derived,
                    {"gpu.memory_source(gpu, model, precision, requests, tokens)", choice.rate.gpu, choice.model.model,
                     info(choice.precision).label(), Quantity::plain(choice.sequences),
                     Quantity::plain(evidence.need.tokensPerSequence)});
}

void fillHardware(Filling& filling, const Accelerator* known, const std::string& gpu)
{
    if (known != nullptr && known->priceUsd)
        filling.add(&Parameters::gpuPrice, *known->priceUsd, Basis::Listed,
                    {"gpu.price_source(gpu, date, source)", known->gpu, known->priceAsOf, known->priceSource});
    else if (known != nullptr && !known->noPrice.empty())
        filling.miss({"gpu.no_price_for(gpu, why)", gpu, known->noPrice});
    else
        filling.miss({"gpu.no_price(gpu)", gpu});
    if (known != nullptr && known->powerW)
        filling.add(&Parameters::powerPerGpu, *known->powerW, Basis::Listed,
                    {"gpu.power_source(gpu, source)", known->gpu, known->powerSource});
    else
        filling.miss({"gpu.no_power(gpu)", gpu});
}

} // namespace

Message basisWord(Basis basis)
{
    if (basis == Basis::Listed)
        return {"basis.listed"};
    return basis == Basis::Measured ? Message{"basis.measured"} : Message{"basis.derived"};
}

GpuEvidence gpuEvidence(const GpuChoice& choice, const Scenario& scenario)
{
    const Parameters& inputs = scenario.parameters;
    const Accelerator* known = findAccelerator(choice.rate.gpu, choice.rate.memoryGb);
    const double memory = choice.rate.memoryGb > 0 ? choice.rate.memoryGb : known != nullptr ? known->memoryGb : 0;

    GpuEvidence evidence;
    const double input = ownInput(PlainInputs(scenario));
    evidence.need = {choice.model, choice.precision, input + inputs.outputTokens, choice.sequences};
    if (memory > 0)
        evidence.memory = checkMemory(evidence.need, memory);
    evidence.throughput =
        chooseThroughput(measurements(), {known != nullptr ? known->gpu : choice.rate.gpu, choice.model.billions,
                                          choice.precision, choice.load, input, inputs.outputTokens});
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
