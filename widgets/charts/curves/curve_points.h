// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/curves.h"

#include <qcustomplot.h>

namespace breakeven {

/// A curve for a graph. A level stretch is its two ends: drawn in pieces it would show a seam at each of them. A
/// logarithmic axis has no place for a cost that is not above 0, which becomes a gap.
[[nodiscard]] QVector<QCPGraphData> graphPoints(const Curve& curve, bool logarithmic);

} // namespace breakeven
