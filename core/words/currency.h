// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"

#include <array>
#include <string>
#include <string_view>

namespace breakeven {

struct Notation;

/// A currency that money can be shown in.
struct Currency {
    std::string_view code; ///< ISO 4217: "EUR"
    std::string_view name; ///< of many: "euros"
    std::string_view sign; ///< "€"; the code where a sign would be taken for another currency's
    int decimals;          ///< of what it is counted in: 2 for cents, 0 for yen
    /// How the language of that tag writes it, if that is another sign.
    std::string_view home = {};
    std::string_view homeSign = {};
};

/// After ISO 4217 and, for the signs, the Unicode CLDR, release 44.
// clang-format off
inline constexpr std::array currencyTable{
    Currency{"USD", "US dollars", "$", 2},
    Currency{"AED", "UAE dirhams", "AED", 2},
    Currency{"AUD", "Australian dollars", "A$", 2},
    Currency{"BRL", "Brazilian reais", "R$", 2},
    Currency{"CAD", "Canadian dollars", "CA$", 2},
    Currency{"CHF", "Swiss francs", "CHF", 2},
    Currency{"CLP", "Chilean pesos", "CLP", 0},
    Currency{"CNY", "Chinese yuan", "CN¥", 2, "zh-CN", "¥"},
    Currency{"COP", "Colombian pesos", "COP", 2},
    Currency{"CZK", "Czech korunas", "CZK", 2},
    Currency{"DKK", "Danish kroner", "DKK", 2},
    Currency{"EUR", "euros", "€", 2},
    Currency{"GBP", "pounds sterling", "£", 2},
    Currency{"HKD", "Hong Kong dollars", "HK$", 2},
    Currency{"HUF", "Hungarian forints", "HUF", 2},
    Currency{"IDR", "Indonesian rupiahs", "IDR", 2},
    Currency{"ILS", "Israeli new shekels", "₪", 2},
    Currency{"INR", "Indian rupees", "₹", 2},
    Currency{"JPY", "Japanese yen", "¥", 0, "zh-CN", "JP¥"},
    Currency{"KRW", "South Korean won", "₩", 0},
    Currency{"MXN", "Mexican pesos", "MX$", 2},
    Currency{"MYR", "Malaysian ringgits", "MYR", 2},
    Currency{"NOK", "Norwegian kroner", "NOK", 2},
    Currency{"NZD", "New Zealand dollars", "NZ$", 2},
    Currency{"PHP", "Philippine pesos", "₱", 2},
    Currency{"PLN", "Polish zlotys", "PLN", 2},
    Currency{"RON", "Romanian lei", "RON", 2},
    Currency{"SAR", "Saudi riyals", "SAR", 2},
    Currency{"SEK", "Swedish kronor", "SEK", 2},
    Currency{"SGD", "Singapore dollars", "SGD", 2},
    Currency{"THB", "Thai baht", "THB", 2},
    Currency{"TRY", "Turkish lira", "TRY", 2},
    Currency{"TWD", "New Taiwan dollars", "NT$", 2},
    Currency{"VND", "Vietnamese dong", "₫", 0},
    Currency{"ZAR", "South African rand", "ZAR", 2},
};
// clang-format on

/// What all figures are in, inside.
inline constexpr const Currency& usDollar = currencyTable[0];

/// The currency of that code; null if the table has none.
[[nodiscard]] constexpr const Currency* findCurrency(std::string_view code)
{
    for (const Currency& currency : currencyTable)
        if (currency.code == code)
            return &currency;
    return nullptr;
}

/// How money, which is US dollars everywhere inside, is shown: at one rate in one currency.
struct MoneyShown {
    const Currency* currency = &usDollar; ///< a row of the table
    double perDollar = 1;                 ///< units of it for one US dollar, above 0

    [[nodiscard]] constexpr bool inDollars() const { return currency == &usDollar; }
    /// An amount of US dollars in the currency, without the digits that the conversion leaves behind.
    [[nodiscard]] double fromDollars(double dollars) const;
    /// An amount of the currency in US dollars, to fifteen significant digits: what fromDollars() gives of a number
    /// that was written with no more of them comes back as that number.
    [[nodiscard]] double toDollars(double amount) const;
    friend bool operator==(const MoneyShown&, const MoneyShown&) = default;
};

/// The currency's name in a catalog's language: "euros".
[[nodiscard]] constexpr Label nameOf(const Currency& currency)
{
    return {"currency", currency.code, "name", currency.name};
}
/// The name of the currency that a catalog shows money in, its sign and its code; which one it is tells the catalog.
inline constexpr Label shownCurrencyName{"currency", "shown", "name", usDollar.name};
inline constexpr Label shownCurrencySign{"currency", "shown", "sign", usDollar.sign};
inline constexpr Label shownCurrencyCode{"currency", "shown", "code", usDollar.code};

/// The currency's sign as the language of that tag writes it: "€", "US$".
[[nodiscard]] std::string_view signOf(const Currency& currency, const Notation& notation, std::string_view language);

/// What stands around the digits of an amount.
struct MoneySigns {
    std::string before; ///< "€", "CHF\u00A0"
    std::string after;  ///< "\u00A0€"
};
/// As the language of that tag writes money.
[[nodiscard]] MoneySigns moneySigns(const MoneyShown& money, const Notation& notation, std::string_view language);

} // namespace breakeven
