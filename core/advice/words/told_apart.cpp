// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/told_apart.h"

#include "core/inputs/format.h"
#include "core/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace breakeven {

namespace {

constexpr int mostDigits = 15; // of a double

/// Whether they differ by more than anybody would write.
bool differ(double a, double b)
{
    constexpr double share = 1e-9;
    return std::abs(a - b) > share * std::max(std::abs(a), std::abs(b));
}

/// Whether some that differ read the same.
template <typename Write> bool readAlike(std::span<const double> values, const Write& write)
{
    std::vector<std::string> written;
    written.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        written.push_back(write(values[i]));
        for (std::size_t j = 0; j < i; ++j)
            if (written[i] == written[j] && differ(values[i], values[j]))
                return true;
    }
    return false;
}

/// The fewest digits, from `least` on, with which all that differ read differently.
template <typename Write> int fewestDigits(std::span<const double> values, int least, const Write& write)
{
    int digits = least;
    while (digits < mostDigits && readAlike(values, [&](double value) { return write(value, digits); }))
        ++digits;
    return digits;
}

} // namespace

VolumeStyle tellVolumesApart(std::span<const double> volumes)
{
    if (!readAlike(volumes, compactCount))
        return {};
    if (!readAlike(volumes, fullCount))
        return {Quantity::Style::FullCount};
    return {Quantity::Style::Rounded, fewestDigits(volumes, 3, rounded)};
}

std::pair<Quantity, Quantity> tellMoneyApart(double a, double b)
{
    const int digits = fewestDigits(std::array{a, b}, 2, [](double amount, int shown) { return money(amount, shown); });
    return {Quantity::money(a, digits), Quantity::money(b, digits)};
}

Quantity beside(double value, double limit)
{
    return Quantity::rounded(value, fewestDigits(std::array{value, limit}, 3, rounded));
}

std::pair<Quantity, Quantity> tellValuesApart(const Parameter& one, double a, const Parameter& other, double b)
{
    if (a != b && shownValue(one, a).number == shownValue(other, b).number)
        return {exactQuantity(one, a), exactQuantity(other, b)};
    return {shownQuantity(one, a), shownQuantity(other, b)};
}

int digitsApart(const Parameter& parameter, std::span<const double> values)
{
    return fewestDigits(values, 3, [&parameter](double value, int digits) {
        return roundedNumber(parameter.unitInfo(), value, digits);
    });
}

} // namespace breakeven
