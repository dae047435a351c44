// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spare_device.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace breakeven {

std::string spareDevice(const std::string& folder)
{
    const std::string path = folder + "/device";
    const bool made = ::mknod(path.c_str(), S_IFCHR | 0666, makedev(1, 3)) == 0;
    return made ? path : "/dev/null";
}

bool isDevice(const std::string& path)
{
    struct stat state {};
    return ::stat(path.c_str(), &state) == 0 && S_ISCHR(state.st_mode);
}

} // namespace breakeven
