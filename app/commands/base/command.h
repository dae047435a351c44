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
    /// that was given has been found good before, or the bytes say themselves what of it was not: then an error of the
    /// input, without words, ends them.
    using Stream = std::function<Outcome(const Sink& write)>;

    std::string output;
    Stream stream; ///< in place of `output` where there is one
    std::vector<Error> problems;

    Answer(std::string bytes) : output(std::move(bytes)) {}
    Answer(Stream pieces) : stream(std::move(pieces)) {}
    Answer(Error problem) : problems{std::move(problem)} {}
    Answer(std::vector<Error> several) : problems(std::move(several)) {}
};

/// What a command does, once its arguments were read.
using Work = std::function<Answer()>;

/// A row of the table of commands.
struct Command {
    std::string_view name;
    std::string_view summary; ///< a line of help
    /// Declares the arguments, which outlive the work that it returns.
    Work (*setUp)(CLI::App& arguments);
    bool draws = false; ///< needs Qt: the work is left to the window's program, and there is none here
};

} // namespace breakeven
