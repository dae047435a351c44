// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_format.h"

#include <strings.h>

#include <algorithm>
#include <filesystem>

namespace breakeven {

std::optional<PictureFormat> pictureFormatOf(const std::string& file)
{
    const std::string suffix = std::filesystem::path(file).extension();
    const auto row = std::ranges::find_if(pictureFormatTable, [&suffix](const PictureFormatInfo& each) {
        return ::strcasecmp(suffix.c_str(), ('.' + std::string(each.id)).c_str()) == 0;
    });
    return row == pictureFormatTable.end() ? std::nullopt : std::optional(row->format);
}

} // namespace breakeven
