// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/manual/command_outline.h"

#include <string>
#include <vector>

namespace breakeven {

// What makes a shell complete the commands, their options and the values that have names, as files that the shell
// loads.

[[nodiscard]] std::string bashCompletion(const std::vector<CommandOutline>& commands);
[[nodiscard]] std::string zshCompletion(const std::vector<CommandOutline>& commands);
[[nodiscard]] std::string fishCompletion(const std::vector<CommandOutline>& commands);

} // namespace breakeven
