// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_format.h"

#include "core/scenario/ascii.h"

#include <algorithm>

namespace breakeven {

namespace {

using enum LogField;

constexpr LogColumn azureColumns[]{{Time, "TIMESTAMP"}, {Input, "ContextTokens"}, {Output, "GeneratedTokens"}};

constexpr LogColumn burstColumns[]{{Time, "Timestamp"}, {Input, "Request tokens"}, {Output, "Response tokens"}};

constexpr LogColumn openAiColumns[]{
    {Time, "start_time"},        {Time, "start_time_iso"},         {BucketEnd, "end_time"},
    {BucketEnd, "end_time_iso"}, {Requests, "num_model_requests"}, {Input, "input_tokens"},
    {Output, "output_tokens"},   {Cached, "input_cached_tokens"}};

constexpr LogColumn olderOpenAiColumns[]{
    {Time, "aggregation_timestamp"},           {Requests, "n_requests"},
    {Input, "n_context_tokens_total"},         {Output, "n_generated_tokens_total"},
    {Cached, "n_cached_context_tokens_total"}, {Operation, "operation"}};

constexpr LogColumn anthropicColumns[]{{Time, "usage_date_utc"},
                                       {Time, "starting_at"},
                                       {BucketEnd, "ending_at"},
                                       {Input, "usage_input_tokens_no_cache"},
                                       {Input, "uncached_input_tokens"},
                                       {Written, "usage_input_tokens_cache_write_5m"},
                                       {Written, "ephemeral_5m_input_tokens"},
                                       {WrittenForAnHour, "usage_input_tokens_cache_write_1h"},
                                       {WrittenForAnHour, "ephemeral_1h_input_tokens"},
                                       {Cached, "usage_input_tokens_cache_read"},
                                       {Cached, "cache_read_input_tokens"},
                                       {Output, "usage_output_tokens"},
                                       {Output, "output_tokens"}};

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
                                       {Fault, "error.type"}};

constexpr LogField requestFields[]{Time, Input, Output};
constexpr LogField bucketFields[]{Time, Requests, Input, Output};
constexpr LogField usageFields[]{Time, Usage};
constexpr LogField cacheBucketFields[]{Time, Input, Cached, Output};

// name, title, columns, required, csv, json, inputExcludesCached, sumsUp, countsFromZero, emptyOutputFailed
constexpr LogFormat formats[]{
    {"azure-llm-trace", "Azure LLM inference trace", azureColumns, requestFields, true, false, false, false, false,
     false},
    {"burstgpt", "BurstGPT trace", burstColumns, requestFields, true, false, false, false, true, true},
    {"openai-usage", "OpenAI usage export", openAiColumns, bucketFields, true, true, false, true, false, false},
    {"openai-usage-older", "OpenAI usage export, older form", olderOpenAiColumns, bucketFields, true, true, false, true,
     false, false},
    {"anthropic-usage", "Anthropic usage export", anthropicColumns, cacheBucketFields, true, true, true, true, false,
     false},
    {"opentelemetry", "OpenTelemetry gen_ai attributes", telemetryColumns, requestFields, false, true, false, false,
     false, false},
    {"litellm-spend", "LiteLLM spend log", liteLlmColumns, requestFields, true, true, false, false, false, false},
    {"langfuse", "Langfuse export", langfuseColumns, usageFields, true, true, false, false, false, false},
};

constexpr LogFormat anyTable{"columns", "Columns by choice", {}, requestFields, true, true, false, false, false, false};

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
