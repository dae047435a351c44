// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/history_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/document_dialog.h"
#include "app/document/document.h"

#include <QEvent>
#include <QUndoView>
#include <QVBoxLayout>

namespace breakeven {

HistoryDialog::HistoryDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    constexpr int margin = 16;
    setWindowTitle(tr("History"));
    resize(520, 480);
    auto* steps = new QUndoView(&document.undoStack());
    steps->setObjectName(QStringLiteral("history"));
    steps->setAccessibleName(tr("History"));
    steps->setEmptyLabel(tr("As it was opened"));
    steps->setWordWrap(true);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->installEventFilter(this);
    steps->viewport()->installEventFilter(this);
    auto* buttons = new DialogButtons(this);
    addClose(*buttons, *this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(steps, 1);
    layout->addWidget(buttons);
}

/// An edit that goes on is a step of its own before another one is gone to.
bool HistoryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_document.finishEditing();
    return QDialog::eventFilter(watched, event);
}

void showHistory(Document& document, QWidget& window)
{
    document.finishEditing();
    auto* dialog = window.findChild<HistoryDialog*>();
    if (dialog == nullptr)
        dialog = new HistoryDialog(document, &window);
    present(*dialog);
}

} // namespace breakeven
