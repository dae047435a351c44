// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace breakeven {

class FileActions;

/// Fills a menu with the presets by group, once it is asked for; each starts a scenario.
void fillWithPresets(QMenu& menu, FileActions& files);

} // namespace breakeven
