// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"

namespace breakeven {

class UnitPanel;

/// The catalog of reserved capacity: what a unit of it serves and costs goes into the scenario as one step.
class UnitDialog : public DocumentDialog {
    Q_OBJECT
public:
    UnitDialog(Document& document, QWidget* parent);

protected:
    void readAnew() override;
    void showScenario() override;

private:
    UnitPanel* m_panel;
};

} // namespace breakeven
