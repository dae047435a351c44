// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"

#include <array>

namespace breakeven {

/// GPUs that are always on: how many a volume needs (MODEL.md, "Capacity"). Volumes are those of the whole task;
/// `share` is what part of them the fleet serves.
struct Fleet {
    double loadPerRequest =
        0; ///< GPUs of load for one request a month of the whole task, at peak and target utilization
    double busyPerRequest = 0; ///< the same without peak and target: computing alone
    double gpusPerReplica = 1;
    double minReplicas = 1;
    double gpusPerServer = 1;
    /// GPUs and servers are counted in fractions, as many as the load needs and no minimum: what a calculation assumes
    /// that forgets idle GPUs. No scenario asks for it (core/advice/hidden_costs.h).
    bool fractional = false;

    [[nodiscard]] double load(double volume) const { return volume * loadPerRequest; }
    [[nodiscard]] double replicas(double volume) const;
    [[nodiscard]] double gpus(double volume) const { return replicas(volume) * gpusPerReplica; }
    [[nodiscard]] double servers(double gpus) const;
    /// The volume that one replica serves; infinite where a request needs no computing.
    [[nodiscard]] double volumePerReplica() const { return gpusPerReplica / loadPerRequest; }
};

/// What a fleet does with its time, as shares of it.
struct FleetUse {
    double gpus;
    double load;        ///< in GPUs
    double utilization; ///< computing
    double headroom;    ///< kept for peaks and for the target utilization
    double spare;       ///< whole GPUs, minimum replicas
    [[nodiscard]] double idle() const { return 1 - utilization; }
};

[[nodiscard]] FleetUse fleetUse(const Fleet& fleet, double volume);

/// A fleet for `share` of the task's volume that is on `hours` a month.
[[nodiscard]] Fleet makeFleet(const Parameters& p, double gpuSeconds, double hours, double share);

/// GPU time billed by the second (MODEL.md, "Capacity"): an upper bound that is exact for well-spread traffic.
struct Serverless {
    double busyPerRequest = 0; ///< seconds billed for computing, for one request of the whole task
    double idlePerRequest = 0; ///< seconds billed for waiting, at most

    /// Seconds billed in a month.
    [[nodiscard]] double billed(double volume) const;
    /// The volumes at which a whole month is billed, and from which more than one worker's month is; infinite where
    /// never.
    [[nodiscard]] std::array<double, 2> bends() const;
};

[[nodiscard]] Serverless makeServerless(const Parameters& p, double gpuSeconds, double share);

} // namespace breakeven
