// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace breakeven::test {

namespace {

constexpr int side = 40;

void paintOn(QPaintDevice& device)
{
    QPainter painter(&device);
    painter.fillRect(0, 0, side, side, Qt::blue);
}

} // namespace

QByteArray pngPicture()
{
    QImage image(side, side, QImage::Format_RGB32);
    paintOn(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgPicture(const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({side, side});
    svg.setViewBox(QRect(0, 0, side, side));
    svg.setTitle(title);
    paintOn(svg);
    return bytes;
}

QByteArray pdfPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(QStringLiteral("/BreakevenScenario >> stream"));
    paintOn(pdf);
    return bytes;
}

std::string picture(const QString& kind)
{
    const QByteArray bytes = kind == QLatin1String("png")   ? pngPicture()
                             : kind == QLatin1String("svg") ? svgPicture()
                                                            : pdfPicture();
    return bytes.toStdString();
}

} // namespace breakeven::test
