// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/inferencex_rates.h"
#include "core/evidence/benchmarks/results/result_format.h"

namespace breakeven {

bool isInferenceXAggregate(const ResultFields& object)
{
    return object.has("output_tput_per_gpu") && object.has("conc") && !object.has("completed");
}

ResultRows readInferenceXAggregate(const ResultFields& object)
{
    LoadPoint point;
    point.model = object.text("model");
    point.gpu = object.text("hw");
    point.engine = object.text("framework");
    point.concurrency = object.looseNumber("conc");
    point.inputTokens = object.looseNumber("isl");
    point.outputTokens = object.looseNumber("osl");
    const WaitTimes interactivity = object.latency("", "_intvty", 1);
    const std::optional<double> typical = object.number("median_intvty");
    const double scale = timeScale(object.number("median_tpot"), typical ? typical : interactivity[Percentile::P50],
                                   object.number("median_ttft"));
    const auto latency = [&](const std::string& name) {
        WaitTimes made = object.latency("", "_" + name, scale);
        if (!made[Percentile::P50])
            made[Percentile::P50] = object.latency("median_" + name, "", scale)[Percentile::P50];
        return made;
    };
    point.ttft = latency("ttft");
    point.tpot = latency("tpot");
    PerGpuRates rates;
    rates.all = object.number("tput_per_gpu");
    rates.output = object.number("output_tput_per_gpu");
    rates.input = object.number("input_tput_per_gpu");
    rates.gpus = object.looseNumber("tp");
    rates.prefillGpus = object.looseNumber("num_prefill_gpu");
    rates.decodeGpus = object.looseNumber("num_decode_gpu");
    setServerRates(point, rates, object.flag("disagg"));
    return {{std::move(point)}, {}};
}

} // namespace breakeven
