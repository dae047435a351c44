// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/inputs/options.h"
#include "core/output/guide/chapters/example_chapter.h"
#include "core/output/guide/chapters/guide_blocks.h"
#include "core/output/guide/chapters/input_chapter.h"

#include <string>

namespace breakeven {

/// Every formula as the model explains itself: the month of each option, component by component, the figures of the
/// focus in an example, and each step that they name, by its group. Tells `uses` where each input stands.
[[nodiscard]] GuideSection formulaChapter(const GuideExample& example, InputUses& uses);

/// Where the chapter tells of an option's month, or of a figure.
[[nodiscard]] std::string formulaAnchor(Option option);
[[nodiscard]] std::string formulaAnchor(Figure figure);

} // namespace breakeven
