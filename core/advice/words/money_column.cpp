// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/money_column.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace breakeven {

namespace {

constexpr double wholeFrom = 100; // dollars without cents, as money is written
constexpr double centsFrom = 1;
constexpr double compactFrom = 1e7;
constexpr double cent = 0.01;

double sumOf(std::span<const double> parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

/// The number without what is left of it in a double: 4,100.999999999999 dollars are 4,101.
double inUnits(double amount, double unit)
{
    constexpr double steps = 1e6;
    return std::round(amount / unit * steps) / steps;
}

/// How many units each part has, so that they are as many as the sum has.
std::vector<double> sharedUnits(std::span<const double> parts, double unit)
{
    std::vector<double> units;
    std::vector<std::size_t> order;
    for (const double part : parts) {
        order.push_back(units.size());
        units.push_back(std::floor(inUnits(part, unit)));
    }
    const auto remainder = [&](std::size_t part) { return inUnits(parts[part], unit) - units[part]; };
    std::ranges::stable_sort(order, std::ranges::greater(), remainder);
    const double missing = std::nearbyint(inUnits(sumOf(parts), unit)) - sumOf(units);
    for (std::size_t i = 0; i < order.size() && static_cast<double>(i) < missing; ++i)
        units[order[i]] += 1;
    return units;
}

} // namespace

std::vector<Quantity> partsOfTheirSum(std::span<const double> parts)
{
    std::vector<Quantity> written;
    const double sum = std::round(sumOf(parts) / cent) * cent; // as it is told whether it has cents
    const double unit = sum >= wholeFrom - cent / 2 ? 1 : cent;
    const bool isShared = sum >= centsFrom - cent / 2 && sum < compactFrom;
    const std::vector<double> units = isShared ? sharedUnits(parts, unit) : std::vector<double>(parts.size(), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (units[i] == 0)
            written.push_back(Quantity::moneyInColumn(parts[i]));
        else
            written.push_back(Quantity::moneyWithDecimals(units[i] * unit, unit == 1 ? 0 : 2));
    }
    return written;
}

std::vector<Quantity> amountsInColumn(std::span<const double> amounts)
{
    const bool isWhole = std::ranges::any_of(amounts, [](double amount) { return std::abs(amount) >= wholeFrom; });
    std::vector<Quantity> written;
    for (const double amount : amounts) {
        const bool isRounded = isWhole && std::abs(amount) >= 1 && std::abs(amount) < wholeFrom;
        written.push_back(isRounded ? Quantity::moneyWithDecimals(amount, 0) : Quantity::moneyInColumn(amount));
    }
    return written;
}

std::vector<Quantity> pricesInColumn(std::span<const double> prices)
{
    constexpr int digits = 3;
    constexpr int mostDigits = 7;
    std::vector<Quantity> written;
    int decimals = 2;
    int whole = 1;
    for (const double price : prices)
        if (std::isfinite(price) && price > 0) {
            const int exponent = static_cast<int>(std::floor(std::log10(price)));
            decimals = std::max(decimals, digits - 1 - exponent);
            whole = std::max(whole, exponent + 1);
        }
    for (const double price : prices)
        written.push_back(whole + decimals <= mostDigits && price > 0 ? Quantity::moneyWithDecimals(price, decimals)
                                                                      : Quantity::moneyInColumn(price, digits));
    return written;
}

} // namespace breakeven
