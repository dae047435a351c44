// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/background_work.h"

#include <QObject>

#include <optional>

class QDBusPendingCall;

namespace breakeven {

/// Whether nothing is to move by itself: as a person chose it, else as the desktop says. GNOME's setting
/// (enable-animations) and KDE's (AnimationDurationFactor, 0 for none) are asked for; a desktop that tells neither
/// wants motion.
class DesktopMotion : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks anew. Until the answer is there, that of before holds.
    void ask();
    [[nodiscard]] bool isReduced() const { return chosen().value_or(m_reduced); }
    /// Takes a setting as the desktop tells it; another one changes nothing.
    void take(const QString& group, const QString& name, const QVariant& value);

    /// Whether a person wants it reduced; absent while the desktop is asked. Kept for later runs.
    [[nodiscard]] static std::optional<bool> chosen();
    static void choose(std::optional<bool> reduced);

private:
    void await(const QString& group, const QString& name, const QDBusPendingCall& call);

    bool m_reduced = false;
    BackgroundWork m_asking; ///< the last member, so that it ends first
};

} // namespace breakeven
