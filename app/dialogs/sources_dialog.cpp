// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/sources_dialog.h"

#include "app/document/document.h"
#include "widgets/evidence/sources_panel.h"
#include "widgets/inputs/input_panel.h"

namespace breakeven {

SourcesDialog::SourcesDialog(Document& document, InputPanel& inputs, QWidget* parent)
    : DocumentDialog(document, parent), m_panel(new SourcesPanel(this))
{
    setWindowTitle(tr("Where the inputs are from"));
    resize(820, 560);
    setContent(m_panel);
    connect(m_panel, &SourcesPanel::parameterChosen, this, [&inputs](const Parameter& parameter) {
        inputs.window()->activateWindow();
        inputs.showParameter(parameter);
    });
    connect(&document, &Document::editFinished, this, &SourcesDialog::follow);
}

void SourcesDialog::showScenario()
{
    if (!document().isEditing()) // a slider that moves changes one row many times
        m_panel->setScenario(document().scenario());
}

} // namespace breakeven
