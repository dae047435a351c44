// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_view.h"

#include "widgets/charts/distribution/distribution_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

DistributionView::DistributionView(QWidget* parent)
    : PlotView(QStringLiteral("distribution_plot"), tr("Distribution of break-even and monthly saving"), parent)
{
    fillWithPlot();
    m_drawing = std::make_unique<DistributionPlot>(plot(), Medium::Screen);
}

DistributionView::~DistributionView() = default;

void DistributionView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void DistributionView::draw()
{
    const DistributionChart chart = distributionChart(*evaluation());
    plot().setAccessibleDescription(toQString(distributionInWords(chart)));
    m_drawing->show(chart);
}

} // namespace breakeven
