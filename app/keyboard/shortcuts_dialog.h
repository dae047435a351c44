// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace breakeven {

/// Shows every key that does something, beside the window: those of the menus as they are set there, then those of the
/// window's parts.
void showShortcuts(QMainWindow& window);

} // namespace breakeven
