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
        const OptionInfo& row = info(option);
        switch (row.answering) {
        case Answering::FrontierModel: return frontier();
        case Answering::ModelWithMemory: return memory();
        case Answering::TunedModel: return tuned(row.hosting, 1);
        case Answering::Router: break;
        }
        return hybrid();
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
    [[nodiscard]] OptionCosts tuned(Hosting hosting, double share) const
    {
        const bool hosted = hosting == Hosting::Provider;
        OptionCosts costs;
        costs.staff = p.maintenanceHours * p.engineerRate;
        const TuningCosts& tuning = hosted ? m_hosted : m_own;
        costs.retraining = tuning.retraining;
        costs.retrainingPerMonth = p.retrainInterval > 0 ? tuning.retraining / p.retrainInterval : 0;
        setUpfront(costs, tuning.upfront);
        setAccuracy(costs, p.tunedAccuracy / 100);
        costs.platform = hosted ? p.tunedHostingFee : p.hostingOverhead;

        switch (hosting) {
        case Hosting::Provider: costs.tokensPerRequest = m_request.tuned * share; break;
        case Hosting::RentedGpus: setRented(costs, share); break;
        case Hosting::SharedGpus: setServerless(costs, share); break;
        case Hosting::OwnedHardware: setOwned(costs, share); break;
        }
        return costs;
    }

    [[nodiscard]] OptionCosts hybrid() const
    {
        const double routed = p.routedShare / 100;
        const double escalated = p.escalationRate / 100;
        OptionCosts costs = tuned(info(m_scenario.hybridHosting).hosting, routed);
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
    return CostModel::by([&build](Option option) { return build.option(option); });
}

OptionCosts optionCosts(const Scenario& scenario, Option option)
{
    return Builder(scenario).option(option);
}

} // namespace breakeven
