// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capacity.h"

#include "core/model/request_costs.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

double Fleet::replicas(double volume) const
{
    if (fractional)
        return load(volume) / gpusPerReplica;
    return std::max(minReplicas, std::ceil(load(volume) / gpusPerReplica * (1 - 1e-12)));
}

double Fleet::servers(double gpus) const
{
    return fractional ? gpus / gpusPerServer : std::ceil(gpus / gpusPerServer);
}

FleetUse fleetUse(const Fleet& fleet, double volume)
{
    const double gpus = fleet.gpus(volume);
    const double load = fleet.load(volume);
    if (gpus == 0) // no computing and no minimum: there is nothing that could be idle
        return {.gpus = 0, .load = 0, .utilization = 1, .headroom = 0, .spare = 0};
    const double utilization = volume * fleet.busyPerRequest / gpus;
    return {.gpus = gpus,
            .load = load,
            .utilization = utilization,
            .headroom = load / gpus - utilization,
            .spare = 1 - load / gpus};
}

Fleet makeFleet(const Parameters& p, double gpuSeconds, double hours, double share)
{
    const double peak = 1 + (p.peakToAverage - 1) * (1 - p.batchShare / 100);
    const double busy = share * gpuSeconds / (hours * secondsPerHour);
    return {
        .loadPerRequest = busy * peak / (p.targetUtilization / 100),
        .busyPerRequest = busy,
        .gpusPerReplica = p.gpusPerReplica,
        .minReplicas = p.minReplicas,
        .gpusPerServer = p.gpusPerServer,
    };
}

double Serverless::billed(double volume) const
{
    const double busy = volume * busyPerRequest;
    return std::max(busy, std::min(busy + volume * idlePerRequest, hoursPerMonth * secondsPerHour));
}

std::array<double, 2> Serverless::bends() const
{
    const double month = hoursPerMonth * secondsPerHour;
    return {month / (busyPerRequest + idlePerRequest), month / busyPerRequest};
}

Serverless makeServerless(const Parameters& p, double gpuSeconds, double share)
{
    return {.busyPerRequest = share * gpuSeconds * (1 + p.serverlessOverhead / 100),
            .idlePerRequest = share * p.serverlessIdle};
}

} // namespace breakeven
