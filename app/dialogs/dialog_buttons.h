// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;
class QString;

namespace breakeven {

// The row of buttons at the end of a dialog that asks before something is done.

/// Adds a button of that object name at the row's end.
QPushButton* addPlainButton(QHBoxLayout& row, const QString& text, const char* name);

/// Adds "Cancel", which leaves the dialog, and the button that accepts it, which the Enter key presses; gives the
/// latter.
QPushButton* addCancelAndAccept(QHBoxLayout& row, QDialog& dialog, const QString& text);

} // namespace breakeven
