// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/imported_models.h"

#include <nlohmann/json_fwd.hpp>

namespace breakeven {

/// Whether it looks like the api.json of models.dev: an object of providers, of which one at least has an object
/// "models".
[[nodiscard]] bool isModelsDevList(const nlohmann::ordered_json& json);

/// The models that answer in text and have a price of input and output; their ids as catalogIdOf makes them. `json` is
/// a list of that kind, whose prices are USD per million tokens. Prices of long prompts are tiers.
[[nodiscard]] ImportedModels readModelsDevList(const nlohmann::ordered_json& json, std::string_view asOf);

} // namespace breakeven
