// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/picture_format.h"
#include "core/result.h"
#include "widgets/pictures/picture_options.h"

#include <string>

namespace breakeven {

/// What kind of file a picture becomes.
struct PictureFile {
    PictureFormat format = PictureFormat::Png;
    bool outlines = false;       ///< an SVG's texts are drawn, so that no typeface is needed
    bool carriesScenario = true; ///< it can be opened again as the scenario
};

/// The view as a file's bytes; the same scenario and options give the same bytes. Fails if memory runs out.
[[nodiscard]] Result<std::string> pictureBytes(const Evaluation& evaluation, const PictureOptions& options,
                                               const PictureFile& file);

} // namespace breakeven
