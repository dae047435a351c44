// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/run_window.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

// The program without a subcommand.

/// Declares its options, and the subcommands for its help.
void declareWindow(CLI::App& arguments);

/// Whether the very first word may be a file; a mistyped subcommand is told before its options are blamed.
[[nodiscard]] Outcome checkFirstWord(const std::vector<std::string>& words);

/// What they say, once readArguments found them good.
[[nodiscard]] Result<WindowOptions> windowOptionsFrom(const CLI::App& arguments);

/// Whether there is a display to open a window on; Qt would abort without one.
[[nodiscard]] Outcome checkDisplay();

} // namespace breakeven
