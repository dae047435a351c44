// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

// The program without a command.

inline constexpr std::array windowThemes{"system", "light", "dark"};

/// What its words say of the window.
struct WindowArguments {
    std::optional<std::size_t> theme; ///< which of windowThemes
    std::optional<std::string> file;  ///< to open, be it there or not
};

/// Declares its options, and the commands for its help.
void declareWindow(CLI::App& program);

/// Whether the very first word may be a file; a mistyped command is told before its options are blamed.
[[nodiscard]] Outcome checkFirstWord(const std::vector<std::string>& words);

/// What they say, once readArguments found them good.
[[nodiscard]] Result<WindowArguments> windowArgumentsFrom(const CLI::App& program);

/// Whether there is a display to open a window on; Qt would abort without one.
[[nodiscard]] Outcome checkDisplay();

} // namespace breakeven
