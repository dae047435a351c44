// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility/announcement.h"

#include "widgets/accessibility/spoken_role.h"

namespace breakeven {

Announcement::Announcement(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("announcement"));
    speakAs(*this, QAccessible::Notification);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { say(m_next.first, m_next.second); });
}

void Announcement::tell(const QString& first, const QString& more)
{
    m_next = {first, more};
    if (!parentWidget()->isVisible())
        m_said = m_next;
    if (m_next == m_said)
        m_rest.stop();
    else
        m_rest.start();
}

void Announcement::say(const QString& first, const QString& more)
{
    m_said = {first, more};
    setAccessibleName(m_said.first);
    setAccessibleDescription(m_said.second);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void sayNow(QWidget& widget, const QString& sentence)
{
    if (!QAccessible::isActive())
        return;
    auto* announcement = widget.findChild<Announcement*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcement == nullptr)
        announcement = new Announcement(&widget);
    announcement->say(sentence);
}

} // namespace breakeven
