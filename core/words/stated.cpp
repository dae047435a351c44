// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/stated.h"

#include "core/words/catalog.h"
#include "core/words/noise.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace breakeven {

namespace {

constexpr int mostTyped = 6; ///< significant digits

double toDigits(double value, int digits)
{
    return std::strtod(fmt::format("{:.{}e}", value, digits - 1).c_str(), nullptr);
}

/// Without what was computed of it: whole from 1,000 on, four significant digits below.
double statedValue(double value)
{
    constexpr double wholeFrom = 1000;
    constexpr int digits = 4;
    const double exact = withoutNoise(value);
    if (!std::isfinite(exact) || exact == std::round(exact) || exact == toDigits(exact, mostTyped))
        return exact;
    return std::abs(exact) >= wholeFrom ? std::round(exact) : toDigits(exact, digits);
}

/// Money as prices are written, "$2.50" in place of "$2.5", where that leaves nothing out of an amount.
bool isShownWhole(const Unit& unit, double amount, const Currency& currency)
{
    if (!unit.isMoney())
        return false;
    std::string digits = shownValue(unit, std::abs(amount), inMoney({&currency, 1})).number;
    digits.erase(0, digits.find_first_of("0123456789"));
    std::erase(digits, ',');
    return std::strtod(digits.c_str(), nullptr) == std::abs(amount);
}

} // namespace

Quantity asStated(const Quantity& quantity, const Catalog& catalog)
{
    using Style = Quantity::Style;
    constexpr int shownDigits = 3; // with which quantities are written as their rows show them
    constexpr int allDigits = 15;
    const Unit& unit = *quantity.unit;
    const MoneyShown& money = catalog.money;
    const double stated = statedValue(unit.isMoney() ? money.fromDollars(quantity.value) : quantity.value);
    const bool isWhole = isShownWhole(unit, stated, *money.currency);
    Quantity written{unit.isMoney() ? money.toDollars(stated) : stated, quantity.style, 0, &unit};
    if (quantity.style == Style::StatedNumber) {
        written.style = isWhole ? Style::ShownNumber : Style::ExactNumber;
        return written;
    }
    written.style = quantity.style == Style::StatedInWords ? Style::ValueInWords : Style::ValueAsLabel;
    written.digits = isWhole && stated == toDigits(stated, shownDigits) ? shownDigits : allDigits;
    return written;
}

} // namespace breakeven
