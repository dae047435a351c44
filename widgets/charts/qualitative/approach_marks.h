// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/qualities.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace breakeven {

struct Theme;

/// The approach's shape within a box of `size` pixels, so that it is told from the others without its color.
[[nodiscard]] QPainterPath approachShape(Approach approach, QPointF center, double size);

/// The color of the option that stands for the approach everywhere else.
[[nodiscard]] const QColor& approachColor(const Theme& theme, Approach approach);

/// Places as near as possible to the wanted ones, in the same order, at least `distance` apart and, as far as there is
/// room, from `low` to `high`; of those that want the same place the first stands first.
[[nodiscard]] std::vector<double> spreadApart(const std::vector<double>& wanted, double distance, double low,
                                              double high);

} // namespace breakeven
