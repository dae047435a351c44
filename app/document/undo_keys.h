// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QKeySequence>
#include <QList>

namespace breakeven {

/// The keys for a step of a document, and what they do: the same in the window and in all that stands beside it.
struct StepKeys {
    QList<QKeySequence> keys;
    void (*run)(Document& document);
};

/// Takes back the last step; what is still being typed is one.
[[nodiscard]] inline StepKeys undoKeys()
{
    return {{QKeySequence::Undo}, [](Document& document) {
                document.finishEditing();
                document.undoStack().undo();
            }};
}

/// Does again what was taken back last.
[[nodiscard]] inline StepKeys redoKeys()
{
    return {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
            [](Document& document) { document.undoStack().redo(); }};
}

} // namespace breakeven
