// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/day_of_change.h"

#include "core/files/dates/as_of.h"

#include <algorithm>
#include <system_error>

namespace breakeven {

std::chrono::sys_days dayOfChange(const std::filesystem::path& path)
{
    std::error_code fault;
    const std::filesystem::file_time_type time = std::filesystem::last_write_time(path, fault);
    if (fault) // as of a pipe that has gone
        return currentDay();
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::file_clock::to_sys(time));
    return std::min(std::chrono::sys_days(day), currentDay());
}

} // namespace breakeven
