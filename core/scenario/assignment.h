// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <string_view>

namespace breakeven {

/// A parameter's value: a plain number, or as a person types it (parseTyped). An error's `where` is the id.
[[nodiscard]] Result<double> givenValue(const Parameter& parameter, std::string_view text);

/// Sets what `--set ID=VALUE` names: a parameter (see givenValue), a choice
/// (an option's id), a switch (true or false), baseline or focus. A parameter that changes has no source any more, and
/// the workloads are scaled with what they add up to. On an error, whose `where` is the id, the scenario
/// stays as it was. What depends on several of them is not looked at: call checkChoices after the last one.
[[nodiscard]] Outcome assign(Scenario& scenario, std::string_view id, std::string_view text);

/// Whether what was set one by one fits together: the focus is not the baseline, and every range still brackets its
/// value. The error's `where` is "focus" or the parameter's id.
[[nodiscard]] Outcome checkChoices(const Scenario& scenario);

} // namespace breakeven
