// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/document_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/fitting_scroll_area.h"
#include "app/document/document.h"
#include "app/document/undo_keys.h"
#include "widgets/currency_event.h"

#include <QAction>
#include <QVBoxLayout>

namespace breakeven {

DocumentDialog::DocumentDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    connect(&document, &Document::scenarioChanged, this, &DocumentDialog::follow);
    connect(&document, &Document::replaced, this, &DocumentDialog::follow);
    for (const StepKeys& step : {undoKeys(), redoKeys()})
        addKeys(step.keys, [&document, run = step.run] { run(document); });
}

/// A field that is typed in keeps its own.
void DocumentDialog::addKeys(const QList<QKeySequence>& keys, const std::function<void()>& run)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void DocumentDialog::setContent(QWidget* content)
{
    constexpr int margin = 16;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(new FittingScrollArea(content, this), 1);
    auto* buttons = content->findChild<DialogButtons*>();
    if (buttons == nullptr) {
        buttons = new DialogButtons(this);
        layout->addWidget(buttons);
    }
    addClose(*buttons, *this);
}

void DocumentDialog::follow()
{
    if (isVisible())
        showScenario();
}

bool DocumentDialog::event(QEvent* event)
{
    if (event->type() == currencyChange())
        follow();
    return QDialog::event(event);
}

void DocumentDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    readAnew();
    showScenario();
}

void present(QDialog& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace breakeven
