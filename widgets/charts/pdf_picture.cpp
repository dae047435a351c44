// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pdf_picture.h"

#include "widgets/charts/pdf_date.h"
#include "widgets/charts/picture_layout.h"
#include "widgets/text.h"

#include <QBuffer>
#include <QDate>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr double pointsPerInch = 72;

QDate dateOf(const Scenario& scenario)
{
    const QDate date = QDate::fromString(toQString(scenario.asOf), Qt::ISODate);
    return date.isValid() ? date : QDate(2000, 1, 1);
}

/// Qt embeds typefaces in the order of a hash, which differs with every start of the program unless its seed is fixed.
/// A hash keeps the seed with which it was made: those that there are already are not touched.
class FixedHashes {
public:
    FixedHashes() : m_random(QHashSeed::globalSeed() != 0) { QHashSeed::setDeterministicGlobalSeed(); }
    FixedHashes(const FixedHashes&) = delete;
    FixedHashes& operator=(const FixedHashes&) = delete;
    ~FixedHashes()
    {
        if (m_random)
            QHashSeed::resetRandomGlobalSeed();
    }

private:
    bool m_random;
};

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
    return withCreationDate(bytes, dateOf(evaluation.scenario));
}

} // namespace breakeven
