// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_kind.h"

#include <QTest>

using namespace breakeven;

class TokenKindTest : public QObject {
    Q_OBJECT

private slots:
    void kinds_data()
    {
        using enum TokenKind;
        QTest::addColumn<int>("kind");
        const auto row = [](TokenKind kind, std::initializer_list<const char*> names) {
            for (const char* name : names)
                QTest::newRow(name) << static_cast<int>(kind);
        };
        row(Input,
            {"prompt_tokens", "Prompt Tokens", "inputTokens", "inputTokenCount", "usage.input", "promptTokenCount",
             "n_context_tokens_total", "total_input_tokens", "response.usage.prompt_tokens", "llm.token_count.prompt",
             "llm.usage.prompt_tokens", "usage.input_tokens", "metadata.usage_object.prompt_tokens"});
        row(Output, {"completion_tokens", "outputTokenCount", "usage_details.output", "candidatesTokenCount",
                     "n_generated_tokens_total", "output.outputBodyJson.usage.outputTokens"});
        row(Total, {"total_tokens", "Total tokens", "totalTokenCount", "usage.total", "gen_ai.usage.total_tokens",
                    "llm.token_count.total"});
        row(Cached,
            {"cached_tokens", "prompt_tokens_details.cached_tokens", "cache_read_input_tokens",
             "usage_details.input_cached_tokens", "gen_ai.usage.cache_read.input_tokens",
             "gen_ai.usage.cache_read_input_tokens", "gen_ai.usage.prompt_tokens.cached",
             "usage_metadata.input_token_details.cache_read", "cacheReadInputTokenCount", "cachedContentTokenCount",
             "prompt_cache_hit_tokens", "llm.token_count.prompt_details.cache_read", "Cache Read Input Tokens"});
        row(Written, {"cache_creation_input_tokens", "usage_input_tokens_cache_write", "cacheWriteInputTokens",
                      "gen_ai.usage.cache_creation.input_tokens", "input_token_details.cache_creation",
                      "llm.token_count.prompt_details.cache_write", "prompt_tokens_details.cache_creation_tokens"});
        row(WrittenForMinutes,
            {"ephemeral_5m_input_tokens", "usage.input_cache_creation_5m", "usage_input_tokens_cache_write_5m"});
        row(WrittenForAnHour, {"ephemeral_1h_input_tokens", "usage.input_cache_creation_1h",
                               "usage.cache_creation.ephemeral_1h_input_tokens"});
        row(Uncached, {"input_uncached_tokens", "usage_input_tokens_no_cache", "prompt_cache_miss_tokens"});
        row(Reasoning,
            {"reasoning_tokens", "thoughts_token_count", "thoughtsTokenCount", "usage_details.output_reasoning_tokens",
             "completion_tokens_details.reasoning_tokens", "gen_ai.usage.reasoning.output_tokens",
             "output_token_details.reasoning", "llm.token_count.completion_details.reasoning", "thinking_tokens"});
        row(InputPart, {"input_audio_tokens", "prompt_tokens_details.audio_tokens", "usage.input_text",
                        "toolUsePromptTokenCount"});
        row(OutputPart, {"output_audio_tokens", "completion_tokens_details.accepted_prediction_tokens"});
        row(CachedPart, {"input_cached_text_tokens", "cached_prompt_text_tokens"});
        row(OtherInput, {"input_foo_tokens"});
        row(OtherOutput, {"output_foo_tokens"});
        row(Other, {"foo_tokens", "tokens", "usage.input_output", "citation_tokens"});
        row(None, {"", "model", "max_tokens", "max_output_tokens", "output_cost_per_token", "api_token", "token_type",
                   "time_to_first_token", "tokens_per_second", "usage.cost", "usage.input_cost", "next_page_token",
                   "cache_read", "input", "input.total", "reasoning", "usage.web_search_requests"});
    }
    void kinds()
    {
        QFETCH(const int, kind);
        QCOMPARE(static_cast<int>(tokenKindOf(QTest::currentDataTag())), kind);
    }

    void objectsOfTokens()
    {
        for (const char* key : {"usage", "usage_details", "usageMetadata", "token_usage", "prompt_tokens_details",
                                "tokenUsage", "cache_creation"})
            QVERIFY2(holdsTokens(key), key);
        for (const char* key : {"", "message", "usages", "token_limits", "usage_cost", "cache"})
            QVERIFY2(!holdsTokens(key), key);
    }
};

QTEST_APPLESS_MAIN(TokenKindTest)
#include "token_kind_test.moc"
