// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/imported_models.h"

#include <nlohmann/json_fwd.hpp>

namespace breakeven {

/// Whether it looks like LiteLLM's model_prices_and_context_window.json: an object of objects, of which one at least
/// says who sells it.
[[nodiscard]] bool isLiteLlmList(const nlohmann::ordered_json& json);

/// The models of the modes chat, completion and responses that have a price per token of input and output; the key is
/// the model's id. `json` is a list of that kind.
///
/// The list gives USD per single token. Prices of long prompts are tiers of the model's. Prices of
/// faster and slower service are left out. Cached input or a cache write for nothing is taken as not listed.
[[nodiscard]] ImportedModels readLiteLlmList(const nlohmann::ordered_json& json, std::string_view asOf);

} // namespace breakeven
