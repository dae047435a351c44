// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_motion.h"

#include "app/desktop/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>

namespace breakeven {

namespace {

const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
const QString durationFactor = QStringLiteral("AnimationDurationFactor");

const QString motionKey = QStringLiteral("view/reduced_motion");

} // namespace

/// From another thread: to connect takes until the bus has answered.
void DesktopMotion::ask()
{
    if (!hasSessionBus())
        return;
    m_asking.start([this](const std::stop_token&) -> BackgroundWork::Show {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return [] {};
        return [this, ofGnome = bus.asyncCall(settingQuestion(gnome, animations)),
                ofKde = bus.asyncCall(settingQuestion(kde, durationFactor))] {
            await(gnome, animations, ofGnome);
            await(kde, durationFactor, ofKde);
        };
    });
}

/// A desktop without the portal, or without that setting, is no fault.
void DesktopMotion::await(const QString& group, const QString& name, const QDBusPendingCall& call)
{
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, name](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            take(group, name, reply.value().variant());
        done->deleteLater();
    });
}

std::optional<bool> DesktopMotion::chosen()
{
    const QVariant kept = QSettings().value(motionKey);
    return kept.isValid() ? std::optional(kept.toBool()) : std::nullopt;
}

void DesktopMotion::choose(std::optional<bool> reduced)
{
    if (reduced)
        QSettings().setValue(motionKey, *reduced);
    else
        QSettings().remove(motionKey);
}

void DesktopMotion::take(const QString& group, const QString& name, const QVariant& value)
{
    const QVariant said = unwrapped(value);
    if (group == gnome && name == animations)
        m_reduced = !said.toBool();
    else if (group == kde && name == durationFactor)
        m_reduced = said.toDouble() == 0;
}

} // namespace breakeven
