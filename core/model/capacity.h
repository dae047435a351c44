// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request_costs.h"

#include <array>

namespace breakeven {

/// What is paid as a whole, GPUs or units of reserved capacity, both called GPUs here: how many a volume needs
/// (MODEL.md, "Capacity"). Volumes are those of the whole task.
template <typename Number> struct FleetOf {
    Number loadPerRequest =
        0; ///< GPUs of load for one request a month of the whole task, at peak and target utilization
    Number busyPerRequest = 0; ///< the same without peak and target: computing alone
    Number gpusPerReplica = 1;
    Number minReplicas = 1;
    Number gpusPerServer = 1;
    bool ofUnits = false;         ///< of reserved capacity, whose price follows that of tokens; otherwise of GPUs
    bool isScaled = false;        ///< the next two apply
    Number committedDiscount = 0; ///< on the price of the minimum, as a share
    Number scaledDown = 0;        ///< share of the hours in which those beyond the minimum are off, and not paid
    /// GPUs and servers are counted in fractions, as many as the load needs and no minimum: what a calculation assumes
    /// that forgets idle GPUs. No scenario asks for it (core/advice/hidden_costs.h).
    bool fractional = false;

    [[nodiscard]] Number load(const Number& volume) const { return volume * loadPerRequest; }
    [[nodiscard]] Number replicasFor(const Number& load) const
    {
        if (fractional)
            return load / gpusPerReplica;
        // A load that is a whole number but for rounding must not take one replica more.
        return larger(minReplicas, roundedUp(load / gpusPerReplica * (Number(1) - 1e-12)));
    }
    [[nodiscard]] Number replicas(const Number& volume) const { return replicasFor(load(volume)); }
    [[nodiscard]] Number gpus(const Number& volume) const { return replicas(volume) * gpusPerReplica; }
    [[nodiscard]] Number minGpus() const { return minReplicas * gpusPerReplica; }
    /// GPUs that are on, in the mean over the hours.
    [[nodiscard]] Number online(const Number& gpus) const
    {
        return isScaled ? minGpus() + (gpus - minGpus()) * (Number(1) - scaledDown) : gpus;
    }
    /// GPUs whose whole price is as much as the fleet's with what it saves.
    [[nodiscard]] Number paid(const Number& gpus) const
    {
        if (!isScaled)
            return gpus;
        return minGpus() * (Number(1) - committedDiscount) + (gpus - minGpus()) * (Number(1) - scaledDown);
    }
    [[nodiscard]] Number servers(const Number& gpus) const
    {
        return fractional ? gpus / gpusPerServer : roundedUp(gpus / gpusPerServer);
    }
    /// The volume that one replica serves; infinite where a request needs no computing.
    [[nodiscard]] Number volumePerReplica() const { return gpusPerReplica / loadPerRequest; }
};
using Fleet = FleetOf<double>;

/// The load that GPUs must stand over the mean load: requests that can wait fill the valleys.
template <typename Inputs> [[nodiscard]] typename Inputs::Number peakOverMean(const Inputs& in)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    return in.named(Step::Peak, Number(1) + (in(&P::peakToAverage) - 1.0) * (Number(1) - in.share(&P::batchShare)));
}

/// A fleet for `share` of the task's volume that is on `hours` a month; its load has the name `load`.
template <typename Inputs>
[[nodiscard]] FleetOf<typename Inputs::Number> makeFleet(const Inputs& in, const typename Inputs::Number& gpuSeconds,
                                                         const typename Inputs::Number& hours,
                                                         const typename Inputs::Number& share, Step load)
{
    using P = Parameters;
    const typename Inputs::Number peak = peakOverMean(in);
    const typename Inputs::Number busy = share * gpuSeconds / (hours * secondsPerHour);
    return {
        .loadPerRequest = in.named(load, busy * peak / in.share(&P::targetUtilization)),
        .busyPerRequest = busy,
        .gpusPerReplica = in(&P::gpusPerReplica),
        .minReplicas = in(&P::minReplicas),
        .gpusPerServer = in(&P::gpusPerServer),
    };
}

/// Units of reserved capacity for the whole task, `unitTokens` a request.
template <typename Inputs>
[[nodiscard]] FleetOf<typename Inputs::Number> makeReserved(const Inputs& in, const typename Inputs::Number& unitTokens)
{
    using P = Parameters;
    const typename Inputs::Number peak = peakOverMean(in);
    const typename Inputs::Number busy = unitTokens / (hoursPerMonth * minutesPerHour * in(&P::unitThroughput));
    return {
        .loadPerRequest = in.named(Step::UnitLoad, busy * peak),
        .busyPerRequest = busy,
        .gpusPerReplica = in(&P::unitIncrement),
        .minReplicas = roundedUp(in(&P::unitMinimum) / in(&P::unitIncrement)),
        .ofUnits = true,
    };
}

/// What a fleet does with its time, as shares of it.
struct FleetUse {
    double gpus;
    double load;          ///< in GPUs
    double utilization;   ///< computing
    double headroom;      ///< kept for peaks and for the target utilization; negative: more is off than traffic allows
    double spare;         ///< whole GPUs, minimum replicas
    bool ofUnits = false; ///< counted are units of reserved capacity, not GPUs
    [[nodiscard]] double idle() const { return 1 - utilization; }
};

[[nodiscard]] FleetUse fleetUse(const Fleet& fleet, double volume);

/// GPU time billed by the second (MODEL.md, "Capacity"): an upper bound that is exact for well-spread traffic.
template <typename Number> struct ServerlessOf {
    Number busyPerRequest = 0; ///< seconds billed for computing, for one request of the whole task
    Number idlePerRequest = 0; ///< seconds billed for waiting, at most

    /// Seconds billed in a month.
    [[nodiscard]] Number billed(const Number& volume) const
    {
        const Number busy = volume * busyPerRequest;
        return larger(busy, smaller(busy + volume * idlePerRequest, hoursPerMonth * secondsPerHour));
    }
    /// The volumes at which a whole month is billed, and from which more than one worker's month is; infinite where
    /// never.
    [[nodiscard]] std::array<Number, 2> bends() const
    {
        const Number month = hoursPerMonth * secondsPerHour;
        return {month / (busyPerRequest + idlePerRequest), month / busyPerRequest};
    }
};
using ServerlessTime = ServerlessOf<double>;

/// Serverless workers for `share` of the task's volume; their computing has the name `busy`.
template <typename Inputs>
[[nodiscard]] ServerlessOf<typename Inputs::Number> makeServerless(const Inputs& in,
                                                                   const typename Inputs::Number& gpuSeconds,
                                                                   const typename Inputs::Number& share, Step busy)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    return {.busyPerRequest = in.named(busy, share * gpuSeconds * (Number(1) + in.share(&P::serverlessOverhead))),
            .idlePerRequest = share * in(&P::serverlessIdle)};
}

} // namespace breakeven
