// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/panels.h"

#include "app/keyboard/reading_order.h"

#include <QApplication>

#include <algorithm>

namespace breakeven {

namespace {

bool holds(const QWidget* panel, const QWidget* focus)
{
    return focus != nullptr && (panel == focus || panel->isAncestorOf(focus));
}

} // namespace

Panels::Panels(const QWidget& window, const std::vector<QWidget*>& panels, QObject* parent)
    : QObject(parent), m_window(window)
{
    for (QWidget* panel : panels)
        m_panels.push_back({panel, {}});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void Panels::follow(const QWidget* focus)
{
    for (Panel& panel : m_panels)
        if (holds(panel.widget, focus))
            panel.last = const_cast<QWidget*>(focus);
}

bool Panels::enter(const Panel& panel) const
{
    const QWidgetList stops = tabStops(m_window, panel.last); // of the window: a panel may be covered
    const auto first = std::ranges::find_if(stops, [&panel](const QWidget* stop) { return holds(panel.widget, stop); });
    if (first == stops.end())
        return false;
    QWidget* stop = stops.contains(panel.last.data()) ? panel.last.data() : *first;
    stop->setFocus(Qt::ShortcutFocusReason);
    bringIntoView(*stop);
    return true;
}

void Panels::goOn(bool next)
{
    const QWidget* focus = QApplication::focusWidget();
    const auto count = static_cast<std::ptrdiff_t>(m_panels.size());
    const auto at = std::ranges::find_if(m_panels, [focus](const Panel& each) { return holds(each.widget, focus); });
    const std::ptrdiff_t by = next ? 1 : -1;
    std::ptrdiff_t place = at != m_panels.end() ? at - m_panels.begin() : next ? -1 : count;
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        place = (place + by + count) % count;
        if (enter(m_panels[static_cast<std::size_t>(place)]))
            return;
    }
}

} // namespace breakeven
