// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/import_dialog.h"

#include "app/document/dialogs.h"
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

namespace breakeven {

ImportDialog::ImportDialog(const ImportPreview& first, const PreviewAsOf& previewAsOf, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import a price list"));
    auto* panel = new ImportPanel(first, currentDay(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(panel);
    connect(panel, &ImportPanel::dayChosen, panel, [panel, previewAsOf](const QString& day) {
        if (const Result<ImportPreview> preview = previewAsOf(day.toStdString()); preview)
            panel->setPreview(*preview);
        else
            panel->refuseDay(toQString(preview.error().sentence()));
    });
    connect(panel, &ImportPanel::accepted, this, &QDialog::accept);
    connect(panel, &ImportPanel::left, this, &QDialog::reject);
}

void importList(const ListTaker& taker, Dialogs& dialogs, QDialog& catalog)
{
    const auto tell = [&dialogs, &catalog](const Error& error) {
        dialogs.showError(&catalog, catalog.windowTitle(), toQString(error.sentence()));
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
                              import](const std::string& day) -> Result<ImportPreview> {
        Result<ListImport> found = read({text, oneLine(file.native()), day}, file);
        if (!found)
            return found.error();
        *import = std::move(found).value();
        return import->preview;
    };
    const Result<ImportPreview> preview = previewAsOf(isoDate(dayOfChange(file)));
    if (!preview)
        return tell(preview.error());
    auto* dialog = new ImportDialog(*preview, previewAsOf, &catalog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &catalog, [import, tell, imported = taker.imported] {
        const Outcome written = import->changes ? import->write() : success();
        if (!written)
            tell(written.error());
        imported();
    });
    dialog->open();
}

} // namespace breakeven
