// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/cumulative_panel.h"

#include <algorithm>

namespace breakeven {

void CumulativePanel::setPanel(const DistributionChart::Panel& panel, const Message& shares, const Message& note)
{
    m_shares = shares;
    setAxes(panel, 1, note);
}

void CumulativePanel::paint(QPainter& painter)
{
    if (hasNote())
        return;
    drawAxisNames(painter, m_shares);
    drawLine(painter);
    drawMark(painter, alongLine());
    drawRings(painter);
}

QPolygonF CumulativePanel::line() const
{
    QPolygonF points;
    for (const auto& step : panel().histogram.cumulative)
        points.append(
            {values().coordToPixel(std::max(step.at, values().range().lower)), shares().coordToPixel(step.share)});
    return points;
}

/// Boxes that hold it, pixel by pixel of its way.
std::vector<QRectF> CumulativePanel::alongLine() const
{
    const QPolygonF points = line();
    std::vector<QRectF> boxes;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QRectF box = QRectF(points[i - 1], points[i]).normalized().adjusted(-4, -4, 4, 4);
        if (!boxes.empty() && boxes.back().united(box).width() < 16)
            boxes.back() = boxes.back().united(box);
        else
            boxes.push_back(box);
    }
    return boxes;
}

void CumulativePanel::drawLine(QPainter& painter) const
{
    painter.fillRect(QRectF(area().left(), area().bottom(), area().width(), 1), m_theme->groove);
    painter.setPen(QPen(m_theme->text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line());
}

void CumulativePanel::drawRings(QPainter& painter) const
{
    painter.setPen(QPen(m_theme->text, 1.5));
    painter.setBrush(m_theme->surface);
    const Percentiles& at = panel().histogram.percentiles;
    for (const auto& [value, share] : {std::pair{at.p10, 0.1}, {at.p50, 0.5}, {at.p90, 0.9}})
        if (value)
            painter.drawEllipse(QPointF(values().coordToPixel(*value), shares().coordToPixel(share)), 3.5, 3.5);
}

} // namespace breakeven
