// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/analysis/goal_seek.h"

namespace breakeven {

class GoalSeekPanel;

/// What value of an input makes a figure what it should be: the question, the answer, and the way to take it over.
class GoalDialog : public DocumentDialog {
    Q_OBJECT
public:
    GoalDialog(Document& document, QWidget* parent);

protected:
    void showScenario() override;

private:
    void apply();

    GoalSeekPanel* m_panel;
    Sought m_sought{};
};

} // namespace breakeven
