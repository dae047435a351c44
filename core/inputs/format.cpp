// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/words/message.h"
#include "core/words/quantity.h"

namespace breakeven {

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
    return {value, Quantity::Style::StatedAsLabel, 0, &parameter.unitInfo()};
}

Quantity statedNumber(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::StatedNumber, 0, &parameter.unitInfo()};
}

Quantity statedInWords(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::StatedInWords, 0, &parameter.unitInfo()};
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
