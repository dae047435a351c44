// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/theme.h"

#include <QPen>

namespace breakeven {

// How scenarios are told apart where color means the option: what is now is full and solid, the pinned state is its
// pale ghost, and the opened ones are pale with a dash each.

[[nodiscard]] QPen comparePen(const ComparisonChart& chart, const ComparisonChart::Series& series, const Theme& theme);

/// The color of an option's curve in a scenario.
[[nodiscard]] QColor compareColor(ComparedScenario::Kind kind, Option option, const Theme& theme);

/// The same as text, which needs more contrast than a line.
[[nodiscard]] QColor compareTextColor(ComparedScenario::Kind kind, Option option, const Theme& theme);

} // namespace breakeven
