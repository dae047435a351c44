// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/document_dialog.h"

#include "app/document/document.h"

#include <QVBoxLayout>

namespace breakeven {

DocumentDialog::DocumentDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    connect(&document, &Document::scenarioChanged, this, &DocumentDialog::follow);
    connect(&document, &Document::replaced, this, &DocumentDialog::follow);
}

void DocumentDialog::setContent(QWidget* content)
{
    constexpr int margin = 16;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
}

void DocumentDialog::follow()
{
    if (isVisible())
        showScenario();
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
