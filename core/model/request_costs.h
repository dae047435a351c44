// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/number.h"

namespace breakeven {

inline constexpr double hoursPerMonth = 730;
inline constexpr double secondsPerHour = 3600;
inline constexpr double tokensPerPricedUnit = 1e6;

/// What one request costs at each API, in US dollars, and what it needs of a GPU (MODEL.md, "One request").
template <typename Number> struct RequestCostsOf {
    Number frontier;     ///< at the frontier API
    Number memoryTokens; ///< at the small model with memory, without the recall
    Number memoryRecall; ///< the recall of memories
    Number tuned;        ///< at the fine-tuned API
    Number gpuSeconds;   ///< computing time of one GPU
};
using RequestCosts = RequestCostsOf<double>;

template <typename Inputs> [[nodiscard]] RequestCostsOf<typename Inputs::Number> requestCosts(const Inputs& in)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    const Number one = 1;
    const Number cached = in.share(&P::cachedShare);
    const Number written = in.share(&P::cacheWriteShare);
    const Number inputFactor =
        in.named(Step::InputFactor, cached * in.share(&P::cachedPrice) +
                                        (one - cached) * (one - written + written * in.share(&P::cacheWritePrice)));
    const Number terms = in.named(Step::ApiTerms, (one - in.share(&P::apiDiscount)) *
                                                      (one - in.share(&P::batchShare) * in.share(&P::batchDiscount)) *
                                                      (one + in.share(&P::apiRetryRate)));
    const auto api = [&](const Number& input, const Number& output, const Number& inputPrice,
                         const Number& outputPrice) {
        return (input * inputFactor * inputPrice + output * outputPrice) / tokensPerPricedUnit * terms;
    };

    const Number input = in(&P::inputTokens);
    const Number output = in(&P::outputTokens);
    const Number multiple = in(&P::tunedPriceMultiple);
    return {
        .frontier = in.named(Step::FrontierRequest, api(input, output, in(&P::apiInputPrice), in(&P::apiOutputPrice))),
        .memoryTokens = in.named(Step::MemoryRequest, api(input + in(&P::memoryTokens), output, in(&P::smallInputPrice),
                                                          in(&P::smallOutputPrice))),
        .memoryRecall = in.named(Step::MemoryRecall, in(&P::memoryRecallPrice) / 1000.0),
        .tuned = in.named(Step::TunedRequest,
                          api(input, output, in(&P::smallInputPrice) * multiple, in(&P::smallOutputPrice) * multiple)),
        .gpuSeconds =
            in.named(Step::GpuSeconds, input * (one - in.share(&P::selfCachedShare)) / in(&P::prefillThroughput) +
                                           output / in(&P::decodeThroughput)),
    };
}

[[nodiscard]] inline RequestCosts requestCosts(const Parameters& parameters)
{
    return requestCosts(PlainInputs(parameters));
}

/// One-off and recurring costs of a fine-tuned model, in US dollars (MODEL.md, "Fine-tuning and upkeep").
template <typename Number> struct TuningCostsOf {
    Number upfront;    ///< before the first request
    Number retraining; ///< each time the model is trained anew
};
using TuningCosts = TuningCostsOf<double>;

/// Of a model that is trained and hosted by ourselves.
template <typename Inputs> [[nodiscard]] TuningCostsOf<typename Inputs::Number> ownTuningCosts(const Inputs& in)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    const Number rate = in(&P::engineerRate);
    const Number labels = in.named(Step::Labels, in(&P::labeledExamples) * in(&P::labelCost));
    const Number run =
        in.named(Step::TrainingRun, in(&P::trainingGpuHours) * in(&P::trainingGpuRate) + in(&P::evaluationCost));
    return {
        .upfront = in.named(Step::UpfrontOwn,
                            labels + (in(&P::dataPrepHours) + in(&P::setupHours)) * rate + in(&P::trainingRuns) * run),
        .retraining = in.named(Step::RetrainingOwn,
                               in(&P::retrainHours) * rate + in(&P::retrainExamples) * in(&P::labelCost) + run),
    };
}

/// Of a model that its provider trains and hosts.
template <typename Inputs> [[nodiscard]] TuningCostsOf<typename Inputs::Number> hostedTuningCosts(const Inputs& in)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    const Number rate = in(&P::engineerRate);
    const Number labels = in.named(Step::Labels, in(&P::labeledExamples) * in(&P::labelCost));
    const Number run = in.named(Step::HostedTrainingRun,
                                in(&P::labeledExamples) * (in(&P::inputTokens) + in(&P::outputTokens)) *
                                        in(&P::trainingEpochs) / tokensPerPricedUnit * in(&P::tunedTrainingPrice) +
                                    in(&P::evaluationCost));
    return {
        .upfront = in.named(Step::UpfrontTuned, labels + in(&P::dataPrepHours) * rate + in(&P::trainingRuns) * run),
        .retraining = in.named(Step::RetrainingTuned,
                               in(&P::retrainHours) * rate + in(&P::retrainExamples) * in(&P::labelCost) + run),
    };
}

[[nodiscard]] inline TuningCosts ownTuningCosts(const Parameters& parameters)
{
    return ownTuningCosts(PlainInputs(parameters));
}

[[nodiscard]] inline TuningCosts hostedTuningCosts(const Parameters& parameters)
{
    return hostedTuningCosts(PlainInputs(parameters));
}

} // namespace breakeven
