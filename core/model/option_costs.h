// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capacity.h"
#include "core/model/monthly_cost.h"
#include "core/scenario/scenario.h"

#include <array>

namespace breakeven {

/// How an option's GPUs are paid.
enum class GpuBilling {
    None,
    AlwaysOn, ///< whole GPUs, rented or owned, or units of reserved capacity: a fleet
    PerSecond ///< serverless
};

/// What one GPU and one server of a fleet cost a month, in US dollars; what does not apply is 0.
template <typename Number> struct FleetPricesOf {
    Number rentPerGpu = 0;
    Number depreciationPerGpu = 0;
    Number depreciationPerServer = 0;
    Number powerPerGpu = 0;
    Number facilityPerServer = 0;
    Number staffPerGpu = 0;
    Number gpuPurchase = 0;    ///< price of one GPU, paid when it is bought
    Number serverPurchase = 0; ///< price of one server, paid when it is bought

    [[nodiscard]] Number perServer() const { return depreciationPerServer + facilityPerServer; }
    /// What GPUs and servers cost that are bought, at the prices of month 0.
    [[nodiscard]] Number purchase(const Number& gpus, const Number& servers) const
    {
        return gpus * gpuPurchase + servers * serverPurchase;
    }
};
using FleetPrices = FleetPricesOf<double>;

/// The hardware that an option takes at a volume of requests a month.
template <typename Number> struct DemandOf {
    Number volume;
    Number gpus = 0;
    Number paid = 0; ///< GPUs whose whole price is as much as is paid for them
    Number servers = 0;
    Number seconds = 0; ///< of serverless time that is billed
};

/// An option as numbers: its monthly cost is fixed parts, parts for each request, and its GPUs (MODEL.md, "Monthly
/// cost"). Built once for a scenario, then cheap to evaluate at any volume.
template <typename Number> struct OptionCostsOf {
    Number tokensPerRequest = 0; ///< follows the API price trend
    Number recallPerRequest = 0; ///< stands under tokens, has no trend
    Number platform = 0;
    Number platformPerRequest = 0;
    Number staff = 0;
    Number errorsPerRequest = 0;
    Number accuracy = 0; ///< share of correct answers

    Number retraining = 0;         ///< each time, whole
    Number retrainingPerMonth = 0; ///< its share in the steady state
    Number upfront = 0;            ///< at month 0, without hardware
    Number upfrontPerMonth = 0;    ///< its share over the horizon; 0 if the scenario does not amortize

    GpuBilling billing = GpuBilling::None;
    bool buysHardware = false; ///< of a fleet: its GPUs are bought, not rented
    FleetOf<Number> fleet;
    FleetPricesOf<Number> prices;
    ServerlessOf<Number> serverless;
    Number serverlessPerSecond = 0;

    [[nodiscard]] DemandOf<Number> demand(const Number& volume) const
    {
        DemandOf<Number> needed{.volume = volume};
        if (billing == GpuBilling::AlwaysOn) {
            needed.gpus = fleet.gpus(volume);
            needed.paid = fleet.paid(needed.gpus);
            needed.servers = fleet.servers(needed.gpus);
        } else if (billing == GpuBilling::PerSecond) {
            needed.seconds = serverless.billed(volume);
        }
        return needed;
    }

    /// The steady state at a volume, with the hardware that it takes.
    [[nodiscard]] MonthlyCostOf<Number> monthly(const DemandOf<Number>& needed) const
    {
        const Number& volume = needed.volume;
        MonthlyCostOf<Number> cost;
        cost.tokens = volume * (tokensPerRequest + recallPerRequest);
        cost.platform = platform + volume * platformPerRequest;
        cost.staff = staff;
        cost.retraining = retrainingPerMonth;
        cost.upfront = upfrontPerMonth;
        cost.errors = volume * errorsPerRequest;
        if (billing == GpuBilling::AlwaysOn) {
            cost.compute = needed.paid * prices.rentPerGpu +
                           needed.gpus * (prices.depreciationPerGpu + prices.powerPerGpu) +
                           needed.servers * prices.depreciationPerServer;
            cost.platform = cost.platform + needed.servers * prices.facilityPerServer;
            cost.staff = cost.staff + needed.gpus * prices.staffPerGpu;
        } else if (billing == GpuBilling::PerSecond) {
            cost.compute = needed.seconds * serverlessPerSecond;
        }
        return cost;
    }
    [[nodiscard]] MonthlyCostOf<Number> monthly(const Number& volume) const { return monthly(demand(volume)); }
    [[nodiscard]] Number total(const Number& volume) const { return monthly(volume).total(); }

    /// `rest` and what a fleet of so many GPUs and servers adds to it.
    [[nodiscard]] Number withFleet(const Number& rest, const Number& gpus, const Number& servers) const
    {
        return rest + gpus * perGpu() + servers * prices.perServer() + committed();
    }
    /// The same for a fleet of so many replicas, whatever the load.
    [[nodiscard]] Number withReplicas(const Number& rest, const Number& replicas) const
    {
        const Number gpus = replicas * fleet.gpusPerReplica;
        return withFleet(rest, gpus, fleet.servers(gpus));
    }

    /// Parts that no request adds to and no GPU needs.
    [[nodiscard]] Number constant() const { return platform + staff + retrainingPerMonth + upfrontPerMonth; }
    /// What each request adds, GPUs left out.
    [[nodiscard]] Number perRequest() const
    {
        return tokensPerRequest + recallPerRequest + platformPerRequest + errorsPerRequest;
    }
    /// What a volume costs, GPUs left out.
    [[nodiscard]] Number withoutGpus(const Number& volume) const { return constant() + volume * perRequest(); }
    /// The total with so many replicas in the fleet, whatever the load.
    [[nodiscard]] Number totalWith(const Number& replicas, const Number& volume) const
    {
        return withReplicas(withoutGpus(volume), replicas);
    }
    /// What one more GPU of a fleet costs a month.
    [[nodiscard]] Number perGpu() const
    {
        const Number rent = fleet.isScaled ? prices.rentPerGpu * (Number(1) - fleet.scaledDown) : prices.rentPerGpu;
        return rent + prices.depreciationPerGpu + prices.powerPerGpu + prices.staffPerGpu;
    }
    /// What the minimum of a fleet costs more than so many GPUs that are scaled down; negative where the discount for
    /// committing to it is the larger share.
    [[nodiscard]] Number committed() const
    {
        if (!fleet.isScaled)
            return 0;
        return fleet.minGpus() * prices.rentPerGpu * (fleet.scaledDown - fleet.committedDiscount);
    }
    /// What each request adds to a fleet's cost, steps evened out; 0 without a fleet.
    [[nodiscard]] Number fleetPerRequest() const
    {
        return fleet.loadPerRequest * (perGpu() + prices.perServer() / fleet.gpusPerServer);
    }
};
using OptionCosts = OptionCostsOf<double>;

} // namespace breakeven
