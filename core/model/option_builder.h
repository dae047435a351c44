// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

namespace breakeven {

/// Builds the options of one scenario from what they share, over any number (MODEL.md, "Monthly cost"). Beside
/// `hybridHosting`, inputs say with `isOn` whether a switch of the scenario is on.
template <typename Inputs> class OptionBuilder {
    using Number = typename Inputs::Number;
    using Costs = OptionCostsOf<Number>;
    using P = Parameters;

public:
    explicit OptionBuilder(const Inputs& in)
        : m_in(in), m_request(requestCosts(in)), m_own(ownTuningCosts(in)), m_hosted(hostedTuningCosts(in))
    {
    }

    /// `hybridHosting` is what hosts the small model of a hybrid; no other option asks for it.
    [[nodiscard]] Costs option(Option option, Option hybridHosting) const
    {
        const OptionInfo& row = info(option);
        switch (row.answering) {
        case Answering::FrontierModel: return row.hosting == Hosting::Reserved ? reserved() : frontier();
        case Answering::ModelWithMemory: return memory();
        case Answering::TunedModel: return tuned(row.hosting);
        case Answering::Router: break;
        }
        return hybrid(info(hybridHosting).hosting);
    }

private:
    /// What part of the requests the small model serves, and what the steps on the way are called.
    struct Part {
        Number share;
        Step rentedLoad;
        Step ownedLoad;
        Step serverlessBusy;
    };

    [[nodiscard]] Costs frontier() const
    {
        Costs costs = largeModel();
        costs.tokensPerRequest = m_request.frontier;
        return costs;
    }

    [[nodiscard]] Costs reserved() const
    {
        Costs costs = largeModel();
        costs.billing = GpuBilling::AlwaysOn;
        costs.fleet = makeReserved(m_in, m_request.unitTokens);
        costs.prices.rentPerGpu = m_in(&P::unitRate) * hoursPerMonth;
        return costs;
    }

    /// What the large model costs however it is paid.
    [[nodiscard]] Costs largeModel() const
    {
        Costs costs;
        costs.staff = apiUpkeep();
        setAccuracy(costs, m_in.share(&P::frontierAccuracy));
        return costs;
    }

    [[nodiscard]] Costs memory() const
    {
        Costs costs;
        costs.tokensPerRequest = m_request.memoryTokens;
        costs.recallPerRequest = m_request.memoryRecall;
        costs.platform = m_in(&P::memoryFee);
        costs.staff = apiUpkeep();
        setUpfront(costs, m_in(&P::memorySetupHours) * m_in(&P::engineerRate));
        setAccuracy(costs, m_in.share(&P::memoryAccuracy));
        return costs;
    }

    /// The fine-tuned small model for all requests.
    [[nodiscard]] Costs tuned(Hosting hosting) const
    {
        Costs costs = hosted(hosting, {1, Step::RentedLoad, Step::OwnedLoad, Step::ServerlessBusy});
        const TuningCostsOf<Number>& tuning = tuningOf(hosting);
        setRetraining(costs, tuning.retraining);
        setUpfront(costs, tuning.upfront);
        setAccuracy(costs, m_in.share(&P::tunedAccuracy));
        return costs;
    }

    [[nodiscard]] Costs hybrid(Hosting hosting) const
    {
        const Number one = 1;
        const Number routed = m_in.named(Step::Routed, m_in.share(&P::routedShare));
        const Number escalated = m_in.share(&P::escalationRate);
        Costs costs = hosted(hosting, {routed, Step::HybridLoad, Step::HybridLoad, Step::HybridBusy});
        const TuningCostsOf<Number>& tuning = tuningOf(hosting);
        setRetraining(costs, m_in.named(Step::HybridRetraining, tuning.retraining));
        setUpfront(costs, m_in.named(Step::HybridUpfront, tuning.upfront));
        costs.tokensPerRequest = m_in.named(
            Step::HybridRequest, costs.tokensPerRequest + m_request.frontier * (one - routed + routed * escalated));
        costs.platform = m_in.named(Step::HybridPlatform, costs.platform);
        costs.platformPerRequest = m_in(&P::routerCost) / 1000.0;
        costs.staff = costs.staff + apiUpkeep();
        const Number answeredSmall = m_in.named(Step::AnsweredSmall, routed * (one - escalated));
        setAccuracy(costs,
                    m_in.named(Step::HybridAccuracy, answeredSmall * m_in.share(&P::routedAccuracy) +
                                                         (one - answeredSmall) * m_in.share(&P::frontierAccuracy)));
        return costs;
    }

    /// Where the fine-tuned small model runs, for a part of the requests.
    [[nodiscard]] Costs hosted(Hosting hosting, const Part& part) const
    {
        Costs costs;
        costs.staff = m_in(&P::maintenanceHours) * m_in(&P::engineerRate);
        costs.platform = m_in(hosting == Hosting::Provider ? &P::tunedHostingFee : &P::hostingOverhead);
        switch (hosting) {
        case Hosting::Provider: costs.tokensPerRequest = m_request.tuned * part.share; break;
        case Hosting::Reserved: break; // of the large model alone, as the table of options asserts
        case Hosting::RentedGpus: setRented(costs, part); break;
        case Hosting::SharedGpus: setServerless(costs, part); break;
        case Hosting::OwnedHardware: setOwned(costs, part); break;
        }
        return costs;
    }

    [[nodiscard]] const TuningCostsOf<Number>& tuningOf(Hosting hosting) const
    {
        return hosting == Hosting::Provider ? m_hosted : m_own;
    }

    [[nodiscard]] Number apiUpkeep() const
    {
        return m_in.named(Step::ApiUpkeep, m_in(&P::apiOpsHours) * m_in(&P::engineerRate));
    }

    void setAccuracy(Costs& costs, const Number& accuracy) const
    {
        costs.accuracy = accuracy;
        costs.errorsPerRequest = (Number(1) - accuracy) * m_in(&P::errorCost);
    }

    void setUpfront(Costs& costs, const Number& upfront) const
    {
        costs.upfront = upfront;
        costs.upfrontPerMonth = when(
            m_in.isOn(&Choices::amortizeUpfront), [&] { return upfront / m_in(&P::horizonMonths); },
            [] { return Number(0); });
    }

    void setRetraining(Costs& costs, const Number& retraining) const
    {
        const Number interval = m_in(&P::retrainInterval);
        costs.retraining = retraining;
        costs.retrainingPerMonth = when(
            interval > Number(0), [&] { return retraining / interval; }, [] { return Number(0); });
    }

    void setRented(Costs& costs, const Part& part) const
    {
        costs.billing = GpuBilling::AlwaysOn;
        costs.fleet = makeFleet(m_in, m_request.gpuSeconds, m_in(&P::gpuHours), part.share, part.rentedLoad);
        costs.fleet.isScaled = true;
        costs.fleet.committedDiscount = m_in.share(&P::commitmentDiscount);
        costs.fleet.scaledDown = m_in.share(&P::scaleDown);
        costs.prices.rentPerGpu = m_in(&P::gpuRate) * m_in(&P::gpuHours);
        costs.prices.staffPerGpu = m_in(&P::maintenanceHoursPerGpu) * m_in(&P::engineerRate);
    }

    void setServerless(Costs& costs, const Part& part) const
    {
        costs.billing = GpuBilling::PerSecond;
        costs.serverless = makeServerless(m_in, m_request.gpuSeconds, part.share, part.serverlessBusy);
        costs.serverlessPerSecond = m_in(&P::serverlessRate) / secondsPerHour;
    }

    void setOwned(Costs& costs, const Part& part) const
    {
        const Number lost =
            m_in.named(Step::ValueLost, (Number(1) - m_in.share(&P::residualValue)) / m_in(&P::amortizationMonths));
        costs.billing = GpuBilling::AlwaysOn;
        costs.buysHardware = true;
        costs.fleet = makeFleet(m_in, m_request.gpuSeconds, hoursPerMonth, part.share, part.ownedLoad);
        costs.prices = {
            .rentPerGpu = 0,
            .depreciationPerGpu = m_in(&P::gpuPrice) * lost,
            .depreciationPerServer = m_in(&P::serverPrice) * lost,
            .powerPerGpu = m_in.named(Step::PowerCost, m_in(&P::powerPerGpu) / 1000.0 * hoursPerMonth * m_in(&P::pue) *
                                                           m_in(&P::electricityPrice)),
            .facilityPerServer = m_in(&P::facilityCost),
            .staffPerGpu = m_in(&P::maintenanceHoursPerGpu) * m_in(&P::engineerRate),
            .gpuPurchase = m_in(&P::gpuPrice),
            .serverPurchase = m_in(&P::serverPrice),
        };
    }

    const Inputs& m_in;
    RequestCostsOf<Number> m_request;
    TuningCostsOf<Number> m_own;
    TuningCostsOf<Number> m_hosted;
};

} // namespace breakeven
