// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/unit.h"

#include <array>
#include <string_view>

namespace breakeven {

inline constexpr std::array unitTable{
    Unit{"requests/month", "", "/month", "requests a month"},
    Unit{"tokens/request", "", "tokens", "tokens a request"},
    Unit{"%/month", "", "% /month", "% a month"},
    Unit{"%/year", "", "% /year", "% a year"},
    Unit{"%", "", "%", "%"},
    Unit{"% of input price", "", "% of input", "% of the input price"},
    Unit{"% of input tokens", "", "% of input", "% of the input tokens"},
    Unit{"ratio", "", "×", ""},
    Unit{"correlation", "", "", ""},
    Unit{"USD", "$", "", ""},
    Unit{"USD/1M tokens", "$", "/M tokens", "a million tokens"},
    Unit{"USD/1k requests", "$", "/1k requests", "a thousand requests"},
    Unit{"USD/GPU-hour", "$", "/hour", "an hour"},
    Unit{"USD/unit-hour", "$", "/unit-hour", "a unit and hour"},
    Unit{"USD/hour", "$", "/hour", "an hour"},
    Unit{"USD/month", "$", "/month", "a month"},
    Unit{"USD/GPU", "$", "/GPU", "a GPU"},
    Unit{"USD/server", "$", "/server", "a server"},
    Unit{"USD/server/month", "$", "/server/month", "a server and month"},
    Unit{"USD/kWh", "$", "/kWh", "a kWh"},
    Unit{"USD/example", "$", "/example", "an example"},
    Unit{"USD/run", "$", "/run", "a run"},
    Unit{"USD/error", "$", "/error", "an error"},
    Unit{"hours", "", "hours", "hours"},
    Unit{"GPU-hours", "", "GPU-hours", "GPU-hours"},
    Unit{"hours/month", "", "h/month", "hours a month"},
    Unit{"hours/GPU/month", "", "h/GPU/month", "hours a GPU and month"},
    Unit{"hours/retraining", "", "hours", "hours a retraining"},
    Unit{"GPU-hours/run", "", "GPU-hours", "GPU-hours a run"},
    Unit{"seconds/request", "", "seconds", "seconds a request"},
    Unit{"tokens/s/GPU", "", "tokens/s", "tokens a second"},
    Unit{"tokens/min/unit", "", "tokens/min", "tokens a minute"},
    Unit{"units", "", "units", "units"},
    Unit{"epochs", "", "epochs", "epochs"},
    Unit{"GPUs/replica", "", "GPUs", "GPUs a replica"},
    Unit{"GPUs/server", "", "GPUs", "GPUs a server"},
    Unit{"replicas", "", "replicas", "replicas"},
    Unit{"months", "", "months", "months"},
    Unit{"W", "", "W", "W"},
    Unit{"examples", "", "examples", "examples"},
    Unit{"examples/retraining", "", "examples", "examples a retraining"},
    Unit{"runs", "", "runs", "runs"},
    Unit{"ranges", "", "ranges", "ranges"},
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
