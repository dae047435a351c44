// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/currency.h"

#include "core/words/noise.h"
#include "core/words/notation.h"

#include <fmt/format.h>

#include <charconv>

namespace breakeven {

namespace {

constexpr std::string_view space = "\u00A0"; // keeps what belongs to a number on its line

/// Without the spaces at its ends.
std::string_view trimmed(std::string_view sign)
{
    while (sign.starts_with(space))
        sign.remove_prefix(space.size());
    while (sign.ends_with(space))
        sign.remove_suffix(space.size());
    return sign;
}

bool endsInLetter(std::string_view sign)
{
    return !sign.empty() && sign.back() >= 'A' && sign.back() <= 'Z';
}

} // namespace

double MoneyShown::fromDollars(double dollars) const
{
    return inDollars() ? dollars : withoutNoise(dollars * perDollar);
}

double MoneyShown::toDollars(double amount) const
{
    if (inDollars())
        return amount;
    const std::string digits = fmt::format("{:.15g}", amount / perDollar);
    double dollars = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), dollars);
    return dollars;
}

std::string_view signOf(const Currency& currency, const Notation& notation, std::string_view language)
{
    if (&currency == &usDollar)
        return trimmed(notation.beforeMoney.empty() ? notation.afterMoney : notation.beforeMoney);
    return currency.home == language ? currency.homeSign : currency.sign;
}

MoneySigns moneySigns(const MoneyShown& money, const Notation& notation, std::string_view language)
{
    if (money.inDollars())
        return {std::string(notation.beforeMoney), std::string(notation.afterMoney)};
    const std::string_view sign = signOf(*money.currency, notation, language);
    if (notation.beforeMoney.empty())
        return {{}, std::string(space).append(sign)};
    const bool isApart = notation.beforeMoney.ends_with(space) || endsInLetter(sign);
    return {std::string(sign).append(isApart ? space : ""), {}};
}

} // namespace breakeven
