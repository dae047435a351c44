// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_file.h"
#include "core/scenario/scenario.h"
#include "core/words/languages.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

/// What the options of `chart` say, found good.
struct ChartRequest {
    std::string output;      ///< a file, "-" for standard output, or the folder of several views
    std::vector<View> views; ///< one, unless several were asked for
    bool several = false;    ///< --views was given
    bool namesViews = true;  ///< they were named, and not just all
    bool table = false;      ///< the view's numbers, not a picture of it
    PictureOptions picture;  ///< but the view, and what stands beside the scenario
    PictureFile file;
    Language language = Language::English;
};

[[nodiscard]] Result<ChartRequest> chartRequest(const CLI::App& arguments);

/// What the analyses are asked for, on top of what the scenario says.
[[nodiscard]] Outcome applyChoices(const CLI::App& arguments, AnalysisChoices& choices);

} // namespace breakeven
