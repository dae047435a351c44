// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/view.h"
#include "core/pace.h"

#include <QByteArray>
#include <QRectF>

#include <functional>

class QPaintDevice;
class QPainter;

namespace breakeven {

struct Theme;

/// Draws the chart of a view into a rectangle of at least 1 × 1 units of 1/96 inch: the chart alone, without the texts
/// that a picture has around it, since a report says them. Everything stays lines and text. The view is not the
/// comparison, which has more than one scenario.
using ChartDrawer = std::function<void(const QRectF& place, View view)>;

/// Paints on a device with a painter that can draw charts as well, which QCustomPlot does with its own kind alone.
void paintWithCharts(QPaintDevice& device, const Evaluation& evaluation, const Theme& theme,
                     const std::function<void(QPainter&, const ChartDrawer&)>& paint, Pace* pace = nullptr);

/// A chart as an SVG file of that size with text as text; its ids begin with the prefix.
[[nodiscard]] QByteArray reportChartSvg(QSize size, const Evaluation& evaluation, View view, const Theme& theme,
                                        const QString& idPrefix, Pace* pace = nullptr);

} // namespace breakeven
