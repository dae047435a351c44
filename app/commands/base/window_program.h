// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// Becomes the program that has Qt, which draws charts and reports and opens the window: the same process goes on as
/// it, with the same arguments, streams and environment. Returns, with the exit status, only if it could not be
/// started.
[[nodiscard]] int startWindowProgram(char** argv);

} // namespace breakeven
