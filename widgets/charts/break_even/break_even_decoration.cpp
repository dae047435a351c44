// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_decoration.h"

#include "core/inputs/format.h"
#include "widgets/text.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

} // namespace

BreakEvenDecoration::BreakEvenDecoration(QCustomPlot& plot) : PlotDecoration(plot) {}

int BreakEvenDecoration::labelWidth(OptionSet options)
{
    int widest = CurveLabels::widthFor(tr("cheapest"));
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            widest = std::max(widest, CurveLabels::widthFor(toQString(row.name)));
    return widest;
}

void BreakEvenDecoration::setChart(const BreakEvenChart& chart)
{
    m_chart = chart;
    std::vector<CurveLabel> labels;
    for (const auto& series : chart.series) {
        const double y = pixelOf(series.curve.volume.back(), std::max(series.curve.cost.back(), 1e-300)).y();
        labels.push_back({static_cast<int>(series.option), toQString(info(series.option).name),
                          m_theme->look(series.option).color, y, series.heavy});
    }
    m_labels.place(std::move(labels), rect());
}

std::optional<Option> BreakEvenDecoration::labelAt(QPointF point) const
{
    const auto curve = m_labels.at(point);
    return curve ? std::optional(enumerators<Option>[*curve]) : std::nullopt;
}

void BreakEvenDecoration::paint(QPainter& painter)
{
    if (m_chart.series.empty())
        return;
    drawAxisNames(painter);
    drawStrip(painter);
    drawVolumeLine(painter);
    drawCrossings(painter);
    drawCallout(painter);
    m_labels.draw(painter);
}

void BreakEvenDecoration::drawAxisNames(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(area.left(), area.top() - 36, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Monthly cost, US dollars"));
    painter.setPen(m_theme->muted);
    const double named = QFontMetricsF(painter.font()).horizontalAdvance(tr("Monthly cost, US dollars"));
    painter.drawText(QRectF(area.left() + named + 16, area.top() - 36, area.width(), 18),
                     Qt::AlignLeft | Qt::AlignVCenter, toQString(m_chart.note));
    painter.drawText(QRectF(area.left(), area.bottom() + stripGap + stripHeight + 26, area.width(), 18),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Requests per month"));
    painter.drawText(QRectF(area.right() + CurveLabels::gap, area.bottom() + stripGap - 6, 120, stripHeight + 12),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("cheapest"));
}

void BreakEvenDecoration::drawStrip(QPainter& painter) const
{
    const double top = rect().bottom() + stripGap;
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const CheapestPiece& piece : m_chart.cheapest) {
        const double left = mParentPlot->xAxis->coordToPixel(piece.from);
        const double right = mParentPlot->xAxis->coordToPixel(piece.to);
        painter.fillRect(QRectF(std::round(left), top, std::round(right) - std::round(left), stripHeight),
                         m_theme->look(piece.option).color);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void BreakEvenDecoration::drawVolumeLine(QPainter& painter) const
{
    const QRectF area = rect();
    const double x = std::round(mParentPlot->xAxis->coordToPixel(m_chart.volume)) + 0.5;
    if (!(x >= area.left() - 1 && x <= area.right() + 1))
        return;
    painter.setPen(QPen(m_theme->text, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing, true);

    const QFont font = textFont(chartTextSize, QFont::DemiBold);
    const QString volume = QString::fromStdString(compactCount(m_chart.volume));
    const double width = QFontMetricsF(font).horizontalAdvance(volume) + 24;
    QRectF handle(0, area.top() - 10, width, 20);
    handle.moveCenter({x, area.top()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->text);
    painter.drawRoundedRect(handle, 10, 10);
    painter.setPen(m_theme->surface);
    painter.setFont(font);
    painter.drawText(handle, Qt::AlignCenter, volume);
}

void BreakEvenDecoration::drawCrossings(QPainter& painter) const
{
    painter.setBrush(m_theme->surface);
    if (m_chart.ghostCrossing && !m_chart.ghosts.empty()) {
        const QPointF center = pixelOf(m_chart.ghostCrossing->volume, m_chart.ghostCrossing->cost);
        QColor faint = m_theme->look(m_chart.ghosts.back().option).color;
        faint.setAlphaF(ghostOpacity);
        painter.setPen(QPen(faint, 2));
        if (rect().contains(center))
            painter.drawEllipse(center, 5.5, 5.5);
    }
    for (const auto& crossing : m_chart.crossings) {
        const QPointF center = pixelOf(crossing.volume, crossing.cost);
        if (!rect().contains(center))
            continue;
        const double radius = crossing.settled ? 5.5 : 3.5;
        painter.setPen(QPen(m_theme->look(m_chart.focus).color, crossing.settled ? 2 : 1.5));
        painter.drawEllipse(center, radius, radius);
    }
}

void BreakEvenDecoration::drawCallout(QPainter& painter)
{
    m_callout.hide();
    const auto& callout = m_chart.callout;
    if (callout.title.empty())
        return;
    const auto main =
        std::find_if(m_chart.crossings.begin(), m_chart.crossings.end(), [](const auto& c) { return c.settled; });
    const auto& crossing = main == m_chart.crossings.end() ? m_chart.crossings.front() : *main;
    const QPointF anchor = pixelOf(crossing.volume, crossing.cost);
    if (!rect().contains(anchor))
        return;

    const Callout::Text text{toQString(callout.title), toQString(callout.text)};
    std::vector<QPolygonF> curves;
    for (const auto& series : m_chart.series) {
        QPolygonF& points = curves.emplace_back();
        for (std::size_t i = 0; i < series.curve.volume.size(); ++i)
            points.append(pixelOf(series.curve.volume[i], std::max(series.curve.cost[i], 1e-300)));
    }
    const double volumeX = mParentPlot->xAxis->coordToPixel(m_chart.volume);
    const std::vector<QRectF> avoid{{volumeX - 2, rect().top() - 12, 4, rect().height() + 12},
                                    {volumeX - 40, rect().top() - 12, 80, 26}};
    m_callout.paint(painter, *m_theme, text, anchor, rect(), curves, avoid);
}

} // namespace breakeven
