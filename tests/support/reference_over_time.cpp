// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_over_time.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace breakeven;

namespace reference {
namespace {

Real grown(double percent, Real exponent)
{
    return std::pow(1 + static_cast<Real>(percent) / 100, exponent);
}

Real volumeOf(const Parameters& p, int month)
{
    return p.volume * grown(p.monthlyGrowth, month - 1);
}

Real hardwarePrice(const Parameters& p, int month)
{
    return grown(p.gpuPriceTrend, (month - 1) / 12.0L);
}

/// The scenario with the prices of that month. Prices of hardware stay, since they are not in a month's running cost.
Scenario inMonth(const Scenario& scenario, int month)
{
    Scenario then = scenario;
    const auto api = static_cast<double>(grown(scenario.parameters.apiPriceTrend, (month - 1) / 12.0L));
    const auto gpu = static_cast<double>(hardwarePrice(scenario.parameters, month));
    then.parameters.apiInputPrice *= api;
    then.parameters.apiOutputPrice *= api;
    then.parameters.smallInputPrice *= api;
    then.parameters.smallOutputPrice *= api;
    then.parameters.unitRate *= api;
    then.parameters.gpuRate *= gpu;
    then.parameters.serverlessRate *= gpu;
    return then;
}

bool ownsHardware(const Scenario& scenario, Option option)
{
    return hosting(scenario, option) == Option::OwnedHardware;
}

Real power(const Parameters& p, Real gpus)
{
    return gpus * p.powerPerGpu / 1000 * 730 * p.pue * p.electricityPrice;
}

/// What months 1 … H of an option pay to run its owned fleet beyond what a month's components at its volume hold, and
/// to buy it.
void addHardware(const Scenario& scenario, Option option, std::vector<Real>& cash)
{
    const Parameters& p = scenario.parameters;
    const int horizon = static_cast<int>(p.horizonMonths);
    const int life = static_cast<int>(p.amortizationMonths);
    Real gpus = 0;
    Real servers = 0;
    for (int month = 1; month <= horizon; ++month) {
        const Demand<Real> needed = demand(scenario, option, volumeOf(p, month));
        const Real newGpus = std::max<Real>(0, needed.gpus - gpus);
        gpus += newGpus;
        const Real newServers = serversFor(p, gpus) - servers;
        servers += newServers;
        const Real bought = newGpus * p.gpuPrice + newServers * p.serverPrice;
        cash[month == 1 ? 0 : month] += bought * (month == 1 ? 1 : hardwarePrice(p, month));
        for (int again = month + life; again <= horizon; again += life)
            cash[again] += bought * (1 - static_cast<Real>(p.residualValue) / 100) * hardwarePrice(p, again);

        cash[month] += power(p, gpus) + (servers - needed.servers) * p.facilityCost +
                       (gpus - needed.gpus) * p.maintenanceHoursPerGpu * p.engineerRate;
    }
}

/// (b − f) in month 1 without what the recovery leaves out.
Real runningCost(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    const Costs<Real> costs = monthly(scenario, option, p.volume);
    const Real compute =
        ownsHardware(scenario, option) ? power(p, demand(scenario, option, p.volume).gpus) : costs.compute;
    return costs.tokens + compute + costs.platform + costs.staff + costs.errors;
}

} // namespace

std::vector<Real> cash(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    const int horizon = static_cast<int>(p.horizonMonths);
    const int interval = static_cast<int>(p.retrainInterval);
    std::vector<Real> paid(horizon + 1);
    paid[0] = upfront(scenario, option);
    for (int month = 1; month <= horizon; ++month) {
        const Costs<Real> costs = monthly(inMonth(scenario, month), option, volumeOf(p, month));
        paid[month] = costs.tokens + costs.platform + costs.staff + costs.errors;
        if (!ownsHardware(scenario, option))
            paid[month] += costs.compute;
        if (interval > 0 && month % interval == 0)
            paid[month] += retraining(scenario, option);
    }
    if (ownsHardware(scenario, option))
        addHardware(scenario, option, paid);
    return paid;
}

OverTime overTime(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    const std::vector<Real> own = cash(scenario, option);
    const std::vector<Real> base = cash(scenario, scenario.baseline);

    OverTime result;
    result.upfront = own[0];
    result.cumulative.resize(own.size());
    std::partial_sum(own.begin(), own.end(), result.cumulative.begin());
    std::vector<Real> baseCumulative(base.size());
    std::partial_sum(base.begin(), base.end(), baseCumulative.begin());

    for (std::size_t m = 0; m < own.size(); ++m)
        result.netPresentValue += (base[m] - own[m]) / grown(p.discountRate, static_cast<Real>(m) / 12);
    result.horizonSaving = compared(baseCumulative.back(), result.cumulative.back());

    std::vector<Real> above(own.size());
    for (std::size_t m = 0; m < own.size(); ++m)
        above[m] = compared(result.cumulative[m], baseCumulative[m]);
    if (above.back() <= 0) {
        result.payback = 0;
        for (std::size_t m = 0; m + 1 < above.size(); ++m)
            if (above[m] > 0 && above[m + 1] <= 0) {
                result.payback = static_cast<Real>(m) + above[m] / (above[m] - above[m + 1]);
                result.paybackCondition =
                    (result.cumulative[m + 1] + baseCumulative[m + 1]) / (above[m] - above[m + 1]);
            }
    }

    const Real toRecover = compared(own[0], base[0]);
    const Real ours = runningCost(scenario, option);
    const Real theirs = runningCost(scenario, scenario.baseline);
    const Real saving = compared(theirs, ours) / p.volume;
    if (toRecover <= 0)
        result.requestsToRecover = 0;
    else if (saving > 0) {
        result.requestsToRecover = toRecover / saving;
        result.recoveryCondition = (ours + theirs) / (theirs - ours) + (own[0] + base[0]) / toRecover;
    }
    return result;
}

} // namespace reference
