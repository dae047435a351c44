// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/screen_filling.h"

#include "app/view/text_zoom.h"
#include "core/scenario/presenting/presentation.h"
#include "widgets/charts/chart_card.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/verdict/verdict_bar.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace breakeven {

namespace {

// Of a plot of curves, as a share of the screen's height.
constexpr double leastUnderFigures = 0.36;
constexpr double leastAlone = 0.4;
constexpr double leastBesideSliders = 0.45; ///< who moves them looks at nothing else
constexpr double leastInLargeType = 0.3;

// Of the chart.
constexpr int narrowestAlone = 480;
constexpr int narrowestBesideSliders = 360;

/// The width that the answer has.
int rowOf(QSize room)
{
    return room.width() - ScreenFilling::edges.left() - ScreenFilling::edges.right();
}

/// The width that the chart has.
int columnOf(QSize room, const Presentation& presentation)
{
    return rowOf(room) - (presentation.inputs.empty() ? 0 : PresentedInputs::usualWidth);
}

} // namespace

void ScreenFilling::begin(QSize screen, const Presentation& presentation)
{
    m_screen = screen;
    fit(presentation);
}

void ScreenFilling::fit(const Presentation& presentation)
{
    const auto fitsInto = [&](QSize room, VerdictDetail answer, PlotShare plot) {
        const bool saysNoMore = answer == VerdictDetail::Sentences && m_parts.verdict.isWholeInBrief(rowOf(room));
        return !saysNoMore && fits(room, answer, plot, presentation);
    };
    take(screenFit(m_screen, m_parts.zoom.percent(), fitsInto));
}

void ScreenFilling::fitIfCut(const Presentation& presentation)
{
    if (!m_fit)
        return;
    const int percent = m_parts.zoom.percent();
    const QSize room(m_screen.width() * percent / m_fit->zoom, m_screen.height() * percent / m_fit->zoom);
    if (!fits(room, m_fit->answer, PlotShare::Least, presentation))
        fit(presentation);
}

void ScreenFilling::take(const ScreenFit& fit)
{
    if (fit == m_fit)
        return;
    m_fit = fit;
    m_parts.verdict.setDetail(fit.answer);
    m_parts.zoom.lend(fit.zoom);
    QWidget* all = m_parts.chart.parentWidget(); // what it stands in measures it once more, when all is laid out
    QCoreApplication::postEvent(all, new QEvent(QEvent::LayoutRequest));
}

void ScreenFilling::end()
{
    m_fit.reset();
    m_parts.zoom.giveBack();
    m_parts.verdict.setDetail(VerdictDetail::Figures);
}

bool ScreenFilling::fits(QSize room, VerdictDetail answer, PlotShare plot, const Presentation& presentation) const
{
    const bool hasSliders = !presentation.inputs.empty();
    const bool hasStates = !presentation.states.empty();
    const double share = plot == PlotShare::Least           ? leastInLargeType
                         : hasSliders                       ? leastBesideSliders
                         : answer == VerdictDetail::Figures ? leastUnderFigures
                                                            : leastAlone;
    const int column = columnOf(room, presentation);
    if (column <
        std::max(hasSliders ? narrowestBesideSliders : narrowestAlone, m_parts.chart.minimumSizeHint().width()))
        return false;
    const int chart = m_parts.chart.fullHeight(column, static_cast<int>(share * room.height()));
    const int sliders = hasSliders ? PresentedInputs::heightFor(presentation.inputs.size()) : 0;
    const int rows = m_parts.verdict.heightFor(rowOf(room), answer) + gap + std::max(chart, sliders) +
                     (hasStates ? gap + m_parts.states.sizeHint().height() : 0);
    constexpr int rounding = 6; // of what is shown at a zoom
    return rows + edges.top() + edges.bottom() + rounding <= room.height();
}

} // namespace breakeven
