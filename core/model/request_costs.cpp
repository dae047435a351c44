// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/request_costs.h"

namespace breakeven {

namespace {

constexpr double tokensPerPricedUnit = 1e6;

} // namespace

RequestCosts requestCosts(const Parameters& p)
{
    const double cached = p.cachedShare / 100;
    const double written = p.cacheWriteShare / 100;
    const double inputFactor =
        cached * (p.cachedPrice / 100) + (1 - cached) * (1 - written + written * (p.cacheWritePrice / 100));
    const double terms =
        (1 - p.apiDiscount / 100) * (1 - p.batchShare / 100 * (p.batchDiscount / 100)) * (1 + p.apiRetryRate / 100);
    const auto api = [&](double input, double output, double inputPrice, double outputPrice) {
        return (input * inputFactor * inputPrice + output * outputPrice) / tokensPerPricedUnit * terms;
    };

    return {
        .frontier = api(p.inputTokens, p.outputTokens, p.apiInputPrice, p.apiOutputPrice),
        .memoryTokens = api(p.inputTokens + p.memoryTokens, p.outputTokens, p.smallInputPrice, p.smallOutputPrice),
        .memoryRecall = p.memoryRecallPrice / 1000,
        .tuned = api(p.inputTokens, p.outputTokens, p.smallInputPrice * p.tunedPriceMultiple,
                     p.smallOutputPrice * p.tunedPriceMultiple),
        .gpuSeconds =
            p.inputTokens * (1 - p.selfCachedShare / 100) / p.prefillThroughput + p.outputTokens / p.decodeThroughput,
    };
}

TuningCosts ownTuningCosts(const Parameters& p)
{
    const double run = p.trainingGpuHours * p.trainingGpuRate + p.evaluationCost;
    return {
        .upfront =
            p.labeledExamples * p.labelCost + (p.dataPrepHours + p.setupHours) * p.engineerRate + p.trainingRuns * run,
        .retraining = p.retrainHours * p.engineerRate + p.retrainExamples * p.labelCost + run,
    };
}

TuningCosts hostedTuningCosts(const Parameters& p)
{
    const double run = p.labeledExamples * (p.inputTokens + p.outputTokens) * p.trainingEpochs / tokensPerPricedUnit *
                           p.tunedTrainingPrice +
                       p.evaluationCost;
    return {
        .upfront = p.labeledExamples * p.labelCost + p.dataPrepHours * p.engineerRate + p.trainingRuns * run,
        .retraining = p.retrainHours * p.engineerRate + p.retrainExamples * p.labelCost + run,
    };
}

} // namespace breakeven
