// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_bars.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/base/hatch.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double tallestRow = 120;
constexpr double tallestBar = 60;
constexpr double barsEdge = 16;
constexpr double keyTop = 30;
constexpr double keyLine = 20;
constexpr double keyGap = 18;
constexpr double swatchGap = 6;
constexpr int barsHeadingHeight = 34;
constexpr double componentSwatch = 12;
constexpr int rateGap = 16;
constexpr double leastShareOfBars = 0.42; ///< of the width, beside names, totals and rates

/// A component's contrast to the surface, strongest first. All are told from it (3:1), and none lies in the middle,
/// where neither dark nor light text could be read on it.
constexpr std::array<double, costComponents.size()> ladder{11.0, 8.9, 7.1, 5.7, 4.8, 3.7, 3.0};

} // namespace

BreakdownBars::BreakdownBars(QCustomPlot& plot, Medium medium)
    : PlotDecoration(plot), m_medium(medium), m_isLookedAt(medium == Medium::Picture)
{
    setTheme(Theme::light());
}

void BreakdownBars::setTheme(const Theme& theme)
{
    PlotDecoration::setTheme(theme);
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        for (const OptionInfo& row : optionTable)
            m_tints[row.option][i] = atContrast(theme.look(row.option).color, theme.surface, ladder[i]);
    }
}

int BreakdownBars::leftMargin() const
{
    double widest = 0;
    for (const BreakdownBar& bar : m_chart.bars)
        widest = std::max(widest, widthOf(toQString(nameOf(bar.option)), QFont::DemiBold));
    return static_cast<int>(std::ceil(widest)) + 28;
}

double BreakdownBars::widthOf(const QString& text, QFont::Weight weight)
{
    return textWidth(text, textFont(chartTextSize, weight));
}

/// Rounded up, so that one more digit moves no column.
std::array<int, 3> BreakdownBars::columnWidths() const
{
    constexpr std::array least{84, 78, 128};
    constexpr int step = 12;
    std::array<int, 3> widths = least;
    const auto grow = [&widths](std::size_t column, const Message& text) {
        const double needed = std::ceil(widthOf(toQString(text))) + rateGap;
        if (needed > widths[column])
            widths[column] = static_cast<int>(std::ceil(needed / step)) * step;
    };
    for (std::size_t i = 0; i < widths.size(); ++i) {
        grow(i, breakdownRates()[i]);
        for (const BreakdownBar& bar : m_chart.bars)
            grow(i, bar.rates[i]);
    }
    return widths;
}

std::size_t BreakdownBars::columnCount(int width) const
{
    const std::array<int, 3> columns = columnWidths();
    constexpr int wide = 1000;
    if (m_isLookedAt)
        return width >= wide ? columns.size() : 0;
    double room = width - leftMargin() - totalWidth;
    std::size_t count = 0;
    for (const std::size_t wanted : {std::size_t{1}, columns.size()}) {
        while (count < wanted)
            room -= columns[count++];
        if (room < leastShareOfBars * width)
            return wanted == 1 ? 0 : 1;
    }
    return count;
}

int BreakdownBars::rightMargin(int width) const
{
    const std::array<int, 3> columns = columnWidths();
    int margin = totalWidth;
    for (std::size_t i = 0; i < columnCount(width); ++i)
        margin += columns[i];
    return margin;
}

QRectF BreakdownBars::rowRect(std::size_t bar) const
{
    const QRectF area = rect();
    const double pitch = std::min(tallestRow, area.height() / static_cast<double>(m_chart.bars.size()));
    return {0, area.top() + pitch * static_cast<double>(bar), static_cast<double>(mParentPlot->viewport().width()),
            pitch};
}

QRectF BreakdownBars::segmentRect(std::size_t bar, std::size_t segment) const
{
    const BreakdownSegment& piece = m_chart.bars[bar].segments[segment];
    QRectF rect = barRect(bar);
    rect.setLeft(std::round(xOf(piece.from)));
    rect.setRight(std::max(rect.left() + 1, std::round(xOf(piece.to))));
    return rect;
}

QRectF BreakdownBars::barRect(std::size_t bar) const
{
    const QRectF row = rowRect(bar);
    const double height =
        std::round(std::clamp(std::min(row.height() * 0.6, row.height() - underHeight - 4), 4.0, tallestBar));
    const double top = std::round(row.center().y() - (height + underHeight) / 2);
    return {row.left(), top, row.width(), height};
}

std::optional<std::size_t> BreakdownBars::rowAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
        if (rowRect(i).contains(point))
            return i;
    return std::nullopt;
}

void BreakdownBars::paint(QPainter& painter)
{
    drawTitle(painter);
    drawKey(painter);
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
        drawRow(painter, i);
}

void BreakdownBars::drawTitle(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(barsEdge, 8, area.right(), 18), Qt::AlignLeft | Qt::AlignVCenter, toQString(m_chart.title));
    painter.setPen(m_theme->muted);
    std::array<QString, 3> headings;
    std::ranges::transform(breakdownRates(), headings.begin(), [](const Message& rate) { return toQString(rate); });
    drawColumns(painter, headings, area.top() - 22, 18);
}

/// What the two hatches are, in as many lines as they need.
std::vector<BreakdownBars::KeyEntry> BreakdownBars::placedKey(int width) const
{
    std::vector<KeyEntry> entries;
    if (!m_chart.headroom.empty()) {
        entries.push_back({toQString(m_chart.headroom), true, {}});
        entries.push_back({toQString(m_chart.spare), false, {}});
    }
    QPointF at;
    for (KeyEntry& entry : entries) {
        const double needed = componentSwatch + swatchGap + widthOf(entry.name);
        if (at.x() > 0 && at.x() + needed > width - 2 * barsEdge)
            at = {0, at.y() + keyLine};
        entry.at = at;
        at.rx() += needed + keyGap;
    }
    return entries;
}

int BreakdownBars::topMargin(int width) const
{
    const std::vector<KeyEntry> key = placedKey(width);
    const double lines = key.empty() ? 0 : key.back().at.y() + keyLine;
    return static_cast<int>(keyTop + lines) + (columnCount(width) > 0 ? barsHeadingHeight : 8);
}

void BreakdownBars::drawKey(QPainter& painter) const
{
    painter.setFont(textFont(chartTextSize));
    for (const KeyEntry& entry : placedKey(mParentPlot->viewport().width())) {
        const QPointF at = entry.at + QPointF(barsEdge, keyTop);
        const QRectF box(at.x(), at.y() + (keyLine - componentSwatch) / 2, componentSwatch, componentSwatch);
        paintHatch(painter, box, m_theme->muted, entry.dense ? Hatch::Dense : Hatch::Wide);
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(at.x() + componentSwatch + swatchGap, at.y(), widthOf(entry.name) + 4, keyLine),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
}

void BreakdownBars::drawRow(QPainter& painter, std::size_t bar) const
{
    const BreakdownBar& shown = m_chart.bars[bar];
    const QRectF row = barRect(bar);
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize, shown.heavy ? QFont::DemiBold : QFont::Medium));
    painter.setPen(m_theme->look(shown.option).color);
    painter.drawText(QRectF(barsEdge, row.top(), area.left() - 28, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     toQString(nameOf(shown.option)));
    const Labels labels = labelsOf(bar);
    for (std::size_t i = 0; i < shown.segments.size(); ++i) {
        drawSegment(painter, bar, i);
        if (labels.within[i])
            drawWithin(painter, *labels.within[i], tintsOf(shown.option)[shown.segments[i].component]);
    }
    drawLabelsUnder(painter, bar, labels.under);
    painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(xOf(shown.total) + 8, row.top(), totalWidth, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, toQString(shown.totalText));
    painter.setFont(textFont(chartTextSize));
    std::array<QString, 3> rates;
    std::ranges::transform(shown.rates, rates.begin(), [](const Message& rate) { return toQString(rate); });
    drawColumns(painter, rates, row.top(), row.height());
}

void BreakdownBars::drawColumns(QPainter& painter, const std::array<QString, 3>& texts, double top, double height) const
{
    const std::array<int, 3> columns = columnWidths();
    double left = rect().right() + totalWidth;
    for (std::size_t i = 0; i < columnCount(mParentPlot->viewport().width()); ++i) {
        painter.drawText(QRectF(left, top, columns[i] - rateGap, height), Qt::AlignRight | Qt::AlignVCenter, texts[i]);
        left += columns[i];
    }
}

BreakdownBars::Parts BreakdownBars::partsOf(std::size_t bar, std::size_t segment) const
{
    const BreakdownSegment& piece = m_chart.bars[bar].segments[segment];
    QRectF whole = segmentRect(bar, segment);
    if (whole.width() > 2 && segment + 1 < m_chart.bars[bar].segments.size())
        whole.setRight(whole.right() - 1); // a gap of one pixel tells it from the next
    const double cost = piece.to - piece.from;
    QRectF solid = whole;
    solid.setWidth(std::round(whole.width() * std::max(0.0, cost - piece.headroom - piece.spare) / cost));
    QRectF headroom(solid.topRight(), whole.bottomRight());
    headroom.setWidth(std::round(whole.width() * piece.headroom / cost));
    return {whole, solid, headroom, QRectF(headroom.topRight(), whole.bottomRight())};
}

void BreakdownBars::drawSegment(QPainter& painter, std::size_t bar, std::size_t segment) const
{
    const BreakdownSegment& piece = m_chart.bars[bar].segments[segment];
    const QColor tint = tintsOf(m_chart.bars[bar].option)[piece.component];
    const Parts parts = partsOf(bar, segment);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(parts.solid, tint);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (piece.headroom > 0)
        paintHatch(painter, parts.headroom, tint, Hatch::Dense);
    if (piece.spare > 0)
        paintHatch(painter, parts.spare, tint, Hatch::Wide);
}

} // namespace breakeven
