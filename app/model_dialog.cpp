// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model_dialog.h"

#include "app/dialogs.h"
#include "app/document.h"
#include "core/evidence/user_data.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/model_panel.h"
#include "widgets/text.h"

#include <QVBoxLayout>

namespace breakeven {

ModelDialog::ModelDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_panel(new ModelPanel(this))
{
    setWindowTitle(tr("Models and their prices"));
    resize(880, 660);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_panel);
    connect(m_panel, &ModelPanel::pricesWanted, this, [this](const std::vector<SourcedValue>& values) {
        m_document.change(withValues(m_document.scenario(), values), tr("Model Prices"));
    });
    connect(m_panel, &ModelPanel::importWanted, this, &ModelDialog::importWanted);
    connect(&document, &Document::scenarioChanged, this, &ModelDialog::showScenario);
    connect(&document, &Document::replaced, this, &ModelDialog::showScenario);
}

void ModelDialog::setRole(ModelRole role)
{
    m_panel->setScenario(m_document.scenario());
    m_panel->setRole(role);
}

void ModelDialog::reload()
{
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        m_dialogs.showError(this, tr("Your own price list can't be read"), toQString(users.error().sentence()));
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    m_panel->setCatalog(mergedModels(builtInModels(), users ? *users : ModelCatalog{}), today);
}

void ModelDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showScenario();
}

void ModelDialog::showScenario()
{
    if (isVisible())
        m_panel->setScenario(m_document.scenario());
}

} // namespace breakeven
