// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

// The files of the user's own catalogs, in the folder of userDataFolder(), which is empty if there is no place for one.

/// The text of a catalog's file, at most jsonSizeLimit; absent if there is no folder or no such file in it.
[[nodiscard]] Result<std::optional<std::string>> readUserCatalog(const std::filesystem::path& folder,
                                                                 std::string_view name);

/// Writes a catalog's file, and makes the folder if it is missing. `readAgain` is what reading the text back said: a
/// text that it refuses, or that is larger than what is read, is an error, and the file stays as it is.
[[nodiscard]] Outcome writeUserCatalog(const std::filesystem::path& folder, std::string_view name,
                                       std::string_view text, const Outcome& readAgain);

} // namespace breakeven
