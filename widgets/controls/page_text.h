// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace breakeven {

// The texts of the pages of advice: plain, wrapped, to be selected and copied.

inline constexpr int blockGap = 16; ///< between what stands below each other on a page

enum class TextRank {
    Title,   ///< of what a page comes to, and figures
    Heading, ///< of a section
    Body,
    Note ///< secondary, muted
};

/// A label with that text, whose height for a width is worked out once: a page asks all of its texts for it, several
/// times over, whenever one of them changes.
[[nodiscard]] QLabel* pageText(TextRank rank, const QString& text, QWidget* parent,
                               QFont::Weight weight = QFont::Normal);

/// Whether it says what stands below it.
[[nodiscard]] bool isHeading(const QWidget& text);

} // namespace breakeven
