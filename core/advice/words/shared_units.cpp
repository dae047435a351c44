// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/shared_units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

/// Without what is left of it in a double: 4,100.999999999999 units are 4,101.
double withoutRest(double units)
{
    constexpr double steps = 1e6;
    return std::round(units * steps) / steps;
}

} // namespace

double SharedUnits::Amount::other() const
{
    return units > exact ? units - 1 : units + 1;
}

double SharedUnits::Amount::cost() const
{
    if (exact == std::floor(exact) || exact < 1) // nobody would believe another number, or that it is nothing
        return std::numeric_limits<double>::infinity();
    return std::abs(std::floor(exact) + std::ceil(exact) - units - exact) - std::abs(units - exact);
}

std::size_t SharedUnits::placeOf(double amount)
{
    const double exact = withoutRest(amount);
    const auto same = std::ranges::find(m_amounts, exact, &Amount::exact);
    if (same != m_amounts.end())
        return static_cast<std::size_t>(same - m_amounts.begin());
    m_amounts.push_back({exact, std::round(exact)});
    return m_amounts.size() - 1;
}

void SharedUnits::add(std::size_t column, std::span<const double> amounts)
{
    Column added{column, {}, 0};
    double sum = 0;
    for (const double amount : amounts) {
        added.amounts.push_back(placeOf(amount));
        sum += amount;
        added.missing -= m_amounts[added.amounts.back()].units;
    }
    added.missing += std::nearbyint(withoutRest(sum));
    m_columns.push_back(std::move(added));
}

void SharedUnits::turn(std::size_t amount)
{
    const double other = m_amounts[amount].other();
    for (Column& column : m_columns)
        column.missing -=
            (other - m_amounts[amount].units) * static_cast<double>(std::ranges::count(column.amounts, amount));
    m_amounts[amount].units = other;
}

double SharedUnits::missing() const
{
    double all = 0;
    for (const Column& column : m_columns)
        all += std::abs(column.missing);
    return all;
}

std::optional<std::vector<std::size_t>> SharedUnits::bestTurn(std::size_t count)
{
    const double before = missing();
    std::optional<std::vector<std::size_t>> best;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](std::vector<std::size_t> turned) {
        double cost = 0;
        for (const std::size_t amount : turned) {
            cost += m_amounts[amount].cost();
            turn(amount);
        }
        const double saved = before - missing();
        for (const std::size_t amount : turned)
            turn(amount);
        if (saved > 0 && cost / saved < least) {
            least = cost / saved;
            best = std::move(turned);
        }
    };
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        if (count == 1)
            consider({i});
        for (std::size_t j = i + 1; j < m_amounts.size() && count == 2; ++j)
            consider({i, j});
    }
    return best;
}

void SharedUnits::settle()
{
    while (missing() > 0) {
        std::optional<std::vector<std::size_t>> better = bestTurn(1);
        if (!better)
            better = bestTurn(2);
        if (!better)
            return;
        for (const std::size_t amount : *better)
            turn(amount);
    }
}

std::vector<double> SharedUnits::of(std::size_t column) const
{
    const auto found = std::ranges::find(m_columns, column, &Column::name);
    if (found == m_columns.end() || found->missing != 0)
        return {};
    std::vector<double> units;
    for (const std::size_t amount : found->amounts)
        units.push_back(m_amounts[amount].units);
    return units;
}

} // namespace breakeven
