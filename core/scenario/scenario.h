// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/inputs/figures.h"
#include "core/inputs/parameter.h"
#include "core/scenario/answers/advice_choices.h"
#include "core/scenario/correlation.h"
#include "core/scenario/currency.h"
#include "core/scenario/presenting/presentation.h"
#include "core/scenario/task.h"
#include "core/scenario/workload.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What the analyses are asked for.
struct AnalysisChoices {
    Figure figure = Figure::MonthlySaving; ///< that the tornado ranks the inputs by
    std::string mapX = "volume";           ///< parameter along the decision map
    std::string mapY = "gpu_rate";         ///< parameter up the decision map
    OptionSet bands;                       ///< options with a band of uncertainty, beside focus and baseline

    friend bool operator==(const AnalysisChoices&, const AnalysisChoices&) = default;
};

/// A state of the inputs that was pinned, to be compared with what the sliders say now.
struct Pin {
    Parameters parameters;
    Option baseline = Option::FrontierApi;
    Option focus = Option::RentedGpu;
    Choices choices;
    std::string name = {};    ///< as it is called among others; empty if it is the only one
    std::string unknown = {}; ///< as a scenario's, inside the pin

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// Everything that a scenario file says but what is on screen: a value, copied freely and compared with ==.
struct Scenario {
    Parameters parameters;
    std::map<std::string, Range, std::less<>> ranges; ///< by parameter id: its 10th and 90th percentile
    std::vector<Correlation> correlations;            ///< of parameters with ranges; at most one a pair

    Option baseline = Option::FrontierApi;
    Option focus = Option::RentedGpu;
    OptionSet shown = optionsShownByDefault;
    Choices choices;
    AnalysisChoices analysis;
    AdviceChoices advice;
    std::optional<Pin> pin; ///< what is compared with
    std::vector<Pin> pins;  ///< that are kept by name, to be taken as `pin`; no two names are the same
    InputIds locked;        ///< parameters that a slip of the hand is not to change, by id

    std::string name;
    std::string notes;
    std::string asOf;                      ///< ISO date of the figures, YYYY-MM-DD; empty if not given
    std::optional<ShownCurrency> currency; ///< that it is shown in; US dollars without one
    std::vector<Workload> workloads;       ///< that add up to the volume and the mean tokens; empty if it is all one
    std::vector<Task> tasks;               ///< of a portfolio, each beside the others; empty if there is none
    Presentation presentation;
    std::map<std::string, std::string, std::less<>> sources; ///< by parameter id: where the number is from
    std::string unknown; ///< keys that this version does not know, as one JSON object; empty if there are none

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// How the scenario's money is shown.
[[nodiscard]] inline MoneyShown moneyOf(const Scenario& scenario)
{
    return moneyIn(scenario.currency);
}

/// The scenario as those read it who are told US dollars whatever it is shown in.
[[nodiscard]] inline Scenario inDollars(Scenario scenario)
{
    scenario.currency.reset();
    return scenario;
}

/// The state of a scenario's inputs, to be pinned.
[[nodiscard]] inline Pin pinOf(const Scenario& scenario)
{
    return {scenario.parameters, scenario.baseline, scenario.focus, scenario.choices};
}

/// The scenario as it was when `pin` was pinned. Ranges lie around what is now, workloads add up to it,
/// and a pin is not pinned itself: it has none of them. What is no input stays.
[[nodiscard]] inline Scenario withPinned(Scenario scenario, const Pin& pin)
{
    scenario.parameters = pin.parameters;
    scenario.baseline = pin.baseline;
    scenario.focus = pin.focus;
    scenario.choices = pin.choices;
    scenario.ranges.clear();
    scenario.correlations.clear();
    scenario.workloads.clear();
    scenario.pin.reset();
    return scenario;
}

/// The options that a chart or table shows: the checked ones, and always the focus and the baseline, which the verdict
/// speaks of.
[[nodiscard]] inline OptionSet visibleOptions(const Scenario& scenario)
{
    OptionSet set = scenario.shown;
    set.insert(scenario.baseline);
    set.insert(scenario.focus);
    return set;
}

} // namespace breakeven
