// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"

#include <QDialog>

namespace breakeven {

/// Asks whether a public list shall be added to the user's catalog, showing what that would do: accepted, or rejected.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const ImportPreview& preview, QWidget* parent);
};

} // namespace breakeven
