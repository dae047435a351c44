// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/words/message.h"
#include "core/words/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

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

/// Money as prices are written, "$2.50" in place of "$2.5", where that leaves nothing out.
bool isShownWhole(const Parameter& parameter, double value)
{
    if (!parameter.unitInfo().isMoney())
        return false;
    std::string digits = shownValue(parameter.unitInfo(), std::abs(value)).number.substr(1);
    std::erase(digits, ',');
    return std::strtod(digits.c_str(), nullptr) == std::abs(value);
}

} // namespace

ShownValue shownValue(const Parameter& parameter, double value, const Catalog& catalog)
{
    return shownValue(parameter.unitInfo(), value, catalog);
}

ShownValue exactValue(const Parameter& parameter, double value)
{
    return exactValue(parameter.unitInfo(), value);
}

std::string valueInWords(const Parameter& parameter, double value, int digits)
{
    return valueInWords(parameter.unitInfo(), value, digits);
}

std::string valueAsLabel(const Parameter& parameter, double value, int digits)
{
    return inWords(quantityAsLabel(parameter, value, digits));
}

Quantity shownQuantity(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ShownValue, 0, &parameter.unitInfo()};
}

Quantity shownNumber(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ShownNumber, 0, &parameter.unitInfo()};
}

Quantity exactNumber(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ExactNumber, 0, &parameter.unitInfo()};
}

Quantity exactQuantity(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ExactValue, 0, &parameter.unitInfo()};
}

Quantity statedQuantity(const Parameter& parameter, double value)
{
    Quantity words = statedInWords(parameter, value);
    words.style = Quantity::Style::ValueAsLabel;
    return words;
}

Quantity statedNumber(const Parameter& parameter, double value)
{
    const double stated = statedValue(value);
    return isShownWhole(parameter, stated) ? shownNumber(parameter, stated) : exactNumber(parameter, stated);
}

Quantity statedInWords(const Parameter& parameter, double value)
{
    constexpr int shownDigits = 3; // with which quantities are written as their rows show them
    constexpr int allDigits = 15;
    const double stated = statedValue(value);
    return quantityInWords(parameter, stated,
                           isShownWhole(parameter, stated) && stated == toDigits(stated, shownDigits) ? shownDigits
                                                                                                      : allDigits);
}

Quantity quantityInWords(const Parameter& parameter, double value, int digits)
{
    return {value, Quantity::Style::ValueInWords, digits, &parameter.unitInfo()};
}

Quantity quantityNumber(const Parameter& parameter, double value, int digits)
{
    return {value, Quantity::Style::RoundedNumber, digits, &parameter.unitInfo()};
}

Quantity quantityAsLabel(const Parameter& parameter, double value, int digits)
{
    const Unit& unit = parameter.unitInfo();
    const bool isSaid = unit.suffix == "/month" && parameter.unitPlace == UnitPlace::InLabel;
    return {value, isSaid ? Quantity::Style::RoundedNumber : Quantity::Style::ValueAsLabel, digits, &unit};
}

} // namespace breakeven
