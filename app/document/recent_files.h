// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace breakeven {

inline constexpr std::size_t mostRecentFiles = 10;

/// The files opened or saved last, newest first, kept in the user's settings. Those that are gone are left out.
[[nodiscard]] std::vector<std::filesystem::path> recentFiles();
void rememberFile(const std::filesystem::path& path);
void forgetAllFiles();

} // namespace breakeven
