// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/model_dialog.h"

#include "app/dialogs/import_dialog.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/prices/user_models.h"
#include "core/evidence/user_data.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/day_of_change.h"
#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/model_panel.h"
#include "widgets/text.h"

#include <QFile>
#include <QVBoxLayout>

#include <memory>

namespace breakeven {

ModelDialog::ModelDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_panel(new ModelPanel(this))
{
    setWindowTitle(tr("Models and their prices"));
    resize(m_panel->sizeHint() + QSize(32, 32));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_panel);
    connect(m_panel, &ModelPanel::pricesWanted, this, [this](const std::vector<SourcedValue>& values) {
        m_document.change(withValues(m_document.scenario(), values), tr("Model Prices"));
    });
    connect(m_panel, &ModelPanel::importWanted, this, &ModelDialog::importList);
    connect(&document, &Document::scenarioChanged, this, &ModelDialog::showScenario);
    connect(&document, &Document::replaced, this, &ModelDialog::showScenario);
}

void ModelDialog::setRole(ModelRole role)
{
    m_panel->setScenario(m_document.scenario());
    m_panel->setRole(role);
}

void ModelDialog::tell(const Error& error)
{
    m_dialogs.showError(this, windowTitle(), toQString(error.sentence()));
}

void ModelDialog::readCatalog()
{
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        tell(users.error());
    m_panel->setCatalog(mergedModels(builtInModels(), users ? *users : ModelCatalog{}), currentDay());
}

void ModelDialog::importList()
{
    const QStringList paths = m_dialogs.filesToOpen(
        this, tr("Import a price list"), tr("Price lists of LiteLLM and genai-prices (*.json);;All files (*)"), false);
    if (paths.isEmpty())
        return;
    const std::string path = QFile::encodeName(paths.constFirst()).toStdString();
    const Result<std::string> text = readRegularFile(path, jsonSizeLimit);
    if (!text)
        return tell(text.error());
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        return tell(users.error());
    const auto kept = std::make_shared<ModelCatalog>();
    const auto previewAsOf = [text = *text, path, users = *users, current = mergedModels(builtInModels(), *users),
                              kept](const std::string& day) -> Result<ImportPreview> {
        const Result<ImportedModels> imported = readPriceList(text, path, day);
        if (!imported)
            return imported.error();
        *kept = withImported(users, current, *imported);
        return previewImport(current, *imported);
    };
    const Result<ImportPreview> preview = previewAsOf(isoDate(dayOfChange(path)));
    if (!preview)
        return tell(preview.error());
    auto* dialog = new ImportDialog(*preview, previewAsOf, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, users = *users, kept] {
        const Outcome saved = *kept == users ? success() : saveUserModels(userDataFolder(), *kept);
        if (!saved)
            tell(saved.error());
        readCatalog();
    });
    dialog->open();
}

void ModelDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    readCatalog();
    showScenario();
}

void ModelDialog::showScenario()
{
    if (isVisible())
        m_panel->setScenario(m_document.scenario());
}

} // namespace breakeven
