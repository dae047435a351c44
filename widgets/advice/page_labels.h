// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace breakeven {

// Text on a page of advice: plain, and as wide as the page lets it.

inline constexpr int blockGap = 16; ///< between what stands below each other on a page

[[nodiscard]] inline QLabel* makeLabel(QWidget* parent, int pixels, QFont::Weight weight = QFont::Normal)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(textFont(pixels, weight));
    return label;
}

[[nodiscard]] inline QLabel* makeHeading(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(parent, 15, QFont::DemiBold);
    label->setText(text);
    return label;
}

[[nodiscard]] inline QLabel* makeMuted(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(parent, 12);
    label->setForegroundRole(mutedRole);
    label->setText(text);
    return label;
}

} // namespace breakeven
