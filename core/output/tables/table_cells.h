// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/units.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <optional>
#include <string_view>
#include <utility>

namespace breakeven {

// What the tables of the views have in common.

inline constexpr const Unit& dollars = *findUnit("USD");
inline constexpr const Unit& dollarsAMonth = *findUnit("USD/month");
inline constexpr const Unit& requestsAMonth = *findUnit("requests/month");
inline constexpr const Unit& monthsUnit = *findUnit("months");

/// A unit in a heading or a cell of its own: "requests/month"; "USD/month", with the currency that is shown.
[[nodiscard]] inline Message unitInTable(const Unit& unit)
{
    if (!unit.isMoney())
        return asMessage(nameOf(unit));
    return nameOf(unit).english.empty() ? asMessage(shownCurrencyCode)
                                        : Message{"table.money_unit(currency, per)", shownCurrencyCode, nameOf(unit)};
}

/// A column's heading: "Rented GPU (USD/month)".
[[nodiscard]] inline Message heading(Message name, Message unit)
{
    return {"table.heading(name, unit)", std::move(name), std::move(unit)};
}

[[nodiscard]] inline Message heading(Message name, const Unit& unit)
{
    return heading(std::move(name), unitInTable(unit));
}

[[nodiscard]] inline Message heading(const Parameter& parameter)
{
    return heading(asMessage(labelOf(parameter)), parameter.unitInfo());
}

/// A figure, or nothing where it does not exist.
[[nodiscard]] inline TableCell cellOf(const std::optional<double>& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

[[nodiscard]] inline TableCell cellOf(Option option)
{
    return asMessage(nameOf(option));
}

[[nodiscard]] constexpr const Unit& unitOf(Figure figure)
{
    switch (figure) {
    case Figure::MonthlySaving: return dollarsAMonth;
    case Figure::SettledVolume: return requestsAMonth;
    case Figure::PaybackMonths: return monthsUnit;
    case Figure::HorizonSaving: break;
    }
    return dollars;
}

} // namespace breakeven
