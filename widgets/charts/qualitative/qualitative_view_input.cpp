// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys on the scales.
#include "widgets/charts/qualitative/qualitative_plot.h"
#include "widgets/charts/qualitative/qualitative_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

/// The enumerator `by` further, within the ends of its enum.
template <typename Enum> Enum shifted(Enum value, int by)
{
    constexpr int last = static_cast<int>(enumeratorCount<Enum>) - 1;
    return enumerators<Enum>[std::clamp(static_cast<int>(value) + by, 0, last)];
}

} // namespace

/// On a dot: takes it. On the order: takes the approach. On a scale: moves the dot of the approach that was taken.
void QualitativeView::press(QPointF point)
{
    const QualitativeLayout& layout = m_drawing->layout();
    if (const auto dot = layout.dotAt(point)) {
        const int choice = choiceOf(*dot);
        m_drag = Drag{*dot, point, choice, m_shown.of(dot->quality, dot->approach).inForce, choice};
        select(dot);
    } else if (const auto weight = layout.weightAt(point)) {
        const int now = m_shown.weights[weight->first];
        emit weightChanged(weight->first, weight->second == now ? now - 1 : weight->second);
    } else if (const auto order = layout.orderAt(point)) {
        select(QualityDot{m_selected ? m_selected->quality : Quality::Cost, m_shown.order[*order].approach});
    } else if (const auto quality = layout.scaleAt(point); quality && m_selected) {
        select(QualityDot{*quality, m_selected->approach});
        choose(*m_selected, layout.scoreAt(point.x()));
    } else {
        select(std::nullopt);
    }
}

/// Back at the score where it began, the drag leaves what was there.
void QualitativeView::move(QPointF point)
{
    if (!m_drag) {
        hover(point);
        return;
    }
    if (!m_drag->moving && std::abs(point.x() - m_drag->from.x()) <= clickDistance)
        return;
    if (!std::exchange(m_drag->moving, true))
        emit editStarted();
    const int score = m_drawing->layout().scoreAt(point.x());
    const int choice = score == m_drag->score ? m_drag->choice : score;
    if (std::exchange(m_drag->last, choice) != choice)
        emit scoreMoved(m_drag->dot.quality, m_drag->dot.approach, choice);
}

void QualitativeView::release()
{
    if (const auto drag = std::exchange(m_drag, std::nullopt); drag && drag->moving)
        emit editFinished();
}

void QualitativeView::choose(const QualityDot& dot, int choice)
{
    if (choice != choiceOf(dot))
        emit scoreMoved(dot.quality, dot.approach, choice);
}

/// To the next whole score.
void QualitativeView::step(int by)
{
    const double score = m_shown.of(m_selected->quality, m_selected->approach).inForce;
    const int next = static_cast<int>(by > 0 ? std::floor(score) : std::ceil(score)) + by;
    if (next >= lowestScore && next <= highestScore)
        choose(*m_selected, next);
}

void QualitativeView::go(int qualities, int approaches)
{
    select(QualityDot{shifted(m_selected->quality, qualities), shifted(m_selected->approach, approaches)});
    m_scroll->ensureVisible(0, static_cast<int>(dotPlace(*m_selected).y()));
}

void QualitativeView::stepWeight(int by)
{
    const int weight = m_shown.weights[m_selected->quality] + by;
    if (weight >= 0 && weight <= highestWeight)
        emit weightChanged(m_selected->quality, weight);
}

bool QualitativeView::pressKey(const QKeyEvent& event)
{
    m_hovered.reset(); // the keys have it now
    m_pointed.reset();
    if (!m_selected)
        select(QualityDot{});
    switch (event.key()) {
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Home: choose(*m_selected, lowestScore); return true;
    case Qt::Key_End: choose(*m_selected, highestScore); return true;
    case Qt::Key_Up: go(-1, 0); return true;
    case Qt::Key_Down: go(1, 0); return true;
    case Qt::Key_PageUp: go(0, -1); return true;
    case Qt::Key_PageDown: go(0, 1); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(*m_selected, 0); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: stepWeight(1); return true;
    case Qt::Key_Minus: stepWeight(-1); return true;
    default: return false;
    }
}

bool QualitativeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &plot() || !evaluation())
        return PlotView::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton)
            press(mouse->position());
        return true;
    case QEvent::MouseMove: move(mouse->position()); return true;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton)
            release();
        return true;
    case QEvent::MouseButtonDblClick:
        if (const auto dot = m_drawing->layout().dotAt(mouse->position()); dot && mouse->button() == Qt::LeftButton)
            choose(*dot, 0);
        else if (mouse->button() == Qt::LeftButton)
            press(mouse->position());
        return true;
    case QEvent::KeyPress: return pressKey(static_cast<QKeyEvent&>(*event));
    case QEvent::Wheel: event->ignore(); return true; // the area around it scrolls
    case QEvent::FocusIn:
        if (!m_selected && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
            select(QualityDot{});
        showMarks();
        return false;
    case QEvent::FocusOut: showMarks(); return false;
    case QEvent::ToolTip: showToolTip(static_cast<QHelpEvent&>(*event)); return true;
    default: return PlotView::eventFilter(watched, event);
    }
}

} // namespace breakeven
