// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility/told_changes.h"

#include "widgets/accessibility/announcement.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr std::chrono::milliseconds afterAnnouncements{300};

ToldChanges* keeping = nullptr; ///< Qt calls a function without an object

} // namespace

ToldChanges::ToldChanges(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Announcement::rest + afterAnnouncements);
    connect(&m_rest, &QTimer::timeout, this, &ToldChanges::tell);
}

ToldChanges::~ToldChanges() = default;

void ToldChanges::keep(const std::function<void()>& change)
{
    if (!QAccessible::isActive() || keeping != nullptr)
        return change();
    keeping = this;
    QAccessible::installUpdateHandler(&ToldChanges::take);
    change();
    QAccessible::installUpdateHandler(nullptr);
    keeping = nullptr;
}

void ToldChanges::take(QAccessibleEvent* event)
{
    const bool canWait = event->type() == QAccessible::NameChanged || event->type() == QAccessible::DescriptionChanged;
    QObject* object = event->object();
    if (canWait && object != nullptr && object != QApplication::focusWidget()) {
        std::vector<Change>& kept = keeping->m_kept;
        const bool isKnown = std::ranges::any_of(
            kept, [&](const Change& each) { return each.object == object && each.kind == event->type(); });
        if (!isKnown)
            kept.push_back({object, event->type()});
        keeping->m_rest.start();
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    if (event->type() == QAccessible::TableModelChanged) {
        // Its table has taken the change already, and would take it once more: this way it reads all anew.
        QAccessibleTableModelChangeEvent again(object, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&again);
    } else {
        QAccessible::updateAccessibility(event);
    }
    QAccessible::installUpdateHandler(&ToldChanges::take);
}

void ToldChanges::tell()
{
    for (const Change& change : std::exchange(m_kept, {})) {
        if (change.object == nullptr)
            continue;
        QAccessibleEvent event(change.object, change.kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace breakeven
