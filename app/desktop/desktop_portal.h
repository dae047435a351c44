// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QVariant>

namespace breakeven {

// The desktop's settings, as its portal tells them on the session's bus.

/// Whether the session has a bus. Where it has none, asking for it would start one for this program alone, on which
/// there is no desktop, and wait for that.
[[nodiscard]] bool hasSessionBus();

/// What asks for a setting of a group.
[[nodiscard]] QDBusMessage settingQuestion(const QString& group, const QString& name);

/// Calls a slot of the receiver with each setting that changes: its group, its name, its value.
bool watchSettings(QObject* receiver, const char* slot);

/// A value as it was meant: an answer wraps it in more variants than a change does.
[[nodiscard]] QVariant unwrapped(QVariant value);

} // namespace breakeven
