// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

class QCustomPlot;

namespace breakeven {

/// Where a plot's texts stand as it is drawn now, in its pixels.
[[nodiscard]] std::vector<QRectF> textPlaces(QCustomPlot& plot);

} // namespace breakeven
