// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <QString>

class QPalette;
class QTextDocument;

namespace breakeven {

/// Whether a chapter has more than a page should: each of its sections is a page then, and its own leads to them.
[[nodiscard]] bool isLongChapter(const GuideSection& chapter);

// Put a part of the guide into a document, in the language that is shown and the palette's colors.

/// A chapter; of a long one what leads to its sections.
void fillWithChapter(QTextDocument& page, const GuideSection& chapter, const QPalette& palette);
/// A section of a long chapter.
void fillWithSection(QTextDocument& page, const GuideSection& section, const QPalette& palette);
/// All of it.
void fillWithGuide(QTextDocument& page, const GuideSection& guide, const QPalette& palette);

/// All that a section says itself, without those within it: what a search goes through.
[[nodiscard]] QString guideWords(const GuideSection& section);

} // namespace breakeven
