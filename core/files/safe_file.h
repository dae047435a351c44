// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace breakeven {

/// Writes a file so that the path holds either all the new bytes or what stood there before: a temporary file beside
/// it, written, flushed to the disk, renamed over it, and the folder flushed. Follows a symbolic link to its target,
/// keeps the target's permissions, and refuses a target that is no regular file. An error says what failed, in plain
/// words, and leaves nothing behind. Gives up once `stop` is requested, unless the new bytes have taken the path by
/// then: that is an error as well.
[[nodiscard]] Outcome writeFile(const std::filesystem::path& path, std::string_view bytes,
                                const std::stop_token& stop = {});

/// All bytes of a regular file (or of a pipe), at most `limit`. A folder, a missing or a too large file is an error.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// The same of a regular file alone: nothing is waited for, as a window may not. A pipe, a socket or a device is an
/// error.
[[nodiscard]] Result<std::string> readRegularFile(const std::filesystem::path& path, std::size_t limit);

} // namespace breakeven
