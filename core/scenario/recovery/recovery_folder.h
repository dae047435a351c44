// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/recovery/recovery.h"

#include <filesystem>
#include <vector>

namespace breakeven {

/// What the names of recovery files end in, and those of the locks beside them, by which a window that lives is known.
inline constexpr std::string_view recoverySuffix = ".recovery";
inline constexpr std::string_view recoveryLockSuffix = ".lock";

/// Where recovery files are kept: "recovery" in userStateFolder(); empty if there is no place for it.
[[nodiscard]] std::filesystem::path recoveryFolder();

/// Makes the folder, and those above it, for its owner's eyes alone. An error says in words that edits are not kept.
[[nodiscard]] Outcome makeRecoveryFolder(const std::filesystem::path& folder);

/// A path in the folder for another window's file, by a name that nobody has.
[[nodiscard]] std::filesystem::path newRecoveryFile(const std::filesystem::path& folder);

/// The lock beside a recovery file.
[[nodiscard]] std::filesystem::path lockOf(const std::filesystem::path& recoveryFile);

/// All recovery files that are there, the oldest first; none if the folder can't be read.
[[nodiscard]] std::vector<std::filesystem::path> recoveryFiles(const std::filesystem::path& folder);

/// What a recovery file holds.
[[nodiscard]] Result<Recovery> readRecovery(const std::filesystem::path& file);

/// Writes it so that the file holds either all of it or what stood there before, even after a power cut. An error says
/// in words that edits are not kept.
[[nodiscard]] Outcome writeRecovery(const std::filesystem::path& file, const Recovery& recovery);

} // namespace breakeven
