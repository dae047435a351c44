// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/inputs/parameter.h"
#include "core/result.h"

namespace CLI {
class App;
}

namespace breakeven {

// Options that several analyses take; an error names what is allowed and what was probably meant.

void declareFigure(CLI::App& arguments);
[[nodiscard]] Result<Figure> figureFrom(const CLI::App& arguments);

void declareParameter(CLI::App& arguments);
[[nodiscard]] Result<const Parameter*> parameterFrom(const CLI::App& arguments);

/// Of a figure, in its unit: a plain finite number.
void declareTarget(CLI::App& arguments);
[[nodiscard]] Result<double> targetFrom(const CLI::App& arguments);

} // namespace breakeven
