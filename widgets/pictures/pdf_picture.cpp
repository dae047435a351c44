// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdf_picture.h"

#include "widgets/pictures/fixed_hashes.h"
#include "widgets/pictures/pdf_date.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/text.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include <qcustomplot.h>

#include <functional>

namespace breakeven {

namespace {

constexpr double pointsPerInch = 72;
constexpr double pageMargin = 0.5; ///< inches of paper around the picture

/// Painted on a device of 96 dots an inch whose origin is the paper's corner.
QByteArray pdfOf(const Evaluation& evaluation, const QPageLayout& layout, const std::function<void(QPdfWriter&)>& paint)
{
    const FixedHashes order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(toQString(evaluation.scenario.name));
        writer.setCreator(QStringLiteral("Breakeven"));
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(layout);
        writer.setPageMargins(QMarginsF());
        paint(writer);
    }
    return withCreationDate(bytes, pdfDateOf(evaluation.scenario));
}

void paint(QPaintDevice& device, QPointF corner, double scale, const Evaluation& evaluation,
           const PictureOptions& options)
{
    QCPPainter painter(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(corner);
    painter.scale(scale, scale);
    drawPicture(painter, evaluation, options);
}

} // namespace

QByteArray pdfBytes(const Evaluation& evaluation, const PictureOptions& options)
{
    const QSizeF points = pictureInches(options.pixels) * pointsPerInch;
    const QPageSize size(points, QPageSize::Point, {}, QPageSize::ExactMatch);
    return pdfOf(evaluation, QPageLayout(size, QPageLayout::Portrait, QMarginsF()),
                 [&](QPdfWriter& writer) { paint(writer, {}, 1, evaluation, options); });
}

void paintPage(QPagedPaintDevice& device, const Evaluation& evaluation, PictureOptions options)
{
    const QSizeF page = device.pageLayout().fullRectPoints().size() * (unitsPerInch / pointsPerInch);
    const QSizeF room = page - QSizeF(2, 2) * (pageMargin * unitsPerInch);
    options.pixels = room.toSize().expandedTo({1, 1});
    options.transparent = false;
    const double scale = pixelsPerUnit(options.pixels);
    options.scale = 1 / scale; // the smallest text has 9 points, on whatever paper
    paint(device, QPointF(pageMargin, pageMargin) * unitsPerInch, scale, evaluation, options);
}

QByteArray pagePdf(const Evaluation& evaluation, const PictureOptions& options, const QPageLayout& layout)
{
    return pdfOf(evaluation, layout, [&](QPdfWriter& writer) { paintPage(writer, evaluation, options); });
}

} // namespace breakeven
