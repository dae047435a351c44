// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/gpu_dialog.h"

#include "app/dialogs/evidence/import_dialog.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "core/files/dates/as_of.h"
#include "core/files/user_folders.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/gpus/gpu_panel.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

/// The list, called as its file: a cloud that is not known by that name is called so as well.
Result<ListImport> importRatesFrom(ListSource list, const std::filesystem::path& file)
{
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(userDataFolder());
    if (!own)
        return own.error();
    list.name = shownName(file).toStdString();
    const std::string provider = providerOfFile(file);
    return importSkypilotList(list, provider.empty() ? shownPath(file.stem()).toStdString() : provider, *own,
                              userDataFolder());
}

} // namespace

GpuDialog::GpuDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : DocumentDialog(document, parent), m_dialogs(dialogs), m_panel(new GpuPanel(this))
{
    setWindowTitle(tr("GPU catalog"));
    setContent(m_panel);
    resize(m_panel->sizeHint() + QSize(32, 32));
    connect(m_panel, &GpuPanel::choiceChanged, this, &GpuDialog::follow);
    connect(m_panel, &GpuPanel::applied, this, &GpuDialog::apply);
    connect(m_panel, &GpuPanel::importAsked, this, &GpuDialog::importRates);
}

void GpuDialog::readAnew()
{
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(userDataFolder());
    m_panel->setRates(withOwnRates(builtInGpuRates(), own ? *own : std::vector<GpuRate>()), currentDay());
    if (!own)
        m_dialogs.showError(this, windowTitle(), toQString(own.error().sentence(shownCatalog())));
}

void GpuDialog::showScenario()
{
    const std::optional<GpuChoice> choice = m_panel->choice();
    if (!choice)
        return;
    const GpuEvidence evidence = gpuEvidence(*choice, document().scenario());
    m_values = evidence.values;
    m_panel->setEvidence(evidence, document().scenario());
}

void GpuDialog::apply()
{
    document().change(withValues(document().scenario(), m_values), [] { return tr("GPU"); });
}

void GpuDialog::importRates()
{
    importList({tr("SkyPilot catalogs (*.csv);;All files (*)"), importRatesFrom, [this] { readAnew(); }}, m_dialogs,
               *this);
}

} // namespace breakeven
