// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/option_costs.h"

#include "core/model/request_costs.h"

namespace breakeven {

namespace {

/// Builds the options of one scenario from what they share.
class Builder {
public:
    explicit Builder(const Scenario& scenario)
        : m_scenario(scenario), p(scenario.parameters), m_request(requestCosts(p)), m_own(ownTuningCosts(p)),
          m_hosted(hostedTuningCosts(p))
    {
    }

    [[nodiscard]] OptionCosts option(Option option) const
    {
        switch (option) {
        case Option::FrontierApi: return frontier();
        case Option::MemoryApi: return memory();
        case Option::Hybrid: return hybrid();
        default: return tuned(option, 1);
        }
    }

private:
    [[nodiscard]] OptionCosts frontier() const
    {
        OptionCosts costs;
        costs.tokensPerRequest = m_request.frontier;
        costs.staff = apiUpkeep();
        setAccuracy(costs, p.frontierAccuracy / 100);
        return costs;
    }

    [[nodiscard]] OptionCosts memory() const
    {
        OptionCosts costs;
        costs.tokensPerRequest = m_request.memoryTokens;
        costs.recallPerRequest = m_request.memoryRecall;
        costs.platform = p.memoryFee;
        costs.staff = apiUpkeep();
        setUpfront(costs, p.memorySetupHours * p.engineerRate);
        setAccuracy(costs, p.memoryAccuracy / 100);
        return costs;
    }

    /// The fine-tuned small model, hosted as `hosting` says, for `share` of the requests.
    [[nodiscard]] OptionCosts tuned(Option hosting, double share) const
    {
        OptionCosts costs;
        costs.staff = p.maintenanceHours * p.engineerRate;
        const TuningCosts& tuning = hosting == Option::TunedApi ? m_hosted : m_own;
        costs.retraining = tuning.retraining;
        costs.retrainingPerMonth = p.retrainInterval > 0 ? tuning.retraining / p.retrainInterval : 0;
        setUpfront(costs, tuning.upfront);
        setAccuracy(costs, p.tunedAccuracy / 100);
        costs.platform = hosting == Option::TunedApi ? p.tunedHostingFee : p.hostingOverhead;

        if (hosting == Option::TunedApi)
            costs.tokensPerRequest = m_request.tuned * share;
        else if (hosting == Option::RentedGpu)
            setRented(costs, share);
        else if (hosting == Option::ServerlessGpu)
            setServerless(costs, share);
        else
            setOwned(costs, share);
        return costs;
    }

    [[nodiscard]] OptionCosts hybrid() const
    {
        const double routed = p.routedShare / 100;
        const double escalated = p.escalationRate / 100;
        OptionCosts costs = tuned(m_scenario.hybridHosting, routed);
        costs.tokensPerRequest += m_request.frontier * (1 - routed + routed * escalated);
        costs.platformPerRequest += p.routerCost / 1000;
        costs.staff += apiUpkeep();
        const double answeredSmall = routed * (1 - escalated);
        setAccuracy(costs, answeredSmall * (p.routedAccuracy / 100) + (1 - answeredSmall) * (p.frontierAccuracy / 100));
        return costs;
    }

    [[nodiscard]] double apiUpkeep() const { return p.apiOpsHours * p.engineerRate; }

    void setAccuracy(OptionCosts& costs, double accuracy) const
    {
        costs.accuracy = accuracy;
        costs.errorsPerRequest = (1 - accuracy) * p.errorCost;
    }

    void setUpfront(OptionCosts& costs, double upfront) const
    {
        costs.upfront = upfront;
        costs.upfrontPerMonth = m_scenario.amortizeUpfront ? upfront / p.horizonMonths : 0;
    }

    void setRented(OptionCosts& costs, double share) const
    {
        costs.billing = GpuBilling::AlwaysOn;
        costs.fleet = makeFleet(p, m_request.gpuSeconds, p.gpuHours, share);
        costs.prices.rentPerGpu = p.gpuRate * p.gpuHours;
        costs.prices.staffPerGpu = p.maintenanceHoursPerGpu * p.engineerRate;
    }

    void setServerless(OptionCosts& costs, double share) const
    {
        costs.billing = GpuBilling::PerSecond;
        costs.serverless = makeServerless(p, m_request.gpuSeconds, share);
        costs.serverlessPerSecond = p.serverlessRate / secondsPerHour;
    }

    void setOwned(OptionCosts& costs, double share) const
    {
        const double lost = (1 - p.residualValue / 100) / p.amortizationMonths;
        costs.billing = GpuBilling::AlwaysOn;
        costs.fleet = makeFleet(p, m_request.gpuSeconds, hoursPerMonth, share);
        costs.prices = {
            .rentPerGpu = 0,
            .depreciationPerGpu = p.gpuPrice * lost,
            .depreciationPerServer = p.serverPrice * lost,
            .powerPerGpu = p.powerPerGpu / 1000 * hoursPerMonth * p.pue * p.electricityPrice,
            .facilityPerServer = p.facilityCost,
            .staffPerGpu = p.maintenanceHoursPerGpu * p.engineerRate,
            .gpuPurchase = p.gpuPrice,
            .serverPurchase = p.serverPrice,
        };
    }

    const Scenario& m_scenario;
    const Parameters& p; // NOLINT(readability-identifier-naming): short, since it stands in every formula
    RequestCosts m_request;
    TuningCosts m_own;
    TuningCosts m_hosted;
};

} // namespace

MonthlyCost OptionCosts::monthly(double volume) const
{
    MonthlyCost cost;
    cost.tokens = volume * (tokensPerRequest + recallPerRequest);
    cost.platform = platform + volume * platformPerRequest;
    cost.staff = staff;
    cost.retraining = retrainingPerMonth;
    cost.upfront = upfrontPerMonth;
    cost.errors = volume * errorsPerRequest;
    if (billing == GpuBilling::AlwaysOn) {
        const double gpus = fleet.gpus(volume);
        const double servers = fleet.servers(gpus);
        cost.compute = gpus * (prices.rentPerGpu + prices.depreciationPerGpu + prices.powerPerGpu) +
                       servers * prices.depreciationPerServer;
        cost.platform += servers * prices.facilityPerServer;
        cost.staff += gpus * prices.staffPerGpu;
    } else if (billing == GpuBilling::PerSecond) {
        cost.compute = serverless.billed(volume) * serverlessPerSecond;
    }
    return cost;
}

double OptionCosts::totalWith(double replicas, double volume) const
{
    const double gpus = replicas * fleet.gpusPerReplica;
    return constant() + volume * perRequest() + gpus * prices.perGpu() + fleet.servers(gpus) * prices.perServer();
}

CostModel costModel(const Scenario& scenario)
{
    const Builder build(scenario);
    return {
        build.option(Option::FrontierApi), build.option(Option::MemoryApi),     build.option(Option::TunedApi),
        build.option(Option::RentedGpu),   build.option(Option::ServerlessGpu), build.option(Option::OwnedHardware),
        build.option(Option::Hybrid),
    };
}

OptionCosts optionCosts(const Scenario& scenario, Option option)
{
    return Builder(scenario).option(option);
}

} // namespace breakeven
