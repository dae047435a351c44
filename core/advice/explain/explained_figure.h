// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <cstddef>

namespace breakeven {

/// What can be explained of an option.
enum class Explainable {
    Component, ///< a component of the monthly cost
    Total,
    Gpus,          ///< of an option with GPUs of its own
    MonthlySaving, ///< against the baseline
    SettledVolume, ///< the break-even
    PaybackMonths,
    HorizonSaving
};

/// A figure that leads to how it is computed (explanation.h).
struct ExplainedFigure {
    Option option = Option::FrontierApi;
    Explainable what = Explainable::Total;
    std::size_t component = 0; ///< row of costComponents

    friend bool operator==(const ExplainedFigure&, const ExplainedFigure&) = default;
};

} // namespace breakeven
