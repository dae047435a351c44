// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goal_seek.h"

#include <QDialog>

namespace breakeven {

class Document;
class GoalSeekPanel;

/// What value of an input makes a figure what it should be: the question, the answer, and the way to take it over.
/// Stays open beside the window and follows the scenario while it is seen.
class GoalDialog : public QDialog {
    Q_OBJECT
public:
    GoalDialog(Document& document, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void answer();
    void apply();

    Document& m_document;
    GoalSeekPanel* m_panel;
    Sought m_sought{};
};

} // namespace breakeven
