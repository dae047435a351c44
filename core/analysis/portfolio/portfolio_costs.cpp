// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfolio_costs.h"

#include "core/model/cost_model.h"
#include "core/scenario/tasks.h"

namespace breakeven {

namespace {

/// A scenario of which only the costs of one option are asked, that can be changed at little cost.
Scenario costsAlone(const Scenario& scenario, const Parameters& parameters)
{
    Scenario bare;
    bare.choices = scenario.choices;
    bare.parameters = parameters;
    return bare;
}

/// The host as it is before any model is trained: what is left up front is setting up.
OptionCosts fleetOf(const Scenario& scenario, Option host)
{
    Parameters parameters = scenario.parameters;
    parameters.labeledExamples = 0;
    parameters.dataPrepHours = 0;
    parameters.trainingRuns = 0;
    parameters.retrainInterval = 0;
    return optionCosts(costsAlone(scenario, parameters), host);
}

TaskCosts costsOf(const Scenario& scenario, const Task& task, Option host)
{
    Parameters parameters = parametersOf(scenario, task);
    parameters.setupHours = 0; // paid once for all tasks
    const Scenario alone = costsAlone(scenario, parameters);
    const OptionCosts api = optionCosts(alone, Option::FrontierApi);
    const OptionCosts own = optionCosts(alone, host);
    const double volume = parameters.volume;
    return {.volume = volume,
            .base = volume * (api.tokensPerRequest + api.errorsPerRequest),
            .own = own.upfrontPerMonth + own.retrainingPerMonth + volume * own.errorsPerRequest,
            .load = own.fleet.load(volume),
            .busy = volume * own.fleet.busyPerRequest,
            .pinned = task.pinned};
}

} // namespace

PortfolioCosts portfolioCosts(const Scenario& scenario)
{
    PortfolioCosts costs;
    costs.host = scenario.focus == Option::OwnedHardware ? Option::OwnedHardware : Option::RentedGpu;
    costs.apiUpkeep = optionCosts(scenario, Option::FrontierApi).staff;
    costs.fleet = fleetOf(scenario, costs.host);
    costs.tasks.reserve(scenario.tasks.size());
    for (const Task& task : scenario.tasks)
        costs.tasks.push_back(costsOf(scenario, task, costs.host));
    return costs;
}

PlanCosts planCosts(const PortfolioCosts& costs, const Plan& plan)
{
    PlanCosts result;
    double load = 0;
    double busy = 0;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const TaskCosts& task = costs.tasks[i];
        if (!plan[i]) {
            result.ofStaying += task.base;
            continue;
        }
        result.ofMoved += task.own;
        ++result.moved;
        load += task.load;
        busy += task.busy;
    }
    if (result.moved < plan.size())
        result.apiUpkeep = costs.apiUpkeep;
    result.total = result.ofMoved + result.ofStaying + result.apiUpkeep;
    if (result.moved == 0)
        return result;
    const double replicas = costs.replicasFor(load);
    result.fleet = costs.fleetCost(replicas);
    result.total += result.fleet;
    result.gpus = replicas * costs.fleet.fleet.gpusPerReplica;
    result.utilization = busy / costs.fleet.fleet.online(result.gpus);
    return result;
}

} // namespace breakeven
