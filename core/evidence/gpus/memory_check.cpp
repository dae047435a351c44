// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/memory_check.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

/// Engines spread a model evenly over a power of two.
constexpr std::array replicaSizes{1, 2, 4, 8};

std::string gb(double value)
{
    return fmt::format("{:.1f} GB", value);
}

} // namespace

MemoryCheck checkMemory(const MemoryNeed& need, double gpuGb)
{
    MemoryCheck check{};
    check.gpuGb = gpuGb;
    check.weights = weightsGb(need.model, need.precision);
    check.cacheEach = need.model.kvBytesPerToken() * need.tokensPerSequence / 1e9;
    check.cache = check.cacheEach * need.sequences;
    const double usable = usableMemoryShare * gpuGb;
    for (const int count : replicaSizes)
        if (!check.gpus && (check.weights + check.cache) / count + engineGb <= usable)
            check.gpus = count;
    check.shown = check.gpus.value_or(replicaSizes.back());
    check.beforeRequests = check.weights / check.shown + engineGb;
    check.weightsShare = check.weights / check.shown / gpuGb;
    check.engineShare = engineGb / gpuGb;
    check.cacheShare = check.cache / check.shown / gpuGb;
    check.freeShare = usableMemoryShare - check.weightsShare - check.engineShare - check.cacheShare;
    const double room = (usable - engineGb) * check.shown - check.weights;
    check.mostSequences = check.cacheEach > 0 ? std::max(0.0, std::floor(room / check.cacheEach)) : 0;
    return check;
}

std::vector<MemoryPart> memoryParts(const MemoryCheck& check)
{
    using Kind = MemoryPart::Kind;
    std::vector<MemoryPart> parts;
    const auto add = [&](Kind kind, const char* name, double share) {
        if (share > 0)
            parts.push_back({kind, name, share, gb(share * check.gpuGb)});
    };
    add(Kind::Weights, "Weights", check.weightsShare);
    add(Kind::Engine, "Engine", check.engineShare);
    add(Kind::Cache, "Cache", check.cacheShare);
    add(Kind::Free, "Free", check.freeShare);
    add(Kind::Missing, "Missing", -check.freeShare);
    add(Kind::LeftAlone, "Left alone", 1 - usableMemoryShare);
    return parts;
}

std::string memorySentence(const MemoryNeed& need, const MemoryCheck& check, const std::string& gpu)
{
    const std::string subject = fmt::format("{} at {}", need.model.model, info(need.precision).name);
    const bool several = check.shown > 1;
    const std::string parts = fmt::format(
        "{}{} before any request ({} of weights{} and {} for the engine{}), and {} of cache{} for {} {} of "
        "{} tokens",
        gb(check.beforeRequests), several ? " on each" : "", gb(check.weights), several ? " in all" : "", gb(engineGb),
        several ? " on each" : "", gb(check.cache), several ? " in all" : "", fullCount(need.sequences),
        need.sequences == 1 ? "request" : "requests", fullCount(need.tokensPerSequence));
    const double usable = usableMemoryShare * check.gpuGb;
    if (!check.fits())
        return fmt::format("{} does not fit {} {}: {}, of the {} that an engine takes of each.", subject, check.shown,
                           gpu, parts, gb(usable));
    if (!several)
        return fmt::format("{} fits one {}: {}, of the {} that an engine takes of {}. Up to {} such requests fit.",
                           subject, gpu, parts, gb(usable), gb(check.gpuGb), fullCount(check.mostSequences));
    return fmt::format("{} needs {} {} for one replica: {}, of the {} that an engine takes of each. Up to {} such "
                       "requests fit.",
                       subject, check.shown, gpu, parts, gb(usable), fullCount(check.mostSequences));
}

} // namespace breakeven
