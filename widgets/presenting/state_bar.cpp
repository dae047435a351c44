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
#include <numeric>

namespace breakeven {

namespace {

constexpr int stateBarHeight = 30;
constexpr int widestState = 220;
constexpr int statePad = 10;
constexpr int tightPad = 5; ///< where names have little room
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

/// Each as wide as the others, as far as all names have room so; else short names give theirs to longer ones, and the
/// longest are cut to the same width.
std::vector<int> StateBar::widths() const
{
    const auto count = static_cast<int>(m_names.size());
    const int room = width() + stateGap - count * stateGap;
    const QFontMetrics metrics(textFont(13, QFont::DemiBold)); // the one that is shown
    std::vector<int> needed;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        needed.push_back(metrics.horizontalAdvance(nameOf(i)) + 2 * statePad + 2);
    const int usual = count > 0 ? std::min(widestState - stateGap, room / count) : 0;
    std::vector<int> widths;
    for (const int each : needed)
        widths.push_back(std::max(each, usual));
    if (std::accumulate(widths.begin(), widths.end(), 0) <= room)
        return widths;
    for (int& each : needed)
        each -= 2 * (statePad - tightPad);
    std::vector<int> ascending = needed;
    std::ranges::sort(ascending);
    int left = room;
    int most = 0; // that each of those that are left may have
    for (int i = 0; i < count; ++i) {
        most = left / (count - i);
        const int least = ascending[static_cast<std::size_t>(i)];
        if (least > most)
            break;
        left -= least;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::min(needed[i], most);
    return widths;
}

std::vector<StateBar::Link> StateBar::links() const
{
    std::vector<Link> links;
    const std::vector<int> wide = widths();
    int left = 0;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        links.push_back({i, QRect(left, 0, wide[i], height()), nameOf(i)});
        left += wide[i] + stateGap;
    }
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
        paintBox(painter, box, palette().color(isCurrent ? QPalette::Highlight : QPalette::Mid),
                 palette().color(isCurrent && !isChanged ? QPalette::AlternateBase : QPalette::Base));
        QFont font = textFont(13, isCurrent ? QFont::DemiBold : QFont::Normal);
        font.setUnderline(isActive(link.text));
        painter.setFont(font);
        painter.setPen(palette().color(isCurrent ? QPalette::WindowText : mutedRole));
        const QRect room = link.area.adjusted(tightPad, 0, -tightPad, 0);
        painter.drawText(
            room, Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(link.words, isChanged ? Qt::ElideMiddle : Qt::ElideRight, room.width()));
    }
    paintRing(painter);
}

} // namespace breakeven
