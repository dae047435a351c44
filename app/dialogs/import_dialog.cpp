// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "core/files/dates/as_of.h"
#include "widgets/evidence/import_panel.h"
#include "widgets/text.h"

#include <QVBoxLayout>

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

} // namespace breakeven
