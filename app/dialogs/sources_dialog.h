// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"

namespace breakeven {

class InputPanel;
class SourcesPanel;

/// Where every input of the scenario is from.
class SourcesDialog : public DocumentDialog {
    Q_OBJECT
public:
    SourcesDialog(Document& document, InputPanel& inputs, QWidget* parent);

protected:
    void showScenario() override;

private:
    SourcesPanel* m_panel;
};

} // namespace breakeven
