// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fingerprint.h"
#include "core/result.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// Unsaved edits of one window, as its recovery file holds them.
struct Recovery {
    std::filesystem::path file;      ///< that the edits belong to, absolute; empty if the scenario was never saved
    std::optional<Fingerprint> seen; ///< of what that file held when it was last read or written
    std::int64_t at = 0;             ///< when they were kept: seconds since 1970, UTC
    Scenario scenario;
    std::string view; ///< what a scenario file says of the screen, as JSON; empty if there is nothing
};

/// The bytes of a recovery file: a line that says what it is and of how many bytes the scenario is made, then the
/// scenario as its file would have it.
[[nodiscard]] std::string formatRecovery(const Recovery& recovery);

/// Fails on a file that is no recovery file, of a newer version, cut off or damaged, with the reason; `where` names it.
[[nodiscard]] Result<Recovery> parseRecovery(std::string_view bytes, const std::string& where);

} // namespace breakeven
