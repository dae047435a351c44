// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace breakeven {

inline constexpr int mostRecentFiles = 10;

/// The files opened or saved last, newest first, kept in the user's settings. Those that are gone are left out.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString& path);
void forgetFile(const QString& path);
void forgetAllFiles();

} // namespace breakeven
