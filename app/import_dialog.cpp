// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_dialog.h"

#include "widgets/evidence/import_panel.h"

#include <QVBoxLayout>

namespace breakeven {

ImportDialog::ImportDialog(const ImportPreview& preview, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Import a price list"));
    auto* panel = new ImportPanel(preview, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(panel);
    connect(panel, &ImportPanel::accepted, this, &QDialog::accept);
    connect(panel, &ImportPanel::left, this, &QDialog::reject);
}

} // namespace breakeven
