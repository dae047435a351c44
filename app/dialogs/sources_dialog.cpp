// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/sources_dialog.h"

#include "app/document/document.h"
#include "widgets/evidence/sources_panel.h"
#include "widgets/inputs/input_panel.h"

#include <QVBoxLayout>

namespace breakeven {

SourcesDialog::SourcesDialog(Document& document, InputPanel& inputs, QWidget* parent)
    : QDialog(parent), m_document(document), m_panel(new SourcesPanel(this))
{
    setWindowTitle(tr("Where the inputs are from"));
    resize(820, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_panel);
    connect(m_panel, &SourcesPanel::parameterChosen, this, [&inputs](const Parameter& parameter) {
        inputs.window()->activateWindow();
        inputs.showParameter(parameter);
    });
    connect(&document, &Document::scenarioChanged, this, &SourcesDialog::showScenario);
    connect(&document, &Document::editFinished, this, &SourcesDialog::showScenario);
    connect(&document, &Document::replaced, this, &SourcesDialog::showScenario);
}

void SourcesDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showScenario();
}

void SourcesDialog::showScenario()
{
    if (isVisible() && !m_document.isEditing()) // a slider that moves changes one row many times
        m_panel->setScenario(m_document.scenario());
}

} // namespace breakeven
