// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme_control.h"

#include "app/desktop/desktop_portal.h"
#include "core/inputs/enum_table.h"
#include "widgets/controls/fusion_style.h"
#include "widgets/text.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QSettings>
#include <QTimer>

#include <string_view>
#include <utility>

namespace breakeven {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

const QString themeKey = QStringLiteral("view/theme");

/// As settings keep it.
struct ThemeName {
    ThemeChoice choice;
    std::string_view id;
};
constexpr EnumTable<&ThemeName::choice> themeNames{{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
}};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeControl::ThemeControl(ThemeChoice choice, QObject* parent)
    : QObject(parent), m_choice(choice), m_desktopIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new FusionStyle);
    apply();
    askPortal();
}

void ThemeControl::awaitDesktop(std::chrono::milliseconds most)
{
    if (!m_answerDue)
        return;
    QEventLoop loop;
    connect(this, &ThemeControl::desktopAnswered, &loop, &QEventLoop::quit);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
}

const Theme& ThemeControl::theme() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopIsDark);
    return dark ? Theme::dimmed() : Theme::light();
}

ThemeChoice ThemeControl::remembered()
{
    const QString name = QSettings().value(themeKey).toString();
    return themeNames.find(name.toStdString()).value_or(ThemeChoice::System);
}

void ThemeControl::choose(ThemeChoice choice)
{
    m_choice = choice;
    QSettings().setValue(themeKey, toQString(themeNames[choice].id));
    apply();
    askPortal();
}

void ThemeControl::apply()
{
    QApplication::setPalette(theme().palette());
    QApplication::setFont(textFont(13));
    qApp->setStyleSheet(theme().styleSheet());
    emit themeChanged(theme());
}

/// Once, when it is first needed, and from another thread: to connect takes until the bus has answered.
void ThemeControl::askPortal()
{
    if (m_choice != ThemeChoice::System || std::exchange(m_portalAsked, true) || !hasSessionBus())
        return;
    m_answerDue = true;
    m_portal.start([this](const std::stop_token&) -> BackgroundWork::Show {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return [this] { endWait(); };
        return [this, call = bus.asyncCall(settingQuestion(appearance, colorScheme))] { awaitPortal(call); };
    });
}

void ThemeControl::awaitPortal(const QDBusPendingCall& call)
{
    watchSettings(this, SLOT(portalSettingChanged(QDBusMessage)));
    if (call.isFinished()) {
        takePortalReply(call);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        takePortalReply(*done);
        done->deleteLater();
    });
}

void ThemeControl::takePortalReply(const QDBusPendingCall& call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isValid()) // a desktop without the portal is no fault: the palette has answered already
        takePortalAnswer(reply.value().variant());
    endWait();
}

void ThemeControl::endWait()
{
    m_answerDue = false;
    emit desktopAnswered();
}

void ThemeControl::portalSettingChanged(const QDBusMessage& change)
{
    const QVariantList said = change.arguments(); // group, name, value
    if (said.size() == 3 && said[0] == appearance && said[1] == colorScheme)
        takePortalAnswer(said[2]);
}

void ThemeControl::takePortalAnswer(const QVariant& value)
{
    const uint scheme = unwrapped(value).toUInt();
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
