// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/week_map.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/charts/base/hatch.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int cellHeight = 24;
constexpr int hourNamesHeight = 20;
constexpr int legendGap = 10;
constexpr int legendHeight = 18;
constexpr int legendWidth = 72;
constexpr int nameGap = 8;
constexpr int leastCellWidth = 10;
constexpr int hoursBetweenNames = 3;
constexpr double faintest = 0.06; ///< of the accent, in hours without a request: they are not missing
constexpr int cellsBottom = hourNamesHeight + cellHeight * static_cast<int>(daysOfWeek);

} // namespace

WeekMap::WeekMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("week_map"));
    speakAs(*this, QAccessible::Chart);
    setAccessibleName(tr("Requests an hour over the week"));
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(12));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekMap::setWeek(const WeekShape& week, const QString& words)
{
    m_week = week;
    m_words = words;
    m_current = week.busiest;
    setAccessibleDescription(words);
    update();
}

int WeekMap::dayWidth() const
{
    int widest = 0;
    for (std::size_t day = 0; day < daysOfWeek; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(toQString(dayOfWeek(day))));
    return widest + nameGap;
}

QSize WeekMap::sizeHint() const
{
    return {480, cellsBottom + legendGap + legendHeight};
}

QSize WeekMap::minimumSizeHint() const
{
    return {dayWidth() + leastCellWidth * static_cast<int>(hoursOfDay), sizeHint().height()};
}

QRect WeekMap::cell(std::size_t hour) const
{
    const int left = dayWidth();
    const int room = width() - left;
    const auto edge = [&](std::size_t of) { return left + room * static_cast<int>(of) / static_cast<int>(hoursOfDay); };
    const std::size_t ofDay = hour % hoursOfDay;
    const int top = hourNamesHeight + cellHeight * static_cast<int>(hour / hoursOfDay);
    return {edge(ofDay), top, edge(ofDay + 1) - edge(ofDay), cellHeight};
}

std::optional<std::size_t> WeekMap::hourAt(QPoint position) const
{
    for (std::size_t hour = 0; hour < hoursOfWeek; ++hour)
        if (cell(hour).contains(position))
            return hour;
    return std::nullopt;
}

QColor WeekMap::colorOf(double requests) const
{
    const double most = *m_week.mean[m_week.busiest];
    const double share = most > 0 ? requests / most : 0;
    return mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight),
                 faintest + (1 - faintest) * share);
}

void WeekMap::paintEvent(QPaintEvent*)
{
    if (m_week.covered == 0)
        return;
    QPainter painter(this);
    paintCells(painter);
    paintNames(painter);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(m_current).adjusted(0, 0, -1, -1));
    }
}

void WeekMap::paintCells(QPainter& painter) const
{
    for (std::size_t hour = 0; hour < hoursOfWeek; ++hour) {
        const QRect box = cell(hour).adjusted(0, 0, -1, -1);
        if (m_week.mean[hour])
            painter.fillRect(box, colorOf(*m_week.mean[hour]));
        else
            paintHatch(painter, box, palette().color(QPalette::Midlight), Hatch::Wide);
    }
}

void WeekMap::paintNames(QPainter& painter) const
{
    painter.setPen(palette().color(mutedRole));
    for (std::size_t day = 0; day < daysOfWeek; ++day)
        painter.drawText(QRect(0, cell(day * hoursOfDay).top(), dayWidth() - nameGap, cellHeight),
                         Qt::AlignRight | Qt::AlignVCenter, toQString(dayOfWeek(day)));
    for (std::size_t hour = 0; hour < hoursOfDay; hour += hoursBetweenNames)
        painter.drawText(QRect(cell(hour).left(), 0, hoursBetweenNames * cell(hour).width(), hourNamesHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, toQString(hourOfDay(hour)));
}

/// From none to the busiest hour, with the mean marked.
void WeekMap::paintLegend(QPainter& painter) const
{
    const int top = cellsBottom + legendGap;
    const double most = *m_week.mean[m_week.busiest];
    int left = dayWidth();
    const auto say = [&](const QString& text) {
        painter.setPen(palette().color(mutedRole));
        painter.drawText(QRect(left, top, width() - left, legendHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += fontMetrics().horizontalAdvance(text) + nameGap;
    };
    say(toQString(Quantity::fullCount(0)));
    const QRect bar(left, top + 3, legendWidth, legendHeight - 6);
    for (int x = 0; x < bar.width(); ++x)
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(), colorOf(most * x / (bar.width() - 1)));
    if (most > 0) {
        const int mean = bar.left() + static_cast<int>((bar.width() - 1) * m_week.meanOfAll / most);
        painter.fillRect(mean, bar.top() - 3, 2, bar.height() + 6, palette().color(QPalette::Text));
    }
    left = bar.right() + 1 + nameGap;
    say(toQString(weekLegend(m_week)));
    if (m_week.covered == hoursOfWeek)
        return;
    const QRect missing(left + nameGap, top + 3, legendHeight, legendHeight - 6);
    paintHatch(painter, missing, palette().color(QPalette::Midlight), Hatch::Wide);
    left = missing.right() + 1 + nameGap;
    say(toQString(notInThisLog()));
}

void WeekMap::say(std::size_t hour, QPoint globalPosition)
{
    QToolTip::showText(globalPosition, plainToolTip(toQString(weekHourWords(m_week, hour))), this, cell(hour));
}

bool WeekMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<std::size_t> hour = hourAt(help->pos()); hour && m_week.covered > 0)
        say(*hour, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

void WeekMap::keyPressEvent(QKeyEvent* event)
{
    constexpr auto week = static_cast<int>(hoursOfWeek);
    const auto go = [&](int hours) {
        m_current = static_cast<std::size_t>((static_cast<int>(m_current) + hours + week) % week);
        setAccessibleDescription(toQString(weekHourWords(m_week, m_current)));
        say(m_current, mapToGlobal(cell(m_current).center()));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left: go(-1); break;
    case Qt::Key_Right: go(1); break;
    case Qt::Key_Up: go(-static_cast<int>(hoursOfDay)); break;
    case Qt::Key_Down: go(static_cast<int>(hoursOfDay)); break;
    case Qt::Key_Home: go(static_cast<int>(m_week.busiest) - static_cast<int>(m_current)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription(m_words);
    QToolTip::hideText();
    update();
}

} // namespace breakeven
