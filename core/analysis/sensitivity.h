// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace breakeven {

/// By what an end of a row is away from the value.
enum class VariedBy {
    Nothing, ///< it is the value
    Share,   ///< the usual share of it
    Whole,   ///< that and on to a whole number
    Limit,   ///< less than that: no value beyond is legal
    Range,   ///< it is the end of a range that the scenario gives
    Raised   ///< from 0, of which no share is anything
};

/// What a figure becomes when one parameter alone is set to its low and to its high value.
struct SensitivityRow {
    const Parameter* parameter;
    double low;
    double high;
    std::optional<double> figureLow; ///< absent where the figure does not exist
    std::optional<double> figureHigh;
    bool hasEffect;        ///< the two differ by more than rounding, or exactly one of them exists
    bool fromZero = false; ///< it is 0 and was raised from there, as no share of 0 is anything
    VariedBy lowBy = VariedBy::Share;
    VariedBy highBy = VariedBy::Share;
};

/// A figure of an option, and what moves it most first (MODEL.md, "Sensitivity").
struct Sensitivity {
    Option option;
    Figure figure;
    std::optional<double> value;      ///< as the scenario is; absent where the figure does not exist
    std::vector<SensitivityRow> rows; ///< one for each parameter, the strongest first
};

/// The values between which a parameter is varied: its range if the scenario gives one, else a fifth of its value to
/// both sides (from zero on: a tenth of its slider's span).
[[nodiscard]] Range sensitivityEnds(const Scenario& scenario, const Parameter& parameter);

/// Whether those values begin at a parameter's 0 because a share of it would be 0 as well.
[[nodiscard]] bool isVariedFromZero(const Scenario& scenario, const Parameter& parameter);

/// Of an option other than the baseline.
[[nodiscard]] Sensitivity sensitivity(const Scenario& scenario, Option option, Figure figure);

} // namespace breakeven
