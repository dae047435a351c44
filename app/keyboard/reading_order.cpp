// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/reading_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace breakeven {

namespace {

constexpr int overlap = 4;      ///< pixels by which parts in rows may lie over each other
constexpr int aroundFocus = 24; ///< pixels that are seen around what is scrolled to

/// Parts that lie one after the other along a direction, those that overlap together.
std::vector<QWidgetList> cut(QWidgetList parts, const std::function<std::pair<int, int>(const QWidget*)>& ends)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const QWidget* a, const QWidget* b) { return ends(a).first < ends(b).first; });
    std::vector<QWidgetList> groups;
    int end = 0;
    for (QWidget* part : parts) {
        const auto [from, to] = ends(part);
        if (groups.empty() || from >= end - overlap)
            groups.emplace_back();
        end = groups.back().isEmpty() ? to : std::max(end, to);
        groups.back() << part;
    }
    return groups;
}

std::pair<int, int> rowOf(const QWidget* part)
{
    return {part->y(), part->y() + part->height()};
}

std::pair<int, int> columnOf(const QWidget* part)
{
    return {part->x(), part->x() + part->width()};
}

/// Siblings as one reads: cut into rows where a line can be drawn between them, else into columns, and so on in each.
QWidgetList asOneReads(const QWidgetList& parts)
{
    if (parts.size() < 2)
        return parts;
    for (const auto& ends : {rowOf, columnOf}) {
        const std::vector<QWidgetList> groups = cut(parts, ends);
        if (groups.size() < 2)
            continue;
        QWidgetList all;
        for (const QWidgetList& group : groups)
            all << asOneReads(group);
        return all;
    }
    QWidgetList all = parts; // they lie over each other
    std::stable_sort(all.begin(), all.end(), [](const QWidget* a, const QWidget* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    return all;
}

/// What is seen of the children: nothing that lies under one that covers all.
QWidgetList seenChildren(const QWidget& part)
{
    QWidgetList seen;
    for (QObject* child : part.children()) { // from the lowest
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget == nullptr || widget->isWindow() || widget->isHidden() || !widget->isEnabled())
            continue;
        if (widget->geometry().contains(part.rect()) && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            seen.clear();
        seen << widget;
    }
    return seen;
}

bool isStop(const QWidget& widget)
{
    if (widget.focusProxy() != nullptr || widget.focusPolicy() == Qt::NoFocus)
        return false;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button != nullptr && button->group() != nullptr && button->group()->exclusive() &&
        button->group()->checkedButton() != nullptr)
        return button->isChecked();
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

void collect(const QWidget& part, const QWidget* also, QWidgetList& stops)
{
    for (QWidget* child : asOneReads(seenChildren(part))) {
        if (isStop(*child) || child == also)
            stops << child;
        collect(*child, also, stops);
    }
}

} // namespace

QWidgetList tabStops(const QWidget& part, const QWidget* also)
{
    QWidgetList stops;
    collect(part, also, stops);
    return stops;
}

bool goToNextStop(const QWidget& part, bool next)
{
    const QWidget* from = QApplication::focusWidget();
    const QWidgetList stops = tabStops(part, from);
    if (stops.isEmpty())
        return false;
    const auto count = stops.size();
    const auto at = stops.indexOf(from);
    QWidget* to = stops[at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(*to);
    return true;
}

void bringIntoView(QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around != nullptr && !around->isWindow();
         around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around);
            area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget))
            area->ensureWidgetVisible(&widget, 0, aroundFocus);
}

} // namespace breakeven
