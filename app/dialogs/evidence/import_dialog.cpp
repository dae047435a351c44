// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/import_dialog.h"

#include "app/document/dialogs.h"
#include "app/progress/long_work.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/day_of_change.h"
#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"
#include "widgets/evidence/import_panel.h"
#include "widgets/text.h"

#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace breakeven {

ImportDialog::ImportDialog(const ImportPreview& first, PreviewAsOf previewAsOf, QWidget* parent)
    : QDialog(parent), m_previewAsOf(std::move(previewAsOf)), m_day(first.asOf),
      m_panel(new ImportPanel(first, currentDay(), this))
{
    setWindowTitle(tr("Import a price list"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_panel);
    connect(m_panel, &ImportPanel::dayChosen, this, [this](const QString& day) {
        m_day = day.toStdString();
        preview();
    });
    connect(m_panel, &ImportPanel::currencyChosen, this, [this](const std::optional<ListCurrency>& currency) {
        m_currency = currency;
        preview();
    });
    connect(m_panel, &ImportPanel::accepted, this, &QDialog::accept);
    connect(m_panel, &ImportPanel::left, this, &QDialog::reject);
}

void ImportDialog::preview()
{
    if (const Result<ImportPreview> preview = m_previewAsOf(m_day, m_currency); preview)
        m_panel->setPreview(*preview);
    else
        m_panel->refuseDay(toQString(preview.error().sentence(shownCatalog())));
}

void importList(const ListTaker& taker, Dialogs& dialogs, QDialog& catalog)
{
    const auto tell = [&dialogs, &catalog](const Error& error) {
        dialogs.showError(&catalog, catalog.windowTitle(), toQString(error.sentence(shownCatalog())));
    };
    const std::vector<std::filesystem::path> files =
        dialogs.filesToOpen(&catalog, ImportDialog::tr("Import a price list"), taker.filter, false);
    if (files.empty())
        return;
    const std::filesystem::path& file = files.front();
    const Result<std::string> text = readRegularFile(file, jsonSizeLimit);
    if (!text)
        return tell(text.error());
    const auto import = std::make_shared<ListImport>();
    const auto previewAsOf = [text = *text, file, read = taker.import,
                              import](const std::string& day,
                                      const std::optional<ListCurrency>& currency) -> Result<ImportPreview> {
        Result<ListImport> found = read({text, oneLine(file.native()), day, currency}, file);
        if (!found)
            return found.error();
        *import = std::move(found).value();
        return import->preview;
    };
    Result<ImportPreview> preview = ImportPreview();
    const bool isRead = doLongWork(catalog, ImportDialog::tr("Import a price list"), [&](LongWork& work) {
        work.aside([&] { preview = previewAsOf(isoDate(dayOfChange(file)), std::nullopt); });
    });
    if (!isRead)
        return;
    if (!preview)
        return tell(preview.error());
    auto* dialog = new ImportDialog(*preview, previewAsOf, &catalog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &catalog, [import, tell, imported = taker.imported, &catalog] {
        Outcome written = success();
        if (import->changes) // what is ended too late is there
            doLongWork(catalog, ImportDialog::tr("Import a price list"),
                       [&](LongWork& work) { work.aside([&] { written = import->write(); }); });
        if (!written)
            tell(written.error());
        imported();
    });
    dialog->open();
}

} // namespace breakeven
