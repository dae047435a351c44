// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/model_prices.h"

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

signals:
    void importWanted();

public slots:
    /// Reads the catalogs anew.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showScenario();

    Document& m_document;
    Dialogs& m_dialogs;
    ModelPanel* m_panel;
};

} // namespace breakeven
