// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/parameter.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What kind of file a picture becomes.
enum class PictureFormat { Png, Svg, Pdf };

/// A row of the table of picture formats.
struct PictureFormatInfo {
    PictureFormat format;
    std::string_view id;   ///< on the command line; also the suffix
    std::string_view name; ///< of such files: "PNG pictures"
};

inline constexpr EnumTable<&PictureFormatInfo::format> pictureFormatTable{{
    {PictureFormat::Png, "png", "PNG pictures"},
    {PictureFormat::Svg, "svg", "SVG drawings"},
    {PictureFormat::Pdf, "pdf", "PDF documents"},
}};
template <> inline constexpr const auto& tableOf<PictureFormat> = pictureFormatTable;

/// The format that a file's suffix tells, in either case; absent if it tells none.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const std::string& file);

inline constexpr int smallestPicture = 320;   ///< pixels a side
inline constexpr int largestPicture = 8192;   ///< pixels a side
inline constexpr Range pictureScales{0.5, 2}; ///< of texts and lines

} // namespace breakeven
