// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_prices.h"

#include <QDialog>

namespace breakeven {

class Dialogs;
class Document;
class ModelPanel;

/// The catalog of models, the program's and the user's: a model's prices go into the scenario as one step. Stays open
/// beside the window.
class ModelDialog : public QDialog {
    Q_OBJECT
public:
    ModelDialog(Document& document, Dialogs& dialogs, QWidget* parent);

    /// Which of the scenario's models is chosen.
    void setRole(ModelRole role);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showScenario();
    void readCatalog();
    /// Shows what importing a list would do, and does it if it is wanted.
    void importList();
    void tell(const Error& error);

    Document& m_document;
    Dialogs& m_dialogs;
    ModelPanel* m_panel;
};

} // namespace breakeven
