// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_descriptor.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace breakeven {

namespace {

/// Calls again for as long as a signal gets between.
template <typename Call> auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (!isOpen())
        return;
    const int fault = errno; // of the call that failed before, which is what matters
    ::close(m_number);
    errno = fault;
}

FileDescriptor FileDescriptor::openToRead(const char* path)
{
    return FileDescriptor(uninterrupted([path] { return ::open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY); }));
}

FileDescriptor FileDescriptor::openToReadAtOnce(const char* path)
{
    return FileDescriptor(uninterrupted([path] { return ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY); }));
}

bool FileDescriptor::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = uninterrupted([&] { return ::write(m_number, bytes.data(), bytes.size()); });
        if (count < 0)
            return false;
        if (count == 0) { // no reason given, and trying again might never end
            errno = EIO;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool FileDescriptor::flush() const
{
    return uninterrupted([this] { return ::fsync(m_number); }) == 0;
}

bool FileDescriptor::close()
{
    // An interrupted close has closed on Linux, so it is not called again: the number may be another file's by then.
    return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR;
}

FileDescriptor::End FileDescriptor::read(std::string& bytes, std::size_t limit) const
{
    std::array<char, 65536> block;
    for (;;) {
        const ssize_t count = uninterrupted([&] { return ::read(m_number, block.data(), block.size()); });
        if (count < 0)
            return End::Fault;
        if (count == 0)
            return End::Reached;
        if (static_cast<std::size_t>(count) > limit - bytes.size())
            return End::Limit;
        bytes.append(block.data(), static_cast<std::size_t>(count));
    }
}

Message plainFault(int fault)
{
    switch (fault) {
    case EACCES:
    case EPERM: return {"fault.permission_denied"};
    case EDQUOT: return {"fault.quota"};
    case EFBIG: return {"fault.too_large"};
    case EIO: return {"fault.disk_error"};
    case EISDIR: return {"fault.is_folder"};
    case ELOOP: return {"fault.links_in_circle"};
    case ENAMETOOLONG: return {"fault.name_too_long"};
    case ENOENT: return {"fault.no_such_folder"};
    case ENOSPC: return {"fault.disk_full"};
    case ENOTDIR: return {"fault.not_a_folder"};
    case EROFS: return {"fault.read_only"};
    default: return verbatim(std::generic_category().message(fault));
    }
}

} // namespace breakeven
