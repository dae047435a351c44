// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"

#include <QPointF>

#include <optional>

class QCustomPlot;

namespace breakeven {

/// A view whose chart is one plot: keeps it as large and as sharp as the screen asks for, draws nothing while no one
/// sees it, and tells what the pointer does on it.
class PlotView : public ChartView {
    Q_OBJECT
protected:
    /// `name` is the plot's objectName; a deriving view places the plot in its layout.
    PlotView(const QString& name, const QString& accessibleName, QWidget* parent);

    [[nodiscard]] QCustomPlot& plot() const;
    /// Puts the plot into a layout of its own, without margins.
    void fillWithPlot();
    /// Draws at once if someone sees the view, else when it is shown.
    void redraw();
    /// Paints the drawing as it is, once for all that ask for it until then.
    void repaintPlot();

    /// Gives the drawing what evaluation() is to look like; the plot has its size, and is painted after.
    virtual void draw() = 0;
    /// The pointer has moved over the plot, with a button held or not.
    virtual void hover(QPointF) {}
    /// Pressed and released at nearly the same place, with the left button.
    virtual void click(QPointF) {}
    /// The pointer has left, or what it pointed at is not the same any more.
    virtual void leave() {}

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Plot;
    Plot* m_plot;
    std::optional<QPointF> m_pressedAt;
};

/// A press that moves less is a click, in pixels.
inline constexpr double clickDistance = 4;

} // namespace breakeven
