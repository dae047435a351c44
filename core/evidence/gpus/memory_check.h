// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/model_size.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What a replica of a model keeps in the memory of its GPUs. GB are 1e9 bytes.
struct MemoryNeed {
    ModelSize model;
    Precision precision = Precision::Bits16;
    double tokensPerSequence = 0; ///< input and output of one request
    double sequences = 16;        ///< requests that are worked on at once
};

inline constexpr double usableMemoryShare = 0.9; ///< that an engine takes of a GPU (vLLM's default)
/// What an engine needs on each GPU beside weights and cache, for its buffers and the driver: an assumption, with which
/// Llama-3.1-8B at 4 bit takes the 6 to 7 GB that it does in practice.
inline constexpr double engineGb = 1;
inline constexpr double defaultSequences = 16;

/// Whether a model fits a GPU, and how many of them a replica takes.
struct MemoryCheck {
    double gpuGb;            ///< of one GPU
    double weights;          ///< of the model
    double cacheEach;        ///< key-value cache of one sequence
    double cache;            ///< of all sequences
    std::optional<int> gpus; ///< 1, 2, 4 or 8, the fewest that hold a replica; absent if 8 don't
    int shown;               ///< GPUs that the shares below are of: `gpus`, or 8
    double beforeRequests;   ///< of one GPU: its part of the weights, and the engine
    double weightsShare;     ///< of one GPU's memory, when spread over `shown`
    double engineShare;
    double cacheShare;
    double freeShare;     ///< of what an engine takes; below 0 by how much is missing
    double mostSequences; ///< that fit `shown` GPUs, whole; 0 if not even the weights do

    [[nodiscard]] bool fits() const { return gpus.has_value(); }
};

/// `gpuGb` above 0.
[[nodiscard]] MemoryCheck checkMemory(const MemoryNeed& need, double gpuGb);

/// A part of the memory of one GPU, as it is shown.
struct MemoryPart {
    enum class Kind {
        Weights,
        Engine,
        Cache,
        Free,
        Missing,
        LeftAlone ///< by the engine
    };
    Kind kind;
    Message name;
    double share; ///< 0 to 1 of the memory; the shares of all parts are 1 together if it fits
    Message amount;
};

/// Weights, engine, cache, what is free or missing, and what an engine leaves alone; without those that are nothing.
/// Where it does not fit, the first three are more than an engine takes, and the part Missing says by how much.
[[nodiscard]] std::vector<MemoryPart> memoryParts(const MemoryCheck& check);

/// "Llama-3.1-8B at 16 bit fits one A10G: 17.1 GB before any request (16.1 GB of weights and 1.0 GB for the engine),
/// and 2.8 GB of cache for 16 requests of 1,350 tokens, of the 21.6 GB that an engine takes of 24." and what follows if
/// it does not fit one.
[[nodiscard]] Message memorySentence(const MemoryNeed& need, const MemoryCheck& check, const std::string& gpu);

} // namespace breakeven
