// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars_view.h"

#include "widgets/charts/ranking/input_bars_plot.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

InputBarsView::InputBarsView(const QString& name, const QString& accessibleName, QWidget* parent)
    : PlotView(name, accessibleName, parent), m_scroll(new SteadyScrollArea(this))
{
    m_scroll->setWidget(&plot());
    plot().setFocusPolicy(Qt::StrongFocus);
}

QRectF InputBarsView::barRect(std::size_t bar) const
{
    return drawing().barRect(bar);
}

const Parameter* InputBarsView::markedParameter() const
{
    return m_marked && *m_marked < seenBars() ? &parameterOf(*m_marked) : nullptr;
}

std::size_t InputBarsView::seenBars() const
{
    return isPresented() ? std::min(barCount(), drawing().drawnBars()) : barCount();
}

void InputBarsView::showPresented()
{
    drawing().setReadable(isPresented());
    if (evaluation())
        showNew();
}

void InputBarsView::followMark(const Parameter* parameter)
{
    for (std::size_t bar = 0; bar < seenBars(); ++bar)
        if (&parameterOf(bar) == parameter) {
            mark(bar);
            return;
        }
    mark(std::nullopt);
}

std::optional<std::size_t> InputBarsView::barAt(QPointF point) const
{
    const std::optional<std::size_t> bar = drawing().barAt(point);
    return bar && *bar < seenBars() ? bar : std::nullopt;
}

std::vector<NoteAxes> InputBarsView::noteAxes() const
{
    return drawing().noteAxes();
}

void InputBarsView::hover(QPointF point)
{
    mark(barAt(point));
}

void InputBarsView::leave()
{
    mark(std::nullopt);
}

void InputBarsView::click(QPointF point)
{
    if (const auto bar = barAt(point))
        emit parameterChosen(parameterOf(*bar));
}

void InputBarsView::mark(std::optional<std::size_t> bar)
{
    if (bar == m_marked)
        return;
    m_marked = bar;
    plot().setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    drawing().setHovered(bar);
    repaintPlot();
}

void InputBarsView::press(int key)
{
    const std::size_t count = seenBars();
    if (count == 0)
        return;
    const std::size_t last = count - 1;
    const bool isOn = m_marked && *m_marked < count;
    if (key == Qt::Key_Down)
        mark(isOn ? std::min(*m_marked + 1, last) : 0);
    else if (key == Qt::Key_Up)
        mark(isOn && *m_marked > 0 ? *m_marked - 1 : 0);
    else if (isOn)
        emit parameterChosen(parameterOf(*m_marked));
    if (m_marked)
        m_scroll->ensureVisible(0, static_cast<int>(barRect(*m_marked).center().y()));
}

bool InputBarsView::eventFilter(QObject* watched, QEvent* event)
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
            QToolTip::showText(help.globalPos(), plainToolTip(toQString(exactOf(*bar))), &plot());
        else
            QToolTip::hideText();
        return true;
    }
    default: return PlotView::eventFilter(watched, event);
    }
}

} // namespace breakeven
