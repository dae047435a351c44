// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print_theme.h"

namespace breakeven {

namespace {

Theme inGrays()
{
    Theme theme = Theme::light();
    theme.background = theme.surface;
    theme.text = QColor(Qt::black);
    theme.muted = QColor(0x4A4A4A);
    theme.line = QColor(0xDDDDDD);
    theme.groove = QColor(0xCCCCCC);
    theme.accent = QColor(Qt::black);
    theme.softAccent = QColor(0xEEEEEE);
    theme.warning = QColor(Qt::black);
    theme.flip = QColor(0x333333);
    for (const OptionInfo& row : optionTable)
        theme.options[row.option].color = QColor(row.colors.print);
    return theme;
}

} // namespace

const Theme& printTheme()
{
    static const Theme theme = inGrays();
    return theme;
}

} // namespace breakeven
