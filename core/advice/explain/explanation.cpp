// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explanation.h"

#include "core/advice/explain/explained_inputs.h"
#include "core/advice/explain/term_text.h"
#include "core/model/equality.h"
#include "core/model/month_cash.h"
#include "core/model/option_builder.h"
#include "core/scenario/provenance.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace breakeven {

namespace {

using TermKind = Explained::Kind;
using ExplainedCosts = OptionCostsOf<Explained>;
using ExplainedDemand = DemandOf<Explained>;

/// Puts terms in words, each named step once.
class Teller {
public:
    explicit Teller(const Scenario& scenario) : m_scenario(scenario) {}

    [[nodiscard]] Explanation tell(std::string label, Measure measure, const Explained& what)
    {
        Explanation told;
        told.label = std::move(label);
        told.formula = formulaInLabels(what);
        told.number = what.value();
        told.result = valueText(what.value(), measure);
        const std::string values = formulaInValues(what);
        told.values = values == told.result ? values : values + " = " + told.result;
        addParts(told.parts, what);
        return told;
    }

private:
    void addParts(std::vector<ExplainedPart>& parts, const Explained& what)
    {
        const Explained::Term& term = what.term();
        if (term.kind == TermKind::Input || term.kind == TermKind::Share || term.kind == TermKind::Named)
            return addPart(parts, what);
        for (const Explained& operand : term.operands)
            addParts(parts, operand);
    }

    void addPart(std::vector<ExplainedPart>& parts, const Explained& leaf)
    {
        std::string label = labelText(leaf);
        if (std::ranges::find(parts, label, &ExplainedPart::label) != parts.end())
            return;
        const Explained::Term& term = leaf.term();
        ExplainedPart part{
            .label = std::move(label), .value = valueText(leaf), .number = leaf.value(), .parameter = term.parameter};
        if (term.parameter != nullptr)
            part.source = provenanceOf(m_scenario, *term.parameter).sentence();
        else if (term.operands.front().term().kind != TermKind::Constant)
            part.how = told(leaf);
        parts.push_back(std::move(part));
    }

    std::shared_ptr<const Explanation> told(const Explained& step)
    {
        std::shared_ptr<const Explanation>& known = m_told[&step.term()];
        if (!known)
            known = std::make_shared<Explanation>(
                tell(step.term().label, step.term().measure, step.term().operands.front()));
        return known;
    }

    const Scenario& m_scenario;
    std::map<const Explained::Term*, std::shared_ptr<const Explanation>> m_told;
};

/// The model over numbers that explain themselves, for one scenario.
class Explainer {
public:
    explicit Explainer(const Evaluation& evaluation)
        : m_e(evaluation), m_in(evaluation.scenario), m_builder(m_in), m_volume(m_in(&Parameters::volume))
    {
    }

    [[nodiscard]] Explained component(Option option, std::size_t row) const
    {
        return month(option).*componentMembers<Explained>.at(row);
    }

    [[nodiscard]] Explained total(Option option) const
    {
        const MonthlyCostOf<Explained> cost = month(option);
        Explained sum;
        for (std::size_t row = 0; row < costComponents.size(); ++row) {
            const Explained& part = cost.*componentMembers<Explained>.at(row);
            if (part.value() != 0)
                sum = sum + Explained::named(std::string(costComponents.at(row).label), Measure::MoneyPerMonth, part);
        }
        return sum;
    }

    /// Under their own heading their name would only be said again.
    [[nodiscard]] Explained gpus(Option option) const
    {
        const Explained gpus = demandOf(option, costs(option)).gpus;
        return gpus.term().kind == TermKind::Named ? gpus.term().operands.front() : gpus;
    }

    [[nodiscard]] Explained monthlySaving(Option option) const
    {
        const Explained against = namedTotal(m_e.scenario.baseline);
        const Explained own = namedTotal(option);
        return (against - own).as(difference(against.value(), own.value()));
    }

    /// Where the option's line crosses the baseline's; where it begins to stay below with a step, the step's volume.
    [[nodiscard]] Explained settledVolume(Option option) const
    {
        const BreakEven& found = m_e.of(option).breakEven;
        const ExplainedCosts own = costs(option);
        const ExplainedCosts against = costs(m_e.scenario.baseline);
        const double volume = found.settledVolume.value_or(found.firstVolume.value_or(volumeRange.high));
        Explained fixed = own.constant();
        Explained slope = own.perRequest();
        if (own.billing == GpuBilling::AlwaysOn) {
            constexpr double justBeyond = 1 + 1e-9;
            const double replicas = costsOf(m_e.model, option).fleet.replicas(volume * justBeyond);
            const Explained count = Explained::named("Replicas", Measure::Plain, replicas);
            fixed = own.withReplicas(fixed, count);
            const Explained crossing = cross(option, fixed, slope, against);
            if (std::abs(crossing.value() - volume) <= 1e-6 * volume || !found.settledVolume)
                return crossing;
            const Explained full = Explained::named("Replicas that are full", Measure::Plain, replicas - 1);
            const Explained width =
                Explained::named("Requests that one replica serves", Measure::Requests, own.fleet.volumePerReplica());
            return full * width;
        }
        if (own.billing == GpuBilling::PerSecond) {
            const ServerlessTime& gpu = costsOf(m_e.model, option).serverless;
            const auto [monthFull, secondFull] = gpu.bends();
            const double inside = volume * (1 + 1e-9);
            if (inside < monthFull)
                slope =
                    slope + (own.serverless.busyPerRequest + own.serverless.idlePerRequest) * own.serverlessPerSecond;
            else if (inside < secondFull)
                fixed = fixed + Explained(hoursPerMonth * secondsPerHour) * own.serverlessPerSecond;
            else
                slope = slope + own.serverless.busyPerRequest * own.serverlessPerSecond;
        }
        return cross(option, fixed, slope, against);
    }

    [[nodiscard]] Explained horizonSaving(Option option) const
    {
        const auto horizon = static_cast<std::size_t>(m_e.scenario.parameters.horizonMonths);
        return (cashUpTo(m_e.scenario.baseline, horizon) - cashUpTo(option, horizon))
            .as(m_e.of(option).overTime.horizonSaving);
    }

    /// The months before the cumulative cash meets the baseline's, and the part of the month in which it does.
    [[nodiscard]] Explained payback(Option option) const
    {
        const OverTime& time = m_e.of(option).overTime;
        const std::size_t horizon = time.cumulative.size() - 1;
        if (!time.payback.months || *time.payback.months == 0)
            return behind(option, time.payback.months ? 0 : horizon);
        const auto before = std::min(static_cast<std::size_t>(std::ceil(*time.payback.months)) - 1, horizon - 1);
        const Explained above = behind(option, before);
        const Explained after = behind(option, before + 1);
        return Explained(static_cast<double>(before)) + above / (above - after);
    }

private:
    [[nodiscard]] ExplainedCosts costs(Option option) const
    {
        return m_builder.option(option, hostOf(m_e.scenario.choices, Option::Hybrid));
    }

    [[nodiscard]] static Step gpuStep(Option option)
    {
        if (option == Option::Hybrid)
            return Step::HybridGpus;
        return option == Option::OwnedHardware ? Step::OwnedGpus : Step::RentedGpus;
    }

    /// The hardware at the volume, each step on the way with its name.
    [[nodiscard]] ExplainedDemand demandOf(Option option, const ExplainedCosts& own) const
    {
        ExplainedDemand demand{.volume = m_volume};
        const bool isHybrid = option == Option::Hybrid;
        if (own.billing == GpuBilling::AlwaysOn) {
            const Explained load = Explained::named("Load", Measure::Gpus, withSmallVolume(own.fleet.load(m_volume)));
            const Explained replicas = Explained::named("Replicas", Measure::Plain, own.fleet.replicasFor(load));
            demand.gpus = asStep(gpuStep(option), replicas * own.fleet.gpusPerReplica);
            demand.servers =
                asStep(isHybrid ? Step::HybridServers : Step::OwnedServers, own.fleet.servers(demand.gpus));
        } else if (own.billing == GpuBilling::PerSecond) {
            demand.seconds = asStep(isHybrid ? Step::HybridSeconds : Step::ServerlessSeconds,
                                    withSmallVolume(own.serverless.billed(m_volume)));
        }
        return demand;
    }

    [[nodiscard]] MonthlyCostOf<Explained> month(Option option) const
    {
        const ExplainedCosts own = costs(option);
        return own.monthly(demandOf(option, own));
    }

    [[nodiscard]] Explained namedTotal(Option option) const
    {
        return Explained::named(fmt::format("Total of {}", info(option).inText), Measure::MoneyPerMonth, total(option));
    }

    /// (fixed cost − the baseline's) ÷ (a request of the baseline − one of the option).
    [[nodiscard]] Explained cross(Option option, const Explained& fixed, const Explained& slope,
                                  const ExplainedCosts& against) const
    {
        const auto named = [](const char* what, Option of, Measure measure, const Explained& cost) {
            return Explained::named(fmt::format("{} of {}", what, info(of).inText), measure, cost);
        };
        const Option baseline = m_e.scenario.baseline;
        const Explained apart = named("Fixed cost", option, Measure::MoneyPerMonth, fixed) -
                                named("Fixed cost", baseline, Measure::MoneyPerMonth, against.constant());
        return apart / (named("Cost of one more request", baseline, Measure::MoneyPerRequest, against.perRequest()) -
                        named("Cost of one more request", option, Measure::MoneyPerRequest, slope));
    }

    [[nodiscard]] Explained behind(Option option, std::size_t month) const
    {
        return Explained::named(fmt::format("Behind after month {}", month), Measure::Money,
                                cashUpTo(option, month) - cashUpTo(m_e.scenario.baseline, month));
    }

    [[nodiscard]] Explained cashUpTo(Option option, std::size_t last) const
    {
        Explained sum;
        for (std::size_t month = 0; month <= last; ++month)
            sum = sum + Explained::named(fmt::format("Month {}", month), Measure::Money, cash(option, month));
        return Explained::named(fmt::format("Cash of {} up to month {}", info(option).inText, last), Measure::Money,
                                sum.as(m_e.of(option).overTime.cumulative.at(last)));
    }

    /// The cash of a month; purchases of hardware, which depend on all months before, as a figure.
    [[nodiscard]] Explained cash(Option option, std::size_t month) const
    {
        const Parameters& p = m_e.scenario.parameters;
        const OptionCosts& plain = costsOf(m_e.model, option);
        const ExplainedCosts own = costs(option);
        const Months known = months(p);
        const Explained bought = plain.buysHardware ? Explained::named("Hardware bought", Measure::Money,
                                                                       hardwareCash(plain, p, known).at(month))
                                                    : Explained(0);
        if (month == 0)
            return own.upfront + bought;

        const Explained passed(static_cast<double>(month - 1));
        const auto factor = [&](double Parameters::*trend) { return grown(m_in.share(trend), passed / 12); };
        const Explained volume = Explained::named(fmt::format("Requests in month {}", month), Measure::Requests,
                                                  m_volume * grown(m_in.share(&Parameters::monthlyGrowth), passed));
        const Explained api =
            Explained::named("API prices, as a factor", Measure::Plain, factor(&Parameters::apiPriceTrend));
        const Explained gpu =
            Explained::named("GPU prices, as a factor", Measure::Plain, factor(&Parameters::gpuPriceTrend));
        ExplainedDemand demand{.volume = volume};
        if (own.billing == GpuBilling::AlwaysOn) {
            double count = 0;
            for (std::size_t m = plain.buysHardware ? 1 : month; m <= month; ++m)
                count = std::max(count, plain.fleet.gpus(known.volume.at(m - 1)));
            demand.gpus = Explained::named("GPUs in service", Measure::Gpus, count);
            demand.servers = Explained::named("Servers in service", Measure::Servers, plain.fleet.servers(count));
        } else if (own.billing == GpuBilling::PerSecond) {
            demand.seconds =
                Explained::named("Serverless seconds billed", Measure::Seconds, own.serverless.billed(volume));
        }
        const auto interval = static_cast<std::size_t>(p.retrainInterval);
        const Explained again = interval > 0 && month % interval == 0 ? own.retraining : Explained(0);
        return runningCash(own, volume, api, again) + gpuCash(own, demand, gpu) + bought;
    }

    const Evaluation& m_e;
    ExplainedInputs m_in;
    OptionBuilder<ExplainedInputs> m_builder;
    Explained m_volume;
};

std::string titled(Option option, std::string_view what)
{
    return fmt::format("{}: {}", info(option).name, what);
}

} // namespace

Explanation explain(const Evaluation& e, const ExplainedFigure& figure)
{
    const Explainer explainer(e);
    Teller teller(e.scenario);
    const auto tell = [&](std::string_view what, Measure measure, const Explained& number) {
        return teller.tell(titled(figure.option, what), measure, number);
    };
    switch (figure.what) {
    case Explainable::Component:
        return tell(costComponents.at(figure.component).label, Measure::MoneyPerMonth,
                    explainer.component(figure.option, figure.component));
    case Explainable::Total: return tell("Total", Measure::MoneyPerMonth, explainer.total(figure.option));
    case Explainable::Gpus: return tell("GPUs", Measure::Gpus, explainer.gpus(figure.option));
    case Explainable::MonthlySaving:
        return tell(info(Figure::MonthlySaving).name, Measure::MoneyPerMonth, explainer.monthlySaving(figure.option));
    case Explainable::SettledVolume:
        return tell(info(Figure::SettledVolume).name, Measure::Requests, explainer.settledVolume(figure.option));
    case Explainable::PaybackMonths:
        return tell(info(Figure::PaybackMonths).name, Measure::Months, explainer.payback(figure.option));
    case Explainable::HorizonSaving:
        return tell(info(Figure::HorizonSaving).name, Measure::Money, explainer.horizonSaving(figure.option));
    }
    return {};
}

} // namespace breakeven
