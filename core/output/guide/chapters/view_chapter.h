// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/example_chapter.h"
#include "core/output/guide/chapters/guide_blocks.h"

#include <vector>

namespace breakeven {

/// Each view: what it shows, and what it finds in the first of the examples that has something to show in it.
[[nodiscard]] GuideSection viewChapter(const std::vector<GuideExample>& examples);

} // namespace breakeven
