// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_plot.h"

#include "core/charts/stops/chart_stops.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/distribution/cumulative_panel.h"
#include "widgets/charts/distribution/distribution_panel.h"
#include "widgets/text.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr int betweenPanels = 12;
constexpr int screenEdge = 8;   ///< from which texts stand
constexpr int pictureEdge = 16; ///< the same in a picture, as its other texts
constexpr int keyHeight = 34;   ///< two lines
constexpr int keyFrom = 420;    ///< pixels of height, below which the panels need all of them

void setMargins(QCPAxisRect& rect, int heading, int right, int footing)
{
    rect.setMargins(QMargins(SharePanel::sharesWidth, heading, right, footing));
}

QCPAxisRect* addRect(QCustomPlot& plot, int row, int column, int rightMargin)
{
    auto* rect = new QCPAxisRect(&plot, false);
    rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    rect->setAutoMargins(QCP::msNone);
    setMargins(*rect, SharePanel::heading, rightMargin, SharePanel::footing);
    plot.plotLayout()->addElement(row, column, rect);
    return rect;
}

/// What bars and line are, under all panels.
class DistributionKey : public PlotDecoration {
public:
    explicit DistributionKey(QCustomPlot& plot) : PlotDecoration(plot) {}
    void setText(const QString& text, int edge)
    {
        m_text = text;
        m_text.replace(QStringLiteral(" %"), QString(QChar::Nbsp) + QLatin1Char('%')); // no line begins with it
        m_edge = edge;
    }

protected:
    void paint(QPainter& painter) override
    {
        const QRectF all(mParentPlot->viewport());
        painter.setFont(textFont(chartTextSize));
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(m_edge, all.bottom() - keyHeight, all.width() - 2 * m_edge, keyHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
    int m_edge = 0;
};

} // namespace

/// A figure's bars and, beside them, its rising line.
struct DistributionPlot::Panels {
    Figure figure;
    DistributionPanel* bars;
    CumulativePanel* line;
};

DistributionPlot::DistributionPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_key(new DistributionKey(plot))
{
    preparePlot(plot, medium);
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.plotLayout()->setColumnSpacing(betweenPanels);
    int row = 0;
    for (const auto& [figure, kind] : {std::pair{Figure::SettledVolume, TickLabels::Kind::Count},
                                       {Figure::MonthlySaving, TickLabels::Kind::Money}}) {
        QCPAxisRect* bars = addRect(plot, row, 0, DistributionPanel::neverRoom);
        QCPAxisRect* line = addRect(plot, row, 1, SharePanel::sharesWidth / 2);
        m_panels.push_back({figure, new DistributionPanel(plot, *bars, kind), new CumulativePanel(plot, *line, kind)});
        ++row;
    }
    plot.plotLayout()->setColumnStretchFactor(0, 1.25);
    setTheme(*m_theme);
}

DistributionPlot::~DistributionPlot() = default;

void DistributionPlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_plot.setBackground(QBrush(theme.surface));
    m_key->setTheme(theme);
    for (const Panels& panels : m_panels) {
        panels.bars->setTheme(theme, m_medium);
        panels.line->setTheme(theme, m_medium);
    }
}

void DistributionPlot::show(const DistributionChart& chart)
{
    const bool hasKey = m_plot.viewport().height() >= keyFrom;
    static_cast<DistributionKey*>(m_key)->setText(hasKey ? toQString(chart.key) : QString(), edge());
    m_plot.plotLayout()->setMargins(QMargins(0, 0, 0, hasKey ? keyHeight : 0));
    const std::array figures{&chart.settledVolume, &chart.monthlySaving};
    const bool hasNone = std::ranges::none_of(figures, [](const auto* panel) { return panel->histogram.never > 0; });
    for (std::size_t i = 0; i < figures.size(); ++i) {
        DistributionPanel& bars = *m_panels[i].bars;
        bars.setInOneLine((m_medium == Medium::Picture || m_forRoom) &&
                          DistributionPanel::lineWidth(*figures[i]) <= m_plot.viewport().width() - 2 * edge());
        bars.setTextEdge(edge());
        bars.setLow(m_forRoom);
        m_panels[i].line->setLow(m_forRoom);
        const bool standsStill = m_medium == Medium::Picture || m_forRoom; // no slider brings a bar beyond the axis
        const int right = standsStill && hasNone ? betweenPanels : DistributionPanel::neverRoom;
        setMargins(bars.axes(), bars.headingHeight(), right, bars.footingHeight());
        setMargins(m_panels[i].line->axes(), bars.headingHeight(), m_panels[i].line->axes().margins().right(),
                   bars.footingHeight());
    }
    m_plot.plotLayout()->update(QCPLayoutElement::upPreparation);
    m_plot.plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot.plotLayout()->update(QCPLayoutElement::upLayout);
    const QColor focus = m_theme->look(chart.focus).color;
    const QColor baseline = m_theme->look(chart.baseline).color;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_panels[i].bars->setPanel(*figures[i], baseline, focus, chart.cases, chart.note);
        m_panels[i].line->setPanel(*figures[i], chart.casesUpTo, chart.note);
    }
}

int DistributionPlot::edge() const
{
    return m_medium == Medium::Picture ? pictureEdge : screenEdge;
}

int DistributionPlot::fullHeight(int plot) const
{
    constexpr int leastPanel = 64;
    const int footing = m_forRoom ? SharePanel::lowFooting : SharePanel::footing;
    return 2 * (SharePanel::heading + footing + std::max(plot / 2, leastPanel));
}

PlotStops DistributionPlot::stops(const DistributionChart& chart) const
{
    PlotStops stops;
    if (!chart.note.empty())
        return stops;
    for (const Panels& panels : m_panels) {
        const bool isVolume = panels.figure == Figure::SettledVolume;
        const Histogram& shown = (isVolume ? chart.settledVolume : chart.monthlySaving).histogram;
        const auto add = [&](const SharePanel& panel, const ChartPath& path) {
            stops.add(path, panel.axes().rect(),
                      [&](double value, double share) { return panel.pixelOf(value, share); });
        };
        add(*panels.bars, barStops(shown, panels.figure));
        add(*panels.line, shareStops(shown, panels.figure));
    }
    return stops;
}

std::vector<NoteAxes> DistributionPlot::noteAxes() const
{
    std::vector<NoteAxes> axes;
    for (const Panels& panels : m_panels) {
        const std::string figure(info(panels.figure).id);
        if (panels.bars->hasNote())
            continue;
        axes.push_back({.rect = &panels.bars->axes(), .id = figure + "/bars"});
        axes.push_back({.rect = &panels.line->axes(), .id = figure + "/line"});
    }
    return axes;
}

} // namespace breakeven
