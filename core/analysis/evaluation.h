// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/uncertainty.h"
#include "core/model/break_even/break_even.h"
#include "core/model/cost_model.h"
#include "core/model/over_time.h"
#include "core/scenario/scenario.h"

#include <optional>

namespace breakeven {

/// Everything that the model says of one option at the scenario's volume.
struct OptionResult {
    MonthlyCost monthly;
    double total = 0;
    double costPerRequest = 0;
    double accuracy = 0;
    std::optional<double> costPerCorrectAnswer; ///< absent where no answer is correct
    std::optional<FleetUse> fleet;              ///< absent without GPUs of its own and reserved units
    BreakEven breakEven;                        ///< against the baseline; empty for the baseline itself
    OverTime overTime;
};

/// A scenario and what the model says of it; a plain value.
struct Evaluation {
    Scenario scenario;
    CostModel model;
    EnumMap<Option, OptionResult> options;
    Option cheapest = Option::FrontierApi; ///< at the volume, among the options that are shown
    std::optional<OptionSpread> spread;    ///< of the focus, if the scenario has ranges

    [[nodiscard]] const OptionResult& of(Option option) const { return options[option]; }
    [[nodiscard]] const OptionResult& focus() const { return of(scenario.focus); }
    [[nodiscard]] const OptionResult& baseline() const { return of(scenario.baseline); }
    /// Whether every option is visible, so that the cheapest of those shown is the cheapest of all.
    [[nodiscard]] bool showsAll() const;
    /// The cheapest at the volume of the options that are not visible, if it costs less than all that are; ties go to
    /// the first in the model's order.
    [[nodiscard]] std::optional<Option> cheaperNotShown() const;
    /// b − f of the focus, in dollars a month at the volume; 0 where the equality rule says so.
    [[nodiscard]] double monthlySaving() const;
};

[[nodiscard]] Evaluation evaluate(const Scenario& scenario);

/// The same with costs other than those that the scenario says. A spread is still that of the scenario.
[[nodiscard]] Evaluation evaluate(const Scenario& scenario, const CostModel& model);

} // namespace breakeven
