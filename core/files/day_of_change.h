// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

namespace breakeven {

/// The day on which a file was last changed, in UTC, and today at most: what a list without a date is taken to be of.
[[nodiscard]] std::chrono::sys_days dayOfChange(const std::filesystem::path& path);

} // namespace breakeven
