// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/qualitative/approach_order.h"
#include "widgets/charts/qualitative/quality_scales.h"

namespace breakeven {

QualitativePlot::QualitativePlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_scales(new QualityScales(plot)), m_order(new ApproachOrder(plot))
{
    preparePlot(plot, medium);
    plot.axisRect()->setVisible(false);
    setTheme(Theme::light());
}

void QualitativePlot::setTheme(const Theme& theme)
{
    m_plot.setBackground(QBrush(theme.surface));
    m_scales->setTheme(theme);
    m_order->setTheme(theme);
}

void QualitativePlot::show(const Qualitative& qualitative)
{
    m_layout = QualitativeLayout(m_plot.viewport().size(), qualitative);
    const QRect scales = m_layout.scales().toAlignedRect();
    const QRect whole = m_plot.viewport();
    setPlotMargins(m_plot, scales.left(), scales.top(), whole.right() - scales.right(),
                   whole.bottom() - scales.bottom()); // of axes that nobody sees, for what stands on them
    const QRectF area = m_plot.axisRect()->rect();
    m_plot.xAxis->setRange(m_layout.exactScoreAt(area.left()), m_layout.exactScoreAt(area.right() + 1));
    m_scales->show(qualitative, m_layout);
    m_order->show(qualitative, m_layout);
}

void QualitativePlot::mark(const QualitativeMarks& marks)
{
    m_scales->mark(marks);
    m_order->mark(marks);
}

std::vector<NoteAxes> QualitativePlot::noteAxes() const
{
    NoteAxes axes{.rect = m_plot.axisRect()};
    for (const QualityInfo& row : qualityTable)
        axes.rows.push_back({std::string(row.id), m_layout.row(row.quality)});
    return {axes};
}

} // namespace breakeven
