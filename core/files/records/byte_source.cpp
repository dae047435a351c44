// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/byte_source.h"

#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace breakeven {

namespace {

constexpr int patience = 100; ///< milliseconds between two looks at whether to stop

} // namespace

Result<ByteSource> ByteSource::open(const std::filesystem::path& path)
{
    const bool standard = path == "-";
    ByteSource source({}, standard ? "standard input" : oneLine(path.native()));
    const auto outside = [&source](Message what) {
        return Error{source.m_name, std::move(what), Error::Kind::Outside};
    };
    if (path.empty())
        return outside({"file.no_name"});
    // Without O_NONBLOCK, opening a pipe that has a name would wait for its other end, and could not be stopped.
    source.m_file = FileDescriptor(standard ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
                                            : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat state {};
    if (!source.m_file.isOpen() && errno == ENOENT)
        return outside({"file.not_there"});
    if (!source.m_file.isOpen() || ::fstat(source.m_file.number(), &state) != 0)
        return outside({"file.not_read(fault)", plainFault(errno)});
    if (S_ISDIR(state.st_mode))
        return outside({"file.is_folder"});
    if (S_ISREG(state.st_mode))
        source.m_size = static_cast<std::uint64_t>(state.st_size);
    return source;
}

Result<std::size_t> ByteSource::read(std::span<char> room, const std::stop_token& stop)
{
    const auto outside = [this](Message what) { return Error{m_name, std::move(what), Error::Kind::Outside}; };
    for (;;) {
        if (stop.stop_requested())
            return outside({"file.cancelled"});
        pollfd ready{m_file.number(), POLLIN, 0};
        const int polled = ::poll(&ready, 1, patience);
        if (polled == 0 || (polled < 0 && errno == EINTR))
            continue;
        const ssize_t count = polled < 0 ? -1 : ::read(m_file.number(), room.data(), room.size());
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR && errno != EAGAIN)
            return outside({"file.not_read(fault)", plainFault(errno)});
    }
}

} // namespace breakeven
