// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/task_types.h"
#include "widgets/charts/chart_view.h"

class QButtonGroup;
class QLabel;

namespace breakeven {

/// Published accuracies by kind of task, to be taken over, and how to measure one's own.
class TaskTypePage : public ChartView {
    Q_OBJECT
public:
    explicit TaskTypePage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

signals:
    void taskTypeChosen(breakeven::TaskType type);

protected:
    void showNew() override;
    void settle() override;

private:
    [[nodiscard]] QWidget* makeTable();

    QButtonGroup* m_types;
    QLabel* m_viability;
};

} // namespace breakeven
