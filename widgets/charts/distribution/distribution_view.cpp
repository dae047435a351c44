// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_view.h"

#include "widgets/charts/base/ranges_hint.h"
#include "widgets/charts/distribution/distribution_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QStackedLayout>
#include <QToolTip>

#include <qcustomplot.h>

namespace breakeven {

DistributionView::DistributionView(QWidget* parent)
    : PlotView(QStringLiteral("distribution_plot"), tr("Distribution of break-even and monthly saving"), parent),
      m_stack(new QStackedLayout(this)), m_hint(new RangesHint(this))
{
    m_stack->addWidget(&plot());
    m_stack->addWidget(m_hint);
    m_drawing = std::make_unique<DistributionPlot>(plot(), Medium::Screen);
    connect(m_hint, &RangesHint::rangesWanted, this, &ChartView::rangesWanted);
}

DistributionView::~DistributionView() = default;

void DistributionView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void DistributionView::draw()
{
    const DistributionChart chart = distributionChart(*evaluation());
    plot().setAccessibleDescription(toQString(distributionInWords(chart)));
    m_hint->setText(toQString(chart.note));
    const bool isEmpty = !chart.note.empty();
    const auto wanted = isEmpty ? QSizePolicy::Ignored : QSizePolicy::Expanding; // what is not seen needs no room
    plot().setSizePolicy(wanted, wanted);
    plot().setMinimumWidth(isEmpty || !isPresented() ? 0 : DistributionPlot::narrowestForRoom);
    m_stack->setCurrentWidget(isEmpty ? m_hint : static_cast<QWidget*>(&plot()));
    m_drawing->show(chart);
}

void DistributionView::showPresented()
{
    m_hint->setPresented(isPresented());
    m_drawing->setForRoom(isPresented());
    redraw();
}

int DistributionView::fullHeight(int width, int plot) const
{
    return evaluation()->scenario.ranges.empty() ? m_hint->heightForWidth(width) : m_drawing->fullHeight(plot);
}

std::vector<NoteAxes> DistributionView::noteAxes() const
{
    return m_drawing->noteAxes();
}

PlotStops DistributionView::stops() const
{
    return m_drawing->stops(distributionChart(*evaluation()));
}

void DistributionView::leave()
{
    QToolTip::hideText();
}

} // namespace breakeven
