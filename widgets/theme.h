// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QVector>

namespace breakeven {

// Two of the design's colors have no role of their own in a palette. They take roles whose own use looks the same here,
// so that controls follow a change of theme by themselves.
inline constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText; ///< quiet text; fields' hints are as quiet
inline constexpr QPalette::ColorRole flipRole = QPalette::LinkVisited;      ///< marks where the answer flips

/// What the user asked for in View → Theme.
enum class ThemeChoice { System, Light, Dark };

/// An option's look, the same in curve, label, bar, strip and table.
struct OptionLook {
    QColor color;
    QVector<qreal> dash; ///< in pixels; empty is solid
};

/// The design's colors in one brightness.
struct Theme {
    bool dark;
    QColor surface;
    QColor background;
    QColor text;
    QColor muted;
    QColor line;
    QColor groove;
    QColor edge; ///< around controls, and what they move in: told from all grounds
    QColor accent;
    QColor softAccent;
    QColor onAccent; ///< text on the accent
    QColor warning;
    QColor flip; ///< marks where the answer flips
    EnumMap<Option, OptionLook> options;

    [[nodiscard]] const OptionLook& look(Option option) const { return options[option]; }
    [[nodiscard]] QPalette palette() const;
    /// Style rules for the widgets that the palette alone does not reach.
    [[nodiscard]] QString styleSheet() const;

    static const Theme& light();
    static const Theme& dimmed(); ///< the dark one
    /// For who asked the desktop for more contrast: everything in strong colors.
    static const Theme& strongLight();
    static const Theme& strongDimmed();
};

inline constexpr int chartTextSize = 12; ///< pixels, in every chart

/// Inter in a size in pixels; weight as QFont::Weight.
[[nodiscard]] QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);
/// Registers the program's fonts; call once, after the application stands.
void loadFonts();

} // namespace breakeven
