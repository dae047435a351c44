// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace breakeven {

/// What a unit of a list's currency was worth on a day.
struct ListCurrency {
    std::string code; ///< "EUR"
    double usd = 1;   ///< US dollars for one
    std::string day;  ///< YYYY-MM-DD

    friend bool operator==(const ListCurrency&, const ListCurrency&) = default;
};

/// The currency that all figures are in.
inline constexpr std::string_view dollar = "USD";

/// Whether it is a currency's code: three capitals.
[[nodiscard]] bool isCurrencyCode(std::string_view text);

/// A currency as a person says it, or where each part of it was asked for.
struct CurrencyTexts {
    std::string code;
    std::string usd;
    std::string day;
};

/// The currency that a person says: a code that is not the dollar's, a rate above 0 and at most 1,000 with a decimal
/// point, and a day as statedDay takes it. An error names the first that is wrong by its place.
[[nodiscard]] Result<ListCurrency> statedCurrency(const CurrencyTexts& said, const CurrencyTexts& places,
                                                  std::chrono::sys_days today);

} // namespace breakeven
