// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/left_edits.h"

#include "app/document/file_path.h"

namespace breakeven {

std::unique_ptr<QLockFile> recoveryLock(const std::filesystem::path& recoveryFile)
{
    auto lock = std::make_unique<QLockFile>(shownPath(lockOf(recoveryFile)));
    lock->setStaleLockTime(0); // only its process tells whether it lives
    return lock;
}

std::vector<LeftEdits> leftEdits(const std::filesystem::path& folder)
{
    std::vector<LeftEdits> left;
    for (const std::filesystem::path& file : recoveryFiles(folder)) {
        std::unique_ptr<QLockFile> lock = recoveryLock(file);
        if (!lock->tryLock(0))
            continue;
        std::error_code fault;
        if (std::filesystem::exists(file, fault)) // its window may have gone in between, and taken it along
            left.push_back({file, std::move(lock), readRecovery(file)});
    }
    return left;
}

} // namespace breakeven
