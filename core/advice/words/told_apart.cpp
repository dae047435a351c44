// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/told_apart.h"

#include "core/inputs/format.h"
#include "core/inputs/shown_scale.h"
#include "core/words/catalog.h"
#include "core/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
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
template <typename Value, typename Number, typename Write>
bool readAlike(std::span<const Value> values, const Number& number, const Write& write)
{
    std::vector<std::string> written;
    written.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        written.push_back(write(values[i]));
        for (std::size_t j = 0; j < i; ++j)
            if (written[i] == written[j] && differ(number(values[i]), number(values[j])))
                return true;
    }
    return false;
}

/// The fewest digits, from `least` on, with which all that differ read differently.
template <typename Write> int fewestDigits(std::span<const double> values, int least, const Write& write)
{
    int digits = least;
    while (digits < mostDigits &&
           readAlike(values, std::identity(), [&](double value) { return write(value, digits); }))
        ++digits;
    return digits;
}

} // namespace

Quantity VolumeStyle::operator()(double volume, Rounding rounding) const
{
    constexpr int digitsInShort = 3;
    if (style == Quantity::Style::FullCount)
        return {roundedToWhole(volume, rounding), style, digits};
    return {roundedTo(volume, style == Quantity::Style::CompactCount ? digitsInShort : digits, rounding), style,
            digits};
}

bool keepsOrder(std::span<const NamedVolume> volumes, const VolumeStyle& write)
{
    for (const NamedVolume& lower : volumes)
        for (const NamedVolume& upper : volumes)
            if (lower.volume < upper.volume && differ(lower.volume, upper.volume) &&
                write(lower.volume, lower.rounding).value >= write(upper.volume, upper.rounding).value)
                return false;
    return true;
}

VolumeStyle tellVolumesApart(std::span<const NamedVolume> volumes)
{
    VolumeStyle write;
    if (keepsOrder(volumes, write))
        return write;
    write = {Quantity::Style::FullCount};
    if (keepsOrder(volumes, write))
        return write;
    write = {Quantity::Style::Rounded, 3};
    while (write.digits < mostDigits && !keepsOrder(volumes, write))
        ++write.digits;
    return write;
}

std::pair<Quantity, Quantity> tellMoneyApart(double a, double b, const MoneyShown& money)
{
    const Catalog catalog = inMoney(money);
    const int digits = fewestDigits(
        std::array{a, b}, 2, [&catalog](double amount, int shown) { return breakeven::money(amount, shown, catalog); });
    return {Quantity::money(a, digits), Quantity::money(b, digits)};
}

Quantity beside(double value, double limit)
{
    const int digits =
        fewestDigits(std::array{value, limit}, 3, [](double number, int shown) { return rounded(number, shown); });
    return Quantity::rounded(value, digits);
}

std::pair<Quantity, Quantity> tellValuesApart(const Parameter& one, double a, const Parameter& other, double b,
                                              const MoneyShown& money)
{
    const Catalog catalog = inMoney(money);
    if (a != b && shownValue(one, a, catalog).number == shownValue(other, b, catalog).number)
        return {exactQuantity(one, a), exactQuantity(other, b)};
    return {shownQuantity(one, a), shownQuantity(other, b)};
}

double figureOf(const Parameter& parameter, const NamedValue& value, int digits, const MoneyShown& money)
{
    return fromShown(parameter, roundedTo(toShown(parameter, value.value, money), digits, value.rounding), money);
}

int digitsApart(const Parameter& parameter, std::span<const NamedValue> values, const MoneyShown& money)
{
    int digits = 3;
    const Catalog catalog = inMoney(money);
    const auto figure = [&](const NamedValue& named) { return figureOf(parameter, named, digits, money); };
    const auto write = [&](const NamedValue& named) {
        return roundedNumber(parameter.unitInfo(), figure(named), digits, catalog);
    };
    const auto isOrdered = [&](const NamedValue& lower, const NamedValue& upper) {
        return lower.value >= upper.value || !differ(lower.value, upper.value) || figure(lower) < figure(upper);
    };
    const auto areOrdered = [&] {
        return std::ranges::all_of(values, [&](const NamedValue& lower) {
            return std::ranges::all_of(values, [&](const NamedValue& upper) { return isOrdered(lower, upper); });
        });
    };
    while (digits < mostDigits && (!areOrdered() || readAlike(values, std::mem_fn(&NamedValue::value), write)))
        ++digits;
    return digits;
}

} // namespace breakeven
