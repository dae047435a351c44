// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/user_folders.h"

#include <cstdlib>

namespace breakeven {

namespace {

std::filesystem::path folderFrom(const char* variable)
{
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    std::filesystem::path folder = value == nullptr ? "" : value;
    return folder.is_absolute() ? folder : std::filesystem::path();
}

std::filesystem::path ourFolder(const char* variable, const char* underHome)
{
    if (const std::filesystem::path folder = folderFrom(variable); !folder.empty())
        return folder / "breakeven";
    const std::filesystem::path home = folderFrom("HOME");
    return home.empty() ? home : home / ".local" / underHome / "breakeven";
}

} // namespace

std::filesystem::path userDataFolder()
{
    return ourFolder("XDG_DATA_HOME", "share");
}

std::filesystem::path userStateFolder()
{
    return ourFolder("XDG_STATE_HOME", "state");
}

} // namespace breakeven
