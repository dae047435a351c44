// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/money_column.h"

#include "core/advice/words/shared_units.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace breakeven {

namespace {

constexpr double wholeFrom = 100; // without decimals, as money is written
constexpr double decimalsFrom = 1;
constexpr double oneDecimalBelow = 10; // of a currency without any
constexpr double compactFrom = 1e7;

double sumOf(std::span<const double> parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

std::vector<double> asShown(std::span<const double> dollars, const MoneyShown& money)
{
    std::vector<double> amounts;
    amounts.reserve(dollars.size());
    for (const double amount : dollars)
        amounts.push_back(money.fromDollars(amount));
    return amounts;
}

/// The least that the currency is counted in: a cent, a yen.
double smallest(const MoneyShown& money)
{
    return 1 / std::pow(10, money.currency->decimals);
}

/// The number without what is left of it in a double: 4,100.999999999999 are 4,101.
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

/// Whether a sum is written in that unit; `cent` is the smallest.
bool isWritten(double sum, double unit, double cent)
{
    const double shown = std::round(sum / cent) * cent; // as it is told whether it has decimals
    if (cent == 1)
        return shown >= oneDecimalBelow && shown < compactFrom;
    return shown >= (unit == 1 ? wholeFrom : decimalsFrom) - cent / 2 &&
           shown < (unit == 1 ? compactFrom : wholeFrom - cent / 2);
}

/// Each part, shown, as so many units; without any, as it is.
std::vector<Quantity> written(std::span<const double> parts, std::span<const double> units, double unit,
                              const MoneyShown& money)
{
    std::vector<Quantity> texts;
    for (std::size_t i = 0; i < parts.size(); ++i)
        texts.push_back(units[i] == 0 ? Quantity::moneyInColumn(parts[i])
                                      : Quantity::moneyWithDecimals(money.toDollars(units[i] * unit),
                                                                    unit == 1 ? 0 : money.currency->decimals));
    return texts;
}

} // namespace

std::vector<Quantity> partsOfTheirSum(std::span<const double> parts, const MoneyShown& money)
{
    const std::vector<double> shown = asShown(parts, money);
    const double cent = smallest(money);
    for (const double unit : {1.0, cent})
        if (isWritten(sumOf(shown), unit, cent))
            return written(parts, sharedUnits(shown, unit), unit, money);
    return written(parts, std::vector<double>(parts.size(), 0.0), 1, money);
}

std::vector<std::vector<Quantity>> partsOfTheirSums(const std::vector<std::vector<double>>& columns,
                                                    const MoneyShown& money)
{
    SharedUnits whole;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const std::vector<double> shown = asShown(columns[i], money); isWritten(sumOf(shown), 1, smallest(money)))
            whole.add(i, shown);
    whole.settle();
    std::vector<std::vector<Quantity>> texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::vector<double> units = whole.of(i);
        texts.push_back(units.empty() ? partsOfTheirSum(columns[i], money) : written(columns[i], units, 1, money));
    }
    return texts;
}

std::vector<Quantity> amountsInColumn(std::span<const double> amounts, const MoneyShown& money)
{
    const std::vector<double> shown = asShown(amounts, money);
    const bool isWhole = std::ranges::any_of(shown, [](double amount) { return std::abs(amount) >= wholeFrom; });
    std::vector<Quantity> written;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const bool isRounded = isWhole && std::abs(shown[i]) >= 1 && std::abs(shown[i]) < wholeFrom;
        written.push_back(isRounded ? Quantity::moneyWithDecimals(amounts[i], 0) : Quantity::moneyInColumn(amounts[i]));
    }
    return written;
}

std::vector<Quantity> pricesInColumn(std::span<const double> prices, const MoneyShown& money)
{
    constexpr int digits = 3;
    constexpr int mostDigits = 7;
    std::vector<Quantity> written;
    int decimals = money.currency->decimals;
    int whole = 1;
    for (const double price : asShown(prices, money))
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
