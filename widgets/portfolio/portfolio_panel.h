// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/planned_tasks.h"
#include "core/evidence/tasks/typed_tasks.h"
#include "core/scenario/answers/task_types.h"
#include "core/scenario/scenario.h"
#include "widgets/language/spoken_text.h"

#include <QWidget>

#include <span>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace breakeven {

class ManyTasksBar;
class TaskItems;
class TaskTable;

/// The tasks of a portfolio to edit: a table, and over it what is done with tasks as wholes. Shows plain values and
/// emits the tasks as they are to be; what can't be is said in one sentence, and changes nothing.
class PortfolioPanel : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioPanel(QWidget* parent = nullptr);

    /// Shows a scenario's tasks; no signal.
    void setScenario(const Scenario& scenario);
    /// What was computed of that scenario's tasks.
    void setPlan(const Scenario& scenario, const Portfolio& plan);
    void setShares(const Scenario& scenario, const std::vector<double>& shares);
    /// What to do while there are no tasks.
    void setNote(const QString& note);
    /// Which ranges no task feels; empty where there are none.
    void setIdleRanges(const QString& sentence);
    /// Whether a room looks, which sees the tasks alone, or that there are none.
    void setPresented(bool presented);
    /// Shows the task of that name as the current one.
    void showTask(const QString& name);
    /// Takes over what is typed but not yet committed.
    void finishEditing();
    /// Says something of what was done; gives way to the next edit.
    /// As a refusal, or quietly.
    void showMessage(const QString& message, QPalette::ColorRole role = QPalette::BrightText);

    [[nodiscard]] TaskTable& table() const { return *m_table; }
    [[nodiscard]] QString message() const;

signals:
    /// `what` names the step of undo.
    void tasksEdited(const std::vector<breakeven::Task>& tasks, const SpokenText& what);
    void openWanted(std::size_t place);
    void tableWanted();    ///< tasks from a table in a file
    void logWanted();      ///< tasks from a usage log
    void scenarioWanted(); ///< another scenario as a task

private:
    void place();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeStart();
    QPushButton* addButton(QWidget* bar, const char* name, const QString& text, const QString& tip);
    void fillAdd(QMenu& menu);
    void fillColumns();
    void addTask();
    void typeInto(std::span<const std::size_t> places, const TaskField& field, const QString& text);
    void paste(const PastePlace& place, const QString& text);
    void remove(const std::vector<std::size_t>& places);
    void setAccuracies(TaskType type);
    void openCurrent();
    void propose(const Result<std::vector<Task>>& tasks, const SpokenText& what);
    void showSelection();

    Scenario m_scenario;
    TaskItems* m_items;
    bool m_presented = false;
    QStackedLayout* m_pages;
    QWidget* m_bar = nullptr;           ///< over the table
    QVBoxLayout* m_startRows = nullptr; ///< in its place
    QWidget* m_firstButtons = nullptr;  ///< on them
    QLabel* m_note;
    QLabel* m_count;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QMenu* m_columns;
    TaskTable* m_table;
    ManyTasksBar* m_many;
    QLabel* m_message;
    QLabel* m_idleRanges;
    QLabel* m_problem; ///< the same while there is no task
};

} // namespace breakeven
