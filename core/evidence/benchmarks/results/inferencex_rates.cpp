// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/inferencex_rates.h"

#include "core/words/english.h"

#include <cmath>

namespace breakeven {

namespace {

/// Whether the rate of all tokens is what input on the prefilling and output on the decoding GPUs come to.
bool countsApart(const PerGpuRates& rates, double prefill, double decode)
{
    if (!rates.all || !rates.input)
        return true;
    const double apart = (*rates.input * prefill + *rates.output * decode) / (prefill + decode);
    const double together = *rates.input + *rates.output;
    return std::abs(*rates.all - apart) <= std::abs(*rates.all - together);
}

} // namespace

double timeScale(const std::optional<double>& tpot, const std::optional<double>& interactivity,
                 const std::optional<double>& ttft)
{
    if (tpot && interactivity && *tpot > 0 && *interactivity > 0) {
        // Exactly 1 of seconds and 1000 of milliseconds; a median of a few requests may be off by a little.
        const double between = std::sqrt(millisecondsOfSecond);
        return *tpot * *interactivity < between ? millisecondsOfSecond : 1;
    }
    constexpr double soonest = 1; // no server answers within a millisecond
    constexpr double fastest = 0.5;
    return ttft && tpot && *ttft >= soonest && *tpot >= fastest ? 1 : millisecondsOfSecond;
}

void setServerRates(LoadPoint& point, const PerGpuRates& rates, bool split)
{
    point.nominalLengths = true;
    if (split)
        point.notes.push_back({"benchmark.split_server"});
    double outputGpus = 0;
    if (split && rates.prefillGpus && rates.decodeGpus && *rates.prefillGpus + *rates.decodeGpus > 0) {
        point.gpus = *rates.prefillGpus + *rates.decodeGpus;
        outputGpus =
            rates.output && countsApart(rates, *rates.prefillGpus, *rates.decodeGpus) ? *rates.decodeGpus : *point.gpus;
    } else if (rates.gpus && !split) {
        point.gpus = rates.gpus;
        outputGpus = *rates.gpus;
    }
    if (!rates.output || outputGpus <= 0)
        return; // the rate of a server whose size is not told is not known
    point.outputPerSecond = *rates.output * outputGpus;
    if (point.outputTokens.value_or(0) > 0)
        point.requestsPerSecond = *point.outputPerSecond / *point.outputTokens;
}

} // namespace breakeven
