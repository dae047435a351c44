// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_format.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace breakeven {

namespace {

using enum LogField;

constexpr LogColumn azureColumns[]{{Time, "TIMESTAMP"}, {Input, "ContextTokens"}, {Output, "GeneratedTokens"}};

constexpr LogColumn burstColumns[]{{Time, "Timestamp"}, {Input, "Request tokens"}, {Output, "Response tokens"}};

constexpr LogColumn openAiColumns[]{
    {Time, "start_time"},        {Time, "start_time_iso"},         {BucketEnd, "end_time"},
    {BucketEnd, "end_time_iso"}, {Requests, "num_model_requests"}, {Input, "input_tokens"},
    {Output, "output_tokens"},   {Cached, "input_cached_tokens"},  {Batch, "batch"},
    {Batch, "service_tier"}};

constexpr LogColumn olderOpenAiColumns[]{
    {Time, "aggregation_timestamp"},           {Requests, "n_requests"},
    {Input, "n_context_tokens_total"},         {Output, "n_generated_tokens_total"},
    {Cached, "n_cached_context_tokens_total"}, {Operation, "operation"}};

constexpr LogColumn anthropicColumns[]{{Time, "usage_date_utc"},
                                       {Time, "starting_at"},
                                       {BucketEnd, "ending_at"},
                                       {Input, "usage_input_tokens_no_cache"},
                                       {Input, "uncached_input_tokens"},
                                       {Written, "usage_input_tokens_cache_write"},
                                       {WrittenForMinutes, "usage_input_tokens_cache_write_5m"},
                                       {WrittenForMinutes, "ephemeral_5m_input_tokens"},
                                       {WrittenForAnHour, "usage_input_tokens_cache_write_1h"},
                                       {WrittenForAnHour, "ephemeral_1h_input_tokens"},
                                       {Cached, "usage_input_tokens_cache_read"},
                                       {Cached, "cache_read_input_tokens"},
                                       {Output, "usage_output_tokens"},
                                       {Output, "output_tokens"},
                                       {Batch, "usage_type"},
                                       {Batch, "service_tier"}};

constexpr LogColumn liteLlmColumns[]{{Time, "startTime"}, {Input, "prompt_tokens"}, {Output, "completion_tokens"},
                                     {Status, "status"},  {CacheHit, "cache_hit"},  {Operation, "call_type"}};

constexpr LogColumn langfuseColumns[]{{Time, "start_time"},     {Time, "startTime"},     {Time, "timestamp"},
                                      {Usage, "usage_details"}, {Usage, "usageDetails"}, {Operation, "type"},
                                      {Status, "level"}};

constexpr LogColumn telemetryColumns[]{{Time, "start_time"},
                                       {Time, "startTime"},
                                       {Time, "startTimeUnixNano"},
                                       {Time, "start_time_unix_nano"},
                                       {Time, "timestamp"},
                                       {Time, "@timestamp"},
                                       {Time, "time"},
                                       {Time, "timeUnixNano"},
                                       {Time, "observedTimeUnixNano"},
                                       {Input, "gen_ai.usage.input_tokens"},
                                       {Input, "gen_ai.usage.prompt_tokens"},
                                       {Output, "gen_ai.usage.output_tokens"},
                                       {Output, "gen_ai.usage.completion_tokens"},
                                       {Cached, "gen_ai.usage.cache_read.input_tokens"},
                                       {Written, "gen_ai.usage.cache_creation.input_tokens"},
                                       {Operation, "gen_ai.operation.name"},
                                       {Operation, "llm.request.type"},
                                       {Status, "status.code"},
                                       {Fault, "error.type"}};

constexpr LogColumn bedrockColumns[]{{Time, "timestamp"},
                                     {Input, "input.inputTokenCount"},
                                     {Output, "output.outputTokenCount"},
                                     {Cached, "input.cacheReadInputTokenCount"},
                                     {Written, "input.cacheWriteInputTokenCount"},
                                     {Fault, "errorCode"}};

constexpr LogColumn openInferenceColumns[]{{Time, "start_time"},
                                           {Time, "startTime"},
                                           {Time, "startTimeUnixNano"},
                                           {Time, "start_time_unix_nano"},
                                           {Time, "timestamp"},
                                           {Input, "llm.token_count.prompt"},
                                           {Input, "attributes.llm.token_count.prompt"},
                                           {Output, "llm.token_count.completion"},
                                           {Output, "attributes.llm.token_count.completion"},
                                           {Operation, "openinference.span.kind"},
                                           {Operation, "attributes.openinference.span.kind"},
                                           {Operation, "span_kind"},
                                           {Status, "status_code"},
                                           {Status, "status.code"},
                                           {Fault, "error.type"}};

constexpr LogColumn langSmithColumns[]{{Time, "start_time"},
                                       {Input, "prompt_tokens"},
                                       {Input, "input_tokens"},
                                       {Input, "usage_metadata.input_tokens"},
                                       {Input, "outputs.usage_metadata.input_tokens"},
                                       {Input, "extra.metadata.usage_metadata.input_tokens"},
                                       {Output, "completion_tokens"},
                                       {Output, "output_tokens"},
                                       {Output, "usage_metadata.output_tokens"},
                                       {Output, "outputs.usage_metadata.output_tokens"},
                                       {Output, "extra.metadata.usage_metadata.output_tokens"},
                                       {Operation, "run_type"},
                                       {Status, "status"},
                                       {Fault, "error"}};

constexpr LogColumn liteLlmDailyColumns[]{{Time, "date"},
                                          {Requests, "successful_requests"},
                                          {Requests, "successful requests"},
                                          {Requests, "metrics.successful_requests"},
                                          {Requests, "api_requests"},
                                          {Requests, "metrics.api_requests"},
                                          {Input, "prompt_tokens"},
                                          {Input, "prompt tokens"},
                                          {Input, "metrics.prompt_tokens"},
                                          {Output, "completion_tokens"},
                                          {Output, "completion tokens"},
                                          {Output, "metrics.completion_tokens"}};

constexpr LogField requestFields[]{Time, Input, Output};
constexpr LogField bucketFields[]{Time, Requests, Input, Output};
constexpr LogField usageFields[]{Time, Usage};
constexpr LogField kindFields[]{Time, Input, Output, Operation};
constexpr LogField cacheBucketFields[]{Time, Input, Cached, Output};

constexpr std::string_view otlpError = "2"; // STATUS_CODE_ERROR

constexpr LogFormat formats[]{
    {.name = "azure-llm-trace",
     .title = "Azure LLM inference trace",
     .columns = azureColumns,
     .required = requestFields,
     .csv = true},
    {.name = "burstgpt",
     .title = "BurstGPT trace",
     .columns = burstColumns,
     .required = requestFields,
     .csv = true,
     .emptyOutputFailed = true,
     .timeUnit = TimeUnit::Seconds},
    {.name = "openai-usage",
     .title = "OpenAI usage export",
     .columns = openAiColumns,
     .required = bucketFields,
     .csv = true,
     .json = true,
     .sumsUp = true},
    {.name = "openai-usage-older",
     .title = "OpenAI usage export, older form",
     .columns = olderOpenAiColumns,
     .required = bucketFields,
     .csv = true,
     .json = true,
     .sumsUp = true},
    {.name = "anthropic-usage",
     .title = "Anthropic usage export",
     .columns = anthropicColumns,
     .required = cacheBucketFields,
     .csv = true,
     .json = true,
     .holds = TokenHolding::AllButCache,
     .sumsUp = true},
    {.name = "opentelemetry",
     .title = "OpenTelemetry gen_ai attributes",
     .columns = telemetryColumns,
     .required = requestFields,
     .json = true,
     .holdsOthers = true, // spans of another kind
     .failedStatus = otlpError},
    {.name = "openinference",
     .title = "OpenInference spans",
     .columns = openInferenceColumns,
     .required = requestFields,
     .csv = true,
     .json = true,
     .holdsOthers = true,
     .textOperation = "LLM",
     .failedStatus = otlpError},
    {.name = "langsmith",
     .title = "LangSmith runs",
     .columns = langSmithColumns,
     .required = kindFields,
     .csv = true,
     .json = true,
     .holdsOthers = true,
     .textOperation = "llm"},
    {.name = "bedrock-invocation",
     .title = "AWS Bedrock invocation log",
     .columns = bedrockColumns,
     .required = requestFields,
     .csv = true,
     .json = true,
     .holds = TokenHolding::AllButCache},
    {.name = "litellm-daily",
     .title = "LiteLLM daily export",
     .columns = liteLlmDailyColumns,
     .required = bucketFields,
     .csv = true,
     .json = true,
     .sumsUp = true},
    {.name = "litellm-spend",
     .title = "LiteLLM spend log",
     .columns = liteLlmColumns,
     .required = requestFields,
     .csv = true,
     .json = true},
    {.name = "langfuse",
     .title = "Langfuse export",
     .columns = langfuseColumns,
     .required = usageFields,
     .csv = true,
     .json = true,
     .holds = TokenHolding::Nothing,
     .textOperation = "GENERATION"},
};

constexpr LogFormat anyTable{.name = "columns",
                             .title = "Columns by choice",
                             .columns = {},
                             .required = requestFields,
                             .csv = true,
                             .json = true};

} // namespace

std::span<const LogFormat> logFormats()
{
    return formats;
}

const LogFormat& chosenColumnsFormat()
{
    return anyTable;
}

const LogFormat* findLogFormat(std::string_view name)
{
    for (const LogFormat& format : formats)
        if (format.name == name)
            return &format;
    return name == anyTable.name ? &anyTable : nullptr;
}

std::vector<std::string> logFormatNames()
{
    std::vector<std::string> names;
    for (const LogFormat& format : formats)
        names.emplace_back(format.name);
    names.emplace_back(anyTable.name);
    return names;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowerCase(x) == lowerCase(y); });
}

bool lacksField(const LogFormat& format, std::span<const std::string_view> names)
{
    return !std::all_of(format.required.begin(), format.required.end(), [&](LogField field) {
        return std::any_of(format.columns.begin(), format.columns.end(), [&](const LogColumn& column) {
            return column.field == field && std::any_of(names.begin(), names.end(), [&](std::string_view name) {
                       return sameName(name, column.name);
                   });
        });
    });
}

const LogFormat* formatOf(std::span<const std::string_view> names, bool json)
{
    for (const LogFormat& format : formats)
        if ((json ? format.json : format.csv) && !lacksField(format, names))
            return &format;
    return nullptr;
}

} // namespace breakeven
