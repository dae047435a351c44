// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/over_time.h"

#include "core/inputs/parameter_table.h"
#include "core/model/equality.h"
#include "core/model/month_cash.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace breakeven {

namespace {

constexpr auto longestHorizon = static_cast<std::size_t>(rowOf(&Parameters::horizonMonths).range.high);

/// The hardware of a fleet that only grows: what each month buys, and buys again at the end of its life.
class Hardware {
public:
    Hardware(const OptionCosts& option, const Parameters& p, const Months& months)
        : m_option(option), m_p(p), m_months(months)
    {
    }

    /// GPUs in service in `month` (1 … H), in ascending order of months.
    double grow(std::size_t month)
    {
        const double needed = std::max(m_gpus, m_option.fleet.gpus(m_months.volume[month - 1]));
        const double servers = m_option.fleet.servers(needed);
        m_bought[m_count++] = {needed - m_gpus, servers - m_servers};
        m_gpus = needed;
        m_servers = servers;
        return needed;
    }

    [[nodiscard]] double servers() const { return m_servers; }

    /// Cash for the hardware that month 1 needs, paid in month 0.
    [[nodiscard]] double firstPurchase() const { return price(m_bought[0], 1); }

    /// Cash for hardware in `month`: what it adds, and what it replaces.
    [[nodiscard]] double purchases(std::size_t month) const
    {
        const double factor = m_months.gpuPrice[month - 1];
        double cash = month > 1 ? price(m_bought[m_count - 1], factor) : 0;
        const auto life = static_cast<std::size_t>(m_p.amortizationMonths);
        for (std::size_t age = life; age < month; age += life)
            cash += price(m_bought[month - age - 1], factor) * (1 - m_p.residualValue / 100);
        return cash;
    }

private:
    struct Purchase {
        double gpus;
        double servers;
    };
    [[nodiscard]] double price(Purchase bought, double factor) const
    {
        return m_option.prices.purchase(bought.gpus, bought.servers) * factor;
    }

    const OptionCosts& m_option;
    const Parameters& m_p;
    const Months& m_months;
    std::array<Purchase, longestHorizon> m_bought; // by month, the first m_count; here, since analyses make many
    std::size_t m_count = 0;
    double m_gpus = 0;
    double m_servers = 0;
};

/// The components in month 1 that each request is charged with when people ask how many requests pay for the training.
double recurringInFirstMonth(const OptionCosts& option, double volume)
{
    MonthlyCost cost = option.monthly(volume);
    if (option.billing == GpuBilling::AlwaysOn) {
        const double gpus = option.fleet.gpus(volume); // depreciation is left out
        cost.compute = option.fleet.paid(gpus) * option.prices.rentPerGpu + gpus * option.prices.powerPerGpu;
    }
    return cost.tokens + cost.compute + cost.platform + cost.staff + cost.errors;
}

double netPresentValue(const std::vector<double>& option, const std::vector<double>& baseline, const Months& months)
{
    double sum = baseline[0] - option[0];
    for (std::size_t m = 1; m < option.size(); ++m)
        sum += (baseline[m] - option[m]) * months.discount[m - 1];
    return sum;
}

} // namespace

Months months(const Parameters& p)
{
    Months result;
    fillMonths(p, result);
    return result;
}

void fillMonths(const Parameters& p, Months& result)
{
    const auto count = static_cast<std::size_t>(p.horizonMonths);
    for (auto* column : {&result.volume, &result.apiPrice, &result.gpuPrice, &result.discount}) {
        column->clear();
        column->reserve(count);
    }
    for (std::size_t m = 1; m <= count; ++m) {
        const auto passed = static_cast<double>(m - 1);
        result.volume.push_back(p.volume * grown(p.monthlyGrowth / 100, passed));
        result.apiPrice.push_back(grown(p.apiPriceTrend / 100, passed / 12));
        result.gpuPrice.push_back(grown(p.gpuPriceTrend / 100, passed / 12));
        result.discount.push_back(std::pow(1 + p.discountRate / 100, -static_cast<double>(m) / 12));
    }
}

std::vector<double> cashFlow(const OptionCosts& option, const Parameters& p, const Months& months)
{
    std::vector<double> cash;
    fillCashFlow(option, p, months, cash);
    return cash;
}

void fillCashFlow(const OptionCosts& option, const Parameters& p, const Months& months, std::vector<double>& cash)
{
    const std::size_t horizon = months.volume.size();
    const auto interval = static_cast<std::size_t>(p.retrainInterval);
    Hardware hardware(option, p, months);

    cash.clear();
    cash.reserve(horizon + 1);
    cash.push_back(option.upfront);
    for (std::size_t m = 1; m <= horizon; ++m) {
        const double volume = months.volume[m - 1];
        DemandOf<double> needed{.volume = volume};
        double purchases = 0;
        if (option.billing == GpuBilling::PerSecond) {
            needed.seconds = option.serverless.billed(volume);
        } else if (option.buysHardware) {
            needed.gpus = hardware.grow(m);
            needed.servers = hardware.servers();
            purchases = hardware.purchases(m);
            if (m == 1)
                cash.front() += hardware.firstPurchase();
        } else if (option.billing == GpuBilling::AlwaysOn) {
            needed.gpus = option.fleet.gpus(volume);
            needed.paid = option.fleet.paid(needed.gpus);
        }
        const double retraining = interval > 0 && m % interval == 0 ? option.retraining : 0;
        cash.push_back(runningCash(option, volume, months.apiPrice[m - 1], retraining) +
                       gpuCash(option, needed, months.apiPrice[m - 1], months.gpuPrice[m - 1]) + purchases);
    }
}

std::vector<double> hardwareCash(const OptionCosts& option, const Parameters& p, const Months& months)
{
    const std::size_t horizon = months.volume.size();
    std::vector<double> cash(horizon + 1, 0.0);
    if (!option.buysHardware)
        return cash;
    Hardware hardware(option, p, months);
    for (std::size_t m = 1; m <= horizon; ++m) {
        hardware.grow(m);
        if (m == 1)
            cash.front() = hardware.firstPurchase();
        cash[m] = hardware.purchases(m);
    }
    return cash;
}

void sumUp(std::vector<double>& cash)
{
    std::partial_sum(cash.begin(), cash.end(), cash.begin());
}

std::vector<double> cumulative(std::vector<double> cash)
{
    sumUp(cash);
    return cash;
}

const Months& MonthsOfMany::of(const Parameters& p)
{
    constexpr std::array powers{&Parameters::monthlyGrowth, &Parameters::apiPriceTrend, &Parameters::gpuPriceTrend,
                                &Parameters::discountRate, &Parameters::horizonMonths};
    const auto isAsBefore = [&](double Parameters::*member) { return p.*member == m_last.*member; };
    if (!m_hasLast || !std::all_of(powers.begin(), powers.end(), isAsBefore)) {
        m_last = p;
        m_hasLast = true;
        Parameters unit = p;
        unit.volume = 1;
        fillMonths(unit, m_months);
        m_growth = m_months.volume;
    }
    std::transform(m_growth.begin(), m_growth.end(), m_months.volume.begin(),
                   [&](double growth) { return p.volume * growth; });
    return m_months;
}

Payback payback(const std::vector<double>& option, const std::vector<double>& baseline)
{
    const auto above = [&](std::size_t m) { return difference(option[m], baseline[m]); };
    const auto crossingAfter = [&](std::size_t m) {
        return static_cast<double>(m) + above(m) / (above(m) - above(m + 1));
    };

    Payback result;
    const std::size_t horizon = option.size() - 1;
    std::optional<std::size_t> firstReached;
    std::optional<std::size_t> lastAbove;
    for (std::size_t m = 0; m <= horizon; ++m) {
        if (above(m) > 0)
            lastAbove = m;
        else if (lastAbove && !firstReached)
            firstReached = *lastAbove;
    }
    if (!lastAbove)
        result.months = 0;
    else if (*lastAbove < horizon)
        result.months = crossingAfter(*lastAbove);
    if (firstReached && *firstReached != *lastAbove)
        result.firstMonths = crossingAfter(*firstReached);
    return result;
}

OverTime overTime(const OptionCosts& option, const BaselineCash& baseline, const Parameters& p, const Months& months)
{
    const std::vector<double> cash = cashFlow(option, p, months);

    OverTime result;
    result.cumulative = cumulative(cash);
    result.netPresentValue = netPresentValue(cash, baseline.cash, months);
    result.payback = payback(result.cumulative, baseline.cumulative);
    result.horizonSaving = difference(baseline.cumulative.back(), result.cumulative.back());
    result.upfront = cash.front();

    const double toRecover = difference(cash.front(), baseline.cash.front());
    const double saving =
        difference(recurringInFirstMonth(baseline.costs, p.volume), recurringInFirstMonth(option, p.volume)) / p.volume;
    if (toRecover <= 0)
        result.requestsToRecoverUpfront = 0;
    else if (saving > 0)
        result.requestsToRecoverUpfront = toRecover / saving;
    return result;
}

} // namespace breakeven
