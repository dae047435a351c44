// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/state_bar.h"

#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int stateBarHeight = 30;
constexpr int widestState = 220;
constexpr int statePad = 10;
constexpr int stateGap = 4;

} // namespace

StateBar::StateBar(QWidget* parent) : PaintedLinks(parent)
{
    setObjectName(QStringLiteral("state_bar"));
    setAccessibleName(tr("States"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateBar::setStates(const QStringList& names)
{
    m_names = names;
    m_current.reset();
    update();
}

void StateBar::setCurrent(std::optional<std::size_t> place)
{
    m_current = place;
    m_changed.clear();
    setAccessibleDescription(place ? nameOf(*place) : QString());
    update();
}

void StateBar::setChanged(const QString& name)
{
    m_changed = name;
    setAccessibleDescription(m_current ? nameOf(*m_current) : QString());
    update();
}

QString StateBar::nameOf(std::size_t place) const
{
    return m_current == place && !m_changed.isEmpty() ? m_changed : m_names[static_cast<qsizetype>(place)];
}

QSize StateBar::sizeHint() const
{
    return {400, stateBarHeight};
}

QRect StateBar::area(std::size_t place) const
{
    const auto count = static_cast<int>(std::max<qsizetype>(m_names.size(), 1));
    const int slot = std::min(widestState, (width() + stateGap) / count);
    return {static_cast<int>(place) * slot, 0, slot - stateGap, height()};
}

std::vector<StateBar::Link> StateBar::links() const
{
    std::vector<Link> links;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_names.size()); ++i)
        links.push_back({i, area(i), nameOf(i)});
    return links;
}

bool StateBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PaintedLinks::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Link& link : links())
        if (link.area.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), plainToolTip(link.words), this, link.area);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void StateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const Link& link : links()) {
        const bool isCurrent = m_current == link.text;
        const bool isChanged = isCurrent && !m_changed.isEmpty();
        const QRectF box = QRectF(link.area).adjusted(0.5, 0.5, -0.5, -0.5);
        paintBox(painter, box, palette().color(isCurrent ? QPalette::Highlight : QPalette::Midlight),
                 palette().color(isCurrent && !isChanged ? QPalette::AlternateBase : QPalette::Base));
        QFont font = textFont(13, isCurrent ? QFont::DemiBold : QFont::Normal);
        font.setUnderline(isActive(link.text));
        painter.setFont(font);
        painter.setPen(palette().color(isCurrent ? QPalette::WindowText : mutedRole));
        const QRect room = link.area.adjusted(statePad, 0, -statePad, 0);
        painter.drawText(
            room, Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(link.words, isChanged ? Qt::ElideMiddle : Qt::ElideRight, room.width()));
    }
    paintRing(painter);
}

} // namespace breakeven
