// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capacity.h"
#include "core/model/monthly_cost.h"
#include "core/scenario/scenario.h"

namespace breakeven {

/// How an option's GPUs are paid.
enum class GpuBilling {
    None,
    AlwaysOn, ///< whole GPUs, rented or owned: a fleet
    PerSecond ///< serverless
};

/// What one GPU and one server of a fleet cost a month, in US dollars; what does not apply is 0.
struct FleetPrices {
    double rentPerGpu = 0;
    double depreciationPerGpu = 0;
    double depreciationPerServer = 0;
    double powerPerGpu = 0;
    double facilityPerServer = 0;
    double staffPerGpu = 0;
    double gpuPurchase = 0;    ///< price of one GPU, paid when it is bought
    double serverPurchase = 0; ///< price of one server, paid when it is bought

    [[nodiscard]] double perGpu() const { return rentPerGpu + depreciationPerGpu + powerPerGpu + staffPerGpu; }
    [[nodiscard]] double perServer() const { return depreciationPerServer + facilityPerServer; }
};

/// An option as numbers: its monthly cost is fixed parts, parts for each request, and its GPUs (MODEL.md, "Monthly
/// cost"). Built once for a scenario, then cheap to evaluate at any volume.
struct OptionCosts {
    double tokensPerRequest = 0; ///< follows the API price trend
    double recallPerRequest = 0; ///< stands under tokens, has no trend
    double platform = 0;
    double platformPerRequest = 0;
    double staff = 0;
    double errorsPerRequest = 0;
    double accuracy = 0; ///< share of correct answers

    double retraining = 0;         ///< each time, whole
    double retrainingPerMonth = 0; ///< its share in the steady state
    double upfront = 0;            ///< at month 0, without hardware
    double upfrontPerMonth = 0;    ///< its share over the horizon; 0 if the scenario does not amortize

    GpuBilling billing = GpuBilling::None;
    Fleet fleet;
    FleetPrices prices;
    Serverless serverless;
    double serverlessPerSecond = 0;

    /// The steady state at `volume` requests a month.
    [[nodiscard]] MonthlyCost monthly(double volume) const;
    [[nodiscard]] double total(double volume) const { return monthly(volume).total(); }
    /// The total with so many replicas in the fleet, whatever the load.
    [[nodiscard]] double totalWith(double replicas, double volume) const;

    /// Parts that no request adds to and no GPU needs.
    [[nodiscard]] double constant() const { return platform + staff + retrainingPerMonth + upfrontPerMonth; }
    /// What each request adds, GPUs left out.
    [[nodiscard]] double perRequest() const
    {
        return tokensPerRequest + recallPerRequest + platformPerRequest + errorsPerRequest;
    }
    /// What each request adds to a fleet's cost, steps evened out; 0 without a fleet.
    [[nodiscard]] double fleetPerRequest() const
    {
        return fleet.loadPerRequest * (prices.perGpu() + prices.perServer() / fleet.gpusPerServer);
    }
};

using CostModel = EnumMap<Option, OptionCosts>;

/// All options of a scenario.
[[nodiscard]] CostModel costModel(const Scenario& scenario);

/// One option alone, for analyses that ask for it many times.
[[nodiscard]] OptionCosts optionCosts(const Scenario& scenario, Option option);

[[nodiscard]] inline const OptionCosts& costsOf(const CostModel& model, Option option)
{
    return model[option];
}

} // namespace breakeven
