// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/label.h"

#include <string_view>

namespace breakeven {

/// The steps between the inputs and the costs that have a name, in the order of MODEL.md: cells of the workbook, and
/// what an explanation opens.
enum class Step {
    InputFactor,
    ApiTerms,
    OwnInput,
    FrontierRequest,
    MemoryRequest,
    MemoryRecall,
    TunedRequest,
    GpuSeconds,
    UnitTokens,
    Peak,
    RentedLoad,
    OwnedLoad,
    HybridLoad,
    ServerlessBusy,
    HybridBusy,
    UnitLoad,
    Labels,
    TrainingRun,
    HostedTrainingRun,
    UpfrontOwn,
    UpfrontTuned,
    RetrainingOwn,
    RetrainingTuned,
    HybridUpfront,
    HybridRetraining,
    ApiUpkeep,
    ValueLost,
    PowerCost,
    Routed,
    HybridRequest,
    HybridPlatform,
    AnsweredSmall,
    HybridAccuracy,
    Units,
    RentedGpus,
    RentedPaid,
    OwnedGpus,
    OwnedServers,
    ServerlessSeconds,
    HybridGpus,
    HybridPaid,
    HybridServers,
    HybridSeconds
};

/// A row of the table of steps.
struct StepInfo {
    Step step;
    std::string_view group;
    std::string_view name;  ///< in formulas
    std::string_view label; ///< for people
    std::string_view unit;  ///< as in unitTable, or in words
};

inline constexpr EnumTable<&StepInfo::step> stepTable{{
    StepInfo{Step::InputFactor, "One request", "input_factor", "Input price with caching, as a share of the list price",
             "ratio"},
    StepInfo{Step::ApiTerms, "One request", "api_terms", "Discounts and retries, as a factor", "ratio"},
    StepInfo{Step::OwnInput, "One request", "own_input", "Input tokens of a request to a fine-tuned model",
             "tokens/request"},
    StepInfo{Step::FrontierRequest, "One request", "frontier_request", "Tokens of a request at the frontier API",
             "USD/request"},
    StepInfo{Step::MemoryRequest, "One request", "memory_request", "Tokens of a request at the small model with memory",
             "USD/request"},
    StepInfo{Step::MemoryRecall, "One request", "memory_recall", "Recall of memories", "USD/request"},
    StepInfo{Step::TunedRequest, "One request", "tuned_request", "Tokens of a request at the fine-tuned API",
             "USD/request"},
    StepInfo{Step::GpuSeconds, "One request", "gpu_seconds", "GPU time of a request", "seconds/request"},
    StepInfo{Step::UnitTokens, "One request", "unit_tokens", "Tokens of a request against reserved capacity",
             "tokens/request"},
    StepInfo{Step::Peak, "Capacity", "peak", "Load that capacity must stand, over the mean load", "ratio"},
    StepInfo{Step::RentedLoad, "Capacity", "rented_load", "Rented GPUs for one request a month", "GPUs"},
    StepInfo{Step::OwnedLoad, "Capacity", "owned_load", "Owned GPUs for one request a month", "GPUs"},
    StepInfo{Step::HybridLoad, "Capacity", "hybrid_load", "GPUs of the hybrid for one request a month", "GPUs"},
    StepInfo{Step::ServerlessBusy, "Capacity", "serverless_busy", "Serverless seconds of one request, waiting left out",
             "seconds/request"},
    StepInfo{Step::HybridBusy, "Capacity", "hybrid_busy",
             "Serverless seconds of the hybrid for one request, waiting left out", "seconds/request"},
    StepInfo{Step::UnitLoad, "Capacity", "unit_load", "Units for one request a month", "units"},
    StepInfo{Step::Labels, "Fine-tuning and upkeep", "labels", "Labels", "USD"},
    StepInfo{Step::TrainingRun, "Fine-tuning and upkeep", "training_run", "One training run on rented GPUs", "USD"},
    StepInfo{Step::HostedTrainingRun, "Fine-tuning and upkeep", "hosted_training_run",
             "One training run at the provider", "USD"},
    StepInfo{Step::UpfrontOwn, "Fine-tuning and upkeep", "upfront_own", "Up front, self-hosted", "USD"},
    StepInfo{Step::UpfrontTuned, "Fine-tuning and upkeep", "upfront_tuned", "Up front, fine-tuned API", "USD"},
    StepInfo{Step::RetrainingOwn, "Fine-tuning and upkeep", "retraining_own", "One retraining, self-hosted", "USD"},
    StepInfo{Step::RetrainingTuned, "Fine-tuning and upkeep", "retraining_tuned", "One retraining, fine-tuned API",
             "USD"},
    StepInfo{Step::HybridUpfront, "Fine-tuning and upkeep", "upfront_hybrid", "Up front, hybrid", "USD"},
    StepInfo{Step::HybridRetraining, "Fine-tuning and upkeep", "retraining_hybrid", "One retraining, hybrid", "USD"},
    StepInfo{Step::ApiUpkeep, "Fine-tuning and upkeep", "api_upkeep", "People's time for an API", "USD/month"},
    StepInfo{Step::ValueLost, "Owned hardware", "value_lost",
             "Value that hardware loses in a month, as a share of its price", "ratio"},
    StepInfo{Step::PowerCost, "Owned hardware", "power_cost", "Power of one GPU", "USD/month"},
    StepInfo{Step::Routed, "Hybrid", "routed", "Requests that the small model serves, as a share", "ratio"},
    StepInfo{Step::HybridRequest, "Hybrid", "hybrid_request", "Tokens of a request, at all APIs together",
             "USD/request"},
    StepInfo{Step::HybridPlatform, "Hybrid", "hosting_platform", "Platform of the small model's hosting", "USD/month"},
    StepInfo{Step::AnsweredSmall, "Hybrid", "answered_small",
             "Requests that the small model answers for good, as a share", "ratio"},
    StepInfo{Step::HybridAccuracy, "Hybrid", "hybrid_accuracy", "Correct answers, as a share", "ratio"},
    StepInfo{Step::Units, "Hardware at the volume", "units", "Units of reserved capacity", "units"},
    StepInfo{Step::RentedGpus, "Hardware at the volume", "rented_gpus", "Rented GPUs", "GPUs"},
    StepInfo{Step::RentedPaid, "Hardware at the volume", "rented_paid", "Rented GPUs, as many at their full price",
             "GPUs"},
    StepInfo{Step::OwnedGpus, "Hardware at the volume", "owned_gpus", "Owned GPUs", "GPUs"},
    StepInfo{Step::OwnedServers, "Hardware at the volume", "owned_servers", "Servers for owned GPUs", "servers"},
    StepInfo{Step::ServerlessSeconds, "Hardware at the volume", "serverless_seconds", "Serverless seconds billed",
             "seconds/month"},
    StepInfo{Step::HybridGpus, "Hardware at the volume", "hybrid_gpus", "GPUs of the hybrid", "GPUs"},
    StepInfo{Step::HybridPaid, "Hardware at the volume", "hybrid_paid",
             "Rented GPUs of the hybrid, as many at their full price", "GPUs"},
    StepInfo{Step::HybridServers, "Hardware at the volume", "hybrid_servers", "Servers for the hybrid's GPUs",
             "servers"},
    StepInfo{Step::HybridSeconds, "Hardware at the volume", "hybrid_seconds", "Serverless seconds billed to the hybrid",
             "seconds/month"},
}};
template <> inline constexpr const auto& tableOf<Step> = stepTable;

[[nodiscard]] constexpr Label labelOf(Step step)
{
    return {"step", info(step).name, "label", info(step).label};
}

} // namespace breakeven
