// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"
#include "core/result.h"

#include <QDialog>

#include <functional>
#include <string>

namespace breakeven {

/// Asks whether a public list shall be added to the user's catalog, showing what that would do: accepted, or rejected.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// What the list would do as of a day, YYYY-MM-DD. The last one that was asked for is what is accepted.
    using PreviewAsOf = std::function<Result<ImportPreview>(const std::string& day)>;

    /// Shows `first`, which is as of the day on which the file was last changed, and other days when they are typed.
    ImportDialog(const ImportPreview& first, const PreviewAsOf& previewAsOf, QWidget* parent);
};

} // namespace breakeven
