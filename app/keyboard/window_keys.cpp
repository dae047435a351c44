// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/window_keys.h"

#include "app/keyboard/palette.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

/// Keys of a part of the window, which are no shortcuts of the menus.
struct PartKey {
    const char* part;
    const char* keys;
    const char* what;
};

constexpr std::array partKeys{
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Everywhere"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Tab, Shift+Tab"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To what comes next, or before, as one reads")},
    PartKey{"Everywhere", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter, Space"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "What the focused button says")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "An input"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Type its value, a sum or a range")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "F2, then arrows"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Its parts one after the other; Esc goes back")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Arrows"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "One step of its slider, a finer one with Shift")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Page Up, Page Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Ten steps")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Space"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Play its slider, or stop it")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "A chart"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Left, Right, Home, End"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Along a curve or a bar, from value to value")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Up, Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To the curve or bar above or below")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "What a click there does")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Shift+F10"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Its menu")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The qualities"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Up, Down, Page Up, Page Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To another quality, to another approach")},
    PartKey{"The qualities", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Left, Right, Delete"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Another score, the program's own score")},
    PartKey{"The qualities", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Plus, Minus"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The weight of the quality")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "While presenting"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Right, Left, Page Down, Page Up"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The next state, or the one before")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Down, Up"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog",
                              "The next page of advice, of tasks or of a comparison, or the one before")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "B"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "A black screen, and back")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "H"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Hide the result, and show it")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Esc"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Back to the window as it was")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("breakeven::ShortcutsDialog", text);
}

} // namespace

std::vector<WindowKey> keysOf(const QMainWindow& window)
{
    std::vector<WindowKey> keys;
    for (const PaletteEntry& entry : entriesOf(*window.menuBar(), MenuEntries::All))
        if (!entry.keys.isEmpty())
            keys.push_back({entry.place.section(QStringLiteral(" › "), 0, 0), entry.keys, entry.name});
    for (const PartKey& key : partKeys)
        keys.push_back({words(key.part), words(key.keys), words(key.what)});
    return keys;
}

} // namespace breakeven
