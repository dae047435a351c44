// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/background_work.h"
#include "widgets/theme.h"

#include <QObject>
#include <QVariant>

#include <chrono>

class QDBusMessage;
class QDBusPendingCall;

namespace breakeven {

/// Keeps the program in the theme that was chosen, and with System in the desktop's: it then asks the desktop portal,
/// and where there is none compares the palette that the platform came with. Whatever was chosen, it is in strong
/// colors where the desktop asks for more contrast (the portal's contrast, or GNOME's setting high-contrast).
class ThemeControl : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>) // without the type, Qt could not call the slot
public:
    explicit ThemeControl(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme& theme() const;
    void choose(ThemeChoice choice);
    /// Waits for what the desktop answers, if it is asked, but no longer than that: a window that is made next has the
    /// right colors from the start. A later answer is taken when it comes.
    void awaitDesktop(std::chrono::milliseconds most);

    /// The choice of an earlier run.
    [[nodiscard]] static ThemeChoice remembered();

signals:
    void themeChanged(const breakeven::Theme& theme);
    /// Or that nobody is there to answer.
    void desktopAnswered();

private slots:
    void portalSettingChanged(const QDBusMessage& change);

private:
    void askPortal();
    void await(const QString& group, const QString& name, const QDBusPendingCall& call);
    void endWait();
    void take(const QString& group, const QString& name, const QVariant& value);
    void apply();

    ThemeChoice m_choice;
    bool m_desktopIsDark;
    bool m_portalAsked = false;
    int m_answersDue = 0;
    bool m_contrastWanted = false; ///< as the portal has it
    bool m_highContrastOfGnome = false;
    BackgroundWork m_portal; ///< the last member, so that it ends first
};

} // namespace breakeven
