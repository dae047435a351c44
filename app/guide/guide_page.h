// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <QString>

class QPalette;
class QTextDocument;

namespace breakeven {

/// Puts a part of the guide into a document, in the language that is shown and the palette's colors; `depth` is that of
/// its heading.
void fillGuidePage(QTextDocument& page, const GuideSection& section, int depth, const QPalette& palette);

/// All that a section says itself, without those within it: what a search goes through.
[[nodiscard]] QString guideWords(const GuideSection& section);

} // namespace breakeven
