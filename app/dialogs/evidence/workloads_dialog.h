// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"

namespace breakeven {

class WorkloadsPanel;

/// The scenario's workloads, to be edited while the window shows what follows.
class WorkloadsDialog : public DocumentDialog {
    Q_OBJECT
public:
    WorkloadsDialog(Document& document, QWidget* parent);

protected:
    void showScenario() override;
    void done(int result) override;

private:
    WorkloadsPanel* m_panel;
};

} // namespace breakeven
