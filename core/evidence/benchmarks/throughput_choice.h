// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/measurement.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// For what a throughput is looked for.
struct ThroughputWish {
    std::string gpu; ///< as the accelerators' table calls it
    double billions = 8;
    Precision precision = Precision::Bits16;
    Load load = Load::Full;
    double inputTokens = 1200; ///< of a request
    double outputTokens = 150;
};

/// A measurement, and what it means for one GPU and the model that was asked for.
struct ThroughputChoice {
    Measurement used;
    double prefill; ///< tokens a second of one GPU
    double decode;
    bool prefillDerived; ///< not a measured rate as it stands
    bool decodeDerived;
    Message measured;             ///< "3,459 output tokens/s on one H100 with …"
    std::vector<Message> derived; ///< each step from there, a sentence; empty if nothing was derived
    /// Where the measurement is not what was asked for, and what a request that is alone waits, where that was
    /// measured; a sentence each.
    std::vector<Message> warnings;
};

/// The model sizes over one another up to which a throughput is scaled.
inline constexpr double furthestScaling = 2;

/// The measurement that is nearest to the wish, of those on that GPU with a model of at most furthestScaling times or
/// one over that the size: by precision, then load, size, a mix of input and output that is known and like the
/// wish's, then the newest. Absent if there is none. From MODEL.md, "Throughput from a measurement":
///     decode = o·(1 + in/(10·out)), prefill = 10·decode
/// with o output tokens a second of one GPU, unless both rates were timed apart; then scaled by measured over wanted
/// size, since each token reads all weights.
[[nodiscard]] std::optional<ThroughputChoice> chooseThroughput(const std::vector<Measurement>& from,
                                                               const ThroughputWish& wish);

} // namespace breakeven
