// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/evidence/prices/model_prices.h"

namespace breakeven {

class Dialogs;
class ModelPanel;

/// The catalog of models, the program's and the user's: a model's prices go into the scenario as one step.
class ModelDialog : public DocumentDialog {
    Q_OBJECT
public:
    ModelDialog(Document& document, Dialogs& dialogs, QWidget* parent);

    /// Which of the scenario's models is chosen.
    void setRole(ModelRole role);

protected:
    void readAnew() override;
    void showScenario() override;

private:
    void importPrices();

    Dialogs& m_dialogs;
    ModelPanel* m_panel;
};

} // namespace breakeven
