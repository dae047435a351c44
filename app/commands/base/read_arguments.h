// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

enum class Request { Run, Help, Version };

/// How the program and its commands are read; before they are declared.
void prepareReading(CLI::App& program);
/// After all other options, as it stands last in the help.
void declareHelp(CLI::App& arguments);

/// Reads the words of a command line into the program's options or, with a command, into the command's. What CLI11
/// finds wrong becomes an error in the words of CLI.md, whose `where` is the option.
[[nodiscard]] Result<Request> readArguments(CLI::App& program, const std::vector<std::string>& words);

/// The command that was read; the program itself where there is none.
[[nodiscard]] const CLI::App& chosenApp(const CLI::App& program);

/// Whether all options are known. CLI11 would list those that are not after the words that are too many, without a
/// guess at what was meant.
[[nodiscard]] Outcome checkOptions(const CLI::App& arguments);

} // namespace breakeven
