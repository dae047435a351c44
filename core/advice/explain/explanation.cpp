// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explanation.h"

#include "core/advice/explain/explained_inputs.h"
#include "core/advice/explain/term_text.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/model/month_cash.h"
#include "core/model/option_builder.h"
#include "core/scenario/provenance.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

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

    [[nodiscard]] Explanation tell(Message label, Measure measure, const Explained& what)
    {
        Explanation told;
        told.label = std::move(label);
        told.formula = formulaInLabels(what);
        told.number = what.value();
        told.result = valueText(what.value(), measure);
        told.values = formulaInValues(what);
        if (!readAlike(told.values, told.result, inMoney(moneyOf(m_scenario))))
            told.values = {"formula.equals(formula, result)", std::move(told.values), told.result};
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
        Message label = labelText(leaf);
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

Quantity monthNumber(std::size_t month)
{
    return Quantity::plain(static_cast<double>(month));
}

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
                sum = sum + Explained::named(asMessage(labelOf(costComponents.at(row))), Measure::MoneyPerMonth, part);
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

    /// Where the option's line crosses the baseline's; where it begins to stay below with a step, or ends with one to
    /// be below from the lowest volume on, the step's volume.
    [[nodiscard]] Explained settledVolume(Option option) const
    {
        const BreakEven& found = m_e.of(option).breakEven;
        const ExplainedCosts own = costs(option);
        const ExplainedCosts against = costs(m_e.scenario.baseline);
        const double volume = found.crossing().value_or(found.always() ? volumeRange.low : volumeRange.high);
        const bool endsThere = !found.settledVolume && found.fromLowest();
        constexpr double share = 1e-9;
        const double inside = volume * (endsThere ? 1 - share : 1 + share); // where the option is below
        Explained fixed = own.constant();
        Explained slope = own.perRequest();
        if (own.billing == GpuBilling::AlwaysOn) {
            const double replicas = costsOf(m_e.model, option).fleet.replicas(inside);
            const Explained count = Explained::named(replicasName(own), Measure::Plain, replicas);
            fixed = own.withReplicas(fixed, count);
            const Explained crossing = cross(option, fixed, slope, against);
            if (std::abs(crossing.value() - volume) <= 1e-6 * volume || found.intervals.empty())
                return crossing;
            const Explained full = Explained::named(fullName(own), Measure::Plain, endsThere ? replicas : replicas - 1);
            const Explained width = Explained::named(widthName(own), Measure::Requests, own.fleet.volumePerReplica());
            return full * width;
        }
        if (own.billing == GpuBilling::PerSecond) {
            const ServerlessTime& gpu = costsOf(m_e.model, option).serverless;
            const auto [monthFull, secondFull] = gpu.bends();
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

    struct HardwareSteps {
        Step gpus;
        std::optional<Step> paid;    ///< where not all is paid whole
        std::optional<Step> servers; ///< where there are any
    };
    [[nodiscard]] static HardwareSteps hardwareSteps(Option option, const ExplainedCosts& own)
    {
        if (option == Option::Hybrid)
            return {Step::HybridGpus, Step::HybridPaid, Step::HybridServers};
        if (own.fleet.ofUnits)
            return {Step::Units, std::nullopt, std::nullopt};
        return own.buysHardware ? HardwareSteps{Step::OwnedGpus, std::nullopt, Step::OwnedServers}
                                : HardwareSteps{Step::RentedGpus, Step::RentedPaid, std::nullopt};
    }

    [[nodiscard]] static MessageName<0> replicasName(const ExplainedCosts& own)
    {
        if (own.fleet.ofUnits)
            return {"explain.increments"};
        return {"explain.replicas"};
    }

    [[nodiscard]] static MessageName<0> fullName(const ExplainedCosts& own)
    {
        if (own.fleet.ofUnits)
            return {"explain.full_increments"};
        return {"explain.full_replicas"};
    }

    [[nodiscard]] static MessageName<0> widthName(const ExplainedCosts& own)
    {
        if (own.fleet.ofUnits)
            return {"explain.requests_of_an_increment"};
        return {"explain.requests_of_a_replica"};
    }

    /// GPUs at their full price; where neither a commitment nor scaling down makes them cheaper, simply the GPUs.
    [[nodiscard]] static Explained paid(const ExplainedCosts& own, const Explained& gpus, std::optional<Step> step)
    {
        const bool isCheaper =
            own.fleet.isScaled && (own.fleet.committedDiscount.value() != 0 || own.fleet.scaledDown.value() != 0);
        if (!isCheaper)
            return gpus;
        return step ? asStep(*step, own.fleet.paid(gpus)) : own.fleet.paid(gpus);
    }

    /// The hardware at the volume, each step on the way with its name.
    [[nodiscard]] ExplainedDemand demandOf(Option option, const ExplainedCosts& own) const
    {
        ExplainedDemand demand{.volume = m_volume};
        if (own.billing == GpuBilling::AlwaysOn) {
            const HardwareSteps steps = hardwareSteps(option, own);
            const Explained load =
                Explained::named({"explain.load"}, own.fleet.ofUnits ? Measure::Units : Measure::Gpus,
                                 withSmallVolume(own.fleet.load(m_volume)));
            const Explained replicas = Explained::named(replicasName(own), Measure::Plain, own.fleet.replicasFor(load));
            demand.gpus = asStep(steps.gpus, replicas * own.fleet.gpusPerReplica);
            demand.paid = paid(own, demand.gpus, steps.paid);
            if (steps.servers)
                demand.servers = asStep(*steps.servers, own.fleet.servers(demand.gpus));
        } else if (own.billing == GpuBilling::PerSecond) {
            const bool isHybrid = option == Option::Hybrid;
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
        return Explained::named({"explain.total_of(option)", inTextOf(option)}, Measure::MoneyPerMonth, total(option));
    }

    /// (fixed cost − the baseline's) ÷ (a request of the baseline − one of the option).
    [[nodiscard]] Explained cross(Option option, const Explained& fixed, const Explained& slope,
                                  const ExplainedCosts& against) const
    {
        const auto fixedOf = [](Option of, const Explained& cost) {
            return Explained::named({"explain.fixed_cost_of(option)", inTextOf(of)}, Measure::MoneyPerMonth, cost);
        };
        const auto requestOf = [](Option of, const Explained& cost) {
            return Explained::named({"explain.request_of(option)", inTextOf(of)}, Measure::MoneyPerRequest, cost);
        };
        const Option baseline = m_e.scenario.baseline;
        const Explained apart = fixedOf(option, fixed) - fixedOf(baseline, against.constant());
        return apart / (requestOf(baseline, against.perRequest()) - requestOf(option, slope));
    }

    [[nodiscard]] Explained behind(Option option, std::size_t month) const
    {
        return Explained::named({"explain.behind(month)", monthNumber(month)}, Measure::Money,
                                cashUpTo(option, month) - cashUpTo(m_e.scenario.baseline, month));
    }

    [[nodiscard]] Explained cashUpTo(Option option, std::size_t last) const
    {
        Explained sum;
        for (std::size_t month = 0; month <= last; ++month)
            sum = sum +
                  Explained::named({"explain.month(month)", monthNumber(month)}, Measure::Money, cash(option, month));
        return Explained::named({"explain.cash(option, month)", inTextOf(option), monthNumber(last)}, Measure::Money,
                                sum.as(m_e.of(option).overTime.cumulative.at(last)));
    }

    /// The cash of a month; purchases of hardware, which depend on all months before, as a figure.
    [[nodiscard]] Explained cash(Option option, std::size_t month) const
    {
        const Parameters& p = m_e.scenario.parameters;
        const OptionCosts& plain = costsOf(m_e.model, option);
        const ExplainedCosts own = costs(option);
        const Months known = months(p);
        const Explained bought = plain.buysHardware ? Explained::named({"explain.hardware_bought"}, Measure::Money,
                                                                       hardwareCash(plain, p, known).at(month))
                                                    : Explained(0);
        if (month == 0)
            return own.upfront + bought;

        const Explained passed(static_cast<double>(month - 1));
        const auto factor = [&](double Parameters::*trend) { return grown(m_in.share(trend), passed / 12); };
        const Explained volume = Explained::named({"explain.requests_in(month)", monthNumber(month)}, Measure::Requests,
                                                  m_volume * grown(m_in.share(&Parameters::monthlyGrowth), passed));
        const Explained api =
            Explained::named({"explain.api_prices"}, Measure::Plain, factor(&Parameters::apiPriceTrend));
        const Explained gpu =
            Explained::named({"explain.gpu_prices"}, Measure::Plain, factor(&Parameters::gpuPriceTrend));
        ExplainedDemand demand{.volume = volume};
        if (own.billing == GpuBilling::AlwaysOn) {
            double count = 0;
            for (std::size_t m = plain.buysHardware ? 1 : month; m <= month; ++m)
                count = std::max(count, plain.fleet.gpus(known.volume.at(m - 1)));
            demand.gpus = own.fleet.ofUnits ? Explained::named({"explain.units_in_service"}, Measure::Units, count)
                                            : Explained::named({"explain.gpus_in_service"}, Measure::Gpus, count);
            demand.paid = paid(own, demand.gpus, std::nullopt);
            demand.servers =
                Explained::named({"explain.servers_in_service"}, Measure::Servers, plain.fleet.servers(count));
        } else if (own.billing == GpuBilling::PerSecond) {
            demand.seconds =
                Explained::named({"explain.seconds_billed"}, Measure::Seconds, own.serverless.billed(volume));
        }
        const auto interval = static_cast<std::size_t>(p.retrainInterval);
        const Explained again = interval > 0 && month % interval == 0 ? own.retraining : Explained(0);
        return runningCash(own, volume, api, again) + gpuCash(own, demand, api, gpu) + bought;
    }

    const Evaluation& m_e;
    ExplainedInputs m_in;
    OptionBuilder<ExplainedInputs> m_builder;
    Explained m_volume;
};

Message titled(Option option, Message what)
{
    return {"explain.title(option, figure)", nameOf(option), std::move(what)};
}

} // namespace

Explanation explain(const Evaluation& e, const ExplainedFigure& figure)
{
    const Explainer explainer(e);
    Teller teller(e.scenario);
    const auto tell = [&](Message what, Measure measure, const Explained& number) {
        return teller.tell(titled(figure.option, std::move(what)), measure, number);
    };
    switch (figure.what) {
    case Explainable::Component:
        return tell(asMessage(labelOf(costComponents.at(figure.component))), Measure::MoneyPerMonth,
                    explainer.component(figure.option, figure.component));
    case Explainable::Total: return tell({"explain.total"}, Measure::MoneyPerMonth, explainer.total(figure.option));
    case Explainable::Gpus:
        return costsOf(e.model, figure.option).fleet.ofUnits
                   ? tell({"explain.units"}, Measure::Units, explainer.gpus(figure.option))
                   : tell({"explain.gpus"}, Measure::Gpus, explainer.gpus(figure.option));
    case Explainable::MonthlySaving:
        return tell(asMessage(nameOf(Figure::MonthlySaving)), Measure::MoneyPerMonth,
                    explainer.monthlySaving(figure.option));
    case Explainable::SettledVolume:
        return tell(asMessage(nameOf(Figure::SettledVolume)), Measure::Requests,
                    explainer.settledVolume(figure.option));
    case Explainable::PaybackMonths:
        return tell(asMessage(nameOf(Figure::PaybackMonths)), Measure::Months, explainer.payback(figure.option));
    case Explainable::HorizonSaving:
        return tell(asMessage(nameOf(Figure::HorizonSaving)), Measure::Money, explainer.horizonSaving(figure.option));
    }
    return {};
}

} // namespace breakeven
