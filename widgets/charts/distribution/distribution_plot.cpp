// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/distribution/distribution_panel.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

const QMargins panelMargins{64, 62, 96, 34};

QCPAxisRect* addPanel(QCustomPlot& plot, int row)
{
    auto* rect = new QCPAxisRect(&plot, false);
    rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(panelMargins);
    plot.plotLayout()->addElement(row, 0, rect);
    return rect;
}

} // namespace

DistributionPlot::DistributionPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_key(new QCPTextElement(&plot))
{
    preparePlot(plot, medium);
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    m_panels[0] = new DistributionPanel(plot, *addPanel(plot, 0), TickLabels::Kind::Count);
    m_panels[1] = new DistributionPanel(plot, *addPanel(plot, 1), TickLabels::Kind::Money);
    m_key->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_key->setMargins(QMargins(panelMargins.left(), 4, 8, 8));
    plot.plotLayout()->addElement(2, 0, m_key);
    setTheme(*m_theme);
}

void DistributionPlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_plot.setBackground(QBrush(theme.surface));
    m_key->setFont(textFont(chartTextSize));
    m_key->setTextColor(theme.muted);
    for (DistributionPanel* panel : m_panels)
        panel->setTheme(theme, m_medium);
}

void DistributionPlot::show(const DistributionChart& chart)
{
    m_key->setText(toQString(chart.key));
    m_plot.plotLayout()->update(QCPLayoutElement::upPreparation);
    m_plot.plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot.plotLayout()->update(QCPLayoutElement::upLayout);
    const QColor focus = m_theme->look(chart.focus).color;
    const QColor baseline = m_theme->look(chart.baseline).color;
    m_panels[0]->setPanel(chart.settledVolume, baseline, focus, chart.note);
    m_panels[1]->setPanel(chart.monthlySaving, baseline, focus, chart.note);
}

} // namespace breakeven
