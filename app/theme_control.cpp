// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme_control.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>
#include <QStyleFactory>

#include <array>

namespace breakeven {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

const QString themeKey = QStringLiteral("view/theme");
const std::array<QString, 3> names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeControl::ThemeControl(ThemeChoice choice, QObject* parent)
    : QObject(parent), m_choice(choice), m_desktopIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    askPortal();
}

const Theme& ThemeControl::theme() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopIsDark);
    return dark ? Theme::dimmed() : Theme::light();
}

ThemeChoice ThemeControl::remembered()
{
    const QString name = QSettings().value(themeKey).toString();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<ThemeChoice>(i);
    return ThemeChoice::System;
}

void ThemeControl::choose(ThemeChoice choice)
{
    m_choice = choice;
    QSettings().setValue(themeKey, names[static_cast<std::size_t>(choice)]);
    apply();
}

void ThemeControl::apply()
{
    QApplication::setPalette(theme().palette());
    QApplication::setFont(textFont(13));
    qApp->setStyleSheet(theme().styleSheet());
    emit themeChanged(theme());
}

void ThemeControl::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid()) // a desktop without the portal is no fault: the palette has answered already
            takePortalAnswer(reply.value().variant());
        done->deleteLater();
    });
}

void ThemeControl::portalSettingChanged(const QString& group, const QString& changed, const QDBusVariant& value)
{
    if (group == appearance && changed == colorScheme)
        takePortalAnswer(value.variant());
}

void ThemeControl::takePortalAnswer(const QVariant& value)
{
    // Read wraps the value in one variant more than SettingChanged does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint scheme = inner.toUInt();
    if (scheme != prefersDark && scheme != prefersLight)
        return;
    const bool dark = scheme == prefersDark;
    if (dark == m_desktopIsDark)
        return;
    m_desktopIsDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

} // namespace breakeven
