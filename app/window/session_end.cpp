// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_end.h"

#include "app/window/main_window.h"

#include <QApplication>

#include <vector>

namespace breakeven {

bool mayEndSession(bool mayAsk)
{
    std::vector<MainWindow*> asked;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window == nullptr || !window->isVisible())
            continue;
        if (mayAsk && !window->files().mayReplace()) {
            for (MainWindow* other : asked) // they go on, and with them what was given up
                other->leaveEdits(MainWindow::Edits::Kept);
            return false;
        }
        window->leaveEdits(mayAsk ? MainWindow::Edits::GivenUp : MainWindow::Edits::Kept);
        asked.push_back(window);
    }
    return true;
}

} // namespace breakeven
