// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <vector>

namespace breakeven {

/// What a chart draws itself beside QCustomPlot's curves and axes: names, labels, marks, bars.
class PlotDecoration : public QCPLayerable {
public:
    void setTheme(const Theme& theme) { m_theme = &theme; }
    /// The points that a reader looks for, in pixels: nothing that can stand elsewhere may cover them.
    [[nodiscard]] virtual std::vector<QRectF> marks() const { return {}; }

protected:
    explicit PlotDecoration(QCustomPlot& plot) : QCPLayerable(&plot, QStringLiteral("overlay")) {}

    /// Antialiased, in the plot's pixels; whatever it changes of the painter is set back after.
    virtual void paint(QPainter& painter) = 0;
    /// The plot within its axes.
    [[nodiscard]] QRectF rect() const { return mParentPlot->axisRect()->rect(); }
    /// Where values of both axes stand.
    [[nodiscard]] QPointF pixelOf(double x, double y) const
    {
        return {mParentPlot->xAxis->coordToPixel(x), mParentPlot->yAxis->coordToPixel(y)};
    }

    const Theme* m_theme = &Theme::light();

private:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override
    {
        painter->save();
        paint(*painter);
        painter->restore();
    }
};

/// Where a plot's texts stand as it is drawn now, and the marks of its decorations, in its pixels: what no note may
/// cover.
[[nodiscard]] std::vector<QRectF> placesToSee(QCustomPlot& plot);

} // namespace breakeven
