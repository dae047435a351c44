// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"
#include "core/inputs/parameter.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <vector>

namespace breakeven {

inline constexpr std::size_t informationGroups = 16; ///< of draws that one input tells apart

/// What it is worth to know an input before deciding, in US dollars over the horizon.
struct InformationValue {
    const Parameter* parameter;
    double value;
};

/// The decision which option to take, under the ranges (MODEL.md, "What it is worth to know"). US dollars over the
/// horizon.
struct Decision {
    double months = 0;                        ///< the horizon
    OptionSet options;                        ///< among which is decided: those shown, and the baseline
    EnumMap<Option, double> expectedCost{};   ///< of those
    Option best = Option::FrontierApi;        ///< the least expected cost, ties to the first
    double perfectInformation = 0;            ///< what knowing everything is worth at most
    std::vector<InformationValue> parameters; ///< those with ranges, the largest value first
};

/// Over usualDraws draws. A scenario without ranges has nothing to find out: no parameters, all else as it is.
[[nodiscard]] Decision decision(const Scenario& scenario);

} // namespace breakeven
