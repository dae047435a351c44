// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/task_types.h"
#include "widgets/advice/advice_page.h"

class QButtonGroup;
class QLabel;

namespace breakeven {

/// Published accuracies by kind of task, to be taken over, and how to measure one's own.
class TaskTypePage : public AdvicePage {
    Q_OBJECT
public:
    explicit TaskTypePage(QWidget* parent = nullptr);

signals:
    void taskTypeChosen(breakeven::TaskType type);

protected:
    void showNew() override;

private:
    [[nodiscard]] QWidget* makeTable();

    QButtonGroup* m_types;
    QLabel* m_viability;
};

} // namespace breakeven
