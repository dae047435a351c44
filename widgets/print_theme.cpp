// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print_theme.h"

namespace breakeven {

namespace {

/// In steps of lightness from black to the lightest gray with 3:1 against white, neighbors of the options' table apart.
constexpr std::array<QRgb, optionCount> grays{0x000000, 0x767676, 0x5E5E5E, 0x333333, 0x484848, 0x8C8C8C, 0x1E1E1E};

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
    for (std::size_t i = 0; i < optionCount; ++i)
        theme.options[i].color = QColor::fromRgb(grays[i]);
    return theme;
}

} // namespace

const Theme& printTheme()
{
    static const Theme theme = inGrays();
    return theme;
}

} // namespace breakeven
