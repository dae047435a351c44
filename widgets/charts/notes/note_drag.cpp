// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_drag.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr double stillHeld = 2; ///< pixels that a press may tremble without being a drag

double offsetWithin(double share)
{
    return std::clamp(share, textOffsets.low, textOffsets.high);
}

} // namespace

NoteDrag::NoteDrag(QWidget& plot, const NoteLayer& notes) : QObject(&plot), m_plot(plot), m_notes(notes)
{
    plot.installEventFilter(this);
}

bool NoteDrag::eventFilter(QObject* watched, QEvent* event)
{
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: return mouse->button() == Qt::LeftButton && press(mouse->position());
    case QEvent::MouseMove: return move(mouse->position());
    case QEvent::MouseButtonRelease: return mouse->button() == Qt::LeftButton && release();
    case QEvent::MouseButtonDblClick:
        if (const auto note = m_notes.at(mouse->position()); note && mouse->button() == Qt::LeftButton) {
            emit opened(*note);
            return true;
        }
        return false;
    case QEvent::ToolTip: return m_on;
    case QEvent::Leave: setOn(false); return false;
    case QEvent::Hide: release(); return false; // a drag ends with what it was seen on
    default: return QObject::eventFilter(watched, event);
    }
}

bool NoteDrag::press(QPointF point)
{
    m_grip = m_notes.gripAt(point);
    if (!m_grip)
        return false;
    m_from = point;
    m_moves = false;
    setOn(true);
    emit started();
    return true;
}

bool NoteDrag::move(QPointF point)
{
    if (!m_grip) {
        setOn(m_notes.at(point).has_value());
        return m_on;
    }
    const QPointF by = point - m_from;
    m_moves = m_moves || by.manhattanLength() > stillHeld;
    if (m_moves)
        emit moved(m_grip->place, offsetWithin(m_grip->offset.x() + by.x() / m_grip->plot.width()),
                   offsetWithin(m_grip->offset.y() - by.y() / m_grip->plot.height()));
    return true;
}

bool NoteDrag::release()
{
    if (!std::exchange(m_grip, std::nullopt))
        return false;
    emit finished();
    return true;
}

void NoteDrag::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        emit entered(); // the view's cursor is that of no thing then
        m_before = m_plot.cursor();
    }
    m_plot.setCursor(on ? QCursor(Qt::SizeAllCursor) : m_before);
}

} // namespace breakeven
