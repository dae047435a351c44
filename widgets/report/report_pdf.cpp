// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_pdf.h"

#include "widgets/pictures/fixed_hashes.h"
#include "widgets/pictures/pdf_date.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/report/pieces/report_words.h"
#include "widgets/report/report_pages.h"
#include "widgets/report/report_theme.h"
#include "widgets/report/tagged/finished_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace breakeven {

QByteArray reportPdf(const Report& report, const Evaluation& evaluation, const QPageLayout& layout, const Theme& theme,
                     Pace* pace)
{
    const FixedHashes order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfTags tags;
    std::vector<PdfBookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(reportWords(report.title));
        writer.setCreator(QStringLiteral("Breakeven"));
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(layout);
        writer.setPageMargins(QMarginsF());
        bookmarks = paintReport(writer, report, evaluation, theme, tags, pace);
    }
    return madeAside(
        pace, [&] { return finishedPdf(withCreationDate(bytes, pdfDateOf(evaluation.scenario)), tags, bookmarks); });
}

QByteArray reportPdf(const Report& report, const Evaluation& evaluation, Paper paper, Pace* pace)
{
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    return reportPdf(report, evaluation, QPageLayout(size, QPageLayout::Portrait, QMarginsF()), reportTheme(), pace);
}

} // namespace breakeven
