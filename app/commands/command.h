// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

/// What a command has to say: bytes for standard output, or problems.
struct Answer {
    /// Takes some more of the bytes; what is left after an error is not asked for.
    using Sink = std::function<Outcome(std::string_view bytes)>;
    /// Gives all bytes to the sink, in pieces, and passes its error on. For what is too long to be kept in memory: all
    /// that was given has been found good before.
    using Stream = std::function<Outcome(const Sink& write)>;

    std::string output;
    Stream stream; ///< in place of `output` where there is one
    std::vector<Error> problems;

    Answer(std::string bytes) : output(std::move(bytes)) {}
    Answer(Stream pieces) : stream(std::move(pieces)) {}
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
[[nodiscard]] Command sweepCommand();
[[nodiscard]] Command sensitivityCommand();
[[nodiscard]] Command seekCommand();
[[nodiscard]] Command uncertaintyCommand();
[[nodiscard]] Command adviseCommand();
[[nodiscard]] Command workbookCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command trafficCommand();
[[nodiscard]] Command tokensCommand();
[[nodiscard]] Command presetsCommand();
[[nodiscard]] Command parametersCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command gpusCommand();
[[nodiscard]] Command acceleratorsCommand();
[[nodiscard]] Command validateCommand();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();
[[nodiscard]] std::vector<std::string> commandNames();

} // namespace breakeven
