// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <string>

namespace breakeven {

/// The guide as Markdown that GitHub and others show: with a list of its chapters, and an anchor at each section.
[[nodiscard]] std::string guideMarkdown(const GuideSection& guide, const Catalog& catalog = english);

} // namespace breakeven
