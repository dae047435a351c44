// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/recovery/recovery_folder.h"

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <vector>

namespace breakeven {

/// The lock by which others know that the window of a recovery file lives.
[[nodiscard]] std::unique_ptr<QLockFile> recoveryLock(const std::filesystem::path& recoveryFile);

/// A recovery file whose window lives no more, held so that no other window takes it at the same time.
struct LeftEdits {
    std::filesystem::path file;
    std::unique_ptr<QLockFile> lock;
    Result<Recovery> recovery; ///< or why it can't be read
};

/// All of them, the oldest first.
[[nodiscard]] std::vector<LeftEdits> leftEdits(const std::filesystem::path& folder);

} // namespace breakeven
