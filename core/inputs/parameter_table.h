// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <array>
#include <cstddef>

namespace breakeven {

/// The one place where a parameter is declared. Sliders, JSON keys, `--set`, ranges, exports and tests derive from
/// these rows; the default is the initializer in Parameters.
// clang-format off
inline constexpr std::array parameterTable{
    Parameter{"volume", &Parameters::volume, "Requests per month", "Workload", "requests/month",
              {100, 1000000000}, {1000, 100000000}, 0, Scale::Log, 0, Tier::Essential,
              "How many requests the task receives in a month", UnitPlace::InLabel},
    Parameter{"input_tokens", &Parameters::inputTokens, "Input tokens per request", "Workload", "tokens/request",
              {1, 2000000}, {10, 100000}, 0, Scale::Log, 0, Tier::Essential,
              "Prompt, context and retrieved text sent with one request", UnitPlace::InLabel},
    Parameter{"output_tokens", &Parameters::outputTokens, "Output tokens per request", "Workload", "tokens/request",
              {0, 64000}, {0, 16000}, 0, Scale::LogFromZero, 1, Tier::Essential,
              "Tokens generated for one request", UnitPlace::InLabel},
    Parameter{"reasoning_tokens", &Parameters::reasoningTokens, "Reasoning tokens per request", "Workload", "tokens/request",
              {0, 200000}, {0, 20000}, 0, Scale::LogFromZero, 1, Tier::Advanced,
              "Hidden tokens that the large model writes before its answer, billed as output; the small models here write none", UnitPlace::InLabel},
    Parameter{"monthly_growth", &Parameters::monthlyGrowth, "Volume growth", "Workload", "%/month",
              {-20, 50}, {-10, 20}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Compound growth of the volume from month to month"},
    Parameter{"peak_to_average", &Parameters::peakToAverage, "Peak-to-average ratio", "Workload", "ratio",
              {1, 20}, {1, 10}, 0.1, Scale::Linear, 0, Tier::Advanced,
              "Busiest load that capacity must serve over the mean load"},
    Parameter{"batch_share", &Parameters::batchShare, "Share that can wait", "Workload", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak"},
    Parameter{"api_input_price", &Parameters::apiInputPrice, "API input price", "Frontier API", "USD/1M tokens",
              {0.01, 200}, {0.05, 60}, 0, Scale::Log, 0, Tier::Essential,
              "List price of input tokens"},
    Parameter{"api_output_price", &Parameters::apiOutputPrice, "API output price", "Frontier API", "USD/1M tokens",
              {0.01, 600}, {0.1, 200}, 0, Scale::Log, 0, Tier::Essential,
              "List price of output tokens"},
    Parameter{"cached_share", &Parameters::cachedShare, "Cached input share", "Frontier API", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of input tokens that is read from the prompt cache"},
    Parameter{"cached_price", &Parameters::cachedPrice, "Cached input price", "Frontier API", "% of input price",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Price of a cached input token relative to a fresh one"},
    Parameter{"cache_write_share", &Parameters::cacheWriteShare, "Cache write share", "Frontier API", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of the uncached input tokens that is written to the prompt cache"},
    Parameter{"cache_write_price", &Parameters::cacheWritePrice, "Cache write price", "Frontier API", "% of input price",
              {100, 300}, {100, 200}, 5, Scale::Linear, 0, Tier::Advanced,
              "Price of writing an input token to the prompt cache relative to a fresh one"},
    Parameter{"batch_discount", &Parameters::batchDiscount, "Batch discount", "Frontier API", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Discount of the batch endpoint"},
    Parameter{"api_discount", &Parameters::apiDiscount, "Negotiated discount", "Frontier API", "%",
              {0, 90}, {0, 60}, 1, Scale::Linear, 0, Tier::Advanced,
              "Volume or committed-use discount on every API token price"},
    Parameter{"api_retry_rate", &Parameters::apiRetryRate, "API retry rate", "Frontier API", "%",
              {0, 50}, {0, 20}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Extra requests billed because of retries"},
    Parameter{"api_price_trend", &Parameters::apiPriceTrend, "API price trend", "Frontier API", "%/year",
              {-90, 50}, {-60, 20}, 1, Scale::Linear, 0, Tier::Advanced,
              "Yearly change of every API token price"},
    Parameter{"api_ops_hours", &Parameters::apiOpsHours, "API upkeep hours", "Frontier API", "hours/month",
              {0, 200}, {0, 40}, 1, Scale::Linear, 0, Tier::Advanced,
              "Engineering time spent on rate limits, retries and version changes"},
    Parameter{"unit_rate", &Parameters::unitRate, "Provisioned unit rate", "Provisioned capacity", "USD/unit-hour",
              {0, 1000}, {0, 10}, 0.05, Scale::Linear, 0, Tier::Advanced,
              "Price of one unit of reserved model capacity for one hour, after any reservation discount"},
    Parameter{"unit_throughput", &Parameters::unitThroughput, "Throughput of a unit", "Provisioned capacity", "tokens/min/unit",
              {1, 10000000}, {100, 100000}, 0, Scale::Log, 0, Tier::Advanced,
              "Input tokens per minute that one unit of reserved capacity serves"},
    Parameter{"unit_output_weight", &Parameters::unitOutputWeight, "Weight of an output token", "Provisioned capacity", "ratio",
              {1, 20}, {1, 12}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Input tokens that one output token counts for against reserved capacity"},
    Parameter{"unit_minimum", &Parameters::unitMinimum, "Minimum units", "Provisioned capacity", "units",
              {1, 10000}, {1, 100}, 1, Scale::Integer, 0, Tier::Advanced,
              "Smallest deployment of reserved capacity", UnitPlace::InLabel},
    Parameter{"unit_increment", &Parameters::unitIncrement, "Unit increment", "Provisioned capacity", "units",
              {1, 1000}, {1, 100}, 1, Scale::Integer, 0, Tier::Advanced,
              "Units by which reserved capacity grows"},
    Parameter{"small_input_price", &Parameters::smallInputPrice, "Small-model input price", "Small-model API", "USD/1M tokens",
              {0.01, 200}, {0.01, 20}, 0, Scale::Log, 0, Tier::Advanced,
              "Input price of the small hosted model"},
    Parameter{"small_output_price", &Parameters::smallOutputPrice, "Small-model output price", "Small-model API", "USD/1M tokens",
              {0.01, 600}, {0.02, 60}, 0, Scale::Log, 0, Tier::Advanced,
              "Output price of the small hosted model"},
    Parameter{"tuned_price_multiple", &Parameters::tunedPriceMultiple, "Fine-tuned price multiple", "Small-model API", "ratio",
              {0.5, 10}, {0.5, 5}, 0.1, Scale::Linear, 0, Tier::Advanced,
              "Price of the fine-tuned small model over its base price"},
    Parameter{"tuned_training_price", &Parameters::tunedTrainingPrice, "Hosted training price", "Small-model API", "USD/1M tokens",
              {0, 200}, {0, 50}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Price of one million training tokens at the provider"},
    Parameter{"tuned_hosting_fee", &Parameters::tunedHostingFee, "Hosted deployment fee", "Small-model API", "USD/month",
              {0, 50000}, {0, 5000}, 50, Scale::Linear, 0, Tier::Advanced,
              "Fixed monthly fee of some providers for keeping a fine-tuned model deployed"},
    Parameter{"training_epochs", &Parameters::trainingEpochs, "Training epochs", "Small-model API", "epochs",
              {1, 20}, {1, 10}, 1, Scale::Integer, 0, Tier::Advanced,
              "Passes over the labeled examples in hosted training", UnitPlace::InLabel},
    Parameter{"memory_tokens", &Parameters::memoryTokens, "Recalled memory tokens", "Small-model API", "tokens/request",
              {0, 50000}, {0, 5000}, 50, Scale::Linear, 0, Tier::Advanced,
              "Extra input tokens that recalled memories add to a request"},
    Parameter{"memory_recall_price", &Parameters::memoryRecallPrice, "Memory recall price", "Small-model API", "USD/1k requests",
              {0, 100}, {0, 5}, 0.05, Scale::Linear, 0, Tier::Advanced,
              "Price of one thousand recalls"},
    Parameter{"memory_fee", &Parameters::memoryFee, "Memory service fee", "Small-model API", "USD/month",
              {0, 10000}, {0, 2000}, 10, Scale::Linear, 0, Tier::Advanced,
              "Fixed fee of the memory service"},
    Parameter{"memory_setup_hours", &Parameters::memorySetupHours, "Memory set-up hours", "Small-model API", "hours",
              {0, 2000}, {0, 200}, 1, Scale::Linear, 0, Tier::Advanced,
              "Engineering time to put the memories in place", UnitPlace::InLabel},
    Parameter{"gpu_rate", &Parameters::gpuRate, "GPU rate", "Self-hosting", "USD/GPU-hour",
              {0.05, 50}, {0.1, 15}, 0, Scale::Log, 0, Tier::Essential,
              "Rent of one GPU for one hour"},
    Parameter{"gpu_hours", &Parameters::gpuHours, "Hours online", "Self-hosting", "hours/month",
              {1, 730}, {1, 730}, 1, Scale::Linear, 0, Tier::Advanced,
              "Hours in a month in which the GPUs are rented"},
    Parameter{"prefill_throughput", &Parameters::prefillThroughput, "Prefill throughput", "Self-hosting", "tokens/s/GPU",
              {10, 1000000}, {100, 100000}, 0, Scale::Log, 0, Tier::Advanced,
              "Input tokens that one GPU reads per second under continuous batching, at the latency you promise"},
    Parameter{"decode_throughput", &Parameters::decodeThroughput, "Decode throughput", "Self-hosting", "tokens/s/GPU",
              {1, 100000}, {10, 20000}, 0, Scale::Log, 0, Tier::Essential,
              "Output tokens that one GPU writes per second under continuous batching, at the latency you promise"},
    Parameter{"self_cached_share", &Parameters::selfCachedShare, "Prefix cache share", "Self-hosting", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of input tokens that our own servers answer from their prefix cache without reading them again"},
    Parameter{"target_utilization", &Parameters::targetUtilization, "Target utilization", "Self-hosting", "%",
              {5, 100}, {5, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of a GPU's capacity that peak load may use"},
    Parameter{"gpus_per_replica", &Parameters::gpusPerReplica, "GPUs per replica", "Self-hosting", "GPUs/replica",
              {1, 16}, {1, 8}, 1, Scale::Integer, 0, Tier::Advanced,
              "GPUs that one copy of the model needs together", UnitPlace::InLabel},
    Parameter{"min_replicas", &Parameters::minReplicas, "Minimum replicas", "Self-hosting", "replicas",
              {1, 64}, {1, 8}, 1, Scale::Integer, 0, Tier::Advanced,
              "Replicas of the model kept online at the lowest load (2 or more for failover)", UnitPlace::InLabel},
    Parameter{"commitment_discount", &Parameters::commitmentDiscount, "Commitment discount", "Self-hosting", "%",
              {0, 90}, {0, 80}, 1, Scale::Linear, 0, Tier::Advanced,
              "Discount on the minimum replicas for committing to them for a term"},
    Parameter{"scale_down", &Parameters::scaleDown, "Time scaled down", "Self-hosting", "%",
              {0, 95}, {0, 90}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of the online hours in which the rented replicas beyond the minimum are switched off"},
    Parameter{"hosting_overhead", &Parameters::hostingOverhead, "Hosting overhead", "Self-hosting", "USD/month",
              {0, 100000}, {0, 2000}, 10, Scale::Linear, 0, Tier::Advanced,
              "Storage, load balancer, monitoring and egress"},
    Parameter{"gpu_price_trend", &Parameters::gpuPriceTrend, "GPU price trend", "Self-hosting", "%/year",
              {-90, 50}, {-60, 20}, 1, Scale::Linear, 0, Tier::Advanced,
              "Yearly change of GPU rents and of the price of hardware bought later"},
    Parameter{"serverless_rate", &Parameters::serverlessRate, "Serverless GPU rate", "Serverless GPU", "USD/GPU-hour",
              {0.05, 50}, {0.1, 15}, 0, Scale::Log, 0, Tier::Advanced,
              "Price of one hour of billed serverless GPU time"},
    Parameter{"serverless_overhead", &Parameters::serverlessOverhead, "Serverless inefficiency", "Serverless GPU", "%",
              {0, 500}, {0, 300}, 5, Scale::Linear, 0, Tier::Advanced,
              "Billed time beyond full-batch computing: cold starts, small batches"},
    Parameter{"serverless_idle", &Parameters::serverlessIdle, "Idle time-out", "Serverless GPU", "seconds/request",
              {0, 600}, {0, 120}, 1, Scale::Linear, 0, Tier::Advanced,
              "Seconds that a serverless worker stays up, and billed, after a request"},
    Parameter{"gpu_price", &Parameters::gpuPrice, "GPU purchase price", "Owned hardware", "USD/GPU",
              {100, 100000}, {500, 50000}, 0, Scale::Log, 0, Tier::Advanced,
              "Price of one GPU"},
    Parameter{"server_price", &Parameters::serverPrice, "Server price", "Owned hardware", "USD/server",
              {0, 500000}, {0, 50000}, 500, Scale::Linear, 0, Tier::Advanced,
              "Price of one server without its GPUs"},
    Parameter{"gpus_per_server", &Parameters::gpusPerServer, "GPUs per server", "Owned hardware", "GPUs/server",
              {1, 16}, {1, 8}, 1, Scale::Integer, 0, Tier::Advanced,
              "GPUs that fit in one server", UnitPlace::InLabel},
    Parameter{"amortization_months", &Parameters::amortizationMonths, "Amortization", "Owned hardware", "months",
              {1, 120}, {12, 60}, 1, Scale::Integer, 0, Tier::Advanced,
              "Straight-line life of the hardware"},
    Parameter{"residual_value", &Parameters::residualValue, "Residual value", "Owned hardware", "%",
              {0, 90}, {0, 50}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of the price that remains at the end of that life"},
    Parameter{"power_per_gpu", &Parameters::powerPerGpu, "Power per GPU", "Owned hardware", "W",
              {0, 5000}, {0, 1500}, 10, Scale::Linear, 0, Tier::Advanced,
              "Average draw of a GPU with its share of the server", UnitPlace::InLabel},
    Parameter{"electricity_price", &Parameters::electricityPrice, "Electricity price", "Owned hardware", "USD/kWh",
              {0, 2}, {0, 0.6}, 0.01, Scale::Linear, 0, Tier::Advanced,
              "Price of electricity"},
    Parameter{"pue", &Parameters::pue, "Power usage effectiveness", "Owned hardware", "ratio",
              {1, 3}, {1, 2}, 0.01, Scale::Linear, 0, Tier::Advanced,
              "Facility power over IT power"},
    Parameter{"facility_cost", &Parameters::facilityCost, "Facility cost", "Owned hardware", "USD/server/month",
              {0, 10000}, {0, 500}, 5, Scale::Linear, 0, Tier::Advanced,
              "Cooling and space for one server"},
    Parameter{"prompt_saving", &Parameters::promptSaving, "Prompt saved by tuning", "Fine-tuning", "% of input tokens",
              {0, 99}, {0, 95}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs"},
    Parameter{"labeled_examples", &Parameters::labeledExamples, "Labeled examples", "Fine-tuning", "examples",
              {0, 1000000}, {0, 100000}, 0, Scale::LogFromZero, 10, Tier::Essential,
              "Examples labeled for the first training", UnitPlace::InLabel},
    Parameter{"label_cost", &Parameters::labelCost, "Labeling cost", "Fine-tuning", "USD/example",
              {0, 100}, {0, 20}, 0, Scale::LogFromZero, 0.001, Tier::Essential,
              "Cost of one labeled example"},
    Parameter{"data_prep_hours", &Parameters::dataPrepHours, "Data preparation hours", "Fine-tuning", "hours",
              {0, 2000}, {0, 400}, 1, Scale::Linear, 0, Tier::Advanced,
              "Engineering time to collect and clean the data", UnitPlace::InLabel},
    Parameter{"training_runs", &Parameters::trainingRuns, "Training runs", "Fine-tuning", "runs",
              {1, 100}, {1, 20}, 1, Scale::Integer, 0, Tier::Advanced,
              "Runs until the model is good enough", UnitPlace::InLabel},
    Parameter{"training_gpu_hours", &Parameters::trainingGpuHours, "GPU hours per run", "Fine-tuning", "GPU-hours/run",
              {0, 10000}, {0, 200}, 1, Scale::Linear, 0, Tier::Advanced,
              "GPU time of one training run on the labeled examples", UnitPlace::InLabel},
    Parameter{"training_gpu_rate", &Parameters::trainingGpuRate, "Training GPU rate", "Fine-tuning", "USD/GPU-hour",
              {0, 50}, {0, 15}, 0.05, Scale::Linear, 0, Tier::Advanced,
              "Rent of a training GPU"},
    Parameter{"evaluation_cost", &Parameters::evaluationCost, "Evaluation cost", "Fine-tuning", "USD/run",
              {0, 10000}, {0, 1000}, 10, Scale::Linear, 0, Tier::Advanced,
              "Cost of evaluating one run"},
    Parameter{"setup_hours", &Parameters::setupHours, "Set-up hours", "Fine-tuning", "hours",
              {0, 2000}, {0, 400}, 1, Scale::Linear, 0, Tier::Advanced,
              "Engineering time for the serving stack and the pipeline", UnitPlace::InLabel},
    Parameter{"engineer_rate", &Parameters::engineerRate, "Engineer rate", "Team", "USD/hour",
              {0, 1000}, {0, 300}, 5, Scale::Linear, 0, Tier::Advanced,
              "Loaded cost of one engineering hour"},
    Parameter{"maintenance_hours", &Parameters::maintenanceHours, "Maintenance hours", "Team", "hours/month",
              {0, 500}, {0, 80}, 1, Scale::Linear, 0, Tier::Essential,
              "Monthly engineering time for updates, monitoring and scaling"},
    Parameter{"maintenance_hours_per_gpu", &Parameters::maintenanceHoursPerGpu, "Maintenance hours per GPU", "Team", "hours/GPU/month",
              {0, 40}, {0, 10}, 0.1, Scale::Linear, 0, Tier::Advanced,
              "Further engineering time for each GPU in service", UnitPlace::InLabel},
    Parameter{"retrain_interval", &Parameters::retrainInterval, "Retraining interval", "Team", "months",
              {0, 36}, {0, 24}, 1, Scale::Integer, 0, Tier::Advanced,
              "Months between retrainings; 0 means never"},
    Parameter{"retrain_hours", &Parameters::retrainHours, "Retraining hours", "Team", "hours/retraining",
              {0, 500}, {0, 80}, 1, Scale::Linear, 0, Tier::Advanced,
              "Engineering time of one retraining"},
    Parameter{"retrain_examples", &Parameters::retrainExamples, "Retraining examples", "Team", "examples/retraining",
              {0, 1000000}, {0, 20000}, 0, Scale::LogFromZero, 10, Tier::Advanced,
              "Newly labeled examples of one retraining"},
    Parameter{"routed_share", &Parameters::routedShare, "Routed to small model", "Hybrid routing", "%",
              {0, 100}, {0, 100}, 1, Scale::Linear, 0, Tier::Advanced,
              "Share of requests that the router sends to the small model"},
    Parameter{"escalation_rate", &Parameters::escalationRate, "Escalation rate", "Hybrid routing", "%",
              {0, 100}, {0, 50}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Share of the routed requests that are asked again at the API"},
    Parameter{"router_cost", &Parameters::routerCost, "Router cost", "Hybrid routing", "USD/1k requests",
              {0, 100}, {0, 2}, 0.01, Scale::Linear, 0, Tier::Advanced,
              "Cost of classifying one thousand requests"},
    Parameter{"frontier_accuracy", &Parameters::frontierAccuracy, "Frontier API accuracy", "Quality", "%",
              {0, 100}, {50, 100}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Correct answers of the frontier API on this task"},
    Parameter{"memory_accuracy", &Parameters::memoryAccuracy, "Small model with memory accuracy", "Quality", "%",
              {0, 100}, {50, 100}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Correct answers of the small model with memory"},
    Parameter{"tuned_accuracy", &Parameters::tunedAccuracy, "Fine-tuned model accuracy", "Quality", "%",
              {0, 100}, {50, 100}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Correct answers of the fine-tuned model"},
    Parameter{"routed_accuracy", &Parameters::routedAccuracy, "Accuracy on routed requests", "Quality", "%",
              {0, 100}, {50, 100}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Correct answers of the small model on the requests that the router sends to it"},
    Parameter{"error_cost", &Parameters::errorCost, "Cost of one error", "Quality", "USD/error",
              {0, 10000}, {0, 1000}, 0, Scale::LogFromZero, 0.001, Tier::Advanced,
              "What one wrong answer costs the business"},
    Parameter{"horizon_months", &Parameters::horizonMonths, "Planning horizon", "Finance", "months",
              {1, 60}, {6, 60}, 1, Scale::Integer, 0, Tier::Advanced,
              "Months over which one-off costs are recovered"},
    Parameter{"discount_rate", &Parameters::discountRate, "Discount rate", "Finance", "%/year",
              {0, 50}, {0, 30}, 0.5, Scale::Linear, 0, Tier::Advanced,
              "Yearly discount rate of the net present value"},
};
// clang-format on

inline constexpr std::size_t parameterCount = parameterTable.size();

/// The row of that id; null if there is none.
[[nodiscard]] constexpr const Parameter* findParameter(std::string_view id)
{
    for (const Parameter& row : parameterTable)
        if (row.id == id)
            return &row;
    return nullptr;
}

/// The row of a field of Parameters.
[[nodiscard]] constexpr const Parameter& rowOf(double Parameters::*member)
{
    std::size_t index = 0;
    while (parameterTable[index].member != member)
        ++index;
    return parameterTable[index];
}

namespace detail {

constexpr bool everyRowIsSound()
{
    for (std::size_t i = 0; i < parameterCount; ++i) {
        const Parameter& row = parameterTable[i];
        const double value = row.defaultValue();
        if (!row.range.contains(value) || !row.range.contains(row.slider.low) || !row.range.contains(row.slider.high))
            return false;
        if (row.slider.low >= row.slider.high || !isUnit(row.unit))
            return false;
        if ((row.scale == Scale::Linear || row.scale == Scale::Integer) != (row.step > 0))
            return false;
        if ((row.scale == Scale::LogFromZero) != (row.logFloor > 0))
            return false;
        for (std::size_t j = 0; j < i; ++j)
            if (parameterTable[j].id == row.id || parameterTable[j].member == row.member)
                return false;
    }
    return true;
}

} // namespace detail

static_assert(sizeof(Parameters) == parameterCount * sizeof(double),
              "every field of Parameters has a row, and a row a field");
static_assert(detail::everyRowIsSound(),
              "ids and fields are unique, defaults and sliders in range, units known, steps given");

} // namespace breakeven
