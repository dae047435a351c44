// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_scenarios.h"

#include "core/inputs/parameter_table.h"

#include <fmt/format.h>

#include <functional>
#include <stdexcept>
#include <utility>

using namespace breakeven;

std::string describe(const Scenario& scenario)
{
    std::string text =
        fmt::format("against {}, hybrid on {}{}", info(scenario.baseline).id, info(scenario.choices.hybridHosting).id,
                    scenario.choices.amortizeUpfront ? "" : ", not amortized");
    for (const Parameter& row : parameterTable)
        if (const double value = scenario.parameters.*row.member; value != row.defaultValue())
            text += fmt::format(", {}={}", row.id, value);
    return text;
}

void clearFixedCosts(Parameters& p)
{
    p.maintenanceHours = 0;
    p.maintenanceHoursPerGpu = 0;
    p.retrainInterval = 0;
    p.hostingOverhead = 0;
    p.tunedHostingFee = 0;
    p.memoryFee = 0;
    p.memorySetupHours = 0;
    p.apiOpsHours = 0;
    p.labeledExamples = 0;
    p.dataPrepHours = 0;
    p.setupHours = 0;
    p.trainingGpuHours = 0;
    p.evaluationCost = 0;
    p.routerCost = 0;
}

Scenario sawtooth()
{
    Scenario scenario;
    scenario.choices.amortizeUpfront = false;
    Parameters& p = scenario.parameters;
    p.maintenanceHours = 0;
    p.retrainInterval = 0;
    p.peakToAverage = 1;
    p.minReplicas = 1;
    p.routerCost = 0;
    p.inputTokens = 200;
    p.outputTokens = 40;
    p.apiInputPrice = 1;
    p.apiOutputPrice = 20;
    p.gpuRate = 1;
    p.targetUtilization = 100;
    p.prefillThroughput = 1000000;
    p.decodeThroughput = 12.177301509985387;
    return scenario;
}

Scenario tunedApi()
{
    Scenario scenario;
    scenario.focus = Option::TunedApi;
    Parameters& p = scenario.parameters;
    clearFixedCosts(p);
    p.inputTokens = 1000;
    p.outputTokens = 0;
    p.smallInputPrice = 2;
    p.tunedPriceMultiple = 1;
    return scenario;
}

std::vector<TieScenario> tieScenarios()
{
    std::vector<TieScenario> ties;
    const auto add = [&ties](std::string_view name, Scenario start, const std::function<void(Scenario&)>& change) {
        change(start);
        ties.push_back({name, std::move(start)});
    };
    const auto equalPrices = [](Parameters& p) {
        p.smallInputPrice = p.apiInputPrice;
        p.smallOutputPrice = p.apiOutputPrice;
        p.tunedPriceMultiple = 1;
    };
    const auto noComputing = [](Parameters& p) {
        p.outputTokens = 0;
        p.selfCachedShare = 100;
    };

    add("tuned prices equal the frontier's", {}, [&](Scenario& s) { equalPrices(s.parameters); });
    add("nothing fixed and equal prices", {}, [&](Scenario& s) {
        equalPrices(s.parameters);
        clearFixedCosts(s.parameters);
        s.choices.hybridHosting = Option::TunedApi;
    });
    add("equal prices but for rounding", {}, [&](Scenario& s) {
        s.parameters.outputTokens = 0;
        s.parameters.smallInputPrice = s.parameters.apiInputPrice / 4.9;
        s.parameters.tunedPriceMultiple = 4.9;
        clearFixedCosts(s.parameters);
    });
    add("equal only at the end of the range", {}, [&](Scenario& s) {
        s.parameters.outputTokens = 0;
        s.parameters.inputTokens = 1000;
        s.parameters.smallInputPrice = 2.99;
        s.parameters.tunedPriceMultiple = 1;
        clearFixedCosts(s.parameters);
        s.parameters.tunedHostingFee = 10000;
    });
    add("the cost of a GPU is the saving of a step", sawtooth(), [](Scenario& s) {
        s.parameters.apiInputPrice = 730.0 / 800000 * 5000;
        s.parameters.apiOutputPrice = 0.01;
        s.parameters.outputTokens = 0;
        s.parameters.prefillThroughput = 200 * 800000 / 2628000.0;
    });
    add("nothing is routed", {}, [](Scenario& s) {
        s.parameters.routedShare = 0;
        s.choices.hybridHosting = Option::OwnedHardware;
    });
    add("nothing is routed and nothing fixed", {}, [](Scenario& s) {
        s.parameters.routedShare = 0;
        clearFixedCosts(s.parameters);
        s.choices.hybridHosting = Option::ServerlessGpu;
    });
    add("everything is routed and escalated", {}, [](Scenario& s) {
        s.parameters.routedShare = 100;
        s.parameters.escalationRate = 100;
    });
    add("nothing to compute", {}, [&](Scenario& s) { noComputing(s.parameters); });
    add("nothing to compute or to pay", {}, [&](Scenario& s) {
        noComputing(s.parameters);
        clearFixedCosts(s.parameters);
        s.parameters.serverlessIdle = 0;
        s.choices.hybridHosting = Option::ServerlessGpu;
    });
    add("a free API", {}, [](Scenario& s) {
        s.parameters.batchShare = 100;
        s.parameters.batchDiscount = 100;
    });
    add("all free but the GPUs", {}, [](Scenario& s) {
        s.parameters.batchShare = 100;
        s.parameters.batchDiscount = 100;
        clearFixedCosts(s.parameters);
    });
    add("more replicas than are ever needed", {}, [](Scenario& s) { s.parameters.minReplicas = 64; });
    add("replicas and servers without a common divisor", sawtooth(), [](Scenario& s) {
        s.parameters.gpusPerReplica = 3;
        s.parameters.gpusPerServer = 8;
        s.parameters.gpuPrice = 5000;
        s.choices.hybridHosting = Option::OwnedHardware;
    });
    add("the sawtooth", sawtooth(), [](Scenario&) {});
    add("the sawtooth behind a router", sawtooth(), [](Scenario& s) { s.parameters.escalationRate = 0; });
    return ties;
}

Scenario tieScenario(std::string_view name)
{
    for (TieScenario& tie : tieScenarios())
        if (tie.name == name)
            return std::move(tie.scenario);
    throw std::invalid_argument("no tie of that name");
}
