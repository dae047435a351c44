// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/streams.h"

#include "core/files/strict_json.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace breakeven {

void prepareStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    // Opened the wrong way round, so that using it fails as using the closed one would.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            ::_exit(1);
}

Result<std::string> readStandardInput()
{
    return readStandardInput(jsonSizeLimit);
}

Result<std::string> readStandardInput(std::size_t limit)
{
    const auto fault = [](std::string what) { return Error{"standard input", std::move(what), Error::Kind::Outside}; };
    std::string bytes;
    switch (FileDescriptor(::dup(STDIN_FILENO)).read(bytes, limit)) {
    case FileDescriptor::End::Fault: return fault("could not be read: " + inWords(plainFault(errno)));
    case FileDescriptor::End::Limit: return fault(fmt::format("is larger than the {} MiB that are read", limit >> 20U));
    case FileDescriptor::End::Reached: break;
    }
    return bytes;
}

namespace {

/// That writing failed, from errno.
Error outputFault()
{
    const bool gone = errno == EPIPE;
    return Error{"standard output", gone ? std::string() : "could not be written: " + inWords(plainFault(errno)),
                 Error::Kind::Outside};
}

} // namespace

StandardOutput::StandardOutput() : m_output(::dup(STDOUT_FILENO)) {}

Outcome StandardOutput::write(std::string_view bytes)
{
    return m_output.write(bytes) ? success() : outputFault();
}

Outcome StandardOutput::close()
{
    return m_output.close() ? success() : outputFault();
}

ProgressLine::ProgressLine() : m_seen(::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(const std::string& text)
{
    if (m_seen) // a fault ends it: there is nowhere left to tell it
        m_seen = FileDescriptor(::dup(STDERR_FILENO)).write("\r\x1b[K" + text); // over what stood there
}

ProgressLine::~ProgressLine()
{
    show({});
}

void printProblem(const Error& problem)
{
    const FileDescriptor output(::dup(STDERR_FILENO));
    if (!output.write("breakeven: " + oneLine(problem.sentence()) + '\n'))
        return; // there is nowhere left to tell it
}

} // namespace breakeven
