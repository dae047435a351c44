// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/unit.h"

#include <array>
#include <string_view>

namespace breakeven {

inline constexpr std::array unitTable{
    Unit{"requests/month", "", "/month", "requests a month", "/month", "request a month"},
    Unit{"tokens/request", "", "tokens", "tokens a request", "token", "token a request"},
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
    Unit{"hours", "", "hours", "hours", "hour", "hour"},
    Unit{"GPU-hours", "", "GPU-hours", "GPU-hours", "GPU-hour", "GPU-hour"},
    Unit{"hours/month", "", "h/month", "hours a month", "h/month", "hour a month"},
    Unit{"hours/GPU/month", "", "h/GPU/month", "hours a GPU and month", "h/GPU/month", "hour a GPU and month"},
    Unit{"hours/retraining", "", "hours", "hours a retraining", "hour", "hour a retraining"},
    Unit{"GPU-hours/run", "", "GPU-hours", "GPU-hours a run", "GPU-hour", "GPU-hour a run"},
    Unit{"seconds/request", "", "seconds", "seconds a request", "second", "second a request"},
    Unit{"tokens/s/GPU", "", "tokens/s", "tokens a second", "token/s", "token a second"},
    Unit{"tokens/min/unit", "", "tokens/min", "tokens a minute", "token/min", "token a minute"},
    Unit{"units", "", "units", "units", "unit", "unit"},
    Unit{"epochs", "", "epochs", "epochs", "epoch", "epoch"},
    Unit{"GPUs/replica", "", "GPUs", "GPUs a replica", "GPU", "GPU a replica"},
    Unit{"GPUs/server", "", "GPUs", "GPUs a server", "GPU", "GPU a server"},
    Unit{"replicas", "", "replicas", "replicas", "replica", "replica"},
    Unit{"months", "", "months", "months", "month", "month"},
    Unit{"W", "", "W", "W"},
    Unit{"examples", "", "examples", "examples", "example", "example"},
    Unit{"examples/retraining", "", "examples", "examples a retraining", "example", "example a retraining"},
    Unit{"runs", "", "runs", "runs", "run", "run"},
    Unit{"ranges", "", "ranges", "ranges", "range", "range"},
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
