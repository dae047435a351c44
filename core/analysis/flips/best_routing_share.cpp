// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/best_routing_share.h"

#include "core/model/break_even/fleet_steps.h"
#include "core/model/cost_model.h"
#include "core/model/equality.h"

#include <algorithm>
#include <vector>

namespace breakeven {

namespace {

constexpr double everything = 100;

/// Shares that just fill a whole number of replicas: the first and the last of each residue class of servers. `all` is
/// the hybrid with everything routed; load is proportional to the share.
void addFullFleets(std::vector<double>& shares, const OptionCosts& all, double volume)
{
    const double replicasOfAll = all.fleet.load(volume) / all.fleet.gpusPerReplica;
    const double last = all.fleet.replicas(volume) - 1;
    const double period = serverPeriod(all);
    for (double i = 0; i < period; ++i)
        for (const double replicas : {all.fleet.minReplicas + i, last - i})
            if (replicas >= all.fleet.minReplicas && replicas <= last)
                shares.push_back(replicas / replicasOfAll * everything);
}

} // namespace

RoutingShare bestRoutingShare(const Scenario& scenario)
{
    Scenario workspace = scenario;
    const double volume = scenario.parameters.volume;
    const auto hybridAt = [&](double share) {
        workspace.parameters.routedShare = share;
        return optionCosts(workspace, Option::Hybrid);
    };
    const OptionCosts all = hybridAt(everything);
    std::vector<double> shares{everything};
    if (all.billing == GpuBilling::AlwaysOn)
        addFullFleets(shares, all, volume);
    else if (all.billing == GpuBilling::PerSecond)
        for (const double bend : all.serverless.bends())
            if (bend < volume)
                shares.push_back(bend / volume * everything);

    std::sort(shares.begin(), shares.end());
    RoutingShare best{0, hybridAt(0).total(volume)};
    for (const double share : shares) {
        const double total = hybridAt(share).total(volume);
        if (difference(total, best.total) < 0)
            best = {share, total};
    }
    return best;
}

} // namespace breakeven
