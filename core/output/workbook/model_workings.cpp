// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/model_formulas.h"

#include "core/inputs/parameter_table.h"
#include "core/model/request_costs.h"

#include <algorithm>

// The steps from the inputs to the costs, in the order of MODEL.md.

namespace breakeven {

namespace {

using P = Parameters;

constexpr std::string_view dollarsUnit = "USD";
constexpr std::string_view perRequest = "USD/request";

} // namespace

std::vector<Option> possibleBaselines()
{
    std::vector<Option> possible;
    for (const OptionInfo& row : optionTable)
        if (row.canBeBaseline)
            possible.push_back(row.option);
    return possible;
}

Formula ModelFormulas::define(std::string_view group, std::string_view name, std::string_view label,
                              std::string_view unit, const Formula& formula)
{
    m_workings.push_back({group, name, label, unit, formula});
    return cell(name, formula.value);
}

ModelFormulas::ModelFormulas(const Scenario& scenario) : m_scenario(scenario)
{
    defineChoices();
    defineRequest();
    defineCapacity();
    defineTuning();
    defineHardware();
    defineHybrid();
    defineDemand();
}

Formula ModelFormulas::input(double Parameters::*member) const
{
    return cell(rowOf(member).id, m_scenario.parameters.*member);
}

void ModelFormulas::defineChoices()
{
    const auto place = [](const auto& options, Option chosen) {
        return static_cast<std::size_t>(std::ranges::find(options, chosen) - options.begin()) + 1;
    };
    const auto ids = [](const auto& options) {
        std::vector<std::string_view> result;
        for (const Option option : options)
            result.push_back(info(option).id);
        return result;
    };
    const std::vector<Option> baselines = possibleBaselines();
    m_baseline = define("Choices", "baseline_number", "Baseline, as a number", "",
                        placeOf(names::baseline, ids(baselines), place(baselines, m_scenario.baseline)));
    m_hosting =
        define("Choices", "hosting_number", "Hybrid hosting, as a number", "",
               placeOf(names::hybridHosting, ids(hybridHostings), place(hybridHostings, m_scenario.hybridHosting)));
}

void ModelFormulas::defineRequest()
{
    constexpr std::string_view group = "One request";
    const Formula cached = share(&P::cachedShare);
    const Formula written = share(&P::cacheWriteShare);
    const Formula factor =
        define(group, "input_factor", "Input price with caching, as a share of the list price", "ratio",
               cached * share(&P::cachedPrice) +
                   (Formula(1) - cached) * (Formula(1) - written + written * share(&P::cacheWritePrice)));
    const Formula terms =
        define(group, "api_terms", "Discounts and retries, as a factor", "ratio",
               (Formula(1) - share(&P::apiDiscount)) * (Formula(1) - share(&P::batchShare) * share(&P::batchDiscount)) *
                   (Formula(1) + share(&P::apiRetryRate)));
    const auto api = [&](const Formula& input, const Formula& inputPrice, const Formula& outputPrice) {
        return (input * factor * inputPrice + this->input(&P::outputTokens) * outputPrice) / 1e6 * terms;
    };
    const Formula tokens = input(&P::inputTokens);
    const Formula multiple = input(&P::tunedPriceMultiple);
    m_frontier = define(group, "frontier_request", "Tokens of a request at the frontier API", perRequest,
                        api(tokens, input(&P::apiInputPrice), input(&P::apiOutputPrice)));
    m_memory = define(group, "memory_request", "Tokens of a request at the small model with memory", perRequest,
                      api(tokens + input(&P::memoryTokens), input(&P::smallInputPrice), input(&P::smallOutputPrice)));
    m_recall = define(group, "memory_recall", "Recall of memories", perRequest, input(&P::memoryRecallPrice) / 1000);
    m_tuned = define(group, "tuned_request", "Tokens of a request at the fine-tuned API", perRequest,
                     api(tokens, input(&P::smallInputPrice) * multiple, input(&P::smallOutputPrice) * multiple));
    m_gpuSeconds = define(group, "gpu_seconds", "GPU time of a request", "seconds/request",
                          tokens * (Formula(1) - share(&P::selfCachedShare)) / input(&P::prefillThroughput) +
                              input(&P::outputTokens) / input(&P::decodeThroughput));
}

void ModelFormulas::defineCapacity()
{
    constexpr std::string_view group = "Capacity";
    const Formula peak = define(group, "peak", "Load that GPUs must stand, over the mean load", "ratio",
                                Formula(1) + (input(&P::peakToAverage) - 1) * (Formula(1) - share(&P::batchShare)));
    const auto load = [&](const Formula& hours) {
        return m_gpuSeconds / (hours * secondsPerHour) * peak / share(&P::targetUtilization);
    };
    m_rentedLoad =
        define(group, "rented_load", "Rented GPUs for one request a month", "GPUs", load(input(&P::gpuHours)));
    m_ownedLoad = define(group, "owned_load", "Owned GPUs for one request a month", "GPUs", load(hoursPerMonth));
    m_busy = define(group, "serverless_busy", "Serverless seconds of one request, waiting left out", "seconds/request",
                    m_gpuSeconds * (Formula(1) + share(&P::serverlessOverhead)));
}

void ModelFormulas::defineTuning()
{
    constexpr std::string_view group = "Fine-tuning and upkeep";
    const Formula rate = input(&P::engineerRate);
    const Formula labels =
        define(group, "labels", "Labels", dollarsUnit, input(&P::labeledExamples) * input(&P::labelCost));
    const Formula run = define(group, "training_run", "One training run on rented GPUs", dollarsUnit,
                               input(&P::trainingGpuHours) * input(&P::trainingGpuRate) + input(&P::evaluationCost));
    const Formula hosted = define(group, "hosted_training_run", "One training run at the provider", dollarsUnit,
                                  input(&P::labeledExamples) * (input(&P::inputTokens) + input(&P::outputTokens)) *
                                          input(&P::trainingEpochs) / 1e6 * input(&P::tunedTrainingPrice) +
                                      input(&P::evaluationCost));
    m_upfrontOwn =
        define(group, "upfront_own", "Up front, self-hosted", dollarsUnit,
               labels + (input(&P::dataPrepHours) + input(&P::setupHours)) * rate + input(&P::trainingRuns) * run);
    m_upfrontTuned = define(group, "upfront_tuned", "Up front, fine-tuned API", dollarsUnit,
                            labels + input(&P::dataPrepHours) * rate + input(&P::trainingRuns) * hosted);
    const Formula again = input(&P::retrainHours) * rate + input(&P::retrainExamples) * input(&P::labelCost);
    m_retrainingOwn = define(group, "retraining_own", "One retraining, self-hosted", dollarsUnit, again + run);
    m_retrainingTuned =
        define(group, "retraining_tuned", "One retraining, fine-tuned API", dollarsUnit, again + hosted);
    m_apiUpkeep = define(group, "api_upkeep", "People's time for an API", "USD/month", input(&P::apiOpsHours) * rate);
}

void ModelFormulas::defineHardware()
{
    constexpr std::string_view group = "Owned hardware";
    m_lost = define(group, "value_lost", "Value that hardware loses in a month, as a share of its price", "ratio",
                    (Formula(1) - share(&P::residualValue)) / input(&P::amortizationMonths));
    m_powerPerGpu =
        define(group, "power_cost", "Power of one GPU", "USD/month",
               input(&P::powerPerGpu) / 1000 * hoursPerMonth * input(&P::pue) * input(&P::electricityPrice));
}

void ModelFormulas::defineHybrid()
{
    constexpr std::string_view group = "Hybrid";
    m_routed =
        define(group, "routed", "Requests that the small model serves, as a share", "ratio", share(&P::routedShare));
    const Formula escalated = share(&P::escalationRate);
    m_hybridTokens = define(group, "hybrid_request", "Tokens of a request, at all APIs together", perRequest,
                            m_frontier * (Formula(1) - m_routed + m_routed * escalated) +
                                choose(m_hosting, {0, 0, 0, m_tuned * m_routed}));
    const Formula small = define(group, "answered_small", "Requests that the small model answers for good, as a share",
                                 "ratio", m_routed * (Formula(1) - escalated));
    m_hybridAccuracy = define(group, "hybrid_accuracy", "Correct answers, as a share", "ratio",
                              small * share(&P::routedAccuracy) + (Formula(1) - small) * share(&P::frontierAccuracy));
}

void ModelFormulas::defineDemand()
{
    constexpr std::string_view group = "Hardware at the volume";
    const Demand needed = demand(input(&P::volume));
    m_demand = {
        .volume = input(&P::volume),
        .rentedGpus = define(group, "rented_gpus", "Rented GPUs", "GPUs", needed.rentedGpus),
        .ownedGpus = define(group, "owned_gpus", "Owned GPUs", "GPUs", needed.ownedGpus),
        .ownedServers = {},
        .serverlessSeconds =
            define(group, "serverless_seconds", "Serverless seconds billed", "seconds/month", needed.serverlessSeconds),
        .hybridGpus = define(group, "hybrid_gpus", "GPUs of the hybrid", "GPUs", needed.hybridGpus),
        .hybridServers = {},
        .hybridSeconds = define(group, "hybrid_seconds", "Serverless seconds billed to the hybrid", "seconds/month",
                                needed.hybridSeconds),
    };
    m_demand.ownedServers =
        define(group, "owned_servers", "Servers for owned GPUs", "servers", servers(m_demand.ownedGpus));
    m_demand.hybridServers =
        define(group, "hybrid_servers", "Servers for the hybrid's GPUs", "servers", servers(m_demand.hybridGpus));
}

} // namespace breakeven
