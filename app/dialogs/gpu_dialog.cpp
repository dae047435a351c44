// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/gpu_dialog.h"

#include "app/dialogs/import_dialog.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/gpu_import.h"
#include "core/evidence/user_data.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/day_of_change.h"
#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/scenario/edits.h"
#include "widgets/evidence/gpus/gpu_panel.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <memory>

namespace breakeven {

namespace {

/// What a file's name says of a list: a cloud that is not known by its name is called as the file is.
GpuListOrigin originOf(const QString& path)
{
    const QFileInfo file(path);
    const std::string provider = providerOfFile(path.toStdString());
    return {file.fileName().toStdString(), provider.empty() ? file.completeBaseName().toStdString() : provider, {}};
}

} // namespace

GpuDialog::GpuDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_panel(new GpuPanel(this))
{
    setWindowTitle(tr("GPU catalog"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_panel);
    resize(m_panel->sizeHint() + QSize(32, 32));
    connect(m_panel, &GpuPanel::choiceChanged, this, &GpuDialog::answer);
    connect(m_panel, &GpuPanel::applied, this, &GpuDialog::apply);
    connect(m_panel, &GpuPanel::importAsked, this, &GpuDialog::importList);
    connect(&document, &Document::scenarioChanged, this, &GpuDialog::answer);
    connect(&document, &Document::replaced, this, &GpuDialog::answer);
}

void GpuDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    readCatalog();
    answer();
}

void GpuDialog::tell(const Error& error)
{
    m_dialogs.showError(this, tr("GPU catalog"), toQString(error.sentence()));
}

void GpuDialog::readCatalog()
{
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(userDataFolder());
    m_panel->setRates(withOwnRates(builtInGpuRates(), own ? *own : std::vector<GpuRate>()), currentDay());
    if (!own)
        tell(own.error());
}

void GpuDialog::answer()
{
    const std::optional<GpuChoice> choice = m_panel->choice();
    if (!isVisible() || !choice)
        return;
    const GpuEvidence evidence = gpuEvidence(*choice, m_document.scenario());
    m_values = evidence.values;
    m_panel->setEvidence(evidence, m_document.scenario());
}

void GpuDialog::apply()
{
    m_document.change(withValues(m_document.scenario(), m_values), tr("GPU"));
}

void GpuDialog::importList()
{
    const QStringList paths =
        m_dialogs.filesToOpen(this, tr("Import a price list"), tr("SkyPilot catalogs (*.csv);;All files (*)"), false);
    if (paths.isEmpty())
        return;
    const QString& path = paths.constFirst();
    const Result<std::string> text = readRegularFile(path.toStdString(), jsonSizeLimit);
    if (!text)
        return tell(text.error());
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(userDataFolder());
    if (!own)
        return tell(own.error());
    const auto import = std::make_shared<GpuImport>();
    const auto previewAsOf = [text = *text, origin = originOf(path), own = *own,
                              import](const std::string& day) -> Result<ImportPreview> {
        GpuListOrigin as = origin;
        as.asOf = day;
        const Result<GpuList> list = parseSkypilotList(text, as);
        if (!list)
            return list.error();
        *import = importGpuList(*list, as, builtInGpuRates(), own);
        return import->preview;
    };
    const Result<ImportPreview> preview = previewAsOf(isoDate(dayOfChange(path.toStdString())));
    if (!preview)
        return tell(preview.error());
    auto* dialog = new ImportDialog(*preview, previewAsOf, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, import] {
        const Outcome written = import->isAnother ? writeOwnGpuRates(userDataFolder(), import->own) : success();
        if (!written)
            tell(written.error());
        readCatalog();
    });
    dialog->open();
}

} // namespace breakeven
