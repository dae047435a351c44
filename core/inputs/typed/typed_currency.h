// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/currency.h"
#include "core/words/message.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace breakeven {

/// A currency's sign or code within a typed text.
struct TypedCurrency {
    const Currency* currency;
    std::size_t at;     ///< in bytes
    std::size_t length; ///< the same
};

// "$" is the US dollar's whatever is shown; a sign that several currencies have is that of the one that is shown, or
// else of the one that has it in the catalog's language.

/// The one that `text` begins with.
[[nodiscard]] std::optional<TypedCurrency> currencyAtStart(std::string_view text, const Catalog& catalog = english);
/// The one that stands in `text`, what follows a number's digits: "€", "EUR/hour", "k€", "Mio. €".
[[nodiscard]] std::optional<TypedCurrency> currencyWithin(std::string_view text, const Catalog& catalog = english);

} // namespace breakeven
