// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/facts/catalog_facts.h"

#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/benchmarks/measurement.h"
#include "core/evidence/benchmarks/model_size.h"
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/files/dates/dates.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <utility>

namespace breakeven {

namespace {

using Facts = std::vector<Fact>;

void addModel(Facts& facts, const CatalogModel& model, const std::string& today)
{
    const TokenPrices& prices = pricesOn(model, today).prices;
    facts.push_back(
        {FactKind::ModelPrice,
         {"fact.model(model, vendor)", model.id, model.vendor},
         {"prices.in_and_out(input, output)", Quantity::money(prices.input), Quantity::money(prices.output)},
         model.source,
         model.asOf,
         model.holdsUntil});
}

void addRate(Facts& facts, const GpuRate& rate)
{
    facts.push_back({FactKind::GpuRate,
                     rateName(rate),
                     {"fact.rate(price)", Quantity::money(rate.usdPerGpuHour)},
                     rate.source,
                     rate.asOf,
                     {}});
}

void addAccelerator(Facts& facts, const Accelerator& one)
{
    const Message gpu = verbatim(one.gpu);
    if (one.priceUsd)
        facts.push_back({FactKind::PurchasePrice,
                         gpu,
                         {"fact.price(price)", Quantity::fullMoney(*one.priceUsd)},
                         one.priceSource,
                         one.priceAsOf,
                         {}});
    if (one.powerW)
        facts.push_back(
            {FactKind::Power, gpu, {"fact.power(watts)", Quantity::fullCount(*one.powerW)}, one.powerSource, {}, {}});
}

void addUnit(Facts& facts, const UnitOffer& offer)
{
    const Message served =
        offer.throughput ? Message{"fact.unit(throughput)", Quantity::fullCount(*offer.throughput)} : whyLeftOut(offer);
    facts.push_back({FactKind::Unit, unitName(offer), served, offer.source, offer.asOf, {}});
    for (const UnitPrice& price : offer.prices)
        facts.push_back(
            {FactKind::UnitPrice, unitName(offer), priceWords(price), offer.priceSource, offer.priceAsOf, {}});
}

void addMeasurement(Facts& facts, const Measurement& one)
{
    facts.push_back({FactKind::Throughput,
                     {"fact.measured(gpu, conditions)", one.gpu, conditions(one)},
                     measuredRate(one),
                     one.source,
                     one.asOf,
                     {}});
}

void addSpeed(Facts& facts, const GpuSpeed& speed)
{
    facts.push_back({FactKind::Speed,
                     verbatim(speed.gpu),
                     {"fact.speed(bandwidth, operations)", Quantity::fullCount(speed.bandwidthGbS),
                      Quantity::plain(speed.bits16Tflops)},
                     speed.source,
                     speed.asOf,
                     {}});
}

void addSize(Facts& facts, const ModelSize& model)
{
    facts.push_back({FactKind::ModelSize,
                     verbatim(model.model),
                     {"fact.size(billions, layers, heads, size)", Quantity::plain(model.billions),
                      Quantity::plain(model.layers), Quantity::plain(model.kvHeads), Quantity::plain(model.headSize)},
                     model.source,
                     model.asOf,
                     {}});
}

} // namespace

std::vector<Fact> catalogFacts(const ModelCatalog& models, const std::vector<GpuRate>& rates,
                               std::chrono::sys_days today)
{
    Facts facts;
    const std::string day = isoDate(today);
    for (const CatalogModel& model : models)
        addModel(facts, model, day);
    for (const GpuRate& rate : rates)
        addRate(facts, rate);
    for (const Accelerator& one : accelerators())
        addAccelerator(facts, one);
    for (const UnitOffer& offer : builtInUnits())
        addUnit(facts, offer);
    for (const Measurement& one : measurements())
        addMeasurement(facts, one);
    for (const GpuSpeed& speed : gpuSpeeds())
        addSpeed(facts, speed);
    for (const ModelSize& model : modelSizes())
        addSize(facts, model);
    return oldestFirst(std::move(facts));
}

} // namespace breakeven
