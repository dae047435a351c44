// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/figure_text.h"

#include "core/inputs/format.h"
#include "core/model/break_even/break_even.h"
#include "core/model/equality.h"

#include <fmt/format.h>

#include <cctype>
#include <cmath>

namespace breakeven {

namespace {

bool isAlways(Figure figure, double value)
{
    return info(figure).unit == FigureUnit::Requests && value == volumeRange.low;
}

} // namespace

std::string figureText(Figure figure, const std::optional<double>& value)
{
    if (!value)
        return "never";
    switch (info(figure).unit) {
    case FigureUnit::Money: return money(*value);
    case FigureUnit::Requests: return isAlways(figure, *value) ? "always" : compactCount(*value);
    case FigureUnit::Months: break;
    }
    return *value == 0 ? "at once" : monthSpan(*value);
}

std::string figureInWords(Figure figure, const std::optional<double>& value)
{
    const bool counted = value && info(figure).unit == FigureUnit::Requests && !isAlways(figure, *value);
    return figureText(figure, value) + (counted ? " requests a month" : "");
}

std::string exactFigure(Figure figure, const std::optional<double>& value)
{
    if (!value || isAlways(figure, *value))
        return figureText(figure, value);
    switch (info(figure).unit) {
    case FigureUnit::Money: return fmt::format("{:.2f} US dollars", *value);
    case FigureUnit::Requests: return fullCount(*value) + " requests a month";
    case FigureUnit::Months: break;
    }
    return rounded(*value, 4) + " months";
}

std::string signedChange(double from, double to, std::string (*words)(double))
{
    const double change = difference(to, from);
    const std::string size = words(std::abs(change));
    return change == 0 || size == words(0) ? "same" : (change > 0 ? "+" : "−") + size;
}

std::string withinSentence(std::string_view label)
{
    std::string text(label);
    const auto isUpper = [&text](std::size_t i) { return std::isupper(static_cast<unsigned char>(text[i])) != 0; };
    if (text.size() > 1 && !isUpper(1))
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

} // namespace breakeven
