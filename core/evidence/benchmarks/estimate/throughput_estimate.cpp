// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/throughput_estimate.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double usableMemory = 0.9;          ///< that an engine takes of a GPU
constexpr double mostAtOnceEstimated = 65536; ///< requests, where they take next to no memory
constexpr double aBillion = 1e9;

/// What the formula knows of a replica.
struct Replica {
    double weights;    ///< bytes
    double cache;      ///< bytes of a request with all its tokens
    double read;       ///< bytes of its cache that a token reads on average
    double memory;     ///< bytes that may be used
    double bandwidth;  ///< bytes a second that are reached
    double operations; ///< a second that are reached
    double perToken;   ///< operations

    [[nodiscard]] double reading(double batch) const { return (weights + batch * read) / bandwidth; }
    [[nodiscard]] double computing(double batch) const { return perToken * batch / operations; }
    [[nodiscard]] double step(double batch) const { return std::max(reading(batch), computing(batch)); }
    [[nodiscard]] bool holds(double batch) const { return weights + batch * cache <= memory; }
};

Replica replicaOf(const EstimateWish& wish, const GpuSpeed& gpu, const Efficiency& efficiency)
{
    constexpr double bitsAByte = 8;
    const double parameters = wish.model.billions * aBillion;
    const double active = wish.model.activeBillions.value_or(wish.model.billions) * aBillion;
    const double perToken = wish.model.kvBytesPerToken();
    return {.weights = parameters * info(wish.precision).bits / bitsAByte,
            .cache = (wish.inputTokens + wish.outputTokens) * perToken,
            .read = (wish.inputTokens + wish.outputTokens / 2) * perToken,
            .memory = usableMemory * gpu.memoryGb * aBillion * wish.gpus,
            .bandwidth = gpu.bandwidthGbS * aBillion * wish.gpus * efficiency.bandwidth,
            .operations = gpu.operations(wish.precision) * wish.gpus * efficiency.operations,
            .perToken = 2 * active};
}

} // namespace

std::optional<ThroughputEstimate> estimateThroughput(const EstimateWish& wish, const GpuSpeed& gpu,
                                                     const Efficiency& efficiency)
{
    const Replica replica = replicaOf(wish, gpu, efficiency);
    constexpr double milliseconds = 1000;
    const auto fits = [&](double batch) {
        return replica.holds(batch) && (!wish.tpot || replica.step(batch) * milliseconds <= *wish.tpot);
    };
    if (!fits(1))
        return std::nullopt;
    // Both conditions fail for good once they fail, so that the largest whole number is found by halving.
    double least = 1;
    double tooMany = std::max(2.0, std::floor(wish.atOnce.value_or(mostAtOnceEstimated)) + 1);
    while (tooMany - least > 1) {
        const double middle = std::floor((least + tooMany) / 2);
        (fits(middle) ? least : tooMany) = middle;
    }
    return ThroughputEstimate{.batch = least,
                              .step = replica.step(least),
                              .prefill = replica.operations / replica.perToken / wish.gpus,
                              .decode = least / replica.step(least) / wish.gpus,
                              .limitedByMemory = replica.reading(least) >= replica.computing(least)};
}

} // namespace breakeven
