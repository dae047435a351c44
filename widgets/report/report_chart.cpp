// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_chart.h"

#include "core/charts/view_request.h"
#include "core/inputs/row_labels.h"
#include "widgets/charts/views.h"
#include "widgets/kept_painter.h"
#include "widgets/pictures/svg_device.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

void draw(QCPPainter& painter, const QSize& size, const Evaluation& evaluation, View view, const Theme& theme,
          Pace* pace)
{
    QCustomPlot plot;
    plot.setGeometry(QRect(QPoint(), size));
    plot.setViewport(QRect(QPoint(), size));
    drawView(plot, view, evaluation, {.pace = pace}, theme);
    pause(pace);
    plot.setBackground(Qt::NoBrush);
    plot.toPainter(&painter, size.width(), size.height());
    pause(pace);
}

} // namespace

void paintWithCharts(QPaintDevice& device, const Evaluation& evaluation, const Theme& theme,
                     const std::function<void(QPainter&, const ChartDrawer&)>& paint, Pace* pace)
{
    QCPPainter painter(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, [&](const QRectF& place, View view) {
        const KeptPainter kept(painter);
        painter.translate(place.topLeft());
        draw(painter, place.size().toSize().expandedTo({1, 1}), evaluation, view, theme, pace);
    });
}

QByteArray reportChartSvg(QSize size, const Evaluation& evaluation, View view, const Theme& theme,
                          const QString& idPrefix, Pace* pace)
{
    SvgDevice device(size, toQString(nameOf(view)), SvgText::AsText, idPrefix);
    QCPPainter painter(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, size, evaluation, view, theme, pace);
    painter.end();
    return device.bytes();
}

} // namespace breakeven
