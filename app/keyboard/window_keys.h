// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace breakeven {

/// Keys that do something in a part of the window.
struct WindowKey {
    QString part; ///< a menu, or what has the focus
    QString keys;
    QString what; ///< they do
};

/// Every one of them: those of the menus as they are set there, then those of the window's parts, part by part.
[[nodiscard]] std::vector<WindowKey> keysOf(const QMainWindow& window);

} // namespace breakeven
