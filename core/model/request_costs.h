// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/number.h"

namespace breakeven {

inline constexpr double hoursPerMonth = 730;
inline constexpr double secondsPerHour = 3600;
inline constexpr double minutesPerHour = 60;
inline constexpr double tokensPerPricedUnit = 1e6;

/// What one request costs at each API, in US dollars, and what it needs of a GPU (MODEL.md, "One request").
template <typename Number> struct RequestCostsOf {
    Number frontier;     ///< at the frontier API
    Number memoryTokens; ///< at the small model with memory, without the recall
    Number memoryRecall; ///< the recall of memories
    Number tuned;        ///< at the fine-tuned API
    Number gpuSeconds;   ///< computing time of one GPU
    Number unitTokens;   ///< tokens that count against reserved capacity
};
using RequestCosts = RequestCostsOf<double>;

/// Input tokens of a request to a fine-tuned model, which needs no instructions and examples.
template <typename Inputs> [[nodiscard]] typename Inputs::Number ownInput(const Inputs& in)
{
    using Number = typename Inputs::Number;
    using P = Parameters;
    return in.named(Step::OwnInput, in(&P::inputTokens) * (Number(1) - in.share(&P::promptSaving)));
}

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
    const Number withRetries = one + in.share(&P::apiRetryRate);
    const Number terms =
        in.named(Step::ApiTerms, (one - in.share(&P::apiDiscount)) *
                                     (one - in.share(&P::batchShare) * in.share(&P::batchDiscount)) * withRetries);
    const auto api = [&](const Number& input, const Number& output, const Number& inputPrice,
                         const Number& outputPrice) {
        return (input * inputFactor * inputPrice + output * outputPrice) / tokensPerPricedUnit * terms;
    };

    const Number input = in(&P::inputTokens);
    const Number output = in(&P::outputTokens);
    const Number largeOutput = output + in(&P::reasoningTokens);
    const Number own = ownInput(in);
    const Number multiple = in(&P::tunedPriceMultiple);
    return {
        .frontier =
            in.named(Step::FrontierRequest, api(input, largeOutput, in(&P::apiInputPrice), in(&P::apiOutputPrice))),
        .memoryTokens = in.named(Step::MemoryRequest, api(input + in(&P::memoryTokens), output, in(&P::smallInputPrice),
                                                          in(&P::smallOutputPrice))),
        .memoryRecall = in.named(Step::MemoryRecall, in(&P::memoryRecallPrice) / 1000.0),
        .tuned = in.named(Step::TunedRequest,
                          api(own, output, in(&P::smallInputPrice) * multiple, in(&P::smallOutputPrice) * multiple)),
        .gpuSeconds =
            in.named(Step::GpuSeconds, own * (one - in.share(&P::selfCachedShare)) / in(&P::prefillThroughput) +
                                           output / in(&P::decodeThroughput)),
        .unitTokens =
            in.named(Step::UnitTokens, (input * (one - cached) + in(&P::unitOutputWeight) * largeOutput) * withRetries),
    };
}

[[nodiscard]] inline RequestCosts requestCosts(const Parameters& parameters)
{
    return requestCosts(PlainInputs(parameters));
}

/// One-off and recurring costs of a fine-tuned model, in US dollars (MODEL.md, "Fine-tuning and upkeep").
template <typename Number> struct TuningCostsOf {
    Number labels;     ///< of the first training
    Number hours;      ///< engineers' hours before the first request
    Number training;   ///< all runs of the first training
    Number upfront;    ///< before the first request: labels, hours and training
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
    const Number hours = in(&P::dataPrepHours) + in(&P::setupHours);
    const Number training = in(&P::trainingRuns) * run;
    return {
        .labels = labels,
        .hours = hours,
        .training = training,
        .upfront = in.named(Step::UpfrontOwn, labels + hours * rate + training),
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
                                in(&P::labeledExamples) * (ownInput(in) + in(&P::outputTokens)) *
                                        in(&P::trainingEpochs) / tokensPerPricedUnit * in(&P::tunedTrainingPrice) +
                                    in(&P::evaluationCost));
    const Number hours = in(&P::dataPrepHours);
    const Number training = in(&P::trainingRuns) * run;
    return {
        .labels = labels,
        .hours = hours,
        .training = training,
        .upfront = in.named(Step::UpfrontTuned, labels + hours * rate + training),
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
