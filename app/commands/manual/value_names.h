// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/manual/command_outline.h"

#include <string>
#include <vector>

namespace breakeven {

/// What a shell can offer for a value.
struct ValueNames {
    std::vector<std::string> names{};
    bool goesOn = false; ///< more follows each of them: "gpu_rate=" has no space behind it
    bool isFile = false; ///< a file or a folder
};

/// What a shell can offer for an option's value: the names that it allows, the rows of the table that it takes an
/// identifier of, or files. Nothing for a value that only a person knows.
[[nodiscard]] ValueNames valueNames(const OptionOutline& option);

/// The same for the words of a command.
[[nodiscard]] ValueNames wordNames(const CommandOutline& command);

} // namespace breakeven
