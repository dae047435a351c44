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
    m_scales->show(qualitative, m_layout);
    m_order->show(qualitative, m_layout);
}

void QualitativePlot::mark(const QualitativeMarks& marks)
{
    m_scales->mark(marks);
    m_order->mark(marks);
}

} // namespace breakeven
