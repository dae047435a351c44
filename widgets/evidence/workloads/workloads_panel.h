// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakeven {

class WorkloadRow;

/// The pipelines that a scenario's volume is made of: what each asks for and costs, and what they come to. Shows plain
/// values and emits the workloads as they are to be.
class WorkloadsPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadsPanel(QWidget* parent = nullptr);

    /// Shows a scenario's workloads; no signal.
    void setScenario(const Scenario& scenario);
    /// Takes over what is typed but not yet committed.
    void finishEditing();

signals:
    void workloadsEdited(const std::vector<breakeven::Workload>& workloads);

private:
    void showRows(const Scenario& scenario);
    void add();
    /// Emits them if a scenario takes them, else says why not.
    void propose(const std::vector<Workload>& workloads);
    void showMessage(const QString& message);

    Scenario m_scenario;
    std::vector<Workload> m_workloads;
    Workload m_whole; ///< all of the scenario as one workload
    QLabel* m_about;
    QWidget* m_captions;
    QVBoxLayout* m_rowsLayout;
    QList<WorkloadRow*> m_rows;
    QLabel* m_sum;
    QLabel* m_message;
    QPushButton* m_add;
};

} // namespace breakeven
