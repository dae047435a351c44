// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_fill.h"

#include "core/evidence/benchmarks/estimate/estimate_quality.h"
#include "core/evidence/catalog_note.h"
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/stale_throughput.h"
#include "core/evidence/seen_range.h"
#include "core/inputs/parameter_table.h"
#include "core/model/request_costs.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

/// Puts values together with what they come from.
class Filling {
public:
    explicit Filling(GpuEvidence& evidence) : m_evidence(evidence) {}
    void add(double Parameters::*member, double value, Basis basis, const Message& source)
    {
        m_evidence.bases.push_back(basis);
        const Origin origin = basis == Basis::Estimated ? Origin::Estimate : Origin::Catalog;
        m_evidence.values.push_back(sourcedValue(rowOf(member), value, origin, inWords(source)));
    }
    /// Of the value that was added last.
    void setRange(const Range& seen)
    {
        SourcedValue& value = m_evidence.values.back();
        value.range = seenRange(value, seen);
    }
    void miss(Message sentence) { m_evidence.missing.push_back(std::move(sentence)); }

private:
    GpuEvidence& m_evidence;
};

/// Tokens of a request to the own model.
struct RequestSize {
    double input;
    double output;
};

double replicaSize(const GpuEvidence& evidence)
{
    return evidence.memory && evidence.memory->fits() ? *evidence.memory->gpus : 1;
}

/// What nobody measured is estimated, where the speed of the GPU is known; says how well, and what was measured nearby.
void estimate(GpuEvidence& evidence, const GpuChoice& choice, const GpuSpeed& listed, double memoryGb,
              const RequestSize& request)
{
    GpuSpeed gpu = listed;
    gpu.memoryGb = memoryGb;
    const EstimateWish wish{choice.model,          choice.precision, request.input, request.output,
                            replicaSize(evidence), std::nullopt,     std::nullopt};
    evidence.estimate = estimateThroughput(wish, gpu, fittedEfficiency);
    if (!evidence.estimate) {
        evidence.estimateWords = {{"estimate.no_room(gpu, model)", choice.rate.gpu, choice.model.model}};
        return;
    }
    constexpr int digits = 2; // it is not known any better
    const Range range = rangeOfEstimate(evidence.estimate->decode);
    evidence.estimateWords.push_back({"estimate.sentence(decode, low, high, gpu, model, precision, batch)",
                                      Quantity::rounded(evidence.estimate->decode, digits),
                                      Quantity::rounded(range.low, digits), Quantity::rounded(range.high, digits),
                                      choice.rate.gpu, choice.model.model, info(choice.precision).label(),
                                      Quantity::fullCount(evidence.estimate->batch)});
    evidence.estimateWords.push_back(evidence.estimate->limitedByMemory ? Message{"estimate.bound_by_memory"}
                                                                        : Message{"estimate.bound_by_operations"});
    constexpr std::size_t shown = 2;
    for (const EstimatedRow* row : nearestRows(wish, gpu, shown))
        evidence.estimateWords.push_back({"estimate.nearest(measured)", measuredWords(*row->measured)});
    evidence.estimateWords.push_back(qualityWords());
}

void fillRent(Filling& filling, const GpuRate& rate, bool serverless)
{
    if (serverless == (rate.kind == RateKind::Serverless))
        filling.add(serverless ? &Parameters::serverlessRate : &Parameters::gpuRate, rate.usdPerGpuHour, Basis::Listed,
                    rateSource(rate));
}

void fillEstimate(Filling& filling, const GpuEvidence& evidence, const GpuChoice& choice, const RequestSize& request)
{
    const ThroughputEstimate& estimate = *evidence.estimate;
    const Message source{"estimate.source(gpu, model, precision, gpus, batch, input, output)",
                         choice.rate.gpu,
                         choice.model.model,
                         info(choice.precision).label(),
                         Quantity::plain(replicaSize(evidence)),
                         Quantity::fullCount(estimate.batch),
                         Quantity::fullCount(std::round(request.input)),
                         Quantity::fullCount(std::round(request.output))};
    filling.add(&Parameters::prefillThroughput, estimate.prefill, Basis::Estimated, source);
    filling.add(&Parameters::decodeThroughput, estimate.decode, Basis::Estimated, source);
    filling.setRange(rangeOfEstimate(estimate.decode));
}

void fillThroughput(Filling& filling, const GpuEvidence& evidence, const GpuChoice& choice, const RequestSize& request)
{
    if (evidence.estimate) {
        fillEstimate(filling, evidence, choice, request);
        return;
    }
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
        filling.miss({"gpu.no_price_for(gpu, why)", gpu, catalogNote(known->noPrice)});
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
    switch (basis) {
    case Basis::Listed: return {"basis.listed"};
    case Basis::Measured: return {"basis.measured"};
    case Basis::Derived: return {"basis.derived"};
    case Basis::Estimated: break;
    }
    return {"basis.estimated"};
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
    const RequestSize request{input, inputs.outputTokens};
    const GpuSpeed* speed = findGpuSpeed(known != nullptr ? known->gpu : choice.rate.gpu);
    if (!evidence.throughput && speed != nullptr)
        estimate(evidence, choice, *speed, memory > 0 ? memory : speed->memoryGb, request);
    if (!evidence.throughput && !evidence.estimate)
        evidence.stale = staleThroughput(scenario, choice.rate.gpu, choice.model);
    Filling filling(evidence);
    fillRent(filling, choice.rate, false);
    fillThroughput(filling, evidence, choice, request);
    fillReplica(filling, evidence, choice);
    fillRent(filling, choice.rate, true);
    fillHardware(filling, known, choice.rate.gpu);
    return evidence;
}

} // namespace breakeven
