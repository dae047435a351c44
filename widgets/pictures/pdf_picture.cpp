// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdf_picture.h"

#include "widgets/pictures/fixed_hashes.h"
#include "widgets/pictures/pdf_date.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr double pointsPerInch = 72;

} // namespace

QByteArray pdfBytes(const Evaluation& evaluation, const PictureOptions& options)
{
    const QSizeF points = pictureInches(options.pixels) * pointsPerInch;
    const FixedHashes order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(toQString(evaluation.scenario.name));
    writer.setCreator(QStringLiteral("Breakeven"));
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QCPPainter painter(&writer);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPicture(painter, evaluation, options);
    painter.end();
    return withCreationDate(bytes, pdfDateOf(evaluation.scenario));
}

} // namespace breakeven
