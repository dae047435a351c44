// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"
#include "core/inputs/figures.h"
#include "core/inputs/options.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

// What the tables of the views have in common.

inline constexpr std::string_view dollarsAMonth = "USD/month";

/// A column's heading: "Rented GPU (USD/month)".
[[nodiscard]] inline std::string heading(std::string_view label, std::string_view unit)
{
    return fmt::format("{} ({})", label, unit);
}

/// A figure, or nothing where it does not exist.
[[nodiscard]] inline TableCell cellOf(const std::optional<double>& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

[[nodiscard]] inline TableCell cellOf(Option option)
{
    return std::string(info(option).name);
}

[[nodiscard]] constexpr std::string_view unitOf(Figure figure)
{
    switch (figure) {
    case Figure::MonthlySaving: return dollarsAMonth;
    case Figure::SettledVolume: return "requests/month";
    case Figure::PaybackMonths: return "months";
    case Figure::HorizonSaving: break;
    }
    return "USD";
}

} // namespace breakeven
