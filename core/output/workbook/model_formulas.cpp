// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/model_formulas.h"

#include "core/model/request_costs.h"

namespace breakeven {

namespace {

using P = Parameters;

} // namespace

std::array<Formula, costComponents.size()> MonthFormulas::components() const
{
    return {tokens + recalls, rent + depreciation + power, platform, staff, retraining, upfront, errors};
}

Formula MonthFormulas::total() const
{
    Formula sum;
    for (const Formula& component : components())
        sum = sum + component;
    return sum;
}

Formula ModelFormulas::gpus(const Formula& volume, const Formula& loadPerRequest) const
{
    // A load that is a whole number but for rounding must not take one replica more.
    const Formula guard("(1-1E-12)", 1 - 1e-12);
    const Formula replica = input(&P::gpusPerReplica);
    return larger(input(&P::minReplicas), roundedUp(volume * loadPerRequest / replica * guard)) * replica;
}

Formula ModelFormulas::servers(const Formula& gpus) const
{
    return gpus.isZero() ? gpus : roundedUp(gpus / input(&P::gpusPerServer));
}

Formula ModelFormulas::billedSeconds(const Formula& volume) const
{
    const Formula busy = volume * m_busy;
    return larger(busy, smaller(busy + volume * input(&P::serverlessIdle), hoursPerMonth * secondsPerHour));
}

Demand ModelFormulas::demand(const Formula& volume) const
{
    const Formula routed = volume * m_routed;
    Demand needed{
        .volume = volume,
        .rentedGpus = gpus(volume, m_rentedLoad),
        .ownedGpus = gpus(volume, m_ownedLoad),
        .ownedServers = {},
        .serverlessSeconds = billedSeconds(volume),
        .hybridGpus = choose(m_hosting, {gpus(routed, m_rentedLoad), 0, gpus(routed, m_ownedLoad), 0}),
        .hybridServers = {},
        .hybridSeconds = choose(m_hosting, {0, billedSeconds(routed), 0, 0}),
    };
    needed.ownedServers = servers(needed.ownedGpus);
    needed.hybridServers = servers(needed.hybridGpus);
    return needed;
}

Formula ModelFormulas::perMonth(const Formula& retraining) const
{
    const Formula interval = input(&P::retrainInterval);
    return when(interval > 0, retraining / interval, 0);
}

Formula ModelFormulas::upkeep(const Formula& gpus) const
{
    return (input(&P::maintenanceHours) + input(&P::maintenanceHoursPerGpu) * gpus) * input(&P::engineerRate);
}

Formula ModelFormulas::rented(const Formula& gpus) const
{
    return gpus * input(&P::gpuRate) * input(&P::gpuHours);
}

Formula ModelFormulas::serverless(const Formula& seconds) const
{
    return seconds / secondsPerHour * input(&P::serverlessRate);
}

Formula ModelFormulas::depreciation(const Formula& gpus, const Formula& servers) const
{
    return (gpus * input(&P::gpuPrice) + servers * input(&P::serverPrice)) * m_lost;
}

Formula ModelFormulas::accuracy(Option option) const
{
    switch (option) {
    case Option::FrontierApi: return share(&P::frontierAccuracy);
    case Option::MemoryApi: return share(&P::memoryAccuracy);
    case Option::Hybrid: return m_hybridAccuracy;
    case Option::TunedApi:
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: break;
    }
    return share(&P::tunedAccuracy);
}

Formula ModelFormulas::upfront(Option option) const
{
    switch (option) {
    case Option::FrontierApi: return 0;
    case Option::MemoryApi: return input(&P::memorySetupHours) * input(&P::engineerRate);
    case Option::TunedApi: return m_upfrontTuned;
    case Option::Hybrid: return choose(m_hosting, {m_upfrontOwn, m_upfrontOwn, m_upfrontOwn, m_upfrontTuned});
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: break;
    }
    return m_upfrontOwn;
}

Formula ModelFormulas::retraining(Option option) const
{
    switch (option) {
    case Option::FrontierApi:
    case Option::MemoryApi: return 0;
    case Option::TunedApi: return m_retrainingTuned;
    case Option::Hybrid:
        return choose(m_hosting, {m_retrainingOwn, m_retrainingOwn, m_retrainingOwn, m_retrainingTuned});
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: break;
    }
    return m_retrainingOwn;
}

void ModelFormulas::addHosted(MonthFormulas& month, Option option, const Demand& demand) const
{
    const bool hosted = option == Option::TunedApi;
    month.platform = input(hosted ? &P::tunedHostingFee : &P::hostingOverhead);
    month.staff = upkeep(0);
    if (hosted) {
        month.tokens = m_tuned * demand.volume;
    } else if (option == Option::RentedGpu) {
        month.rent = rented(demand.rentedGpus);
        month.staff = upkeep(demand.rentedGpus);
    } else if (option == Option::ServerlessGpu) {
        month.rent = serverless(demand.serverlessSeconds);
    } else {
        month.depreciation = depreciation(demand.ownedGpus, demand.ownedServers);
        month.power = demand.ownedGpus * m_powerPerGpu;
        month.platform = demand.ownedServers * input(&P::facilityCost) + month.platform;
        month.staff = upkeep(demand.ownedGpus);
    }
}

void ModelFormulas::addHybrid(MonthFormulas& month, const Demand& demand) const
{
    const Formula overhead = input(&P::hostingOverhead);
    month.tokens = m_hybridTokens * demand.volume;
    month.rent = choose(m_hosting, {rented(demand.hybridGpus), serverless(demand.hybridSeconds), 0, 0});
    month.depreciation = choose(m_hosting, {0, 0, depreciation(demand.hybridGpus, demand.hybridServers), 0});
    month.power = choose(m_hosting, {0, 0, demand.hybridGpus * m_powerPerGpu, 0});
    month.platform = choose(m_hosting, {overhead, overhead, demand.hybridServers * input(&P::facilityCost) + overhead,
                                        input(&P::tunedHostingFee)}) +
                     input(&P::routerCost) * demand.volume / 1000;
    month.staff = upkeep(demand.hybridGpus) + m_apiUpkeep;
}

MonthFormulas ModelFormulas::month(Option option, const Demand& demand) const
{
    MonthFormulas month;
    if (option == Option::FrontierApi) {
        month.tokens = m_frontier * demand.volume;
        month.staff = m_apiUpkeep;
    } else if (option == Option::MemoryApi) {
        month.tokens = m_memory * demand.volume;
        month.recalls = m_recall * demand.volume;
        month.platform = input(&P::memoryFee);
        month.staff = m_apiUpkeep;
    } else if (option == Option::Hybrid) {
        addHybrid(month, demand);
    } else {
        addHosted(month, option, demand);
    }
    if (const Formula once = retraining(option); !once.isZero())
        month.retraining = perMonth(once);
    if (const Formula once = upfront(option); !once.isZero()) {
        const Formula amortizes = cell(names::amortizeUpfront, m_scenario.amortizeUpfront ? 1 : 0);
        month.upfront = when(amortizes, once / input(&P::horizonMonths), 0);
    }
    month.errors = demand.volume * (Formula(1) - accuracy(option)) * input(&P::errorCost);
    return month;
}

} // namespace breakeven
