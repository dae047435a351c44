// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

namespace breakeven {

/// What a change by `share` a year (or month) makes of 1 after so many years (or months) (MODEL.md, "Over time").
template <typename Number> [[nodiscard]] Number grown(const Number& share, const Number& time)
{
    return power(Number(1) + share, time);
}

/// Cash of a month but for GPUs, in US dollars, with the prices of that month. `retraining` is what is paid for it in
/// that month. The up-front share is left out.
template <typename Number>
[[nodiscard]] Number runningCash(const OptionCostsOf<Number>& option, const Number& volume, const Number& apiFactor,
                                 const Number& retraining)
{
    return volume * (option.tokensPerRequest * apiFactor + option.recallPerRequest + option.platformPerRequest +
                     option.errorsPerRequest) +
           option.platform + option.staff + retraining;
}

/// What GPUs take of it; of hardware that is bought, without its purchase and its depreciation.
template <typename Number>
[[nodiscard]] Number gpuCash(const OptionCostsOf<Number>& option, const DemandOf<Number>& needed,
                             const Number& apiFactor, const Number& gpuFactor)
{
    const FleetPricesOf<Number>& prices = option.prices;
    switch (option.billing) {
    case GpuBilling::None: return 0;
    case GpuBilling::PerSecond: return needed.seconds * option.serverlessPerSecond * gpuFactor;
    case GpuBilling::AlwaysOn: break;
    }
    if (option.buysHardware)
        return needed.gpus * (prices.powerPerGpu + prices.staffPerGpu) + needed.servers * prices.facilityPerServer;
    const Number& factor = option.fleet.ofUnits ? apiFactor : gpuFactor;
    return needed.paid * prices.rentPerGpu * factor + needed.gpus * prices.staffPerGpu;
}

} // namespace breakeven
