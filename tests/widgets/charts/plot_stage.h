// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/picture_structure.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/pictures/svg_device.h"

#include <QImage>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven::test {

/// A plot that no window shows, with its axes prepared, and what it draws as a file and as an image.
class PlotStage {
public:
    explicit PlotStage(QSize size = {800, 500}, const QMargins& margins = {60, 60, 140, 70}) : m_size(size)
    {
        plot.setGeometry(QRect(QPoint(), size));
        plot.setViewport(QRect(QPoint(), size));
        preparePlot(plot, Medium::Picture);
        prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
        prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
        setPlotMargins(plot, margins.left(), margins.top(), margins.right(), margins.bottom());
    }

    void setAxes(QCPRange x, QCPRange y, bool logarithmic)
    {
        setAxis(*plot.xAxis, x.lower, x.upper, logarithmic, area().width());
        setAxis(*plot.yAxis, y.lower, y.upper, logarithmic, area().height());
    }
    [[nodiscard]] QRectF area() const { return plot.axisRect()->rect(); }
    [[nodiscard]] QPointF pixelOf(double x, double y) const
    {
        return {plot.xAxis->coordToPixel(x), plot.yAxis->coordToPixel(y)};
    }

    [[nodiscard]] QByteArray svg()
    {
        SvgDevice device(m_size, {}, SvgText::AsText);
        QCPPainter painter(&device);
        plot.toPainter(&painter, m_size.width(), m_size.height());
        painter.end();
        return device.bytes();
    }
    [[nodiscard]] QStringList texts() { return textsIn(svg()); }
    /// Where a text stands; empty if it is not drawn.
    [[nodiscard]] QRectF boxOf(const QString& text)
    {
        const QByteArray file = svg();
        const qsizetype at = textsIn(file).indexOf(text);
        return at < 0 ? QRectF() : textBoxes(file)[static_cast<std::size_t>(at)];
    }
    /// How many elements look like that: a part of their line in structureOf().
    [[nodiscard]] qsizetype countOf(const QString& look) { return structureOf(svg()).filter(look).size(); }
    [[nodiscard]] QImage image()
    {
        QImage image(m_size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QCPPainter painter(&image);
        plot.toPainter(&painter, m_size.width(), m_size.height());
        return image;
    }
    [[nodiscard]] QColor colorAt(QPointF point) { return image().pixelColor(point.toPoint()); }

    /// The graphs that are seen, of all layers or of one.
    [[nodiscard]] QList<QCPGraph*> seenGraphs(const QString& layer = {}) const
    {
        QList<QCPGraph*> seen;
        for (int i = 0; i < plot.graphCount(); ++i)
            if (plot.graph(i)->visible() && (layer.isEmpty() || plot.graph(i)->layer()->name() == layer))
                seen << plot.graph(i);
        return seen;
    }

    QCustomPlot plot;

private:
    QSize m_size;
};

} // namespace breakeven::test
