// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/user_data.h"

#include <cstdlib>

namespace breakeven {

namespace {

std::filesystem::path folderFrom(const char* variable)
{
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    std::filesystem::path folder = value == nullptr ? "" : value;
    return folder.is_absolute() ? folder : std::filesystem::path();
}

} // namespace

std::filesystem::path userDataFolder()
{
    if (const std::filesystem::path data = folderFrom("XDG_DATA_HOME"); !data.empty())
        return data / "breakeven";
    const std::filesystem::path home = folderFrom("HOME");
    return home.empty() ? home : home / ".local" / "share" / "breakeven";
}

} // namespace breakeven
