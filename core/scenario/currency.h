// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"
#include "core/words/currency.h"
#include "core/words/message.h"

#include <chrono>
#include <optional>
#include <string>

namespace breakeven {

/// The currency that a scenario is shown in, by one dated rate. Inside, every figure stays in US dollars.
struct ShownCurrency {
    std::string code;     ///< of a row of currencyTable that is not the dollar's
    double perDollar = 1; ///< units of it for one US dollar
    std::string day;      ///< of the rate, YYYY-MM-DD
    std::string source;   ///< whose rate it is, in a few words

    friend bool operator==(const ShownCurrency&, const ShownCurrency&) = default;
};

/// What a rate for a US dollar may be.
inline constexpr Range currencyRates{0.001, 1000000};
/// A rate of a day longer ago is called old.
inline constexpr std::chrono::days oldestRate{30};

/// Whether it is a currency that can be shown. An error names the first part that is wrong by its key in a scenario
/// file: "/code", "/per_dollar", "/day", "/source".
[[nodiscard]] Outcome checkCurrency(const ShownCurrency& currency);

/// A currency as a person types it: its code, its rate as the catalog's language writes numbers, and a day that is not
/// yet to come. An error says which of them is wrong in the same way.
struct RateTexts {
    std::string code;
    std::string rate;
    std::string day;
    std::string source;
};
[[nodiscard]] Result<ShownCurrency> currencyFrom(const RateTexts& typed, std::chrono::sys_days today,
                                                 const Catalog& catalog = english);

/// How money is shown; in US dollars without a currency. What checkCurrency refuses is shown in dollars as well.
[[nodiscard]] MoneyShown moneyIn(const std::optional<ShownCurrency>& currency);

/// "euros at 0.92 for a US dollar, 2026-11-20, European Central Bank"; "US dollars" without a currency.
[[nodiscard]] Message currencyInWords(const std::optional<ShownCurrency>& currency);

/// Whether its rate is older than oldestRate on that day.
[[nodiscard]] bool isOldRate(const ShownCurrency& currency, std::chrono::sys_days today);

/// The same in a few words, with the age of the rate: "Euros at 0.92, 11 days old". Empty without a currency.
[[nodiscard]] Message currencyInShort(const std::optional<ShownCurrency>& currency, std::chrono::sys_days today);

/// What whatever shows amounts in it says: "Shown in euros at 0.92 for a US dollar, 2026-11-20, European Central Bank",
/// and of an old rate that it is old, as far as the day is known. Empty without a currency.
[[nodiscard]] Message currencyStatement(const std::optional<ShownCurrency>& currency,
                                        const std::optional<std::chrono::sys_days>& today);

} // namespace breakeven
