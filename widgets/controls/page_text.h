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

[[nodiscard]] inline QLabel* pageText(TextRank rank, const QString& text, QWidget* parent,
                                      QFont::Weight weight = QFont::Normal)
{
    constexpr EnumMap<TextRank, int> sizes{
        {{TextRank::Title, 20}, {TextRank::Heading, 15}, {TextRank::Body, 13}, {TextRank::Note, 12}}};
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(textFont(sizes[rank], rank <= TextRank::Heading ? QFont::DemiBold : weight));
    if (rank == TextRank::Note)
        label->setForegroundRole(mutedRole);
    return label;
}

} // namespace breakeven
