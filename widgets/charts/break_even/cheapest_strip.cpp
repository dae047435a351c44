// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/cheapest_strip.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/base/label_row.h"
#include "widgets/charts/curves/curve_labels.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QFontMetricsF>
#include <QPainter>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double stripNameGap = 8;

QFont stripFont()
{
    return textFont(chartTextSize, QFont::Medium);
}

} // namespace

bool CheapestStrip::Piece::holdsName() const
{
    return name + stripNameGap <= right - left;
}

CheapestStrip::CheapestStrip(const QCustomPlot& plot, const Theme& theme, const BreakEvenChart& chart)
    : m_plot(plot), m_theme(theme), m_chart(chart), m_area(plot.axisRect()->rect())
{
    const QFontMetricsF metrics(stripFont());
    for (const CheapestPiece& each : chart.cheapest) {
        const Piece piece{each.option, plot.xAxis->coordToPixel(each.from), plot.xAxis->coordToPixel(each.to),
                          std::ceil(metrics.horizontalAdvance(toQString(nameOf(each.option))))};
        const auto same = std::ranges::find(m_pieces, piece.option, &Piece::option);
        if (same == m_pieces.end())
            m_pieces.push_back(piece);
        else if (piece.right - piece.left > same->right - same->left)
            *same = piece;
    }
    std::ranges::sort(m_pieces, {}, &Piece::left);
}

void CheapestStrip::draw(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const CheapestPiece& piece : m_chart.cheapest) {
        const double left = std::round(m_plot.xAxis->coordToPixel(piece.from));
        const double right = std::round(m_plot.xAxis->coordToPixel(piece.to));
        painter.fillRect(QRectF(left, top(), right - left, height), m_theme.look(piece.option).color);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

bool CheapestStrip::hasTitle() const
{
    std::vector<RowLabel> row;
    for (const Piece& piece : m_pieces)
        if (!piece.holdsName())
            row.push_back({piece.middle(), piece.name});
    return fitInRow(row, m_area.left(), m_area.right(), stripNameGap);
}

void CheapestStrip::drawTitle(QPainter& painter) const
{
    if (!hasTitle())
        return;
    const double beside = m_area.right() + CurveLabels::gap;
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(beside, top(), m_plot.viewport().right() - beside, height + names),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, toQString(m_chart.cheapestName));
}

void CheapestStrip::drawNames(QPainter& painter) const
{
    painter.setFont(stripFont());
    std::vector<RowLabel> row;
    std::vector<Option> below;
    for (const Piece& piece : m_pieces) {
        const QString name = toQString(nameOf(piece.option));
        if (piece.holdsName()) {
            painter.setPen(readableOn(m_theme.look(piece.option).color, m_theme.surface, m_theme.text));
            painter.drawText(QRectF(piece.left, top(), piece.right - piece.left, height), Qt::AlignCenter, name);
        } else {
            row.push_back({piece.middle(), piece.name});
            below.push_back(piece.option);
        }
    }
    const double right = hasTitle() ? m_area.right() : m_plot.viewport().right();
    const std::vector<double> lefts = placedInRow(row, m_area.left(), right, stripNameGap);
    const double under = top() + height;
    for (std::size_t i = 0; i < below.size(); ++i) {
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(lefts[i], under + 2, row[i].width + 1, names - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         toQString(nameOf(below[i])));
        painter.drawLine(QPointF(row[i].wanted, under),
                         QPointF(std::clamp(row[i].wanted, lefts[i], lefts[i] + row[i].width), under + 3));
    }
}

} // namespace breakeven
