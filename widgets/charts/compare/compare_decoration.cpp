// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_decoration.h"

#include "widgets/charts/compare/compare_look.h"
#include "widgets/charts/compare/comparison_painter.h"
#include "widgets/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

} // namespace

CompareDecoration::CompareDecoration(QCustomPlot& plot) : PlotDecoration(plot) {}

void CompareDecoration::setChart(const ComparisonChart& chart)
{
    m_chart = chart;
    std::vector<CurveLabel> labels;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ComparisonChart::Series& series = chart.series[i];
        const double y = pixelOf(series.curve.volume.back(), std::max(series.curve.cost.back(), 1e-300)).y();
        labels.push_back({static_cast<int>(i), toQString(series.label),
                          compareTextColor(chart.kinds[series.scenario], series.option, *m_theme), y, series.focus});
    }
    m_labels.place(std::move(labels), rect());
}

void CompareDecoration::setTable(const Comparison& comparison, const QRectF& area)
{
    m_table = comparison;
    m_tableArea = area;
}

void CompareDecoration::paint(QPainter& painter)
{
    if (m_chart.series.empty())
        return;
    drawAxisNames(painter);
    drawKey(painter);
    drawMarks(painter);
    m_labels.draw(painter);
    if (!m_tableArea.isEmpty())
        paintComparison(painter, *m_theme, m_table, m_tableArea);
}

void CompareDecoration::drawAxisNames(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(area.left(), area.top() - 28, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     costName());
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 26, area.width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     m_chart.frame.logarithmic ? tr("Requests per month (log)") : tr("Requests per month"));
}

QString CompareDecoration::costName() const
{
    return (m_chart.frame.logarithmic ? tr("Monthly cost, %1 (log)") : tr("Monthly cost, %1"))
        .arg(toQString(shownCurrencyName));
}

/// Which mark is which, at the right over the plot as far as the axis' name leaves room.
void CompareDecoration::drawKey(QPainter& painter) const
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QRectF area = rect();
    const std::pair<QString, bool> entries[]{{tr("break-even"), true}, {tr("its volume"), false}};
    double right = area.right();
    for (const auto& [name, breakEven] : entries) {
        const double left = right - metrics.horizontalAdvance(name);
        if (left < area.left() + metrics.horizontalAdvance(costName()) + 40)
            return;
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(left, area.top() - 28, right - left + 4, 18), Qt::AlignLeft | Qt::AlignVCenter, name);
        drawMark(painter, breakEven, {left - 10, area.top() - 19}, m_theme->muted);
        right = left - 30;
    }
}

void CompareDecoration::drawMarks(QPainter& painter) const
{
    for (const auto& mark : m_chart.marks)
        drawMark(painter, mark.breakEven, pixelOf(mark.volume, mark.cost),
                 compareColor(m_chart.kinds[mark.scenario], mark.option, *m_theme));
}

void CompareDecoration::drawMark(QPainter& painter, bool breakEven, QPointF center, QColor color) const
{
    painter.setPen(QPen(breakEven ? color : m_theme->surface, breakEven ? 2 : 1));
    painter.setBrush(breakEven ? m_theme->surface : color);
    painter.drawEllipse(center, 4.5, 4.5);
}

} // namespace breakeven
