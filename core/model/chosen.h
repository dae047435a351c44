// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace breakeven {

// What the scenario's choices mean, for those who speak of it.

/// The option that runs an option's own model: the one that the scenario hosts a hybrid on, or the option itself.
[[nodiscard]] inline Option hostOf(const Scenario& scenario, Option option)
{
    return info(option).answering == Answering::Router ? scenario.choices.hybridHosting : option;
}

/// Whether a month's cost carries its share of what is paid up front.
[[nodiscard]] inline bool spreadsUpfront(const Scenario& scenario)
{
    return scenario.choices.amortizeUpfront;
}

} // namespace breakeven
