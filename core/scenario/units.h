// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace breakeven {

/// How a unit of the parameter table reads beside a number: "$3.00 /M tokens", "15 %".
struct Unit {
    std::string_view name;   ///< as in the table
    std::string_view prefix; ///< before the number: "$" or nothing
    std::string_view suffix; ///< after the number and a space
    [[nodiscard]] constexpr bool isMoney() const { return prefix == "$"; }
    [[nodiscard]] constexpr bool isPercent() const { return name.starts_with('%'); }
};

inline constexpr std::array unitTable{
    Unit{"requests/month", "", "/month"},
    Unit{"tokens/request", "", "tokens"},
    Unit{"%/month", "", "% /month"},
    Unit{"%/year", "", "% /year"},
    Unit{"%", "", "%"},
    Unit{"% of input price", "", "% of input"},
    Unit{"ratio", "", "×"},
    Unit{"USD", "$", ""},
    Unit{"USD/1M tokens", "$", "/M tokens"},
    Unit{"USD/1k requests", "$", "/1k requests"},
    Unit{"USD/GPU-hour", "$", "/hour"},
    Unit{"USD/hour", "$", "/hour"},
    Unit{"USD/month", "$", "/month"},
    Unit{"USD/GPU", "$", "/GPU"},
    Unit{"USD/server", "$", "/server"},
    Unit{"USD/server/month", "$", "/server/month"},
    Unit{"USD/kWh", "$", "/kWh"},
    Unit{"USD/example", "$", "/example"},
    Unit{"USD/run", "$", "/run"},
    Unit{"USD/error", "$", "/error"},
    Unit{"hours", "", "hours"},
    Unit{"hours/month", "", "h/month"},
    Unit{"hours/GPU/month", "", "h/GPU/month"},
    Unit{"hours/retraining", "", "hours"},
    Unit{"GPU-hours/run", "", "GPU-hours"},
    Unit{"seconds/request", "", "seconds"},
    Unit{"tokens/s/GPU", "", "tokens/s"},
    Unit{"epochs", "", "epochs"},
    Unit{"GPUs/replica", "", "GPUs"},
    Unit{"GPUs/server", "", "GPUs"},
    Unit{"replicas", "", "replicas"},
    Unit{"months", "", "months"},
    Unit{"W", "", "W"},
    Unit{"examples", "", "examples"},
    Unit{"examples/retraining", "", "examples"},
    Unit{"runs", "", "runs"},
};

/// Whether the table has a unit of that name.
[[nodiscard]] constexpr bool isUnit(std::string_view name)
{
    for (const Unit& unit : unitTable)
        if (unit.name == name)
            return true;
    return false;
}

/// The unit of that name; null if the table has none.
[[nodiscard]] constexpr const Unit* findUnit(std::string_view name)
{
    for (const Unit& unit : unitTable)
        if (unit.name == name)
            return &unit;
    return nullptr;
}

} // namespace breakeven
