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

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");
const QString accessibilityOfGnome = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString highContrast = QStringLiteral("high-contrast");
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint moreContrast = 1;

struct DesktopSetting {
    const QString& group;
    const QString& name;
};
const std::array askedSettings{DesktopSetting{appearance, colorScheme}, DesktopSetting{appearance, contrastKey},
                               DesktopSetting{accessibilityOfGnome, highContrast}};

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
    if (m_answersDue == 0 || m_choice != ThemeChoice::System)
        return;
    QEventLoop loop;
    connect(this, &ThemeControl::desktopAnswered, &loop, &QEventLoop::quit);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
}

const Theme& ThemeControl::theme() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopIsDark);
    if (m_contrastWanted || m_highContrastOfGnome)
        return dark ? Theme::strongDimmed() : Theme::strongLight();
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
}

void ThemeControl::apply()
{
    QApplication::setPalette(theme().palette());
    QApplication::setFont(textFont(13));
    qApp->setStyleSheet(theme().styleSheet());
    emit themeChanged(theme());
}

/// Once, and from another thread: to connect takes until the bus has answered.
void ThemeControl::askPortal()
{
    if (std::exchange(m_portalAsked, true) || !hasSessionBus())
        return;
    m_answersDue = static_cast<int>(askedSettings.size());
    m_portal.start([this](const std::stop_token&) -> BackgroundWork::Show {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return [this] { endWait(); };
        std::vector<QDBusPendingCall> calls;
        for (const auto& [group, name] : askedSettings)
            calls.push_back(bus.asyncCall(settingQuestion(group, name)));
        return [this, calls] {
            watchSettings(this, SLOT(portalSettingChanged(QDBusMessage)));
            for (std::size_t i = 0; i < calls.size(); ++i)
                await(askedSettings[i].group, askedSettings[i].name, calls[i]);
        };
    });
}

/// A desktop without the portal, or without that setting, is no fault: the palette has answered already.
void ThemeControl::await(const QString& group, const QString& name, const QDBusPendingCall& call)
{
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, name](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            take(group, name, reply.value().variant());
        done->deleteLater();
        if (--m_answersDue == 0)
            endWait();
    });
}

void ThemeControl::endWait()
{
    m_answersDue = 0;
    emit desktopAnswered();
}

void ThemeControl::portalSettingChanged(const QDBusMessage& change)
{
    const QVariantList said = change.arguments(); // group, name, value
    if (said.size() == 3)
        take(said[0].toString(), said[1].toString(), said[2]);
}

void ThemeControl::take(const QString& group, const QString& name, const QVariant& value)
{
    const QVariant said = unwrapped(value);
    const Theme* before = &theme();
    if (group == appearance && name == colorScheme) {
        if (const uint scheme = said.toUInt(); scheme == prefersDark || scheme == prefersLight)
            m_desktopIsDark = scheme == prefersDark;
    } else if (group == appearance && name == contrastKey) {
        m_contrastWanted = said.toUInt() == moreContrast;
    } else if (group == accessibilityOfGnome && name == highContrast) {
        m_highContrastOfGnome = said.toBool();
    }
    if (&theme() != before)
        apply();
}

} // namespace breakeven
