// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fingerprint.h"
#include "core/scenario/file/scenario_file.h"

#include <filesystem>
#include <optional>

namespace breakeven {

/// What stands at a path now, to be held against what was read or written there.
struct FileOnDisk {
    enum class Kind {
        Missing,
        Unreadable, ///< there is something, but not even its bytes can be read
        NoScenario, ///< bytes that are no scenario
        Scenario
    };
    Kind kind = Kind::Missing;
    std::optional<Fingerprint> fingerprint; ///< of all its bytes, if they could be read
    std::optional<ScenarioFile> file;       ///< the scenario that it holds
    Error fault;                            ///< why it holds none
};

/// Looks at the contents, whatever the time stamps say.
[[nodiscard]] FileOnDisk lookAtFile(const std::filesystem::path& path);

/// What stood there when both looks were taken is the same.
[[nodiscard]] bool isSameOnDisk(const FileOnDisk& one, const FileOnDisk& other);

} // namespace breakeven
