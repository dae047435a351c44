// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_picture.h"

#include "widgets/pictures/picture_layout.h"
#include "widgets/pictures/svg_device.h"
#include "widgets/text.h"

#include <qcustomplot.h>

namespace breakeven {

QByteArray svgBytes(const Evaluation& evaluation, const PictureOptions& options, SvgText text)
{
    const QSizeF canvas = QSizeF(options.pixels) / pixelsPerUnit(options.pixels);
    SvgDevice device(canvas, toQString(evaluation.scenario.name), text);
    QCPPainter painter(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPicture(painter, evaluation, options);
    painter.end();
    return device.bytes();
}

} // namespace breakeven
