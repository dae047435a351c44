// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/benchmarks/model_size.h"
#include "core/inputs/parameter.h"

#include <optional>

namespace breakeven {

/// For what a throughput is estimated.
struct EstimateWish {
    ModelSize model;
    Precision precision = Precision::Bits16;
    double inputTokens = 1200; ///< of a request
    double outputTokens = 150;
    double gpus = 1;              ///< of a replica
    std::optional<double> tpot;   ///< milliseconds per output token that are promised
    std::optional<double> atOnce; ///< requests at most
};

/// The parts of a GPU's bandwidth and operations that serving comes to.
struct Efficiency {
    double bandwidth;
    double operations;
};

/// A throughput that nobody measured.
struct ThroughputEstimate {
    double batch = 0;   ///< requests at once
    double step = 0;    ///< seconds for one token of each of them
    double prefill = 0; ///< tokens a second of one GPU
    double decode = 0;
    bool limitedByMemory = false; ///< the step is that of reading the memory, not of computing
};

/// From MODEL.md, "Throughput without a measurement": with the weights W, a cache of k bytes a token, B requests at
/// once
///     step(B) = max((W + B·(in + out/2)·k)/(bandwidth·e_b), 2·active·B/(operations·e_o))
///     decode  = B/step(B)/gpus,  prefill = operations·e_o/(2·active)/gpus
/// where active are the parameters that a token passes, for the largest B that 0.9 of the memory hold and that keeps
/// the promised time per token. Absent if there is none: the model does not fit, or not at that promise.
[[nodiscard]] std::optional<ThroughputEstimate> estimateThroughput(const EstimateWish& wish, const GpuSpeed& gpu,
                                                                   const Efficiency& efficiency);

} // namespace breakeven
