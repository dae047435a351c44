// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace breakeven {

/// Keeps the program in the theme that was chosen, and with System in the desktop's: it asks the desktop portal, and
/// where there is none compares the palette that the platform came with.
class ThemeControl : public QObject {
    Q_OBJECT
public:
    explicit ThemeControl(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme& theme() const;
    void choose(ThemeChoice choice);

    /// The choice of an earlier run.
    [[nodiscard]] static ThemeChoice remembered();

signals:
    void themeChanged(const breakeven::Theme& theme);

private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void takePortalAnswer(const QVariant& value);
    void apply();

    ThemeChoice m_choice;
    bool m_desktopIsDark;
};

} // namespace breakeven
