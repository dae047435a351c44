// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog_buttons.h"

class QDialog;

namespace breakeven {

/// Adds "Cancel", which leaves the dialog, and the button that accepts it, which the Enter key presses; gives the
/// latter.
QPushButton* addCancelAndAccept(DialogButtons& buttons, QDialog& dialog, const QString& text);

/// Adds "Close", which leaves a dialog that has done already what there was to do.
void addClose(DialogButtons& buttons, QDialog& dialog);

} // namespace breakeven
