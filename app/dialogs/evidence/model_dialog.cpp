// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/model_dialog.h"

#include "app/dialogs/evidence/import_dialog.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/prices/user_models.h"
#include "core/files/dates/as_of.h"
#include "core/files/user_folders.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/model_panel.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

Result<ListImport> importModelsFrom(const ListSource& list, const std::filesystem::path&)
{
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    return users ? importModelList(list, *users, userDataFolder()) : users.error();
}

} // namespace

ModelDialog::ModelDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : DocumentDialog(document, parent), m_dialogs(dialogs), m_panel(new ModelPanel(this))
{
    setWindowTitle(tr("Models and their prices"));
    resize(m_panel->sizeHint() + QSize(32, 32));
    setContent(m_panel);
    connect(m_panel, &ModelPanel::pricesWanted, this, [&document](const std::vector<SourcedValue>& values) {
        document.change(withValues(document.scenario(), values), [] { return tr("Model Prices"); });
    });
    connect(m_panel, &ModelPanel::importWanted, this, &ModelDialog::importPrices);
}

void ModelDialog::setRole(ModelRole role)
{
    m_panel->setScenario(document().scenario());
    m_panel->setRole(role);
}

void ModelDialog::readAnew()
{
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        m_dialogs.showError(this, windowTitle(), toQString(users.error().sentence(shownCatalog())));
    m_panel->setCatalog(mergedModels(builtInModels(), users ? *users : ModelCatalog{}), currentDay());
}

void ModelDialog::showScenario()
{
    m_panel->setScenario(document().scenario());
}

void ModelDialog::importPrices()
{
    QStringList publishers;
    for (const std::string_view publisher : priceListPublishers())
        publishers << toQString(publisher);
    importList({tr("Price lists of %1 (*.json);;All files (*)").arg(publishers.join(tr(", "))), importModelsFrom,
                [this] { readAnew(); }},
               m_dialogs, *this);
}

} // namespace breakeven
