// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/input_heading.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QLabel>

namespace breakeven {

QLabel* makeInputHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(parent);
    speakAs(*heading, QAccessible::Heading); // before Qt asks, which it does with the text
    heading->setText(text);
    QFont font = textFont(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase); // of the look only: a screen reader gets the words as they are
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    heading->setFont(font);
    heading->setForegroundRole(mutedRole);
    heading->setContentsMargins(rowInset, 8, rowInset, 4);
    return heading;
}

} // namespace breakeven
