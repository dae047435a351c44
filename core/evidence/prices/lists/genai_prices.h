// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/listed_price.h"

namespace breakeven::genai {

struct ReadPrices {
    std::vector<DatedPrices> dated; ///< at least one, the earliest first
    Message note;
};

/// Reads the prices of a model: an object, or a list of such, each perhaps under a constraint: from a day on, or
/// between two times of the day. Of several for the same time the last counts. An error has the reason alone.
[[nodiscard]] Result<ReadPrices> readPrices(const nlohmann::ordered_json& value);

} // namespace breakeven::genai
