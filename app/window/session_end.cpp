// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_end.h"

#include "app/window/main_window.h"

#include <QApplication>

namespace breakeven {

bool mayEndSession(bool mayAsk)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window == nullptr || !window->isVisible())
            continue;
        if (mayAsk && !window->files().mayReplace())
            return false;
        window->leaveEdits(mayAsk ? MainWindow::Edits::GivenUp : MainWindow::Edits::Kept);
    }
    return true;
}

} // namespace breakeven
