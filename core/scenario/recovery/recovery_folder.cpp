// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/recovery_folder.h"

#include "core/files/file_descriptor.h"
#include "core/files/safe_file.h"
#include "core/files/user_folders.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <utility>

namespace breakeven {

namespace {

namespace recovery_fs = std::filesystem;

constexpr std::size_t recoverySizeLimit = std::size_t{20} << 20U; ///< bytes: the largest scenario and its head

Error notKept(const recovery_fs::path& place, Message why)
{
    return {
        {}, Message{"recovery.not_kept(place, fault)", oneLine(place.native()), std::move(why)}, Error::Kind::Outside};
}

} // namespace

recovery_fs::path recoveryFolder()
{
    const recovery_fs::path state = userStateFolder();
    return state.empty() ? state : state / "recovery";
}

Outcome makeRecoveryFolder(const recovery_fs::path& folder)
{
    if (folder.empty())
        return Error{{}, Message{"recovery.no_place"}, Error::Kind::Outside};
    std::error_code fault;
    recovery_fs::create_directories(folder, fault);
    if (fault)
        return notKept(folder, plainFault(fault.value()));
    recovery_fs::permissions(folder, recovery_fs::perms::owner_all, fault); // a folder of another owner stays as it is
    return success();
}

recovery_fs::path newRecoveryFile(const recovery_fs::path& folder)
{
    std::random_device random;
    recovery_fs::path path;
    std::error_code fault; // what can't be looked at is found out when it is written
    do
        path = folder / fmt::format("{:08x}{:08x}{}", random(), random(), recoverySuffix);
    while (recovery_fs::exists(path, fault));
    return path;
}

recovery_fs::path lockOf(const recovery_fs::path& recoveryFile)
{
    return recovery_fs::path(recoveryFile) += recoveryLockSuffix;
}

std::vector<recovery_fs::path> recoveryFiles(const recovery_fs::path& folder)
{
    std::vector<std::pair<recovery_fs::file_time_type, recovery_fs::path>> found;
    std::error_code fault;
    for (auto entry = recovery_fs::directory_iterator(folder, fault);
         !fault && entry != recovery_fs::directory_iterator(); entry.increment(fault))
        if (entry->path().extension() == recoverySuffix) {
            std::error_code gone;
            found.emplace_back(entry->last_write_time(gone), entry->path());
        }
    std::ranges::sort(found);
    std::vector<recovery_fs::path> files;
    for (auto& [time, path] : found)
        files.push_back(std::move(path));
    return files;
}

Result<Recovery> readRecovery(const recovery_fs::path& file)
{
    const Result<std::string> bytes = readRegularFile(file, recoverySizeLimit);
    return bytes ? parseRecovery(*bytes, oneLine(file.native())) : bytes.error();
}

Outcome writeRecovery(const recovery_fs::path& file, const Recovery& recovery)
{
    const Outcome written = writeFile(file, formatRecovery(recovery));
    return written ? success() : Outcome(notKept(file.parent_path(), written.error().what));
}

} // namespace breakeven
