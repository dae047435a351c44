// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/chart_picture.h"

#include "widgets/pictures/picture_layout.h"
#include "widgets/theme.h"

#include <QBuffer>

#include <qcustomplot.h>

namespace breakeven {

QImage chartPicture(const Evaluation& evaluation, const PictureOptions& options)
{
    const double scale = pixelsPerUnit(options.pixels);
    QImage image(options.pixels, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(options.transparent ? QColor(Qt::transparent) : options.theme->surface);
    QCPPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawPicture(painter, evaluation, options);
    painter.end();
    constexpr double unitsPerMeter = unitsPerInch / 0.0254;
    const int dots = qRound(scale * unitsPerMeter);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QByteArray pngBytes(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace breakeven
