// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace breakeven {

// The program's folders of the XDG Base Directory Specification. A variable counts only if it is an absolute path.
// Empty where neither the variable nor HOME says where the folder is. It need not exist.

/// For what the user keeps: $XDG_DATA_HOME/breakeven, else ~/.local/share/breakeven.
[[nodiscard]] std::filesystem::path userDataFolder();

/// For what outlasts a run but is no document: $XDG_STATE_HOME/breakeven, else ~/.local/state/breakeven.
[[nodiscard]] std::filesystem::path userStateFolder();

} // namespace breakeven
