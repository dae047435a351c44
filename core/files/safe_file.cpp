// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safe_file.h"

#include "core/files/file_descriptor.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <random>
#include <utility>

namespace breakeven {

namespace {

namespace fs = std::filesystem;

constexpr int longestLinkChain = 40; ///< as the kernel has it
constexpr mode_t permissionBits = 0777;

Error outside(const fs::path& path, Message what)
{
    return {oneLine(path.native()), std::move(what), Error::Kind::Outside};
}

Error notWritten(const fs::path& path, int fault)
{
    return outside(path, {"file.not_written(fault)", plainFault(fault)});
}

/// Where the bytes go: the path, or what it links to, be it there or not.
Result<fs::path> followLinks(const fs::path& path)
{
    fs::path target = path;
    for (int links = 0; links <= longestLinkChain; ++links) {
        std::error_code fault;
        const fs::path next = fs::read_symlink(target, fault);
        if (fault) // not there, or no link
            return target;
        target = target.parent_path() / next; // an absolute `next` replaces all
    }
    return notWritten(path, ELOOP);
}

/// A new file with a name of its own in the target's folder, removed again unless it takes the target's place.
class TemporaryFile {
public:
    TemporaryFile(const fs::path& target, mode_t permissions) : m_target(target)
    {
        std::random_device random;
        do {
            m_path = target.parent_path() / fmt::format(".breakeven-{:08x}{:08x}.tmp", random(), random());
            m_file = FileDescriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions));
        } while (!m_file.isOpen() && (errno == EEXIST || errno == EINTR));
        m_exists = m_file.isOpen();
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (m_exists)
            ::unlink(m_path.c_str());
    }

    [[nodiscard]] bool exists() const { return m_exists; }

    /// The owner, where we may give files away, and the permissions of what will be replaced.
    [[nodiscard]] bool resemble(const struct stat& old) const
    {
        if (::fchown(m_file.number(), old.st_uid, old.st_gid) != 0)
            errno = 0; // then it is ours
        return ::fchmod(m_file.number(), old.st_mode & permissionBits) == 0;
    }

    [[nodiscard]] bool write(std::string_view bytes) const { return m_file.write(bytes); }

    /// Flushes to the disk and renames; only the disk's word that all is there lets the old file go.
    [[nodiscard]] bool replaceTarget(const std::stop_token& stop)
    {
        errno = ECANCELED;
        if (stop.stop_requested() || !m_file.flush() || !m_file.close())
            return false;
        errno = ECANCELED;
        if (stop.stop_requested() || ::rename(m_path.c_str(), m_target.c_str()) != 0)
            return false;
        m_exists = false;
        return true;
    }

private:
    const fs::path& m_target;
    fs::path m_path;
    FileDescriptor m_file;
    bool m_exists = false;
};

/// Makes the new name last. A folder that may not be read, or that sits on a file system that can't do this, is no
/// failure: the file is in place.
bool flushFolder(const fs::path& folder)
{
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return !descriptor.isOpen() || descriptor.flush() || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

/// What is there now: nothing, or the state of a regular file that may be replaced.
Result<std::optional<struct stat>> existing(const fs::path& path)
{
    struct stat state {};
    if (::stat(path.c_str(), &state) != 0) {
        if (errno == ENOENT)
            return std::optional<struct stat>{};
        return notWritten(path, errno);
    }
    if (S_ISDIR(state.st_mode))
        return outside(path, {"file.is_folder"});
    if (!S_ISREG(state.st_mode))
        return outside(path, {"file.not_regular"});
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) // renaming would get around it
        return notWritten(path, errno);
    return std::optional(state);
}

enum class Allowed { AnyFile, RegularFile };

Error tooLarge(const fs::path& path, std::size_t limit)
{
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    const bool whole = limit >= mebibyte && limit % mebibyte == 0;
    return outside(path, whole
                             ? Message{"file.larger(mebibytes)", Quantity::plain(static_cast<double>(limit / mebibyte))}
                             : Message{"file.larger_bytes(bytes)", Quantity::plain(static_cast<double>(limit))});
}

/// All bytes of a file that was just opened: what went wrong with that stands in errno.
Result<std::string> readOpened(const fs::path& path, const FileDescriptor& file, std::size_t limit, Allowed allowed)
{
    const auto notRead = [&path](int fault) { return outside(path, {"file.not_read(fault)", plainFault(fault)}); };
    if (path.empty())
        return outside(path, {"file.no_name"});
    struct stat state {};
    if (!file.isOpen() && errno == ENOENT)
        return outside(path, {"file.not_there"});
    if (!file.isOpen() && allowed == Allowed::RegularFile && errno == ENXIO) // a socket
        return outside(path, {"file.not_regular"});
    if (!file.isOpen() || ::fstat(file.number(), &state) != 0)
        return notRead(errno);
    if (S_ISDIR(state.st_mode))
        return outside(path, {"file.is_folder"});
    if (!S_ISREG(state.st_mode) && allowed == Allowed::RegularFile)
        return outside(path, {"file.not_regular"});
    if (S_ISREG(state.st_mode) && std::cmp_greater(state.st_size, limit))
        return tooLarge(path, limit);

    std::string bytes;
    const FileDescriptor::End end = file.read(bytes, limit);
    if (end == FileDescriptor::End::Fault)
        return notRead(errno);
    if (end == FileDescriptor::End::Limit)
        return tooLarge(path, limit);
    return bytes;
}

} // namespace

Outcome writeFile(const fs::path& path, std::string_view bytes, const std::stop_token& stop)
{
    if (path.empty())
        return outside(path, {"file.no_name"});
    const auto old = existing(path);
    if (!old)
        return old.error();
    const Result<fs::path> target = followLinks(path);
    if (!target)
        return target.error();
    if (!target->has_filename())
        return outside(path, {"file.names_folder"});
    const fs::path folder = target->has_parent_path() ? target->parent_path() : ".";

    // What was private is at no time readable to others.
    TemporaryFile temporary(*target, old->has_value() ? 0600 : 0666);
    if (!temporary.exists() && errno == ENOENT)
        return outside(path, {"file.no_folder(folder)", oneLine(folder.native())});
    if (!temporary.exists())
        return notWritten(path, errno);
    if ((old->has_value() && !temporary.resemble(**old)) || !temporary.write(bytes) || !temporary.replaceTarget(stop))
        return notWritten(path, errno);
    if (!flushFolder(folder))
        return outside(path, {"file.might_not_last(fault)", plainFault(errno)});
    return success();
}

Result<std::string> readFile(const fs::path& path, std::size_t limit)
{
    return readOpened(path, FileDescriptor::openToRead(path.c_str()), limit, Allowed::AnyFile);
}

Result<std::string> readRegularFile(const fs::path& path, std::size_t limit)
{
    return readOpened(path, FileDescriptor::openToReadAtOnce(path.c_str()), limit, Allowed::RegularFile);
}

} // namespace breakeven
