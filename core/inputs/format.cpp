// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/format.h"

#include "core/inputs/typed_value.h"
#include "core/words/quantity.h"

#include <fmt/format.h>

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

std::string typedValue(const Parameter& parameter, double value)
{
    std::string text =
        fmt::format("{}", value == 0 ? 0.0 : value); // shortest digits that come back as this double; no "-0"
    if (parameter.accepts(value) && !parseTyped(parameter, text).ok())
        text += '0'; // "123.456" could be a German 123456
    return text;
}

Quantity shownQuantity(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ShownValue, 0, &parameter.unitInfo()};
}

Quantity shownNumber(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ShownNumber, 0, &parameter.unitInfo()};
}

Quantity exactQuantity(const Parameter& parameter, double value)
{
    return {value, Quantity::Style::ExactValue, 0, &parameter.unitInfo()};
}

Quantity quantityInWords(const Parameter& parameter, double value, int digits)
{
    return {value, Quantity::Style::ValueInWords, digits, &parameter.unitInfo()};
}

Quantity quantityAsLabel(const Parameter& parameter, double value, int digits)
{
    const Unit& unit = parameter.unitInfo();
    const bool isSaid = unit.suffix == "/month" && parameter.label.ends_with("per month");
    return {value, isSaid ? Quantity::Style::RoundedNumber : Quantity::Style::ValueAsLabel, digits, &unit};
}

} // namespace breakeven
