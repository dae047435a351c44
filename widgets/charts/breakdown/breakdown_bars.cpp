// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_bars.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/base/hatch.h"
#include "widgets/charts/base/label_row.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr double tallestRow = 120;
constexpr double tallestBar = 60;
constexpr double barsEdge = 16;
constexpr double keyTop = 34;
constexpr double keyLine = 20;
constexpr double keyGap = 18;
constexpr double swatchGap = 6;
constexpr int barsHeadingHeight = 34;
constexpr double componentSwatch = 12;
constexpr double labelInset = 6;
constexpr double leastTextHeight = 14;
constexpr double leaderHeight = 4;
constexpr double underHeight = leaderHeight + leastTextHeight; ///< of names under a bar
constexpr double underGap = 10;

/// A component's contrast to the surface, strongest first. All are told from it (3:1), and none lies in the middle,
/// where neither dark nor light text could be read on it.
constexpr std::array<double, costComponents.size()> ladder{11.0, 8.9, 7.1, 5.7, 4.8, 3.7, 3.0};

double barTextWidth(const QString& text, QFont::Weight weight = QFont::Normal)
{
    return textWidth(text, textFont(chartTextSize, weight));
}

} // namespace

BreakdownBars::BreakdownBars(QCustomPlot& plot, Medium medium) : PlotDecoration(plot), m_medium(medium)
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
        widest = std::max(widest, barTextWidth(toQString(nameOf(bar.option)), QFont::DemiBold));
    return static_cast<int>(std::ceil(widest)) + 28;
}

int BreakdownBars::rightMargin(int width) const
{
    int margin = totalWidth;
    for (std::size_t i = 0; i < columnCount(width); ++i)
        margin += columnWidths[i];
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
        const double needed = componentSwatch + swatchGap + barTextWidth(entry.name);
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
        painter.drawText(QRectF(at.x() + componentSwatch + swatchGap, at.y(), barTextWidth(entry.name) + 4, keyLine),
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
    double left = rect().right() + totalWidth;
    for (std::size_t i = 0; i < columnCount(mParentPlot->viewport().width()); ++i) {
        painter.drawText(QRectF(left, top, columnWidths[i] - 16, height), Qt::AlignRight | Qt::AlignVCenter, texts[i]);
        left += columnWidths[i];
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

void BreakdownBars::drawWithin(QPainter& painter, const LabelWithin& label, const QColor& tint) const
{
    painter.setFont(textFont(chartTextSize));
    if (label.hasGround) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(label.box, 4, 4);
        painter.setPen(m_theme->text);
        painter.drawText(label.box, Qt::AlignCenter, label.text);
    } else {
        painter.setPen(readableOn(tint, m_theme->surface, m_theme->text));
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

std::optional<BreakdownBars::LabelWithin> BreakdownBars::labelWithin(std::size_t bar, std::size_t segment,
                                                                     const Message& said) const
{
    const auto [whole, solid, headroom, spare] = partsOf(bar, segment);
    const QString text = toQString(said);
    const double width = barTextWidth(text);
    if (whole.height() < leastTextHeight)
        return std::nullopt;
    if (width + 2 * labelInset <= solid.width())
        return LabelWithin{text, solid.adjusted(labelInset, 0, 0, 0), false};
    if (solid.width() >= whole.width() - 1 || width + 4 * labelInset > whole.width())
        return std::nullopt;
    QRectF ground(0, 0, width + 2 * labelInset, std::min(whole.height(), chartTextSize + 8.0));
    ground.moveCenter(whole.center());
    return LabelWithin{text, ground, true};
}

std::optional<std::vector<BreakdownBars::LabelUnder>> BreakdownBars::labelsUnder(
    std::size_t bar, const std::vector<std::size_t>& named, const std::vector<std::size_t>& counted) const
{
    const std::vector<BreakdownSegment>& segments = m_chart.bars[bar].segments;
    std::vector<LabelUnder> under;
    under.reserve(named.size() + 1);
    for (const std::size_t i : named)
        under.push_back({toQString(segments[i].named), segmentRect(bar, i).center().x()});
    if (!counted.empty()) {
        std::vector<BreakdownSegment> rest;
        rest.reserve(counted.size());
        for (const std::size_t i : counted)
            rest.push_back(segments[i]);
        under.push_back({toQString(smallerParts(rest)), barRect(bar).left()});
    }
    std::vector<RowLabel> row;
    row.reserve(under.size());
    for (const LabelUnder& label : under)
        row.push_back({label.from, barTextWidth(label.text)});
    return fitInRow(row, rect().left(), underRight(), underGap) ? std::optional(std::move(under)) : std::nullopt;
}

BreakdownBars::Labels BreakdownBars::labelsOf(std::size_t bar) const
{
    const std::vector<BreakdownSegment>& segments = m_chart.bars[bar].segments;
    std::vector<std::size_t> named;
    std::vector<std::size_t> counted;
    Labels labels;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        labels.within.push_back(labelWithin(bar, i, segments[i].named));
        if (!labels.within.back())
            named.push_back(i);
    }
    while (true) {
        if (std::optional<std::vector<LabelUnder>> under = labelsUnder(bar, named, counted)) {
            labels.under = std::move(*under);
            return labels;
        }
        if (named.empty())
            return labels;
        // Whatever can be named within is; else the smallest has to do without.
        const auto nameable = std::ranges::find_if(
            named, [&](std::size_t i) { return labelWithin(bar, i, segments[i].label).has_value(); });
        if (nameable != named.end()) {
            labels.within[*nameable] = labelWithin(bar, *nameable, segments[*nameable].label);
            named.erase(nameable);
            continue;
        }
        const auto smallest =
            std::ranges::min_element(named, {}, [&](std::size_t i) { return segments[i].to - segments[i].from; });
        counted.push_back(*smallest);
        named.erase(smallest);
    }
}

/// Each at the end of a line from its segment; how many there are besides stands behind them.
void BreakdownBars::drawLabelsUnder(QPainter& painter, std::size_t bar, std::vector<LabelUnder> labels) const
{
    std::vector<RowLabel> row;
    for (LabelUnder& label : labels) {
        const double width = std::ceil(barTextWidth(label.text)) + 1;
        if (label.from < rect().left()) // of no segment
            label.from = std::numeric_limits<double>::infinity();
        row.push_back({std::min(label.from, underRight()), width});
    }
    const std::vector<double> lefts = placedInRow(row, rect().left(), underRight(), underGap);
    const double top = barRect(bar).bottom();
    painter.setFont(textFont(chartTextSize));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        painter.setPen(m_theme->text);
        painter.drawText(QRectF(lefts[i], top + leaderHeight, row[i].width, leastTextHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, labels[i].text);
        if (!std::isfinite(labels[i].from))
            continue;
        painter.setPen(QPen(m_theme->muted, 1));
        const double to = std::clamp(labels[i].from, lefts[i] + 2, lefts[i] + row[i].width - 2);
        painter.drawLine(QPointF(labels[i].from, top), QPointF(to, top + leaderHeight + 1));
    }
}

} // namespace breakeven
