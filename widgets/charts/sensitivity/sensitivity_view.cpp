// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/sensitivity_view.h"

#include "widgets/charts/sensitivity/tornado_plot.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

SensitivityView::SensitivityView(QWidget* parent)
    : PlotView(QStringLiteral("sensitivity_plot"), tr("Sensitivity chart"), parent),
      m_figure(new SegmentedControl(this)), m_extent(new SegmentedControl(this)), m_scroll(new SteadyScrollArea(this))
{
    for (const FigureInfo& row : figureTable)
        m_figure->addSegment(toQString(row.name), QStringLiteral("figure_") + toQString(row.id));
    m_figure->setAccessibleName(tr("Figure"));
    m_extent->addSegment(tr("Ten strongest"), QStringLiteral("inputs_strongest"));
    m_extent->addSegment(tr("Show all"), QStringLiteral("inputs_all"));
    m_extent->setAccessibleName(tr("Inputs"));

    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(8, 0, 0, 0);
    choices->addWidget(m_figure);
    choices->addStretch();
    choices->addWidget(m_extent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_scroll);

    m_scroll->setWidget(&plot());
    plot().setFocusPolicy(Qt::StrongFocus);
    m_drawing = std::make_unique<TornadoPlot>(plot(), Medium::Screen);

    connect(m_figure, &SegmentedControl::chosen, this, [this](int index) {
        if (const Figure figure = enumerators<Figure>[index]; figure != m_chart.figure)
            emit figureChosen(figure);
    });
    connect(m_extent, &SegmentedControl::chosen, this, [this](int index) { setShowsAll(index == 1); });
}

SensitivityView::~SensitivityView() = default;

void SensitivityView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void SensitivityView::setShowsAll(bool all)
{
    if (all == m_all)
        return;
    m_all = all;
    m_extent->setCurrent(all ? 1 : 0);
    if (evaluation())
        showNew();
}

/// During a drag the axis only grows, so as not to jump to and fro under the bars.
void SensitivityView::showNew()
{
    TornadoChart chart = tornadoChart(*evaluation(), {.allInputs = m_all});
    if (!isSettled() && chart.figure == m_chart.figure && chart.logarithmic == m_chart.logarithmic)
        chart.axis = {std::min(chart.axis.low, m_chart.axis.low), std::max(chart.axis.high, m_chart.axis.high)};
    const Parameter* parameter = m_marked ? m_chart.bars[*m_marked].parameter : nullptr;
    m_chart = std::move(chart);
    m_figure->setCurrent(static_cast<int>(m_chart.figure));
    plot().setMinimumHeight(TornadoPlot::leastHeight(m_chart));
    followMark(parameter);
    describe();
    redraw();
}

void SensitivityView::settle()
{
    showNew();
}

/// The mark stays with its input, wherever its bar is now.
void SensitivityView::followMark(const Parameter* parameter)
{
    const auto bar = std::find_if(m_chart.bars.begin(), m_chart.bars.end(),
                                  [parameter](const TornadoBar& one) { return one.parameter == parameter; });
    mark(bar == m_chart.bars.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(bar - m_chart.bars.begin())));
}

void SensitivityView::describe()
{
    if (!isSettled())
        return;
    plot().setAccessibleName(toQString(tornadoName(m_chart)));
    plot().setAccessibleDescription(toQString(tornadoInWords(m_chart)));
}

void SensitivityView::draw()
{
    m_drawing->show(m_chart);
}

QRectF SensitivityView::barRect(std::size_t bar) const
{
    return m_drawing->barRect(bar);
}

std::optional<std::size_t> SensitivityView::barAt(QPointF point) const
{
    const std::optional<std::size_t> bar = m_drawing->barAt(point);
    return bar && *bar < m_chart.bars.size() ? bar : std::nullopt;
}

void SensitivityView::hover(QPointF point)
{
    mark(barAt(point));
}

void SensitivityView::leave()
{
    mark(std::nullopt);
}

void SensitivityView::click(QPointF point)
{
    if (const auto bar = barAt(point))
        emit parameterChosen(*m_chart.bars[*bar].parameter);
}

void SensitivityView::mark(std::optional<std::size_t> bar)
{
    if (bar == m_marked)
        return;
    m_marked = bar;
    plot().setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_drawing->setHovered(bar);
    repaintPlot();
}

/// The arrow keys go from bar to bar, Enter does what a click does.
void SensitivityView::press(int key)
{
    const std::size_t count = m_chart.bars.size();
    if (count == 0)
        return;
    const std::size_t last = count - 1;
    const bool isOn = m_marked && *m_marked < count;
    if (key == Qt::Key_Down)
        mark(isOn ? std::min(*m_marked + 1, last) : 0);
    else if (key == Qt::Key_Up)
        mark(isOn && *m_marked > 0 ? *m_marked - 1 : 0);
    else if (isOn)
        emit parameterChosen(*m_chart.bars[*m_marked].parameter);
    if (m_marked)
        m_scroll->ensureVisible(0, static_cast<int>(barRect(*m_marked).center().y()));
}

bool SensitivityView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &plot() || !evaluation())
        return PlotView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        switch (const int key = static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Enter:
        case Qt::Key_Return: press(key); return true;
        default: return false;
        }
    case QEvent::Wheel: event->ignore(); return true; // the area around it scrolls
    case QEvent::FocusOut: mark(std::nullopt); return false;
    case QEvent::ToolTip: {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        if (const auto bar = barAt(help.pos()))
            QToolTip::showText(help.globalPos(), plainToolTip(toQString(m_chart.bars.at(*bar).exact)), &plot());
        else
            QToolTip::hideText();
        return true;
    }
    default: return PlotView::eventFilter(watched, event);
    }
}

} // namespace breakeven
