// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/formulas/model_formulas.h"

#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/model/month_cash.h"
#include "core/model/option_builder.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::string_view choicesGroup = "Choices";

std::size_t placeAmong(const auto& options, Option chosen)
{
    return static_cast<std::size_t>(std::ranges::find(options, chosen) - options.begin()) + 1;
}

std::vector<std::string_view> optionIds(const auto& options)
{
    std::vector<std::string_view> ids;
    for (const Option option : options)
        ids.push_back(info(option).id);
    return ids;
}

} // namespace

std::vector<Option> possibleBaselines()
{
    std::vector<Option> possible;
    for (const OptionInfo& row : optionTable)
        if (row.canBeBaseline)
            possible.push_back(row.option);
    return possible;
}

Formula StepFormulas::define(Step step, const Formula& formula)
{
    if (!m_formulas.contains(step)) {
        if (m_alternative)
            m_alternatives[step].at(*m_alternative) = formula;
        else
            m_formulas.emplace(step, formula);
    }
    return cell(info(step).name, formula.value);
}

void StepFormulas::join(const Formula& hosting)
{
    m_alternative.reset();
    for (const auto& [step, alternatives] : m_alternatives)
        m_formulas.emplace(step, choose(hosting, {alternatives.begin(), alternatives.end()}));
    m_alternatives.clear();
}

Formula FormulaInputs::operator()(double Parameters::*member) const
{
    return cell(rowOf(member).id, m_scenario.parameters.*member);
}

Formula FormulaInputs::isOn(bool Choices::*member) const
{
    return cell(rowOf(member).id, m_scenario.choices.*member ? 1 : 0);
}

ModelFormulas::ModelFormulas(const Scenario& scenario) : m_inputs(scenario, m_steps)
{
    defineChoices(scenario);
    buildOptions();
    defineDemand();
    for (const auto& [step, formula] : m_steps.formulas())
        m_workings.push_back({info(step).group, info(step).name, asMessage(labelOf(step)), info(step).unit, formula});
}

void ModelFormulas::defineChoices(const Scenario& scenario)
{
    const auto define = [&](std::string_view name, const Message& label, const Formula& formula) {
        m_workings.push_back({choicesGroup, name, label, "", formula});
        return cell(name, formula.value);
    };
    const std::vector<Option> baselines = possibleBaselines();
    m_baseline = define("baseline_number", {"sheet.baseline_number"},
                        placeOf(names::baseline, optionIds(baselines), placeAmong(baselines, scenario.baseline)));
    m_hosting = define("hosting_number", {"sheet.hosting_number"},
                       placeOf(names::hybridHosting, optionIds(hybridHostings),
                               placeAmong(hybridHostings, hostOf(scenario.choices, Option::Hybrid))));
}

void ModelFormulas::buildOptions()
{
    const OptionBuilder<FormulaInputs> builder(m_inputs);
    for (const OptionInfo& row : optionTable)
        if (row.option != Option::Hybrid)
            m_costs[row.option] = builder.option(row.option, {});
    for (std::size_t i = 0; i < hybridHostings.size(); ++i) {
        m_steps.beginAlternative(i);
        m_hybrids.at(i) = builder.option(Option::Hybrid, hybridHostings.at(i));
    }
    m_steps.join(m_hosting);
}

void ModelFormulas::defineDemand()
{
    const Formula volume = input(&Parameters::volume);
    for (Demand& demand : m_demand)
        demand.volume = volume;
    Demand& provisioned = m_demand[Option::ProvisionedApi];
    Demand& rented = m_demand[Option::RentedGpu];
    Demand& serverless = m_demand[Option::ServerlessGpu];
    Demand& owned = m_demand[Option::OwnedHardware];
    Demand& hybrid = m_demand[Option::Hybrid];
    provisioned.gpus = m_inputs.named(Step::Units, gpus(Option::ProvisionedApi, volume));
    provisioned.paid = paid(Option::ProvisionedApi, provisioned.gpus);
    rented.gpus = m_inputs.named(Step::RentedGpus, gpus(Option::RentedGpu, volume));
    rented.paid = m_inputs.named(Step::RentedPaid, paid(Option::RentedGpu, rented.gpus));
    serverless.seconds = m_inputs.named(Step::ServerlessSeconds, serverlessSeconds(Option::ServerlessGpu, volume));
    owned.gpus = m_inputs.named(Step::OwnedGpus, gpus(Option::OwnedHardware, volume));
    owned.servers = m_inputs.named(Step::OwnedServers, servers(Option::OwnedHardware, owned.gpus));
    hybrid.gpus = m_inputs.named(Step::HybridGpus, gpus(Option::Hybrid, volume));
    hybrid.paid = m_inputs.named(Step::HybridPaid, paid(Option::Hybrid, hybrid.gpus));
    hybrid.servers = m_inputs.named(Step::HybridServers, servers(Option::Hybrid, hybrid.gpus));
    hybrid.seconds = m_inputs.named(Step::HybridSeconds, serverlessSeconds(Option::Hybrid, volume));
}

const ModelFormulas::Demand& ModelFormulas::atTheVolume(Option option) const
{
    return m_demand[option];
}

template <typename Of> Formula ModelFormulas::formulaOf(Option option, const Of& of) const
{
    if (option != Option::Hybrid)
        return of(m_costs[option]);
    std::vector<Formula> alternatives;
    for (const Costs& costs : m_hybrids)
        alternatives.push_back(of(costs));
    return choose(m_hosting, alternatives);
}

Formula ModelFormulas::gpus(Option option, const Formula& volume) const
{
    return formulaOf(option, [&](const Costs& costs) {
        return costs.billing == GpuBilling::AlwaysOn ? costs.fleet.gpus(volume) : 0;
    });
}

Formula ModelFormulas::paid(Option option, const Formula& gpus) const
{
    return formulaOf(option, [&](const Costs& costs) {
        return costs.billing == GpuBilling::AlwaysOn && !costs.buysHardware ? costs.fleet.paid(gpus) : 0;
    });
}

Formula ModelFormulas::servers(Option option, const Formula& gpus) const
{
    return formulaOf(option, [&](const Costs& costs) { return costs.buysHardware ? costs.fleet.servers(gpus) : 0; });
}

Formula ModelFormulas::serverlessSeconds(Option option, const Formula& volume) const
{
    return formulaOf(option, [&](const Costs& costs) {
        return costs.billing == GpuBilling::PerSecond ? costs.serverless.billed(volume) : 0;
    });
}

MonthlyCostOf<Formula> ModelFormulas::month(Option option, const Demand& demand) const
{
    MonthlyCostOf<Formula> month;
    for (const auto component : componentMembers<Formula>)
        month.*component = formulaOf(option, [&](const Costs& costs) { return costs.monthly(demand).*component; });
    return month;
}

Formula ModelFormulas::cash(Option option, const Demand& demand, const Formula& apiFactor, const Formula& gpuFactor,
                            const Formula& retraining) const
{
    return formulaOf(option,
                     [&](const Costs& costs) { return runningCash(costs, demand.volume, apiFactor, retraining); }) +
           formulaOf(option, [&](const Costs& costs) { return gpuCash(costs, demand, apiFactor, gpuFactor); });
}

Formula ModelFormulas::purchase(const Formula& gpus, const Formula& servers) const
{
    return m_costs[Option::OwnedHardware].prices.purchase(gpus, servers);
}

Formula ModelFormulas::accuracy(Option option) const
{
    return formulaOf(option, [](const Costs& costs) { return costs.accuracy; });
}

Formula ModelFormulas::upfront(Option option) const
{
    return formulaOf(option, [](const Costs& costs) { return costs.upfront; });
}

Formula ModelFormulas::retraining(Option option) const
{
    return formulaOf(option, [](const Costs& costs) { return costs.retraining; });
}

} // namespace breakeven
