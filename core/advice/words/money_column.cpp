// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/money_column.h"

#include "core/advice/words/shared_dollars.h"

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

/// As it is told whether a sum has cents.
double toTheCent(double sum)
{
    return std::round(sum / cent) * cent;
}

bool isWritten(double sum, double unit)
{
    const double shown = toTheCent(sum);
    return shown >= (unit == 1 ? wholeFrom : centsFrom) - cent / 2 &&
           shown < (unit == 1 ? compactFrom : wholeFrom - cent / 2);
}

/// Each part as so many units; without any, as it is.
std::vector<Quantity> written(std::span<const double> parts, std::span<const double> units, double unit)
{
    std::vector<Quantity> texts;
    for (std::size_t i = 0; i < parts.size(); ++i)
        texts.push_back(units[i] == 0 ? Quantity::moneyInColumn(parts[i])
                                      : Quantity::moneyWithDecimals(units[i] * unit, unit == 1 ? 0 : 2));
    return texts;
}

} // namespace

std::vector<Quantity> partsOfTheirSum(std::span<const double> parts)
{
    for (const double unit : {1.0, cent})
        if (isWritten(sumOf(parts), unit))
            return written(parts, sharedUnits(parts, unit), unit);
    return written(parts, std::vector<double>(parts.size(), 0.0), 1);
}

std::vector<std::vector<Quantity>> partsOfTheirSums(const std::vector<std::vector<double>>& columns)
{
    SharedDollars dollars;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (isWritten(sumOf(columns[i]), 1))
            dollars.add(i, columns[i]);
    dollars.settle();
    std::vector<std::vector<Quantity>> texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::vector<double> units = dollars.of(i);
        texts.push_back(units.empty() ? partsOfTheirSum(columns[i]) : written(columns[i], units, 1));
    }
    return texts;
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
