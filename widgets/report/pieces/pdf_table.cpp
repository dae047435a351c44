// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_table.h"

#include "widgets/report/pieces/pdf_columns.h"
#include "widgets/report/pieces/pdf_rows.h"
#include "widgets/report/pieces/report_words.h"
#include "widgets/theme.h"

#include <QPainter>

namespace breakeven {

namespace {

constexpr int tableTextSize = 11;
constexpr double cellPadding = 3.5;
constexpr double groupGap = 12;

/// Makes a table's pieces.
class TableMaker {
public:
    TableMaker(const ReportTable& table, double width, const Theme& theme, PdfTags& tags, std::size_t parent)
        : m_table(table), m_width(width), m_theme(theme), m_tags(tags),
          m_tag(tags.add({PdfRole::Table, parent, reportWords(table.name)})),
          m_type(pdfType(tableTextSize, theme.text)), m_strong(pdfType(tableTextSize, theme.text, true)),
          m_head(pdfType(tableTextSize, theme.muted, true)), m_columns(columnsFor(table, width, m_type, m_strong))
    {
    }

    [[nodiscard]] PdfPieces pieces()
    {
        const auto head = std::make_shared<const PdfPiece>(headPiece({})); // said once, seen on every page
        PdfPieces pieces{headPiece(m_tags.add({PdfRole::Row, m_tags.add({PdfRole::Head, m_tag})}))};
        const std::size_t body = m_tags.add({PdfRole::Rows, m_tag});
        std::vector<PdfPieces> rows;
        for (const auto& each : m_table.rows)
            rows.push_back(row(each, m_tags.add({PdfRole::Row, body})));
        keepGroupsBegun(rows);
        append(pieces, fewTogether(std::move(rows)));
        for (std::size_t i = 1; i < pieces.size(); ++i)
            pieces[i].head = head;
        return pieces;
    }

private:
    /// No page ends behind a group's first rows.
    void keepGroupsBegun(std::vector<PdfPieces>& rows) const
    {
        constexpr std::size_t first = 3;
        std::size_t sinceGroup = first;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            sinceGroup = m_table.rows[i].kind == ReportRow::Kind::Group ? 0 : sinceGroup + 1;
            const bool isGroupsLast = i + 1 == rows.size() || m_table.rows[i + 1].kind == ReportRow::Kind::Group;
            if (sinceGroup < first && !isGroupsLast && !rows[i].empty())
                rows[i].back().keepWithNext = true;
        }
    }

    [[nodiscard]] static Qt::Alignment alignmentOf(const ReportColumn& column)
    {
        return column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    }

    [[nodiscard]] PdfPiece headPiece(std::optional<std::size_t> rowTag)
    {
        std::vector<PdfCell> cells;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ReportColumn& column = m_table.columns[i];
            const QString note =
                column.note.empty() ? QString() : QChar(QChar::LineSeparator) + reportWords(column.note);
            cells.push_back(
                {PdfLines(reportWords(column.title) + note, m_head, m_columns[i].width, alignmentOf(column)),
                 m_columns[i].left});
            if (rowTag)
                cells.back().tag = m_tags.add({PdfRole::Header, *rowTag, {}, PdfScope::Column});
        }
        PdfPiece piece = solidRow(cells, {cellPadding + 1, m_width, m_theme.muted, {}}, Qt::AlignBottom);
        piece.keepWithNext = true;
        piece.draw = [draw = piece.draw, keys = keys()](QPainter& painter, QPointF at) {
            draw(painter, at);
            for (const auto& [place, color] : keys)
                painter.fillRect(place.translated(at), color);
        };
        return piece;
    }

    /// The colors of the options over their columns.
    [[nodiscard]] std::vector<std::pair<QRectF, QColor>> keys() const
    {
        std::vector<std::pair<QRectF, QColor>> keys;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (const std::optional<Option>& option = m_table.columns[i].option)
                keys.emplace_back(QRectF(m_columns[i].left, 0, m_columns[i].width, 2.5), m_theme.look(*option).color);
        return keys;
    }

    [[nodiscard]] PdfPieces row(const ReportRow& row, std::size_t rowTag)
    {
        if (row.kind == ReportRow::Kind::Group)
            return groupRow(row, rowTag);
        const bool isTotal = row.kind == ReportRow::Kind::Total;
        std::vector<PdfCell> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportColumn& column = m_table.columns[i];
            const bool strong = isTotal || (column.isStrong && column.option);
            cells.push_back({PdfLines(reportWords(row.cells[i]), strong ? m_strong : m_type, m_columns[i].width,
                                      alignmentOf(column)),
                             m_columns[i].left,
                             i == 0 ? m_tags.add({PdfRole::Header, rowTag, {}, PdfScope::Row})
                                    : m_tags.add({PdfRole::Cell, rowTag})});
        }
        return rowPieces(cells, {cellPadding, m_width, m_theme.line, isTotal ? m_theme.muted : QColor()});
    }

    [[nodiscard]] PdfPieces groupRow(const ReportRow& row, std::size_t rowTag)
    {
        const PdfLines lines(reportWords(row.cells.front()), m_strong, m_width);
        const std::size_t tag = m_tags.add({PdfRole::Header, rowTag, {}, PdfScope::Column, m_columns.size()});
        PdfPieces pieces = rowPieces({{lines, 0, tag}}, {cellPadding, m_width, m_theme.line, {}});
        pieces.front().before = groupGap;
        pieces.back().keepWithNext = true;
        return pieces;
    }

    const ReportTable& m_table;
    double m_width;
    const Theme& m_theme;
    PdfTags& m_tags;
    std::size_t m_tag;
    PdfType m_type;
    PdfType m_strong;
    PdfType m_head;
    std::vector<PdfColumn> m_columns;
};

} // namespace

PdfPieces tablePieces(const ReportTable& table, double width, const Theme& theme, PdfTags& tags, std::size_t parent)
{
    return TableMaker(table, width, theme, tags, parent).pieces();
}

} // namespace breakeven
