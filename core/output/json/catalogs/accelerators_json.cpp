// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/accelerators_json.h"

#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

Json measurementJson(const Measurement& one)
{
    return {{"model", one.model},
            {"billions", orNull(one.billions)},
            {"gpus", one.gpus},
            {"engine", one.engine},
            {"precision", one.precision},
            {"bits", info(one.bits).bits},
            {"workload", textOrNull(one.workload)},
            {"input_tokens", orNull(one.inputTokens)},
            {"output_tokens", orNull(one.outputTokens)},
            {"load", one.load ? Json(info(*one.load).id) : Json(nullptr)},
            {"at_once", orNull(one.atOnce)},
            {"input_tokens_per_second", orNull(one.inputPerSecond)},
            {"output_tokens_per_second", orNull(one.outputPerSecond)},
            {"total_tokens_per_second", orNull(one.totalPerSecond)},
            {"timed_apart", one.timedApart},
            {"source", one.source},
            {"as_of", textOrNull(one.asOf)}};
}

/// How fast it is, dense: what an estimate is made of; null where it is not known.
Json speedJson(const std::string& gpu)
{
    const GpuSpeed* speed = findGpuSpeed(gpu);
    if (speed == nullptr)
        return nullptr;
    return {{"bandwidth_gb_s", speed->bandwidthGbS},
            {"bits16_tflops", speed->bits16Tflops},
            {"fp8_tflops", orNull(speed->fp8Tflops)},
            {"int8_tops", orNull(speed->int8Tops)},
            {"source", speed->source},
            {"as_of", textOrNull(speed->asOf)},
            {"note", textOrNull(speed->note)}};
}

} // namespace

std::string acceleratorsJson(const std::vector<Accelerator>& accelerators, const std::vector<Measurement>& measurements)
{
    Json json = Json::array();
    for (const Accelerator& one : accelerators) {
        Json entry{{"id", one.gpu},
                   {"gpu", one.gpu},
                   {"memory_gb", one.memoryGb},
                   {"power_w", orNull(one.powerW)},
                   {"power_source", textOrNull(one.powerSource)},
                   {"price_usd", orNull(one.priceUsd)},
                   {"price_source", textOrNull(one.priceSource)},
                   {"price_as_of", textOrNull(one.priceAsOf)},
                   {"no_price", textOrNull(one.noPrice)},
                   {"speed", speedJson(one.gpu)},
                   {"measurements", Json::array()}};
        for (const Measurement& measured : measurements)
            if (measured.gpu == one.gpu)
                entry["measurements"].push_back(measurementJson(measured));
        json.push_back(std::move(entry));
    }
    return jsonAnswer(json);
}

} // namespace breakeven
