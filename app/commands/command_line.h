// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/base/command.h"
#include "app/commands/window_arguments.h"

#include <functional>

namespace breakeven {

/// What must be drawn, with the arguments that were found good.
struct Drawing {
    std::string_view command; ///< one of commandTable that draws; empty for the window
    const CLI::App& arguments;
    WindowArguments window;
};

/// Does what the arguments ask for, and returns the exit status: 0; 1 if something outside failed; 2 if what was given
/// is wrong. What must be drawn is left to `draw`, which returns the status.
[[nodiscard]] int runCommandLine(int argc, char** argv, const std::function<int(const Drawing&)>& draw);

/// Says what a command has to say, and returns the exit status.
[[nodiscard]] int say(const Answer& answer);

} // namespace breakeven
