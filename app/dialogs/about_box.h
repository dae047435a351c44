// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace breakeven {

/// What the program is, its version and its license, over the window.
void showAbout(QWidget& window);

} // namespace breakeven
