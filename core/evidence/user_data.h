// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace breakeven {

/// The folder in which the user's own catalogs are kept: "breakeven" in the data folder of the XDG Base Directory
/// Specification, $XDG_DATA_HOME, which counts only if it is an absolute path, else ~/.local/share. Empty if neither
/// variable says where that is. It need not exist.
[[nodiscard]] std::filesystem::path userDataFolder();

} // namespace breakeven
