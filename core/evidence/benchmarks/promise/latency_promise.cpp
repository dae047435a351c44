// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/latency_promise.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

Message percentileName(Percentile percentile)
{
    return verbatim(std::string(info(percentile).id));
}

struct PromisedWait {
    Message name;
    std::optional<double> promised;
    std::optional<double> measured;
};

} // namespace

PromiseCheck checkPromise(const LoadPoint& point, const LatencyPromise& promise)
{
    if (!point.unusable.empty())
        return {Kept::No, point.unusable, std::nullopt};
    PromiseCheck check;
    for (const PromisedWait& wait : {PromisedWait{{"benchmark.ttft"}, promise.ttft, point.ttft[promise.percentile]},
                                     PromisedWait{{"benchmark.tpot"}, promise.tpot, point.tpot[promise.percentile]}}) {
        if (!wait.promised)
            continue;
        if (wait.measured.value_or(0) <= 0) {
            if (check.kept == Kept::Yes) {
                check.kept = Kept::Untold;
                check.why = {"benchmark.untold(wait, percentile)", wait.name, percentileName(promise.percentile)};
            }
            continue;
        }
        const double share = *wait.measured / *wait.promised;
        const bool longest = share > check.share.value_or(0);
        check.share = std::max(check.share.value_or(0), share);
        if (*wait.measured <= *wait.promised || (check.kept == Kept::No && !longest))
            continue;
        check.kept = Kept::No;
        check.why = {"benchmark.too_long(wait, percentile, measured, promised)", wait.name,
                     percentileName(promise.percentile), Quantity::rounded(*wait.measured, 3),
                     Quantity::rounded(*wait.promised, 3)};
    }
    return check;
}

} // namespace breakeven
