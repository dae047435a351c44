// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/window_program.h"

#include "app/commands/base/streams.h"

#include <fmt/format.h>

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace breakeven {

namespace {

/// Where it stands beside this program, in the build as where it is installed; empty if that can't be told.
std::filesystem::path windowProgram()
{
    std::error_code fault;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", fault);
    return fault ? self : (self.parent_path() / BREAKEVEN_WINDOW_PROGRAM).lexically_normal();
}

} // namespace

int startWindowProgram(char** argv)
{
    const std::filesystem::path program = windowProgram();
    ::execv(program.c_str(), argv);
    const std::string why = errno == ENOENT ? "there is no such file" : inWords(plainFault(errno));
    printProblem({program.empty() ? "/proc/self/exe" : program.string(),
                  fmt::format("could not be started: {}; charts, reports and the window need it", why),
                  Error::Kind::Outside});
    return 1;
}

} // namespace breakeven
