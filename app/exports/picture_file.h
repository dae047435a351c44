// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/result.h"
#include "widgets/pictures/picture_options.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

enum class PictureFormat { Png, Svg, Pdf };

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

/// What kind of file a picture becomes.
struct PictureFile {
    PictureFormat format = PictureFormat::Png;
    bool outlines = false;       ///< an SVG's texts are drawn, so that no typeface is needed
    bool carriesScenario = true; ///< it can be opened again as the scenario
};

/// The format that a file's suffix tells, in either case; absent if it tells none.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const std::string& file);

/// The view as a file's bytes; the same scenario and options give the same bytes. Fails if memory runs out.
[[nodiscard]] Result<std::string> pictureBytes(const Evaluation& evaluation, const PictureOptions& options,
                                               const PictureFile& file);

} // namespace breakeven
