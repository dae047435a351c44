// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_pages.h"

#include "widgets/pictures/picture_layout.h"
#include "widgets/report/page_flow.h"
#include "widgets/report/pdf_blocks.h"
#include "widgets/report/pieces/pdf_text.h"
#include "widgets/report/pieces/report_words.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace breakeven {

namespace {

constexpr double pageSideMargin = 64;
constexpr double pageTopMargin = 84;    ///< with the line at its top
constexpr double pageBottomMargin = 76; ///< with the line at its bottom
constexpr double lineInset = 40;        ///< of these two from the paper's edge
constexpr int lineSize = 10;

/// The lines at the top and the bottom of every page.
class PageFrame {
public:
    PageFrame(const Report& report, QSizeF page, const Theme& theme)
        : m_report(report), m_page(page), m_theme(theme), m_type(pdfType(lineSize, theme.muted))
    {
    }

    void draw(QPainter& painter, std::size_t number, std::size_t count) const
    {
        const double bottom = m_page.height() - lineInset - m_type.pitch;
        const QString pages = QCoreApplication::translate("ReportPdf", "Page %1 of %2").arg(number).arg(count);
        const double room = m_page.width() - 2 * pageSideMargin;
        painter.fillRect(QRectF(pageSideMargin, bottom - 8, room, 0.75), m_theme.line);
        put(painter, reportWords(m_report.title), bottom, Qt::AlignLeft, room - widthOf(pages, m_type) - 24);
        put(painter, pages, bottom, Qt::AlignRight, room);
        if (number == 1) {
            const PdfLines name(QStringLiteral("Breakeven"), pdfType(lineSize + 1, m_theme.accent, true), room);
            name.drawAll(painter, {pageSideMargin, lineInset});
        } else {
            put(painter, QCoreApplication::translate("ReportPdf", "Breakeven report"), lineInset, Qt::AlignLeft, room);
        }
        put(painter, reportWords(dateLine(m_report.date)), lineInset, Qt::AlignRight, room);
    }

private:
    void put(QPainter& painter, const QString& text, double top, Qt::Alignment side, double room) const
    {
        const QString shown = QFontMetricsF(m_type.font).elidedText(text, Qt::ElideRight, room);
        PdfLines(shown, m_type, room + 1, side).draw(painter, {pageSideMargin, top}, 0);
    }

    const Report& m_report;
    QSizeF m_page;
    const Theme& m_theme;
    PdfType m_type;
};

} // namespace

std::vector<PdfBookmark> paintReport(QPagedPaintDevice& device, const Report& report, const Evaluation& evaluation,
                                     const Theme& theme, PdfTags& tags, Pace* pace)
{
    constexpr double points = 72.0 / unitsPerInch;
    std::vector<PdfBookmark> bookmarks;
    const QSizeF page = device.pageLayout().fullRectPoints().size() * (unitsPerInch / 72.0);
    const auto paint = [&](QPainter& painter, const ChartDrawer& drawChart) {
        const PdfStage stage{evaluation, theme, drawChart, page.width() - 2 * pageSideMargin, tags};
        PdfPieces pieces = openingPieces(report, stage);
        for (const ReportSection& section : report.sections) {
            pause(pace);
            append(pieces, sectionPieces(section, stage));
        }
        const std::vector<PdfPage> pages =
            madeAside(pace, [&] { return pagesOf(pieces, page.height() - pageTopMargin - pageBottomMargin); });
        const PageFrame frame(report, page, theme);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            reach(pace, static_cast<int>(i), static_cast<int>(pages.size()));
            if (i > 0)
                device.newPage();
            frame.draw(painter, i + 1, pages.size());
            for (const PlacedPiece& placed : pages[i]) {
                pause(pace);
                const PdfPiece& piece = *placed.piece;
                const double top = pageTopMargin + placed.top;
                if (placed.height < piece.height)
                    piece.drawLow(painter, {pageSideMargin, top}, placed.height);
                else
                    piece.draw(painter, {pageSideMargin, top});
                if (!piece.bookmark.isEmpty())
                    bookmarks.push_back({piece.bookmark, piece.bookmarkLevel, i, top * points});
            }
        }
    };
    paintWithCharts(device, evaluation, theme, paint, pace);
    return bookmarks;
}

} // namespace breakeven
