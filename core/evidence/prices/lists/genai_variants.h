// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/listed_price.h"
#include "core/words/message.h"

namespace breakeven::genai {

constexpr int minutesOfADay = 24 * 60;

/// A part of every day, UTC; it may go over midnight.
struct TimeOfDay {
    int start; ///< minute of the day
    int end;

    /// In minutes; all of the day if it ends when it starts.
    [[nodiscard]] int length() const;
    /// "00:30 to 16:30 UTC".
    [[nodiscard]] Message words() const;
};

/// One of a model's prices, and when it holds.
struct Variant {
    TokenPrices prices;
    std::vector<PromptTier> tiers;
    Message extras;   ///< sentences about what is charged besides tokens of text
    std::string from; ///< the day from which on it holds; empty if there is none
    std::optional<TimeOfDay> time;
};

/// Whether the key of a price is one that the second form of the list has and the first has not.
[[nodiscard]] bool isOfSecondForm(std::string_view priceKey);

/// Reads an object of prices and the constraint that it is under, which may be none. An error has the reason alone: a
/// price is missing, zero or wrong, or the constraint is of another kind.
[[nodiscard]] Result<Variant> readVariant(const nlohmann::ordered_json& prices,
                                          const nlohmann::ordered_json* constraint);

} // namespace breakeven::genai
