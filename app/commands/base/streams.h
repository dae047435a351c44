// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_descriptor.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

/// Call once, first of all. A closed pipe and a limit on the size of files become errors of a call, which can be told
/// and leave other files whole, not signals that end the program; and no file gets the number of a standard stream that
/// was closed.
void prepareStreams();

/// All of standard input, at most as much as a scenario file may hold.
[[nodiscard]] Result<std::string> readStandardInput();
/// The same, at most `limit` bytes, which are whole MiB.
[[nodiscard]] Result<std::string> readStandardInput(std::size_t limit);

/// Standard output, to which bytes are written in as many pieces as there are. An error without words says that whoever
/// read them has gone, which is nobody's fault.
class StandardOutput {
public:
    StandardOutput();
    /// All of the bytes.
    [[nodiscard]] Outcome write(std::string_view bytes);
    /// Call after the last piece: some faults show only then.
    [[nodiscard]] Outcome close();

private:
    FileDescriptor m_output;
};

/// A line of standard error that says how far the work is, as long as it lives. Where standard error is no terminal,
/// nothing is written.
class ProgressLine {
public:
    ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine();

    void show(const std::string& text);

private:
    bool m_seen; ///< by a person, at a terminal
};

/// A line of standard error: "breakeven: WHERE: WHAT".
void printProblem(const Error& problem);

} // namespace breakeven
