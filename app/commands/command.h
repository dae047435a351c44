// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

/// What a command has to say: bytes for standard output, or problems.
struct Answer {
    std::string output;
    std::vector<Error> problems;

    Answer(std::string bytes) : output(std::move(bytes)) {}
    Answer(Error problem) : problems{std::move(problem)} {}
    Answer(std::vector<Error> several) : problems(std::move(several)) {}
};

/// A subcommand.
struct Command {
    std::string name;
    std::string summary; ///< a line of help
    void (*declare)(CLI::App& arguments);
    Answer (*run)(const CLI::App& arguments); ///< once readArguments found them good
};

// One file each.
[[nodiscard]] Command evaluateCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command uncertaintyCommand();
[[nodiscard]] Command presetsCommand();
[[nodiscard]] Command parametersCommand();
[[nodiscard]] Command validateCommand();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();
[[nodiscard]] std::vector<std::string> commandNames();

} // namespace breakeven
