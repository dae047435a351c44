// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/run_window.h"

#include <optional>

namespace breakeven {

/// Does what the arguments ask for, if that needs no window: a subcommand, --help, --version, or to say what is wrong
/// with them. Returns the exit status: 0; 1 if something outside failed; 2 if what was given is wrong. Absent if the
/// window is asked for.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char** argv);

/// What the same arguments say of the window, for which runCommandLine found them good.
[[nodiscard]] WindowOptions windowOptions(int argc, char** argv);

} // namespace breakeven
