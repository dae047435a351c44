// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <string>

namespace breakeven {

/// A section of the guide, with those within it, as HTML of the plain kind that a text document takes: an anchor at
/// each heading, links to anchors ("#input-volume"), paragraphs of the classes "quiet", "formula" and "facts", and
/// tables. `depth` is that of its heading, 1 to 6.
[[nodiscard]] std::string guideHtml(const GuideSection& section, int depth, const Catalog& catalog = english);

} // namespace breakeven
