// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/task_types.h"
#include "core/scenario/task_field.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace breakeven {

class FramedBox;

/// Sets one value, or the accuracies of a kind of task, for all tasks that are selected.
class ManyTasksBar : public QWidget {
    Q_OBJECT
public:
    explicit ManyTasksBar(QWidget* parent = nullptr);

    void setCount(std::size_t count);

signals:
    void valueWanted(const breakeven::TaskField& field, const QString& text);
    void accuraciesWanted(breakeven::TaskType type);

private:
    void apply();
    void showField();
    [[nodiscard]] const TaskField& field() const;

    QLabel* m_label;
    FramedBox* m_field;
    QLineEdit* m_value;
    FramedBox* m_place; ///< in place of the value, where a task may be pinned to
    QPushButton* m_apply;
    QPushButton* m_types;
    QMenu* m_kinds;                  ///< of tasks
    std::vector<TaskField> m_fields; ///< by rows of the box
};

} // namespace breakeven
