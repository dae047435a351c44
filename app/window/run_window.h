// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <filesystem>
#include <optional>

namespace breakeven {

/// What the command line says of the window.
struct WindowOptions {
    std::optional<ThemeChoice> theme;          ///< for this run; absent for what was chosen in an earlier one
    std::optional<std::filesystem::path> file; ///< to open, be it there or not
};

/// Shows the window until it is closed, and returns the program's exit status.
[[nodiscard]] int runWindow(int& argc, char** argv, const WindowOptions& options);

} // namespace breakeven
