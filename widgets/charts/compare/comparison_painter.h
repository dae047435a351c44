// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace breakeven {

struct Theme;

/// What a table of a comparison takes in a picture, without the inputs that differ.
[[nodiscard]] QSizeF comparisonSize(const Comparison& comparison);

/// The figures, and under them as many of the inputs that differ as fit; what does not is counted.
void paintComparison(QPainter& painter, const Theme& theme, const Comparison& comparison, const QRectF& area);

} // namespace breakeven
