// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capacity.h"

namespace breakeven {

FleetUse fleetUse(const Fleet& fleet, double volume)
{
    const double gpus = fleet.gpus(volume);
    const double load = fleet.load(volume);
    if (gpus == 0) // no computing and no minimum: there is nothing that could be idle
        return {.gpus = 0, .load = 0, .utilization = 1, .headroom = 0, .spare = 0, .ofUnits = fleet.ofUnits};
    const double utilization = volume * fleet.busyPerRequest / fleet.online(gpus);
    return {.gpus = gpus,
            .load = load,
            .utilization = utilization,
            .headroom = load / gpus - utilization,
            .spare = 1 - load / gpus,
            .ofUnits = fleet.ofUnits};
}

} // namespace breakeven
