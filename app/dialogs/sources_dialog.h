// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakeven {

class Document;
class InputPanel;
class SourcesPanel;

/// Where every input of the scenario is from. Stays open beside the window and follows it.
class SourcesDialog : public QDialog {
    Q_OBJECT
public:
    SourcesDialog(Document& document, InputPanel& inputs, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showScenario();

    Document& m_document;
    SourcesPanel* m_panel;
};

} // namespace breakeven
