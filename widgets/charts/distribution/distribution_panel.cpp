// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_panel.h"

#include "core/inputs/format.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double neverWidth = 44;
constexpr float barOpacity = 0.5F; ///< so that the line stands out before them
constexpr double neverGap = 22;    ///< between the axis' end and the bar that stands beyond any number

/// The axis of shares, 0 to 100 %.
class ShareTicks : public QCPAxisTicker {
protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QString::fromStdString(percent(tick));
    }
};

} // namespace

DistributionPanel::DistributionPanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind)
    : PlotDecoration(plot), m_rect(rect), m_value(*rect.axis(QCPAxis::atBottom)), m_share(*rect.axis(QCPAxis::atLeft))
{
    prepareAxis(m_value, kind);
    prepareAxis(m_share, kind);
    m_share.setTicker(QSharedPointer<ShareTicks>::create());
    m_value.setTickLabelPadding(8);
    m_share.setTickLabelPadding(10);
    m_value.grid()->setVisible(false);
}

void DistributionPanel::setTheme(const Theme& theme, Medium medium)
{
    PlotDecoration::setTheme(theme);
    styleAxis(m_value, theme, medium);
    styleAxis(m_share, theme, medium);
}

void DistributionPanel::setPanel(const DistributionChart::Panel& panel, const QColor& below, const QColor& above,
                                 const Message& note)
{
    m_panel = panel;
    m_below = below;
    m_above = above;
    for (QColor* color : {&m_below, &m_above})
        color->setAlphaF(barOpacity);
    m_note = note;
    const Histogram& histogram = panel.histogram;
    const QRectF area = m_rect.rect();
    const bool empty = histogram.bars.empty();
    setAxis(m_value, empty ? 1000 : histogram.bars.front().from, empty ? 1e8 : histogram.bars.back().to,
            histogram.logarithmic, area.width());
    setAxis(m_share, 0, 1, false, area.height());
    m_value.setTickLabels(!empty);
    m_share.setTickLabels(note.empty());
    m_share.grid()->setVisible(note.empty());
}

double DistributionPanel::heightOf(double share) const
{
    double tallest = m_panel.histogram.never;
    for (const auto& bar : m_panel.histogram.bars)
        tallest = std::max(tallest, bar.share);
    return tallest > 0 ? share / tallest * m_rect.height() : 0;
}

void DistributionPanel::paint(QPainter& painter)
{
    drawTitle(painter);
    if (m_note.empty()) {
        drawBars(painter);
        drawNever(painter);
        drawCumulative(painter);
    }
}

void DistributionPanel::drawTitle(QPainter& painter) const
{
    const QRectF area = m_rect.rect();
    const QRectF line(area.left(), area.top() - 56, area.width() + 90, 18);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, toQString(m_panel.title));
    painter.setFont(textFont(12));
    painter.setPen(m_theme->muted);
    painter.drawText(line.translated(0, 18), Qt::AlignLeft | Qt::AlignVCenter, toQString(m_panel.text));
    if (!m_note.empty())
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, toQString(m_note));
}

void DistributionPanel::drawBars(QPainter& painter) const
{
    const QRectF area = m_rect.rect();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& bar : m_panel.histogram.bars) {
        const double left = std::round(m_value.coordToPixel(bar.from));
        const double right = std::round(m_value.coordToPixel(bar.to));
        const double height = heightOf(bar.share);
        painter.fillRect(QRectF(left, area.bottom() - height, std::max(1.0, right - left - 1), height),
                         bar.from < 0 && !m_panel.histogram.logarithmic ? m_below : m_above);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), m_theme->groove);
    painter.setRenderHint(QPainter::Antialiasing, true);
    nameTallest(painter);
}

/// The bars have a scale of their own, since the axis is the line's.
void DistributionPanel::nameTallest(QPainter& painter) const
{
    const auto& bars = m_panel.histogram.bars;
    const auto tallest =
        std::max_element(bars.begin(), bars.end(), [](const auto& a, const auto& b) { return a.share < b.share; });
    if (tallest == bars.end())
        return;
    const double middle = (m_value.coordToPixel(tallest->from) + m_value.coordToPixel(tallest->to)) / 2;
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(middle - 40, m_rect.rect().bottom() - heightOf(tallest->share) - 17, 80, 16),
                     Qt::AlignCenter, QString::fromStdString(percent(tallest->share)));
}

/// Beyond the axis, since it is larger than any number.
void DistributionPanel::drawNever(QPainter& painter) const
{
    const double share = m_panel.histogram.never;
    if (!(share > 0))
        return;
    const QRectF area = m_rect.rect();
    const double height = heightOf(share);
    const QRectF bar(area.right() + neverGap, area.bottom() - height, neverWidth, height);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, m_below);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(12));
    painter.setPen(m_theme->muted);
    const QRectF under(bar.center().x() - 40, area.bottom() + 6, 80, 18);
    painter.drawText(under, Qt::AlignHCenter | Qt::AlignVCenter, tr("never"));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(bar.center().x() - 40, bar.top() - 18, 80, 16), Qt::AlignCenter,
                     QString::fromStdString(percent(share)));
}

void DistributionPanel::drawCumulative(QPainter& painter) const
{
    const QRectF area = m_rect.rect();
    QPolygonF line;
    for (const auto& step : m_panel.histogram.cumulative)
        line.append({m_value.coordToPixel(std::max(step.at, m_value.range().lower)), m_share.coordToPixel(step.share)});
    painter.setPen(QPen(m_theme->text, 1.5));
    painter.drawPolyline(line);

    painter.setBrush(m_theme->surface);
    const Percentiles& at = m_panel.histogram.percentiles;
    for (const auto& [value, share] : {std::pair{at.p10, 0.1}, {at.p50, 0.5}, {at.p90, 0.9}})
        if (value)
            painter.drawEllipse(QPointF(m_value.coordToPixel(*value), m_share.coordToPixel(share)), 3.5, 3.5);
    if (!m_panel.histogram.logarithmic && m_value.range().contains(0)) {
        const double zero = std::round(m_value.coordToPixel(0)) - 0.5;
        painter.setPen(QPen(m_theme->muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(zero, area.top()), QPointF(zero, area.bottom()));
    }
}

} // namespace breakeven
