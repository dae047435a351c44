// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"

#include <string>
#include <string_view>

namespace breakeven {

/// What kind of model an entry of a public list is, which says so only by its name:
/// - fine-tuned, if the name begins with "ft:" or ends in ".ft-";
/// - open weights, if a word of the name begins with a family whose weights are published (Llama, Gemma, Phi, gpt-oss,
///   DeepSeek and the like) or the name tells the model's size, as "qwen3-32b" does and closed models do not; but not
///   if the provider is its maker and lives on an API of its own (Mistral, DeepSeek, Moonshot, Z.ai, MiniMax);
/// - else the vendor's own API.
[[nodiscard]] ModelKind kindOf(std::string_view provider, std::string_view name);

/// What a model of a list that names providers is called in a catalog: by its bare name if it is one that Anthropic,
/// DeepSeek, Google, Mistral or OpenAI sell of their own, as they are called everywhere, else PROVIDER/NAME.
[[nodiscard]] std::string catalogIdOf(std::string_view provider, std::string_view name);

/// Names the base of each fine-tuned model whose base is among the models: the one whose name it has, without "ft:" and
/// without a date at the end if there is none with it.
void nameBases(ModelCatalog& models);

} // namespace breakeven
