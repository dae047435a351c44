// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/rounding.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace breakeven {

namespace {

constexpr double lastBits = 1e-12; ///< relative

/// In decimal, so that no binary surprise is left.
double nearest(double value, int digits)
{
    return std::strtod(fmt::format("{:.{}e}", value, digits - 1).c_str(), nullptr);
}

bool isOn(double figure, double value, Rounding side)
{
    const double slack = lastBits * std::abs(value);
    return side == Rounding::Up ? figure >= value - slack : figure <= value + slack;
}

} // namespace

double roundedTo(double value, int digits, Rounding rounding)
{
    if (!std::isfinite(value))
        return value;
    const double figure = nearest(value, digits);
    if (rounding == Rounding::Nearest || value <= 0 || isOn(figure, value, rounding))
        return figure;
    const double step = std::pow(10, std::floor(std::log10(value)) - digits + 1);
    return nearest(rounding == Rounding::Up ? figure + step : figure - step, digits);
}

double roundedToWhole(double value, Rounding rounding)
{
    const double figure = std::round(value);
    if (rounding == Rounding::Nearest || isOn(figure, value, rounding))
        return figure;
    return rounding == Rounding::Up ? figure + 1 : figure - 1;
}

} // namespace breakeven
