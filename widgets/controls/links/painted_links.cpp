// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/links/painted_links.h"

#include "widgets/accessibility/announcement.h"
#include "widgets/controls/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace breakeven {

PaintedLinks::PaintedLinks(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

bool PaintedLinks::isActive(std::size_t text) const
{
    return m_under == text || (m_ring && hasFocus() && m_reached == text);
}

void PaintedLinks::paintRing(QPainter& painter) const
{
    constexpr int room = 2; // between a text and its frame
    if (!m_ring || !hasFocus())
        return;
    for (const Link& link : links())
        if (link.text == m_reached)
            paintBox(painter, link.area.adjusted(-room, 0, room, 0).intersected(rect()),
                     palette().color(QPalette::Highlight), Qt::NoBrush, 4, 1.5);
}

std::optional<std::size_t> PaintedLinks::textAt(QPoint place) const
{
    for (const Link& link : links())
        if (link.area.contains(place))
            return link.text;
    return std::nullopt;
}

void PaintedLinks::reach(const Link& link)
{
    m_reached = link.text;
    if (hasFocus() && accessibleDescription() != link.words)
        sayNow(*this, link.words);
    setAccessibleDescription(link.words);
    update();
}

void PaintedLinks::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> under = textAt(event->pos());
    if (under != std::exchange(m_under, under))
        update();
    if (under)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor(); // the widget's behind
}

void PaintedLinks::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? textAt(event->pos()) : std::nullopt;
    event->setAccepted(m_pressed.has_value());
}

void PaintedLinks::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> pressed = std::exchange(m_pressed, std::nullopt);
    event->setAccepted(pressed.has_value());
    if (pressed && pressed == textAt(event->pos()))
        emit followed(*pressed);
}

void PaintedLinks::keyPressEvent(QKeyEvent* event)
{
    const std::vector<Link> all = links();
    const auto here = std::ranges::find(all, m_reached, &Link::text);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (here != all.end())
            emit followed(m_reached);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (here == all.end() && !all.empty())
            reach(all.front());
        else if (here != all.end() && here + 1 != all.end())
            reach(*(here + 1));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (here != all.end() && here != all.begin())
            reach(*(here - 1));
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PaintedLinks::leaveEvent(QEvent*)
{
    if (std::exchange(m_under, std::nullopt))
        update();
}

void PaintedLinks::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    const std::vector<Link> all = links();
    const auto here = std::ranges::find(all, m_reached, &Link::text);
    if (!all.empty())
        reach(here == all.end() ? all.front() : *here);
    QWidget::focusInEvent(event);
}

void PaintedLinks::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace breakeven
