// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/tick_labels.h"

namespace breakeven {

struct Theme;

// What all charts share: how a plot's axes, grid and ticks look, on screen and in a picture alike.

/// Hints, margins and the language of dates, for a plot of its own; call once.
void preparePlot(QCustomPlot& plot, Medium medium);

/// An axis without a line of its own whose ticks are TickLabels of that kind; call once.
void prepareAxis(QCPAxis& axis, TickLabels::Kind kind);

/// The theme's surface, grid and tick labels on both axes.
void styleAxes(QCustomPlot& plot, const Theme& theme, Medium medium);

/// The theme's grid and tick labels on one axis.
void styleAxis(QCPAxis& axis, const Theme& theme, Medium medium);

/// A prepared axis' range and scale, with as many ticks as `pixels` of length have room for.
void setAxis(QCPAxis& axis, double low, double high, bool logarithmic, double pixels);

/// How many ticks `pixels` of the axis have room for.
[[nodiscard]] int ticksWithin(const QCPAxis& axis, double pixels);

/// Room around the axes, in pixels; call before the axes' pixels are used.
void setPlotMargins(QCustomPlot& plot, int left, int top, int right, int bottom);

} // namespace breakeven
