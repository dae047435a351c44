// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/evidence/gpus/gpu_fill.h"

namespace breakeven {

class Dialogs;
class GpuPanel;

/// The catalog of GPUs: what a choice of it would fill into the scenario, the way to do it as one step, and the import
/// of public price lists.
class GpuDialog : public DocumentDialog {
    Q_OBJECT
public:
    GpuDialog(Document& document, Dialogs& dialogs, QWidget* parent);

protected:
    void readAnew() override;
    void showScenario() override;

private:
    void apply();
    void importRates();

    Dialogs& m_dialogs;
    GpuPanel* m_panel;
    std::vector<SourcedValue> m_values; ///< that the answer which is shown fills in
};

} // namespace breakeven
