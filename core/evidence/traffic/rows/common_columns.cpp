// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/common_columns.h"

#include <algorithm>

namespace breakeven {

namespace {

using enum LogField;

constexpr LogColumn columnsOfAll[]{
    {Id, "span_id"},
    {Id, "spanId"},
    {Id, "context.span_id"},
    {Id, "request_id"},
    {Id, "requestId"},
    {Trace, "trace_id"},
    {Trace, "traceId"},
    {Trace, "context.trace_id"},
    {Parent, "parent_span_id"},
    {Parent, "parentSpanId"},
    {Parent, "parent_observation_id"},
    {Parent, "parentObservationId"},
    {Parent, "parent_run_id"},
    {Parent, "parentRunId"},
    {Parent, "parent_id"},
    {Parent, "parentId"},
    {Parent, "parentSpanContext.spanId"},
    {Operation, "openinference.span.kind"},
    {Operation, "run_type"},
    {Operation, "gen_ai.operation.name"},
    {Operation, "call_type"},
    {Operation, "span_attributes.type"},
    {Model, "model"},
    {Model, "gen_ai.request.model"},
    {Model, "gen_ai.response.model"},
    {Model, "llm.model_name"},
    {Model, "provided_model_name"},
    {Model, "providedModelName"},
    {Model, "model_version"},
    {Model, "model_name"},
    {Model, "modelName"},
    {Model, "model_id"},
    {Model, "modelId"},
    {Model, "snapshot_id"},
    {Provider, "gen_ai.provider.name"},
    {Provider, "gen_ai.system"},
    {Provider, "llm.provider"},
    {Provider, "llm.system"},
    {Provider, "custom_llm_provider"},
    {Provider, "provider"},
    {Key, "api_key"},
    {Key, "apiKey"},
    {Key, "api_key_id"},
    {Key, "api_key_name"},
    {Key, "api_key_alias"},
    {Key, "key_alias"},
    {Key, "key_name"},
    {User, "user"},
    {User, "user_id"},
    {User, "userId"},
    {User, "user.id"},
    {User, "end_user"},
    {User, "enduser.id"},
    {Tag, "tags"},
    {Tag, "tag"},
    {Tag, "request_tags"},
    {Tag, "tag.tags"},
};

constexpr LogColumn columnsOfFormats[]{{Id, "id"}, {Status, "status"}, {Status, "status_code"}};

constexpr FieldWord knownWords[]{{Operation, "kind"}, {Model, "model"}, {Key, "key"},
                                 {Status, "status"},  {User, "user"},   {Tag, "tag"}};

} // namespace

std::span<const LogColumn> commonColumns()
{
    return columnsOfAll;
}

std::span<const LogColumn> commonColumnsOfFormats()
{
    return columnsOfFormats;
}

std::span<const FieldWord> fieldWords()
{
    return knownWords;
}

std::optional<LogField> fieldOfWord(std::string_view word)
{
    const auto* const found = std::find_if(std::begin(knownWords), std::end(knownWords),
                                           [word](const FieldWord& w) { return sameName(w.word, word); });
    return found == std::end(knownWords) ? std::nullopt : std::optional(found->field);
}

} // namespace breakeven
