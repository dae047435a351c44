// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"

#include <optional>

namespace breakeven {

/// How long a share of the requests waits at most, in milliseconds; a wait that is absent is not promised.
struct LatencyPromise {
    std::optional<double> ttft; ///< time to first token
    std::optional<double> tpot; ///< time per output token
    Percentile percentile = Percentile::P99;

    [[nodiscard]] bool any() const { return ttft || tpot; }
    friend bool operator==(const LatencyPromise&, const LatencyPromise&) = default;
};

/// What a load level does to a promise.
enum class Kept {
    Yes,
    No,
    Untold ///< the file lacks the percentile
};

struct PromiseCheck {
    Kept kept = Kept::Yes;
    Message why; ///< it is not kept, or can't be told; empty if it is kept
    /// The largest of the waits as a part of what was promised; absent if none can be told or none was promised.
    std::optional<double> share;
};

/// A level that is none to choose keeps nothing, and so does one whose percentile is missing or 0 ms: nothing waits no
/// time, but a benchmark that measured nothing says so.
[[nodiscard]] PromiseCheck checkPromise(const LoadPoint& point, const LatencyPromise& promise);

} // namespace breakeven
