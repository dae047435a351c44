// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/words/quantity.h"

namespace breakeven {

ShownValue shownValue(const Parameter& parameter, double value)
{
    return shownValue(parameter.unitInfo(), value);
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
    return inEnglish(quantityAsLabel(parameter, value, digits));
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
