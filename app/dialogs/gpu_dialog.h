// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_fill.h"

#include <QDialog>
#include <QString>

namespace breakeven {

class Dialogs;
class Document;
class GpuPanel;
struct GpuImport;

/// The catalog of GPUs: what a choice of it would fill into the scenario, the way to do it as one step, and the import
/// of public price lists. Stays open beside the window and follows the scenario while it is seen.
class GpuDialog : public QDialog {
    Q_OBJECT
public:
    GpuDialog(Document& document, Dialogs& dialogs, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readCatalog();
    void answer();
    void apply();
    void importList();
    void tell(const Error& error);

    Document& m_document;
    Dialogs& m_dialogs;
    GpuPanel* m_panel;
    std::vector<SourcedValue> m_values; ///< that the answer which is shown fills in
};

} // namespace breakeven
