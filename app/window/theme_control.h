// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/background_work.h"
#include "widgets/theme.h"

#include <QObject>
#include <QVariant>

class QDBusPendingCall;
class QDBusVariant;

namespace breakeven {

/// Keeps the program in the theme that was chosen, and with System in the desktop's: it then asks the desktop portal,
/// and where there is none compares the palette that the platform came with.
class ThemeControl : public QObject {
    Q_OBJECT
public:
    explicit ThemeControl(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme& theme() const;
    void choose(ThemeChoice choice);
    /// Takes the desktop's answer now if it has come, and waits for none: whoever shows a window next shows it in the
    /// right colors at once.
    void takeWhatHasCome();

    /// The choice of an earlier run.
    [[nodiscard]] static ThemeChoice remembered();

signals:
    void themeChanged(const breakeven::Theme& theme);

private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void awaitPortal(const QDBusPendingCall& call);
    void takePortalReply(const QDBusPendingCall& call);
    void takePortalAnswer(const QVariant& value);
    void apply();

    ThemeChoice m_choice;
    bool m_desktopIsDark;
    bool m_portalAsked = false;
    BackgroundWork m_portal; ///< the last member, so that it ends first
};

} // namespace breakeven
