// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/imported_models.h"

#include <nlohmann/json_fwd.hpp>

namespace breakeven {

/// Whether it looks like OpenRouter's list of models: an object whose array "data" has an entry with an object
/// "pricing".
[[nodiscard]] bool isOpenRouterList(const nlohmann::ordered_json& json);

/// The models that answer in text and have a price of input and output; an id is openrouter/ID, as other lists call
/// what OpenRouter sells. `json` is a list of that kind.
///
/// The list gives USD per single token, as texts. A price of -1 depends on the model that answers. Prices of long
/// prompts are tiers; those of some hours or days stand in the note.
[[nodiscard]] ImportedModels readOpenRouterList(const nlohmann::ordered_json& json, std::string_view asOf);

} // namespace breakeven
