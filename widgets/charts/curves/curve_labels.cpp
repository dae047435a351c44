// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/curve_labels.h"

#include "widgets/measured_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace breakeven {

namespace {

constexpr double labelPitch = 17;
constexpr int curveLabelSize = 12;

} // namespace

int CurveLabels::widthFor(const QString& text)
{
    const double width = textWidth(text, textFont(curveLabelSize, QFont::DemiBold));
    return static_cast<int>(std::ceil(width + 2 * gap));
}

void CurveLabels::place(std::vector<CurveLabel> labels, const QRectF& plot)
{
    m_labels = std::move(labels);
    m_plot = plot;
    for (CurveLabel& label : m_labels)
        if (!std::isfinite(label.y))
            label.y = std::numeric_limits<double>::max();
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const CurveLabel& a, const CurveLabel& b) { return a.y < b.y; });
    for (CurveLabel& label : m_labels)
        label.y = std::clamp(label.y, plot.top(), std::max(plot.top(), plot.bottom()));
    for (std::size_t i = 1; i < m_labels.size(); ++i)
        m_labels[i].y = std::max(m_labels[i].y, m_labels[i - 1].y + labelPitch);
    double lowest = plot.bottom() - labelPitch / 2;
    for (std::size_t i = m_labels.size(); i-- > 0; lowest = m_labels[i].y - labelPitch)
        m_labels[i].y = std::min(m_labels[i].y, lowest);
}

std::optional<int> CurveLabels::at(QPointF point) const
{
    if (point.x() < m_plot.right() + gap / 2)
        return std::nullopt;
    for (const CurveLabel& label : m_labels)
        if (std::abs(label.y - point.y()) <= labelPitch / 2)
            return label.curve;
    return std::nullopt;
}

/// Between plot and label, to where the curve is.
void CurveLabels::drawArrow(QPainter& painter, const CurveLabel& label) const
{
    constexpr double half = 3;
    const QPointF middle(m_plot.right() + gap / 2, label.y);
    const double tip = half * label.beyond;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(label.color);
    painter.drawPolygon(
        QPolygonF({middle + QPointF(0, tip), middle + QPointF(half, -tip), middle + QPointF(-half, -tip)}));
    painter.restore();
}

void CurveLabels::draw(QPainter& painter) const
{
    for (const CurveLabel& label : m_labels) {
        painter.setFont(textFont(curveLabelSize, label.heavy ? QFont::DemiBold : QFont::Medium));
        painter.setPen(label.color);
        painter.drawText(QRectF(m_plot.right() + gap, label.y - labelPitch / 2, 400, labelPitch),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
        if (label.beyond != 0)
            drawArrow(painter, label);
    }
}

} // namespace breakeven
