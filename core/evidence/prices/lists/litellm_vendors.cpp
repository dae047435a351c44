// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_vendors.h"

#include "core/words/english.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::litellm {

namespace {

using Vendor = std::pair<std::string_view, std::string_view>;

constexpr std::array<Vendor, 87> vendors{{
    {"ai21", "AI21 Labs"},
    {"amazon_nova", "Amazon"},
    {"anthropic", "Anthropic"},
    {"anyscale", "Anyscale"},
    {"azure", "Azure"},
    {"azure_ai", "Azure"},
    {"azure_text", "Azure"},
    {"baseten", "Baseten"},
    {"bedrock", "AWS Bedrock"},
    {"bedrock_converse", "AWS Bedrock"},
    {"bedrock_mantle", "AWS Bedrock"},
    {"cerebras", "Cerebras"},
    {"chatgpt", "OpenAI ChatGPT"},
    {"cloudflare", "Cloudflare"},
    {"codestral", "Mistral"},
    {"cohere", "Cohere"},
    {"cohere_chat", "Cohere"},
    {"crusoe", "Crusoe"},
    {"dashscope", "Alibaba"},
    {"databricks", "Databricks"},
    {"deepinfra", "DeepInfra"},
    {"deepseek", "DeepSeek"},
    {"featherless_ai", "Featherless"},
    {"fireworks_ai", "Fireworks"},
    {"friendliai", "FriendliAI"},
    {"gemini", "Google"},
    {"gigachat", "GigaChat"},
    {"github_copilot", "GitHub Copilot"},
    {"gmi", "GMI Cloud"},
    {"gradient_ai", "DigitalOcean"},
    {"groq", "Groq"},
    {"heroku", "Heroku"},
    {"hyperbolic", "Hyperbolic"},
    {"inception", "Inception"},
    {"lambda_ai", "Lambda"},
    {"meta", "Meta"},
    {"meta_llama", "Meta"},
    {"minimax", "MiniMax"},
    {"mistral", "Mistral"},
    {"moonshot", "Moonshot"},
    {"morph", "Morph"},
    {"nebius", "Nebius"},
    {"nlp_cloud", "NLP Cloud"},
    {"novita", "Novita"},
    {"nscale", "Nscale"},
    {"oci", "Oracle Cloud"},
    {"ollama", "Ollama"},
    {"openai", "OpenAI"},
    {"openrouter", "OpenRouter"},
    {"ovhcloud", "OVHcloud"},
    {"palm", "Google"},
    {"perplexity", "Perplexity"},
    {"publicai", "Public AI"},
    {"replicate", "Replicate"},
    {"sagemaker", "AWS SageMaker"},
    {"sambanova", "SambaNova"},
    {"sarvam", "Sarvam"},
    {"scaleway", "Scaleway"},
    {"snowflake", "Snowflake"},
    {"tencent", "Tencent"},
    {"tensormesh", "Tensormesh"},
    {"text-completion-codestral", "Mistral"},
    {"text-completion-inception", "Inception"},
    {"text-completion-openai", "OpenAI"},
    {"together_ai", "Together"},
    {"v0", "Vercel"},
    {"vercel_ai_gateway", "Vercel AI Gateway"},
    {"vertex_ai", "Google Vertex AI"},
    {"vertex_ai-ai21_models", "Google Vertex AI"},
    {"vertex_ai-anthropic_models", "Google Vertex AI"},
    {"vertex_ai-deepseek_models", "Google Vertex AI"},
    {"vertex_ai-language-models", "Google"}, // its own, whose names have no prefix there
    {"vertex_ai-llama_models", "Google Vertex AI"},
    {"vertex_ai-minimax_models", "Google Vertex AI"},
    {"vertex_ai-mistral_models", "Google Vertex AI"},
    {"vertex_ai-moonshot_models", "Google Vertex AI"},
    {"vertex_ai-openai_models", "Google Vertex AI"},
    {"vertex_ai-qwen_models", "Google Vertex AI"},
    {"vertex_ai-text-models", "Google"},
    {"vertex_ai-zai_models", "Google Vertex AI"},
    {"volcengine", "Volcengine"},
    {"wandb", "Weights & Biases"},
    {"watsonx", "IBM watsonx"},
    {"xai", "xAI"},
    {"zai", "Z.ai"},
    {"libertai", "LibertAI"},
    {"llamagate", "LlamaGate"},
}};

} // namespace

std::string vendorName(std::string_view provider)
{
    if (provider.empty())
        return inWords(Message{"list.vendor_not_stated"});
    const auto* row = std::ranges::find(vendors, provider, &Vendor::first);
    return std::string(row == vendors.end() ? provider : row->second);
}

} // namespace breakeven::litellm
