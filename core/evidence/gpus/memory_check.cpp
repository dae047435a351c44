// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/memory_check.h"

#include "core/words/english.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

/// Engines spread a model evenly over a power of two.
constexpr std::array replicaSizes{1, 2, 4, 8};

Message gb(double value)
{
    return {"memory.gb(amount)", Quantity::fixed(value, 1)};
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
    const auto add = [&](Kind kind, MessageName<0> name, double share) {
        if (share > 0)
            parts.push_back({kind, name, share, gb(share * check.gpuGb)});
    };
    add(Kind::Weights, "memory.weights", check.weightsShare);
    add(Kind::Engine, "memory.engine", check.engineShare);
    add(Kind::Cache, "memory.cache", check.cacheShare);
    add(Kind::Free, "memory.free", check.freeShare);
    add(Kind::Missing, "memory.missing", -check.freeShare);
    add(Kind::LeftAlone, "memory.left_alone", 1 - usableMemoryShare);
    return parts;
}

Message memorySentence(const MemoryNeed& need, const MemoryCheck& check, const std::string& gpu)
{
    const Label precision = info(need.precision).label();
    const bool several = check.shown > 1;
    const Quantity sequences = Quantity::fullCount(need.sequences);
    const Quantity tokens = Quantity::fullCount(need.tokensPerSequence);
    const Message parts = several ? Message{"memory.parts_of_each(before, weights, engine, cache, requests, tokens)",
                                            gb(check.beforeRequests),
                                            gb(check.weights),
                                            gb(engineGb),
                                            gb(check.cache),
                                            sequences,
                                            tokens}
                                  : Message{"memory.parts(before, weights, engine, cache, requests, tokens)",
                                            gb(check.beforeRequests),
                                            gb(check.weights),
                                            gb(engineGb),
                                            gb(check.cache),
                                            sequences,
                                            tokens};
    const Message usable = gb(usableMemoryShare * check.gpuGb);
    const Quantity gpus = Quantity::plain(check.shown);
    if (!check.fits())
        return {"memory.does_not_fit(model, precision, gpus, gpu, parts, usable)",
                need.model.model,
                precision,
                gpus,
                gpu,
                parts,
                usable};
    const Quantity most = Quantity::fullCount(check.mostSequences);
    if (!several)
        return {"memory.fits_one(model, precision, gpu, parts, usable, memory, requests)",
                need.model.model,
                precision,
                gpu,
                parts,
                usable,
                gb(check.gpuGb),
                most};
    return {"memory.needs(model, precision, gpus, gpu, parts, usable, requests)",
            need.model.model,
            precision,
            gpus,
            gpu,
            parts,
            usable,
            most};
}

} // namespace breakeven
