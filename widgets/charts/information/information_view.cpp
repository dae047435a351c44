// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_view.h"

#include "widgets/charts/base/ranges_hint.h"
#include "widgets/charts/information/information_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QStackedLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

InformationView::InformationView(QWidget* parent)
    : InputBarsView(QStringLiteral("information_plot"), tr("What to find out before deciding"), parent),
      m_stack(new QStackedLayout(this)), m_hint(new RangesHint(this))
{
    m_stack->addWidget(&scrollArea());
    m_stack->addWidget(m_hint);
    m_drawing = std::make_unique<InformationPlot>(plot(), Medium::Screen);
    connect(m_hint, &RangesHint::rangesWanted, this, &ChartView::rangesWanted);
}

InformationView::~InformationView() = default;

void InformationView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void InformationView::showNew()
{
    if (evaluation()->scenario.ranges.empty()) {
        m_work.drop();
        take(informationChart(*evaluation()));
        return;
    }
    m_work.start([this, now = evaluation()](const std::stop_token&) -> BackgroundWork::Show {
        return [this, chart = informationChart(*now, {.allInputs = true})] { take(chart); };
    });
}

void InformationView::take(const InformationChart& chart)
{
    const Parameter* marked = markedParameter();
    m_chart = chart;
    followMark(marked);
    m_hint->setText(toQString(chart.note));
    m_stack->setCurrentWidget(chart.note.empty() ? static_cast<QWidget*>(&scrollArea()) : m_hint);
    settle();
    updateGeometry(); // it may need another height
}

/// During a drag the axis only grows, so as not to jump to and fro under the bars.
void InformationView::settle()
{
    m_axis = isSettled() ? m_chart.axis : Range{0, std::max(m_axis.high, m_chart.axis.high)};
    if (isSettled()) {
        plot().setAccessibleName(toQString(informationName(m_chart)));
        plot().setAccessibleDescription(toQString(informationInWords(m_chart)));
    }
    redraw();
}

void InformationView::draw()
{
    InformationChart chart = m_chart;
    chart.axis = m_axis;
    m_drawing->show(chart);
    plot().setMinimumHeight(isPresented() ? 0 : m_drawing->leastHeight());
}

void InformationView::showPresented()
{
    m_hint->setPresented(isPresented());
    InputBarsView::showPresented();
}

/// The bars may still be under way.
int InformationView::fullHeight(int width, int plot) const
{
    const std::size_t ranges = evaluation()->scenario.ranges.size();
    if (ranges == 0)
        return m_hint->heightForWidth(width);
    return isPresented() ? m_drawing->fullHeight(m_chart, ranges, width, plot) : InformationPlot::fullHeight(ranges);
}

InputBarsPlot& InformationView::drawing() const
{
    return *m_drawing;
}

} // namespace breakeven
