// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/imported_models.h"

#include <nlohmann/json_fwd.hpp>

namespace breakeven {

/// Whether it looks like the data of genai-prices: an array of objects, of which one at least has an array "models".
[[nodiscard]] bool isGenaiList(const nlohmann::ordered_json& json);

/// The models that have a price of input and output. An id is PROVIDER/MODEL, but the bare model's for what Anthropic,
/// DeepSeek, Google, Mistral and OpenAI sell of their own, as they are called everywhere. `json` is a list of that
/// kind.
///
/// The list has two forms. The first, which tells no charges beyond tokens, audio and requests, is no longer kept up:
/// its prices are of the day on which it was last known to change, at the latest, and a remark names the second. The
/// day on which a model's prices were checked is their day where the list tells one.
///
/// Prices from a day on are kept as dated. Of prices that depend on the hour, those count that hold for the most of the
/// day; the note tells the others. Those of long prompts are tiers.
[[nodiscard]] ImportedModels readGenaiList(const nlohmann::ordered_json& json, std::string_view asOf);

} // namespace breakeven
