// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution_view.h"

#include "widgets/charts/distribution_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

#include <qcustomplot.h>

namespace breakeven {

DistributionView::DistributionView(QWidget* parent) : ChartView(parent), m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setObjectName(QStringLiteral("distribution_plot"));
    m_plot->setAccessibleName(tr("Distribution of break-even and monthly saving"));
    m_drawing = std::make_unique<DistributionPlot>(*m_plot, Medium::Screen);
}

DistributionView::~DistributionView() = default;

void DistributionView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void DistributionView::setEvaluation(const Evaluation& evaluation, bool)
{
    m_evaluation = evaluation;
    redraw();
}

void DistributionView::redraw()
{
    if (!m_evaluation || m_plot->width() < 1)
        return;
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF())
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    const DistributionChart chart = distributionChart(*m_evaluation);
    m_plot->setAccessibleDescription(
        toQString(chart.note.empty() ? chart.settledVolume.title + ": " + chart.settledVolume.text : chart.note));
    m_drawing->show(chart);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionView::resizeEvent(QResizeEvent* event)
{
    ChartView::resizeEvent(event);
    m_plot->setViewport(m_plot->rect());
    redraw();
}

} // namespace breakeven
