// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

/// Call once, first of all. A closed pipe and a limit on the size of files become errors of a call, which can be told
/// and leave other files whole, not signals that end the program; and no file gets the number of a standard stream that
/// was closed.
void prepareStreams();

/// All of standard input, at most as much as a scenario file may hold.
[[nodiscard]] Result<std::string> readStandardInput();

/// All of the bytes. An error without words says that whoever read them has gone, which is nobody's fault.
[[nodiscard]] Outcome writeStandardOutput(std::string_view bytes);

/// A line of standard error: "breakeven: WHERE: WHAT".
void printProblem(const Error& problem);

} // namespace breakeven
